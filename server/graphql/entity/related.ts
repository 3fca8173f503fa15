/** Fields that lead from a thing to others over relationships: a table of what each means, and one resolver for all. */
import type { AttendRole, Label, OrganizeRole, RelationshipType, SendKind } from '../../model/ontology.ts';
import type { NeighbourFilter, NeighbourOrder } from '../../store/ports.ts';
import type { EntityRecord } from '../../store/records.ts';
import { connection, type RelatedConnection } from '../base/connections.ts';
import type { Context } from '../base/context.ts';
import { pageRequest } from '../base/limits.ts';

export interface RelatedArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** The page of a thing's relationships with what stands at their other ends. */
export async function relatedPage(
  { id }: Pick<EntityRecord, 'id'>,
  args: RelatedArgs,
  filter: NeighbourFilter,
  order: NeighbourOrder,
  { load }: Context,
): Promise<RelatedConnection> {
  const kind = `related:${order}`;
  const page = pageRequest(args, kind);
  const found = await load.related({ filter, order, page }).load(id);
  const shown = connection(found, page, kind, ({ node, relationship }, cursor) => {
    load.nodes.prime(node.id, node);
    return { cursor, node, relationship, role: relationship.role };
  });
  return { ...shown, totalCount: async () => (await load.countRelated(filter).load(id)) ?? 0 };
}

interface Spec {
  readonly types: readonly RelationshipType[];
  readonly direction: 'OUT' | 'IN';
  /** Kinds of the other end, where the types alone leave several. */
  readonly labels?: readonly Label[];
  /** Latest first, for what has dates; by statements for the rest. */
  readonly order?: NeighbourOrder;
}

interface SpecArgs extends RelatedArgs {
  readonly roles?: readonly (AttendRole | OrganizeRole)[] | null;
  readonly kinds?: readonly SendKind[] | null;
  readonly former?: boolean | null;
}

function typesOf(types: readonly RelationshipType[], former: boolean | null | undefined): readonly RelationshipType[] {
  if (former === null || former === undefined) return types;
  return types.filter((type) => (type === 'HELD') === former);
}

function related({ types, direction, labels, order = 'MENTIONS' }: Spec) {
  return (parent: EntityRecord, args: SpecArgs, context: Context): Promise<RelatedConnection> => {
    const roles = args.roles ?? args.kinds ?? null;
    const filter = { types: typesOf(types, args.former), roles, labels: labels ?? null, direction };
    return relatedPage(parent, args, filter, order, context);
  };
}

const out = (...types: RelationshipType[]): Spec => ({ types, direction: 'OUT' });
const into = (...types: RelationshipType[]): Spec => ({ types, direction: 'IN' });
const latest = (spec: Spec): Spec => ({ ...spec, order: 'NEWEST' });
const only = (spec: Spec, ...labels: Label[]): Spec => ({ ...spec, labels });

/** What each field means. A type's fields in the order of its SDL. */
export const relatedFields = {
  Issue: {
    publishers: related(into('PUBLISHES')),
    sentTo: related(out('SENT_TO')),
    editors: related(into('EDITS')),
    reviewers: related(into('REVIEWS')),
    signers: related(into('SIGNS_OFF')),
  },
  Official: {
    posts: related(out('HOLDS', 'HELD')),
    meetings: related(latest(out('ATTENDS'))),
    promotes: related(out('PROMOTES')),
  },
  Post: { holders: related(into('HOLDS', 'HELD')) },
  Organization: {
    posts: related(into('AT')),
    partOf: related(out('PART_OF')),
    parts: related(into('PART_OF')),
    places: related(out('LOCATED_IN')),
    publishes: related(latest(out('PUBLISHES'))),
    organizes: related(latest(out('ORGANIZES'))),
    attends: related(latest(out('ATTENDS'))),
    policies: related(latest(out('ISSUES'))),
    initiatives: related(out('RUNS')),
  },
  City: {
    partOf: related(out('LOCATED_IN')),
    parts: related(only(into('LOCATED_IN'), 'City')),
    organizations: related(only(into('LOCATED_IN'), 'Organization')),
    caseStudies: related(out('OFFERS')),
    visits: related(latest(into('VISITS'))),
  },
  Meeting: {
    attendees: related(only(into('ATTENDS'), 'Official')),
    delegations: related(only(into('ATTENDS'), 'Organization')),
    organizers: related(into('ORGANIZES')),
    visits: related(out('VISITS')),
    subjects: related(out('ABOUT')),
    partOf: related(out('PART_OF')),
    parts: related(latest(into('PART_OF'))),
  },
  Policy: {
    issuers: related(into('ISSUES')),
    measures: related(out('TAKES')),
    figures: related(out('SETS')),
    supersedes: related(out('SUPERSEDES')),
    supersededBy: related(into('SUPERSEDES')),
    implements: related(out('IMPLEMENTS')),
    implementedBy: related(into('IMPLEMENTS')),
    meetings: related(only(latest(into('ABOUT')), 'Meeting')),
    caseStudies: related(only(into('ABOUT'), 'CaseStudy')),
    promoters: related(into('PROMOTES')),
  },
  Initiative: {
    runners: related(into('RUNS')),
    measures: related(out('TAKES')),
    figures: related(out('SETS')),
    policies: related(into('IMPLEMENTS')),
    meetings: related(only(latest(into('ABOUT')), 'Meeting')),
    caseStudies: related(only(into('ABOUT'), 'CaseStudy')),
    promoters: related(into('PROMOTES')),
  },
  CaseStudy: {
    cities: related(into('OFFERS')),
    measures: related(out('TAKES')),
    subjects: related(out('ABOUT')),
  },
  Measure: { owners: related(into('TAKES')) },
  Figure: { owners: related(into('SETS')) },
};
