/** From the columns of rows to the plain objects of the port. */
import { isEntityLabel, type Label } from '../../../model/ontology.ts';
import type { Keyed, Page, PageRequest } from '../../ports.ts';
import type { EntityRecord, RelationshipRecord, SectionRecord, StatementRecord } from '../../records.ts';
import { StoreError } from '../../store-error.ts';
import type { CypherMap } from '../query.ts';

/** The columns of an entity, as every query that returns one names them. */
export type EntityRow = Omit<EntityRecord, 'label'> & { readonly label: Label };

/** Throws StoreError of kind `state` for a part of a document: the query has let one through, or the graph breaks a law. */
export function entity(row: EntityRow): EntityRecord {
  const { label } = row;
  if (!isEntityLabel(label)) {
    throw new StoreError(
      'state',
      `The node ${row.id} (${label}) stands where only an entity may stand: run \`chuanzhu verify\`.`,
    );
  }
  return {
    id: row.id,
    label,
    name: row.name,
    aliases: row.aliases,
    pinyin: row.pinyin,
    initials: row.initials,
    level: row.level,
    kind: row.kind,
    code: row.code,
    date: row.date,
    startDate: row.startDate,
    endDate: row.endDate,
    dateText: row.dateText,
    attendeeCount: row.attendeeCount,
    planned: row.planned,
    documentNumber: row.documentNumber,
    position: row.position,
    min: row.min,
    max: row.max,
    unit: row.unit,
    year: row.year,
    series: row.series,
    number: row.number,
    totalNumber: row.totalNumber,
    copies: row.copies,
    phone: row.phone,
    sha256: row.sha256,
    fileName: row.fileName,
  };
}

/** The columns of a relationship; its id has a longer name there because a node's stands beside it. */
export type RelationshipRow = Omit<RelationshipRecord, 'id'> & { readonly relationshipId: string };

/** A row may have a node's columns beside it, which must not come along. */
export function relationship(row: RelationshipRow): RelationshipRecord {
  return {
    id: row.relationshipId,
    type: row.type,
    start: row.start,
    end: row.end,
    role: row.role,
    asOf: row.asOf,
    score: row.score,
    events: row.events,
    firstDate: row.firstDate,
    lastDate: row.lastDate,
    statementCount: row.statementCount,
  };
}

/** A relationship inside a list column: the query builds the map with the port's own names. */
export function relationshipOfMap(map: CypherMap): RelationshipRecord {
  // The query text is ours and its maps are tested against the real server.
  return map as unknown as RelationshipRecord;
}

/** Without the columns of whatever stands beside it in the row. */
export function statement(row: Omit<StatementRecord, 'label'>): StatementRecord {
  const { id, type, quote, start, end, confidence, by, planned, approximate, page } = row;
  return { id, label: 'Statement', type, quote, start, end, confidence, by, planned, approximate, page };
}

export function section(row: Omit<SectionRecord, 'label'>): SectionRecord {
  const { id, name, kind, position } = row;
  return { id, label: 'Section', name, kind, position };
}

export interface SortColumns {
  readonly sortNumber: number;
  readonly sortText: string;
}

/** The parameters of a page: one row more than asked tells whether another page follows. */
export function pageParams({ first, after }: PageRequest): {
  afterNumber: number;
  afterText: string;
  afterId: string;
  limit: number;
} {
  return {
    afterNumber: after?.number ?? -Number.MAX_VALUE,
    afterText: after?.text ?? '',
    afterId: after?.id ?? '',
    limit: first + 1,
  };
}

/** A page of rows that came sorted, with the row too many cut off. */
export function page<R extends SortColumns, T>(
  rows: readonly R[],
  first: number,
  idOf: (row: R) => string,
  itemOf: (row: R) => T,
): Page<T> {
  const items = rows.slice(0, first).map((row): Keyed<T> => {
    return { item: itemOf(row), key: { number: row.sortNumber, text: row.sortText, id: idOf(row) } };
  });
  return { items, hasNext: rows.length > first };
}

/** A map with its values changed. */
export function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): Map<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
