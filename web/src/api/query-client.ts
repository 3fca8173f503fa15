/** One cache for all that the page has asked. Facts change only when bulletins are loaded, so answers stay good for long. */
import { QueryClient } from '@tanstack/react-query';
import { RequestFailure } from './request.ts';

const FIVE_MINUTES = 5 * 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FIVE_MINUTES,
      gcTime: 6 * FIVE_MINUTES,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && mayHelp(error),
      retryDelay: (attempt) => Math.min(8000, 500 * 2 ** attempt),
    },
  },
});

/** When one answer is here again, what else failed is asked again at once, without waiting for its own turn. */
queryClient.getQueryCache().subscribe(({ type, query }) => {
  if (type !== 'updated' || query.state.status !== 'success' || query.state.fetchStatus !== 'idle') return;
  void queryClient.refetchQueries({
    type: 'active',
    predicate: ({ state }) => state.status === 'error' && state.fetchStatus === 'idle' && mayHelp(state.error),
  });
});

/** Whether asking again later may bring an answer. */
export function mayHelp(error: unknown): boolean {
  return !(error instanceof RequestFailure) || error.kind !== 'bad-request';
}
