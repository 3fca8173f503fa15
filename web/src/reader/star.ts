/** A report's facts as a small picture: what most is said of in the middle, the others around it. Pure. */
import type { ReadFact } from '../state/read.ts';

type Entity = NonNullable<ReadFact['from']>;

export interface StarNode {
  readonly entity: Entity;
  /** Place in the picture, 0 to 1 from left and top. */
  readonly x: number;
  readonly y: number;
}

export interface StarLine {
  readonly id: string;
  readonly from: StarNode;
  readonly to: StarNode;
  readonly facts: readonly ReadFact[];
}

export interface Star {
  readonly nodes: readonly StarNode[];
  readonly lines: readonly StarLine[];
  /** How many things the facts speak of; `nodes` may be fewer. */
  readonly total: number;
}

/** Posts and places of bodies are told in the text; in the picture they would crowd out who did what. */
const LEFT_OUT: ReadonlySet<string> = new Set(['AT', 'HOLDS', 'HELD', 'LOCATED_IN']);
/** More names than this do not find room around the middle. */
export const MOST_NODES = 10;

/** `marked` facts choose the middle and come first when there are too many. */
export function starOf(facts: readonly ReadFact[], marked: readonly ReadFact[]): Star {
  const drawn = facts.filter((fact) => !LEFT_OUT.has(fact.type) && fact.from !== null && fact.to !== null);
  const first = marked.filter((fact) => drawn.includes(fact));
  const degrees = degreesOf(drawn);
  const centre = middleOf(degreesOf(first.length > 0 ? first : drawn), degrees);
  if (centre === null) return { nodes: [], lines: [], total: 0 };
  const around = othersOf(centre, first, drawn, degrees);
  const nodes = place(centre, around.slice(0, MOST_NODES));
  return { nodes, lines: linesOf(drawn, nodes), total: degrees.size };
}

function degreesOf(facts: readonly ReadFact[]): Map<string, { entity: Entity; count: number }> {
  const degrees = new Map<string, { entity: Entity; count: number }>();
  for (const entity of facts.flatMap((fact) => [fact.from, fact.to])) {
    if (entity === null) continue;
    const known = degrees.get(entity.id);
    degrees.set(entity.id, { entity, count: (known?.count ?? 0) + 1 });
  }
  return degrees;
}

/** A meeting holds a report together: people come to it and it is about something. Without one, what is spoken of most. */
function middleOf(among: ReturnType<typeof degreesOf>, all: ReturnType<typeof degreesOf>): Entity | null {
  const said = (entity: Entity): number => all.get(entity.id)?.count ?? 0;
  const isMeeting = (entity: Entity): number => Number(entity.label === 'Meeting');
  const ranked = [...among.values()].sort(
    (one, other) =>
      isMeeting(other.entity) - isMeeting(one.entity) ||
      other.count - one.count ||
      said(other.entity) - said(one.entity),
  );
  return ranked[0]?.entity ?? null;
}

/** The others: of the marked sentence, then those linked with the middle, then the rest, each by how often they are spoken of. */
function othersOf(
  centre: Entity,
  first: readonly ReadFact[],
  all: readonly ReadFact[],
  degrees: ReturnType<typeof degreesOf>,
) {
  const marked = degreesOf(first);
  const near = degreesOf(all.filter((fact) => fact.from?.id === centre.id || fact.to?.id === centre.id));
  const rank = (id: string): number => (marked.has(id) ? 0 : near.has(id) ? 1 : 2);
  return [...degrees.values()]
    .filter(({ entity }) => entity.id !== centre.id)
    .sort((one, other) => rank(one.entity.id) - rank(other.entity.id) || other.count - one.count)
    .map(({ entity }) => entity);
}

/** On an ellipse, the first at the upper left, then clockwise. */
function place(centre: Entity, around: readonly Entity[]): StarNode[] {
  const ring = around.map((entity, index): StarNode => {
    const angle = -Math.PI * 0.78 + (index * 2 * Math.PI) / around.length;
    return { entity, x: 0.5 + 0.385 * Math.cos(angle), y: 0.46 + 0.4 * Math.sin(angle) };
  });
  return [{ entity: centre, x: 0.5, y: 0.46 }, ...ring];
}

function linesOf(facts: readonly ReadFact[], nodes: readonly StarNode[]): StarLine[] {
  const at = new Map(nodes.map((node) => [node.entity.id, node]));
  const lines = new Map<string, { id: string; from: StarNode; to: StarNode; facts: ReadFact[] }>();
  for (const fact of facts) {
    const from = at.get(fact.from?.id ?? '');
    const to = at.get(fact.to?.id ?? '');
    if (from === undefined || to === undefined || from === to) continue;
    const id = `${from.entity.id} ${to.entity.id}`;
    const line = lines.get(id) ?? { id, from, to, facts: [] };
    line.facts.push(fact);
    lines.set(id, line);
  }
  return [...lines.values()];
}
