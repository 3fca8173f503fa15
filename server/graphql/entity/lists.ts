/** The root lists: all things of one kind. */
import type { EntityLabel } from '../../model/ontology.ts';
import type { ListFilter, ListOrder, Tie } from '../../store/ports.ts';
import { connection, type ListConnection } from '../base/connections.ts';
import type { Context } from '../base/context.ts';
import { badInput } from '../base/errors.ts';
import { boundedIds, pageRequest, searchText } from '../base/limits.ts';
import { drivePage } from '../drive/drive.ts';
import type { Resolvers } from '../resolvers.generated.ts';

interface ListArgs extends Partial<{ [K in keyof Omit<ListFilter, 'ties'>]: ListFilter[K] }> {
  readonly first: number;
  readonly after?: string | null;
  readonly orderBy: ListOrder;
}

async function listPage(
  label: EntityLabel,
  args: ListArgs,
  ties: readonly (Tie | null)[],
  { reader, load }: Context,
): Promise<ListConnection> {
  const kind = `${label}:${args.orderBy}`;
  const page = pageRequest(args, kind);
  const { nameContains, kinds, levels, from, to, series, planned } = args;
  const filter: ListFilter = {
    nameContains: nameContains ? searchText('nameContains', nameContains) : null,
    kinds: kinds ?? null,
    levels: levels ?? null,
    from: from ?? null,
    to: to ?? null,
    series: series ? searchText('series', series) : null,
    planned: planned ?? null,
    ties: ties.filter((tie) => tie !== null),
  };
  const shown = connection(await reader.list(label, filter, args.orderBy, page), page, kind, (node, cursor) => {
    load.nodes.prime(node.id, node);
    return { cursor, node };
  });
  return { ...shown, totalCount: () => reader.countList(label, filter) };
}

function tie(id: string | null | undefined, types: Tie['types'], throughPosts = false): Tie | null {
  if (!id) return null;
  boundedIds('id', [id]);
  return { id, types, throughPosts };
}

export const listResolvers: Resolvers = {
  Query: {
    issues: (_, args, context) => listPage('Issue', args, [], context),
    officials: (_, args, context) => listPage('Official', args, [tie(args.organization, [], true)], context),
    organizations: (_, args, context) => listPage('Organization', args, [], context),
    cities: (_, args, context) => listPage('City', args, [], context),
    meetings: (_, args, context) => listPage('Meeting', args, [tie(args.about, ['ABOUT'])], context),
    policies: (_, args, context) => listPage('Policy', args, [tie(args.issuer, ['ISSUES'])], context),
    caseStudies: (_, args, context) =>
      listPage('CaseStudy', args, [tie(args.city, ['OFFERS']), tie(args.about, ['ABOUT'])], context),
    initiatives: async (_, { official, ...args }, context) => {
      if (!official) return listPage('Initiative', args, [tie(args.runner, ['RUNS'])], context);
      if (args.nameContains || args.runner) {
        throw badInput(
          '`official` 不能与 `nameContains`、`runner` 同用。',
          '`official` does not go together with `nameContains` or `runner`.',
        );
      }
      const [id = official] = boundedIds('official', [official]);
      const page = await drivePage(id, 'OUT', args, context, ['Initiative']);
      return { ...page, edges: page.edges.map(({ cursor, node, drive }) => ({ cursor, node, drives: drive })) };
    },
  },
  InitiativeEdge: { drives: ({ drives }) => drives ?? null },
};
