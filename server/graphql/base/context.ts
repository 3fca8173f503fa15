/** What every resolver is given. */
import type { GraphReader } from '../../store/ports.ts';
import { type Loaders, loaders } from './loaders.ts';

export interface Context {
  readonly reader: GraphReader;
  readonly load: Loaders;
}

/** A context for one request. */
export function makeContext(reader: GraphReader): Context {
  return { reader, load: loaders(reader) };
}
