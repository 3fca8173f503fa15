import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTexts } from './read-text.ts';

interface Said {
  readonly publisher: string;
  readonly text: string;
  readonly holds: readonly string[];
  readonly held: readonly string[];
}

/** The texts of the fixture: blocks apart by an empty line. */
function saidIn(file: string): Said[] {
  let publisher = '';
  return file.split('\n\n').flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    publisher = lines.find((line) => line.startsWith('@ '))?.slice(2) ?? publisher;
    const text = lines.find((line) => !/^[@+-] /u.test(line));
    const marked = (mark: string): string[] =>
      lines.flatMap((line) => (line.startsWith(`${mark} `) ? [line.slice(2)] : [])).sort();
    return text === undefined ? [] : [{ publisher, text, holds: marked('+'), held: marked('-') }];
  });
}

const SAID = saidIn(readFileSync(new URL('../../../../fixtures/said/posts.txt', import.meta.url), 'utf8'));

describe('sentences say exactly these posts of these people', () => {
  test.each(SAID)('$text', ({ publisher, text, holds, held }) => {
    const read = readTexts([text], { publisher });
    expect({ holds: read.holds, held: read.held }).toEqual({ holds, held });
  });

  test('the fixture holds them all', () => {
    expect(SAID.length).toBeGreaterThan(80);
  });
});
