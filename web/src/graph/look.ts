/** How big a node is and what stands in it, and how relationships become lines. Pure; the tables are in `web/src/ui`. */
import type { CanvasNode, CanvasRelationship } from '../state/model.ts';
import { insideOf } from '../ui/inside.ts';
import { isKindLabel, type KindLabel, kindOf } from '../ui/kinds.ts';
import { type LineKind, lineKindOf } from '../ui/lines.ts';

export interface NodeLook {
  readonly label: KindLabel;
  readonly inside: string;
  /** In px at zoom 1. */
  readonly width: number;
  readonly height: number;
}

/** Links in view at which a node has its full size; from there on more links do not make it bigger. */
const FULL_SIZE_AT = 20;
const INSIDE_FONT = 11.5;

/** The look of a node that has `links` lines in view. */
export function lookOf(node: CanvasNode, links: number): NodeLook | null {
  if (!isKindLabel(node.label)) return null;
  const kind = kindOf(node.label);
  const inside = insideOf({ ...node, label: node.label });
  const [least, most] = kind.size;
  const share = Math.sqrt(Math.min(links, FULL_SIZE_AT) / FULL_SIZE_AT);
  const height = Math.round(least + (most - least) * share);
  const grows = node.label === 'Meeting' || node.label === 'Figure';
  const width = Math.round(Math.max(height * kind.aspect, grows ? textWidth(inside) + height * 0.8 : 0));
  return { label: node.label, inside, width, height };
}

/** Font size of what is inside, in px at zoom 1. */
export function insideFont(look: NodeLook): number {
  return look.label === 'Official' ? Math.round(look.height * 0.48) : INSIDE_FONT;
}

/** Close enough without a canvas: a Chinese character is one em, a figure 0.58. */
function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 1 : 0.58), 0) * INSIDE_FONT;
}

/** Relationships that one line stands for: same ends, same type, same standing. Several roles at one meeting are one line. */
export interface DrawnLine {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly kind: LineKind;
  /** Thin and light: what a meeting is about, what is part of what. */
  readonly structure: boolean;
  /** Strongest role first. */
  readonly relationships: readonly CanvasRelationship[];
}

const STRUCTURE: ReadonlySet<string> = new Set(['ABOUT', 'PART_OF', 'LOCATED_IN', 'AT', 'SENT_TO']);
const ROLE_ORDER = [
  'PRESIDES',
  'LEADS',
  'SPEAKS',
  'INSPECTS',
  'REPORTS',
  'INTERPRETS',
  'LECTURES',
  'SIGNS',
  'ACCOMPANIES',
  'ATTENDS',
  'HOST',
  'GUIDE',
  'UNDERTAKE',
  'ASSIST',
];

/** Lines for relationships, in the order in which they came. */
export function linesOf(relationships: readonly CanvasRelationship[]): DrawnLine[] {
  const groups = new Map<string, CanvasRelationship[]>();
  for (const one of relationships) {
    // A thing that relates to itself has nothing to draw a line to.
    if (one.start === one.end) continue;
    const key = [one.start, one.end, one.type, lineKindOf(one)].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].map(([key, group]) => toLine(key, group));
}

function toLine(id: string, group: CanvasRelationship[]): DrawnLine {
  const [first] = group;
  if (first === undefined) throw new Error('A line stands for at least one relationship.');
  const sorted = [...group].sort((a, b) => rank(a) - rank(b));
  return {
    id,
    start: first.start,
    end: first.end,
    kind: lineKindOf(first),
    structure: STRUCTURE.has(first.type),
    relationships: sorted,
  };
}

function rank(one: CanvasRelationship): number {
  const index = ROLE_ORDER.indexOf(one.role ?? '');
  return index === -1 ? ROLE_ORDER.length : index;
}
