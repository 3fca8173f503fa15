/** By which rules bulletins are understood: ours, and a user's own lexicon entries on top. Plain data, so that children can be told. */
import { type Lexicon, loadLexicon } from '../lexicon/lexicon.ts';
import { lexiconWith } from '../lexicon/user-lexicon.ts';

/** A user's file of entries; `file` is what its mistakes are told by. */
export interface OwnEntries {
  readonly file: string;
  readonly text: string;
}

export interface Rules {
  /** See extractorVersion; entries of a user's own are in it. */
  readonly version: string;
  /** Null when there are none. They were found to be without mistakes. */
  readonly entries: OwnEntries | null;
}

/** The lexicon of some rules. Takes a good part of a second. */
export function lexiconOf({ entries }: Rules): Lexicon {
  if (entries === null) return loadLexicon();
  const lexicon = lexiconWith(entries.text, entries.file);
  if ('length' in lexicon) throw new Error(`${entries.file}: ${lexicon[0]?.message.en}`);
  return lexicon;
}
