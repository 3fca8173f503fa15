/** The graph of one file as lines that may be compared: without what is the file's own (its name, its checksum, its pages). */

import { graphOf } from '../../server/ingest/pipeline.ts';
import { isProblem } from '../../server/ingest/read/read.ts';
import { type Knowledge, readText } from '../../server/ingest/understand/read-text.ts';
import { canonicalLines } from '../../server/model/graph.ts';
import { isReading, type StoredReading } from '../../server/model/reading.ts';
import type { FileReader } from './file-reader.ts';

/** Reads the one file behind a path (a ZIP of one file too); throws with the reason when there is none. */
export async function readingOf(reader: FileReader, path: string, rules: Knowledge): Promise<StoredReading> {
  for await (const { result, path: name } of reader.readAll([path])) {
    if (isProblem(result)) throw new Error(`${name}: ${result.message.en}`);
    const reading = readText(result, name, rules);
    if (!isReading(reading)) throw new Error(`${name}: ${reading[0]?.message.en}`);
    return reading;
  }
  throw new Error(`${path}: nothing`);
}

export function comparableGraph(reading: StoredReading): string[] {
  const { graph } = graphOf(reading);
  const nodes = graph.nodes.map((node) => {
    const { fileName: _name, sha256: _hash, page: _page, ...properties } = node.properties;
    return { ...node, properties };
  });
  return [...canonicalLines({ ...graph, nodes })];
}
