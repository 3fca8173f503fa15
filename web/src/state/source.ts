/** What the stores ask of the server; `web/src/api` answers. A test answers from a table. */
import type { CanvasNode, CanvasRelationship, ExpandFilter, NeighbourCount } from './model.ts';

export interface NeighbourPage {
  readonly nodes: readonly CanvasNode[];
  readonly relationships: readonly CanvasRelationship[];
  readonly total: number;
  readonly after: string | null;
}

export interface FoundPath {
  readonly nodes: readonly CanvasNode[];
  readonly relationships: readonly CanvasRelationship[];
}

export interface GraphSource {
  /** The entities with these ids; ids that the graph does not have are left out. */
  entities(ids: readonly string[], signal?: AbortSignal): Promise<readonly CanvasNode[]>;
  /** The best neighbours of each sort (people, meetings, all else), so that none crowds out the others; and how many there are. */
  surroundings(id: string, first: number, signal?: AbortSignal): Promise<NeighbourPage>;
  /** Neighbours in the server's fixed order, best first. `null` filter: of every type that is drawn by default. */
  neighbours(
    id: string,
    filter: ExpandFilter | null,
    first: number,
    after: string | null,
    signal?: AbortSignal,
  ): Promise<NeighbourPage>;
  /** All relationships that have both ends in `ids`; at most 300 ids. */
  among(ids: readonly string[], signal?: AbortSignal): Promise<readonly CanvasRelationship[]>;
  /** Shortest paths between two entities, at most five, shortest first. */
  paths(from: string, to: string, longest: number, signal?: AbortSignal): Promise<readonly FoundPath[]>;
  /** How many relationships of each type, role and direction a node has. */
  counts(id: string, signal?: AbortSignal): Promise<readonly NeighbourCount[]>;
}
