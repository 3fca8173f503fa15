/** Scores an extracted graph against the gold of its bulletin. */
import type { Graph, Properties } from '../../server/model/graph.ts';
import type { RelationshipType } from '../../server/model/ontology.ts';
import { Events } from './events.ts';
import { type Edge, type Extracted, extractedOf, type Thing } from './extracted.ts';
import type { GoldEdge, GoldLine, GoldNode, Ref } from './gold.ts';
import { fitOf, folded } from './names.ts';

/** Types whose every extracted relationship must be in the gold. */
export const SCORED: readonly RelationshipType[] = [
  'PUBLISHES',
  'EDITS',
  'REVIEWS',
  'SENT_TO',
  'HAS_SECTION',
  'HAS_ARTICLE',
  'HOLDS',
  'ATTENDS',
  'ORGANIZES',
  'ABOUT',
  'ISSUES',
  'OFFERS',
  'TAKES',
  'VISITS',
  'SETS',
  'PROMOTES',
];
/** Types that say who did what: the first number to look at. */
export const CORE: readonly RelationshipType[] = [
  'HOLDS',
  'ATTENDS',
  'ORGANIZES',
  'ABOUT',
  'ISSUES',
  'OFFERS',
  'VISITS',
  'PROMOTES',
];

export interface Count {
  /** Gold lines that were found, and that were not. */
  found: number;
  missed: number;
  /** Extracted relationships that the gold has, and that it has not. */
  right: number;
  wrong: number;
}

export interface Score {
  readonly types: ReadonlyMap<RelationshipType, Count>;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** NOT lines that the graph says all the same, and how many there are. */
  readonly broken: readonly string[];
  readonly nots: number;
  readonly properties: { readonly right: number; readonly all: number; readonly missed: readonly string[] };
}

/** The properties of a relationship that tell right from wrong. */
const TELLING = new Set(['role', 'kind', 'min', 'max', 'year']);
const NUMBERS = new Set(['min', 'max', 'year', 'attendeeCount']);
/** How alike a section's or article's title must be. */
const TITLE = 0.7;

const toNumber = (value: unknown): number => Number(String(value).replace(/,/g, ''));

function isEqual(name: string, wanted: string, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (NUMBERS.has(name)) {
    const [a, b] = [toNumber(value), toNumber(wanted)];
    return Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
  }
  return wanted.split('|').some((option) => folded(option) === folded(String(value)));
}

function hasAll(wanted: ReadonlyMap<string, string>, ...sources: readonly Properties[]): boolean {
  return [...wanted].every(([name, value]) => {
    const source = sources.find((properties) => properties[name] !== undefined);
    return isEqual(name, value, source?.[name]);
  });
}

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, '');
const SUBJECTS = new Set(['Policy', 'Initiative']);

/** The gold of one bulletin beside what was extracted from it. */
export class Comparison {
  readonly lines: readonly GoldLine[];
  readonly extracted: Extracted;
  readonly #events: Events;
  readonly #edges: readonly GoldEdge[];
  readonly #knowsCases: boolean;

  constructor(lines: readonly GoldLine[], graph: Graph) {
    this.lines = lines;
    this.extracted = extractedOf(graph);
    this.#events = new Events(lines, this.extracted);
    this.#edges = lines.filter((line): line is GoldEdge => line.kind === 'EDGE');
    this.#knowsCases = this.#edges.some(({ type, from }) => type === 'ABOUT' && from.label === 'CaseStudy');
  }

  /** Whether an extracted relationship is the gold's to judge. */
  isScored({ type, from }: Edge): boolean {
    if (!SCORED.includes(type)) return false;
    if (type === 'ATTENDS') return from.label === 'Official';
    return type !== 'ABOUT' || from.label === 'Meeting' || this.#knowsCases;
  }

  /** Whether a line of the gold, an optional one too, says the same. */
  isRight(edge: Edge): boolean {
    return this.#edges.some((line) => this.says(line, edge));
  }

  says(line: GoldEdge, edge: Edge): boolean {
    if (line.type !== edge.type || !this.isNamed(line.from, edge.from)) return false;
    if (!(line.type === 'HOLDS' ? isPost(line.to.name, edge) : this.isNamed(line.to, edge.to))) return false;
    const wanted = [...line.properties].filter(
      ([name]) => TELLING.has(name) && !(line.type === 'SETS' && name === 'kind'),
    );
    const further = edge.type === 'SETS' || edge.type === 'HAS_SECTION' ? edge.to.properties : {};
    return hasAll(new Map(wanted), edge.properties, further);
  }

