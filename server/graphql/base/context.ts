/** What every resolver is given. */
import type { GraphReader } from '../../store/ports.ts';
import { type Loaders, loaders } from './loaders.ts';

/** The bulletins that come with the program, by the SHA-256 of the file: invented ones, and real ones retold. */
export type Sample = ReadonlyMap<string, 'COMPOSED' | 'ABRIDGED'>;

export interface Context {
  readonly reader: GraphReader;
  readonly load: Loaders;
  readonly sample: Sample;
}

/** A context for one request. */
export function makeContext(reader: GraphReader, sample: Sample = new Map()): Context {
  return { reader, load: loaders(reader), sample };
}
