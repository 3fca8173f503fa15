/** Reading of the lexicon's data files: lines of words under `[section]` headings, `#` comments. */
import { readFileSync } from 'node:fs';

export interface DataLine {
  readonly section: string;
  readonly words: readonly string[];
}

/** The lines of a data file that hold entries, each split at blanks. */
export function readData(name: string): DataLine[] {
  const text = readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');
  const lines: DataLine[] = [];
  let section = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const heading = /^\[([a-z]+)\]$/.exec(line);
    if (heading) section = heading[1] ?? '';
    else lines.push({ section, words: line.split(/\s+/u) });
  }
  return lines;
}

/** All words of one section, in file order. */
export function wordsOf(lines: readonly DataLine[], section: string): string[] {
  return lines.filter((line) => line.section === section).flatMap((line) => line.words);
}
