/** Which series of bulletins are here, and what of them came with the program. */
import { request } from '../api/request.ts';
import { CorpusDocument, type CorpusQuery } from '../gql/documents.generated.ts';

/** One series; its name is null for issues that print none. */
export type Series = CorpusQuery['graph']['series'][number];

/** All series, by name. */
export async function readSeries(signal: AbortSignal): Promise<readonly Series[]> {
  return (await request(CorpusDocument, {}, signal)).graph.series;
}
