/** The first run of a query is planned by a server that has just started, which takes seconds: better before a user waits for it. */
import { PART_LABELS } from '../../../model/ontology.ts';
import type { Connection } from '../connection.ts';
import * as queries from '../queries.generated.ts';
import type { Query } from '../query.ts';

const TIMEOUT_MS = 60_000;

/** Arguments that find nothing, by the names that all reading queries share. */
const NOTHING: Readonly<Record<string, unknown>> = {
  ids: ['none'],
  keys: [{ id: 'none', start: 'none', end: 'none' }],
  types: ['ATTENDS'],
  labels: ['Official'],
  sample: [],
  ties: [],
  order: 'MENTIONS',
  unit: 'WEEK',
  lucene: 'none',
  letter: '-',
  initials: '-',
  prefix: '-',
  from: 'none',
  to: 'none',
  afterNumber: 0,
  afterText: '',
  afterId: '',
  afterDay: '',
  limit: 1,
  maxLength: 1,
};

/** When a statement is likely to be asked first. */
export type Asked = 'start-page' | 'later';

/** What the start page asks, by the name of the statement's file. */
const START_PAGE: ReadonlySet<string> = new Set([
  'read/graph/info',
  'read/graph/series',
  'read/graph/label-counts',
  'read/graph/type-counts',
  'read/graph/timeline',
  'read/list/page',
  'read/list/count',
  'read/list/newest-issues',
  'read/list/undated-issues',
  'read/node/nodes',
  'read/neighbour/related',
  'read/neighbour/count-related',
  'read/entity/figures',
  'read/source/issue-articles',
  'read/source/issue-sections',
  'read/source/section-articles',
]);

/** Never listed from the root. */
const PARTS: ReadonlySet<string> = new Set(PART_LABELS);

type AnyQuery = Query<Record<string, unknown>, unknown>;

function isQuery(value: unknown): value is AnyQuery {
  return typeof value === 'object' && value !== null && 'text' in value && 'params' in value;
}

/** One of each shape first; then those that are the same for other labels or types, each of which is a statement of its own. */
function readQueries(asked: Asked): AnyQuery[] {
  const shapes = Object.values<unknown>(queries)
    .map((value) => (isQuery(value) ? [value] : ofEntities(value ?? {})))
    .filter(([first]) => first?.name.startsWith('read/') && START_PAGE.has(first.name) === (asked === 'start-page'));
  return [...shapes.flatMap((shape) => shape.slice(0, 1)), ...shapes.flatMap((shape) => shape.slice(1))];
}

/** Of a statement for each label, those that the product asks. */
function ofEntities(byName: object): AnyQuery[] {
  return Object.entries(byName).flatMap(([name, query]) => (!PARTS.has(name) && isQuery(query) ? [query] : []));
}

/**
 * Has the reading queries planned, one after the other, and answers how many. Stops quietly when `signal` says so or when the database
 * goes away: it only makes things faster.
 */
export async function warmUp(connection: Connection, signal: AbortSignal, asked: Asked): Promise<number> {
  let done = 0;
  for (const query of readQueries(asked)) {
    if (signal.aborted) return done;
    const params = Object.fromEntries(query.params.map((name) => [name, NOTHING[name] ?? null]));
    const planned = await connection.read(query, params, { timeoutMs: TIMEOUT_MS }).then(
      () => true,
      () => false,
    );
    if (!planned) return done;
    done += 1;
  }
  return done;
}
