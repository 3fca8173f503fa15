/** The series of bulletins for React: asked once, shared by all that names an issue. */
import { useQuery } from '@tanstack/react-query';
import { readSeries, type Series } from './state/corpus.ts';

const NONE: readonly Series[] = [];

/** All series; none while the answer is not here. */
export function useSeries(): readonly Series[] {
  return useQuery({ queryKey: ['series'], queryFn: ({ signal }) => readSeries(signal) }).data ?? NONE;
}