  isNamed({ label, name }: Ref, thing: Thing): boolean {
    if (label !== thing.label && !(SUBJECTS.has(label) && SUBJECTS.has(thing.label))) return false;
    if (label === 'Meeting') return this.#events.isOne(name, thing);
    if (label === 'Issue') return true;
    if (label === 'Section' || label === 'Article') return fitOf(name, thing.names, true) >= TITLE;
    return fitOf(name, thing.names) > 0;
  }
}

/** Whether a HOLDS leads to `局长@云州市科学技术局`: brackets in a post's name may be there or not. */
function isPost(name: string, edge: Edge): boolean {
  const split = name.lastIndexOf('@');
  const [posts, body] = split < 0 ? [name, ''] : [name.slice(0, split), name.slice(split + 1)];
  const isCalled = posts.split('|').some((post) => {
    const wanted = folded(post);
    return edge.to.names.some((n) => n === wanted || withoutBrackets(n) === wanted || n === withoutBrackets(wanted));
  });
  return isCalled && (body === '' || (edge.at !== undefined && fitOf(body, edge.at.names) > 0));
}

const first = (name: string): string => name.split('|')[0] ?? '';

function told(properties: ReadonlyMap<string, string>): string {
  return properties.size > 0 ? ` ${[...properties].map(([name, value]) => `${name}=${value}`).join(' ')}` : '';
}

function lineText({ type, from, to, properties }: GoldEdge): string {
  const [, body] = to.name.split('@');
  return `${type} ${first(from.name)} → ${first(to.name)}${body ? `@${first(body)}` : ''}${told(properties)}`;
}

function edgeText({ type, from, to, at, properties }: Edge): string {
  const marks = ['role', 'kind'].flatMap((name) => (properties[name] === undefined ? [] : [` ${properties[name]}`]));
  return `${type} ${from.name} → ${to.name}${at ? `@${at.name}` : ''}${marks.join('')}`;
}

function scoreProperties(comparison: Comparison): Score['properties'] {
  const things = [...comparison.extracted.things.values()];
  const missed: string[] = [];
  let all = 0;
  for (const line of comparison.lines.filter((one): one is GoldNode => one.kind === 'NODE' && !one.optional)) {
    for (const [name, value] of line.properties) {
      all += 1;
      const wanted = new Map([[name, value]]);
      if (!things.some((thing) => comparison.isNamed(line.node, thing) && hasAll(wanted, thing.properties))) {
        missed.push(`${line.node.label} ${first(line.node.name)} ${name}=${value}`);
      }
    }
  }
  return { right: all - missed.length, all, missed };
}

/** Compares; the gold decides what is right. */
export function scoreGraph(lines: readonly GoldLine[], graph: Graph): Score {
  const comparison = new Comparison(lines, graph);
  const { edges } = comparison.extracted;
  const types = new Map<RelationshipType, Count>();
  const count = (type: RelationshipType): Count => {
    const known = types.get(type) ?? { found: 0, missed: 0, right: 0, wrong: 0 };
    types.set(type, known);
    return known;
  };
  const missed: string[] = [];
  for (const line of lines) {
    if (line.kind !== 'EDGE' || line.optional || !SCORED.includes(line.type)) continue;
    // Bodies and groups that attend are not counted.
    if (line.type === 'ATTENDS' && line.from.label !== 'Official') continue;
    const found = edges.some((edge) => comparison.says(line, edge));
    count(line.type)[found ? 'found' : 'missed'] += 1;
    if (!found) missed.push(lineText(line));
  }
  const wrong: string[] = [];
  for (const edge of edges.filter((one) => comparison.isScored(one))) {
    const right = comparison.isRight(edge);
    count(edge.type)[right ? 'right' : 'wrong'] += 1;
    if (!right) wrong.push(edgeText(edge));
  }
  const nots = lines.filter((line): line is GoldEdge => line.kind === 'NOT');
  // An attendance of somebody who is no person is not looked at, as above.
  const looked = edges.filter(({ type, from }) => type !== 'ATTENDS' || from.label === 'Official');
  const broken = nots.filter((line) => looked.some((edge) => comparison.says(line, edge))).map(lineText);
  return { types, missed, wrong, broken, nots: nots.length, properties: scoreProperties(comparison) };
}
