/** Relationships from statements: one for all statements that say the same of the same two things. */
import { compareText, type GraphRelationship, type PropertyValue } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { relationshipId } from '../../model/ids.ts';
import { apartOf, type Stated } from './draw-issue.ts';

/** The latest day for which a statement says it: its own, else its issue's. */
function latestDay(stated: readonly Stated[]): string {
  const days = stated.map(({ properties, date }) => String(properties.asOf ?? date));
  return days.sort(compareText).at(-1) ?? '';
}

function relationshipOf(id: string, stated: readonly Stated[]): GraphRelationship | null {
  const [first] = stated;
  if (!first) return null;
  const properties: Record<string, PropertyValue> = {
    statements: [...new Set(stated.map(({ statement }) => statement.id))].sort(compareText),
  };
  for (const property of ['role', 'kind']) {
    const value = first.properties[property];
    if (value !== undefined) properties[property] = value;
  }
  if (first.type === 'HOLDS' || first.type === 'HELD') {
    const day = latestDay(stated);
    if (day) properties.asOf = day;
  }
  return { id, type: first.type, start: first.start, end: first.end, properties };
}

/** The stated relationships, each with the sorted ids of all its statements. */
export function drawStated(stated: readonly Stated[]): GraphRelationship[] {
  const byId = groupBy(stated, ({ type, start, end, properties }) =>
    relationshipId(type, start, end, ...apartOf(type, properties)),
  );
  return [...byId].flatMap(([id, same]) => relationshipOf(id, same) ?? []);
}
