/** A statement in words, and statements of one sentence that differ in one end only, said together. */
import type { Claim, Fact } from '../model/facts.ts';
import type { Properties } from '../model/graph.ts';
import { compareText } from '../model/graph.ts';

/** What a thing is called in one line: a post with its body, a case with its place. */
export type NameOf = (key: string) => string;

/** Names as they stand in the graph; a post behind its body (`云州市科学技术局局长`). */
export function fullName(facts: ReadonlyMap<string, Fact>): NameOf {
  return (key) => {
    const fact = facts.get(key);
    if (!fact) return '?';
    const owner = fact.label === 'Post' && fact.of !== undefined ? (facts.get(fact.of)?.name ?? '') : '';
    return `${owner}${fact.name}`;
  };
}

/** `ATTENDS PRESIDES`, `HOLDS 2023-06-12`. */
const whatText = (type: string, properties: Properties): string =>
  [type, ...Object.values(properties).map(String)].join(' ');

/** What is true of the statement besides: that it is to come, that its offsets are approximate. */
export function marksOf({ planned, approximate }: Pick<Claim, 'planned' | 'approximate'>): string[] {
  return [...(planned ? ['planned'] : []), ...(approximate ? ['approximate'] : [])];
}

/** `周明远 —ATTENDS PRESIDES→ 全市科技工作会议`. */
export function statedText({ type, from, to, properties }: Claim, nameOf: NameOf): string {
  return `${nameOf(from)} —${whatText(type, properties)}→ ${nameOf(to)}`;
}

/** Statements that one line can say. */
export interface StatedTogether {
  readonly what: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly confidence: number;
  readonly rule: string;
  readonly marks: readonly string[];
}

/** Of these the one end stays and the other is listed: one visit has many places, one issue many readers. */
const ONE_TO_MANY: ReadonlySet<string> = new Set([
  'HOLDS',
  'HELD',
  'VISITS',
  'ABOUT',
  'PROMOTES',
  'SENT_TO',
  'SETS',
  'TAKES',
]);

/** @param without properties that need no telling, such as the issue's own date. */
export function statedTogether(claims: readonly Claim[], nameOf: NameOf, without: Properties = {}): StatedTogether[] {
  const groups = new Map<string, { claim: Claim; what: string; from: Set<string>; to: Set<string> }>();
  for (const claim of claims) {
    const told = Object.entries(claim.properties).filter(([name, value]) => without[name] !== value);
    const what = whatText(claim.type, Object.fromEntries(told));
    const fixed = ONE_TO_MANY.has(claim.type) ? claim.from : claim.to;
    const key = [what, fixed, claim.rule, claim.confidence, ...marksOf(claim)].join('\n');
    const group = groups.get(key) ?? { claim, what, from: new Set(), to: new Set() };
    group.from.add(nameOf(claim.from));
    group.to.add(nameOf(claim.to));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ claim, what, from, to }) => ({
    what,
    from: [...from].sort(compareText),
    to: [...to].sort(compareText),
    confidence: claim.confidence,
    rule: claim.rule,
    marks: marksOf(claim),
  }));
}
