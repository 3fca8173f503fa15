/** Resolvers of who drives what: derived, with the weights and the sentences beside each score. */
import { DRIVE_ROLES, DRIVE_WEIGHTS, type DriveRole } from '../../model/drive-weights.ts';
import type { Label } from '../../model/ontology.ts';
import { isEntity } from '../../store/records.ts';
import type { DriveConnection, RelatedEdge } from '../base/connections.ts';
import type { Context } from '../base/context.ts';
import { type RelatedArgs, relatedPage } from '../entity/related.ts';
import type { Resolvers } from '../resolvers.generated.ts';

function isDriveRole(role: string): role is DriveRole {
  return Object.hasOwn(DRIVE_WEIGHTS, role);
}

/** Persons who drive a thing (IN) or things that a person drives (OUT), highest score first. */
export async function drivePage(
  id: string,
  direction: 'IN' | 'OUT',
  args: RelatedArgs,
  context: Context,
  labels: readonly Label[] | null = null,
): Promise<DriveConnection> {
  const filter = { types: ['DRIVES'], roles: null, labels, direction } as const;
  const page = await relatedPage({ id }, args, filter, 'SCORE', context);
  return {
    ...page,
    edges: page.edges.map(({ cursor, node, relationship }: RelatedEdge) => ({ cursor, node, drive: relationship })),
  };
}

const weights = () => DRIVE_ROLES.map((role) => ({ role, weight: DRIVE_WEIGHTS[role].weight }));

export const driveResolvers: Resolvers = {
  Query: {
    drivers: async (_, { initiative, ...args }, context) => {
      const node = await context.load.nodes.load(initiative);
      return node && isEntity(node) ? drivePage(initiative, 'IN', args, context) : null;
    },
  },
  Official: { drives: ({ id }, args, context) => drivePage(id, 'OUT', args, context) },
  Policy: { drivers: ({ id }, args, context) => drivePage(id, 'IN', args, context) },
  Initiative: { drivers: ({ id }, args, context) => drivePage(id, 'IN', args, context) },
  DriverConnection: { weights },
  DriveConnection: { weights },
  Drive: {
    score: ({ score }) => score ?? 0,
    events: ({ events }) => events ?? 0,
    roles: async (drive, _, { load }) => {
      const counts = (await load.driveRoles.load(drive)) ?? [];
      return counts
        .flatMap(({ role, count }) => (isDriveRole(role) ? [{ role, count, weight: DRIVE_WEIGHTS[role].weight }] : []))
        .sort((a, b) => DRIVE_ROLES.indexOf(a.role) - DRIVE_ROLES.indexOf(b.role));
    },
    relationship: (drive) => drive,
  },
};
