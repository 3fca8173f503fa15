/** The panel's questions as React hooks: cached by the page's one cache, paged where lists can be long. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  inspectDrives,
  inspectEntity,
  inspectEvidence,
  inspectMentions,
  inspectRelationship,
  inspectRelationships,
  type Page,
  type RowFilter,
} from '../state/inspect.ts';

/** Relationships that come with the panel: for nearly every node, all of them. */
const FIRST_ROWS = 100;
const MORE_ROWS = 50;
const SENTENCES = 5;
const PLACES = 20;
const DRIVES = 20;

/** What the head of the panel and its tabs' numbers need; null when the id is of nothing. */
export function useEntity(id: string) {
  return useQuery({ queryKey: ['entity', id], queryFn: ({ signal }) => inspectEntity(id, signal) });
}

/** The latest relationships of a node, of all types. */
export function useRows(id: string) {
  return useQuery({
    queryKey: ['rows', id],
    queryFn: ({ signal }) => inspectRelationships(id, null, FIRST_ROWS, null, signal),
  });
}

/** A list in pages, each asked for with the cursor of the one before. */
function usePages<T>(
  queryKey: readonly (string | null)[],
  ask: (after: string | null, signal: AbortSignal) => Promise<Page<T>>,
  wanted = true,
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) => ask(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ after }) => after,
    enabled: wanted,
  });
}

/** All relationships of one group, page by page; asked only when `wanted`. */
export function useGroupRows(id: string, filter: RowFilter, wanted: boolean) {
  const key = ['rows', id, filter.type, filter.role, filter.direction];
  return usePages(key, (after, signal) => inspectRelationships(id, filter, MORE_ROWS, after, signal), wanted);
}

/** Without its sentences, which come apart, page by page; null when the id is of nothing. */
export function useRelationship(id: string) {
  return useQuery({ queryKey: ['relationship', id], queryFn: ({ signal }) => inspectRelationship(id, signal) });
}

/** The sentences behind a relationship, newest issue first. */
export function useEvidence(relationshipId: string) {
  const key = ['evidence', relationshipId];
  return usePages(key, (after, signal) => inspectEvidence(relationshipId, SENTENCES, after, signal));
}

/** Places in reports where a node is named, newest issue first. */
export function useMentions(id: string) {
  return usePages(['mentions', id], (after, signal) => inspectMentions(id, PLACES, after, signal));
}

/** Derived relationships: what a person drives, or who drives a thing. */
export function useDrives(id: string) {
  return usePages(['drives', id], (after, signal) => inspectDrives(id, DRIVES, after, signal));
}
