/** The graph as a whole: which one it is, how much is in it, and when things happened. */
import type { GraphReader } from '../../ports.ts';
import {
  readGraphInfo,
  readGraphLabelCounts,
  readGraphSeries,
  readGraphTimeline,
  readGraphTypeCounts,
} from '../queries.generated.ts';
import type { Read } from './read.ts';

type WholeReader = Pick<GraphReader, 'graphInfo' | 'series' | 'timeline'>;

/** `hash` is null while a load is under way: the graph then is neither the old one nor the new one. */
export function wholeReader(read: Read): WholeReader {
  return {
    graphInfo: async () => {
      const [[info], labels, types] = await Promise.all([
        read(readGraphInfo, {}),
        read(readGraphLabelCounts, {}),
        read(readGraphTypeCounts, {}),
      ]);
      const { first = null, last = null } = info ?? {};
      return {
        hash: info?.state === 'clean' ? info.hash : null,
        extractorVersion: info?.extractorVersion ?? null,
        nodes: info?.nodes ?? 0,
        relationships: info?.relationships ?? 0,
        labels: new Map(labels.map(({ label, count }) => [label, count])),
        types: new Map(types.map(({ type, count }) => [type, count])),
        issues: first === null || last === null ? null : { first, last },
      };
    },
    series: async (sample) => {
      const rows = await read(readGraphSeries, { sample });
      return rows.map(({ name, issues, sample: sampleFiles }) => ({ name, issues, sampleFiles }));
    },
    timeline: async (request) => {
      const rows = await read(readGraphTimeline, request);
      return {
        buckets: rows.flatMap(({ start, count }) => (start === null ? [] : [{ start, count }])),
        undated: rows.find(({ start }) => start === null)?.count ?? 0,
      };
    },
  };
}
