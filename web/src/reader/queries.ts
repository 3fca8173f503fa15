/** The reader's questions as React hooks. An article once read stays: going back and forth asks nothing again. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readArticle, readIssue } from '../state/read.ts';

/** The article; the one before stays on screen while the next is on its way. */
export function useArticle(id: string | null) {
  return useQuery({
    queryKey: ['article', id],
    queryFn: ({ signal }) => (id === null ? null : readArticle(id, signal)),
    placeholderData: keepPreviousData,
  });
}

/** The issue with its outline; asks nothing while the article that names it is on its way. */
export function useIssue(id: string | undefined) {
  return useQuery({
    queryKey: ['issue', id],
    queryFn: ({ signal }) => (id === undefined ? null : readIssue(id, signal)),
    placeholderData: keepPreviousData,
    enabled: id !== undefined,
  });
}
