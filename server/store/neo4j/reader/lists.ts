/** The root lists: all things of one kind, filtered, in pages. */
import type { GraphReader, ListFilter } from '../../ports.ts';
import { readListCount, readListPage } from '../queries.generated.ts';
import type { Read } from './read.ts';
import { entity, page, pageParams } from './rows.ts';

function filterParams({ ties, ...filter }: ListFilter) {
  return { ...filter, ties: ties.map(({ id, types, throughPosts = false }) => ({ id, types, posts: throughPosts })) };
}

type ListReader = Pick<GraphReader, 'list' | 'countList'>;

export function listReader(read: Read): ListReader {
  return {
    list: async (label, filter, order, request) => {
      const params = { ...filterParams(filter), order, ...pageParams(request) };
      return page(await read(readListPage[label], params), request.first, ({ id }) => id, entity);
    },
    countList: async (label, filter) => {
      const [row] = await read(readListCount[label], filterParams(filter));
      return row?.count ?? 0;
    },
  };
}
