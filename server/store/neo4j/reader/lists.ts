/** The root lists: all things of one kind, filtered, in pages. */
import type { GraphReader, ListFilter } from '../../ports.ts';
import { readGraphLabelCounts, readListCount, readListPage, readNodeNodes } from '../queries.generated.ts';
import { type Placed, placedByIndex } from './list-order.ts';
import type { Read } from './read.ts';
import { entity, page, pageParams } from './rows.ts';

function filterParams({ ties, ...filter }: ListFilter) {
  return { ...filter, ties: ties.map(({ id, types, throughPosts = false }) => ({ id, types, posts: throughPosts })) };
}

/** Nothing is left out: the count then comes from the store's own books, whatever the size of the graph. */
function isOpen({ ties, ...filter }: ListFilter): boolean {
  return ties.length === 0 && Object.values(filter).every((value) => value === null);
}

/** What was taken out between the two questions is left out. */
async function withNodes(read: Read, placed: readonly Placed[]) {
  if (placed.length === 0) return [];
  const rows = await read(readNodeNodes, { ids: placed.map(({ id }) => id) });
  const nodes = new Map(rows.map((row) => [row.id, entity(row)]));
  return placed.flatMap((one) => {
    const node = nodes.get(one.id);
    return node === undefined ? [] : [{ ...one, node }];
  });
}

type ListReader = Pick<GraphReader, 'list' | 'countList'>;

/** An unfiltered list by name or by day goes along an index and costs what it shows; the others are sorted whole by the query. */
export function listReader(read: Read): ListReader {
  return {
    list: async (label, filter, order, request) => {
      const placed = isOpen(filter) ? await placedByIndex(read, label, order, request) : null;
      if (placed !== null)
        return page(
          await withNodes(read, placed),
          request.first,
          ({ id }) => id,
          ({ node }) => node,
        );
      const params = { ...filterParams(filter), order, ...pageParams(request) };
      return page(await read(readListPage[label], params), request.first, ({ id }) => id, entity);
    },
    countList: async (label, filter) => {
      if (isOpen(filter)) {
        const counts = await read(readGraphLabelCounts, {});
        return counts.find((row) => row.label === label)?.count ?? 0;
      }
      const [row] = await read(readListCount[label], filterParams(filter));
      return row?.count ?? 0;
    },
  };
}
