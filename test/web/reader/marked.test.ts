import { expect, test } from 'vitest';
import { markedOf } from '../../../web/src/reader/marked.ts';
import type { ReadArticle } from '../../../web/src/state/read.ts';

const text = '6月9日，市科技局召开会议。7月1日，陈一出席。';
const statements = [
  { id: 'a', start: 0, end: 14, page: 2 },
  { id: 'b', start: 14, end: 24, page: 3 },
];

function article(facts: readonly object[]): ReadArticle {
  return { text, statements: facts, mentions: [{ id: 'm', start: 5, end: 9 }] } as unknown as ReadArticle;
}

test('the marked sentence says the page that it stands on, asked for by a fact or by a name in it', () => {
  expect(markedOf(article(statements), 'b')?.page).toBe(3);
  expect(markedOf(article(statements), 'm')?.page).toBe(2);
});

test('a sentence of a file without pages, or without facts, has no page', () => {
  expect(markedOf(article(statements.map((fact) => ({ ...fact, page: null }))), 'a')?.page).toBeNull();
  expect(markedOf(article([]), 'm')?.page).toBeNull();
});

test('words that a search found mark the sentence around them, with its facts when it states any', () => {
  expect(markedOf(article(statements), { start: 15, end: 17 })).toMatchObject({
    range: { start: 14, end: 24 },
    facts: [{ id: 'b' }],
    chosen: null,
    page: 3,
  });
  expect(markedOf(article([]), { start: 20, end: 22 })).toMatchObject({ range: { start: 14, end: 24 }, facts: [] });
});

test('a place behind the end of the text marks nothing', () => {
  expect(markedOf(article(statements), { start: 20, end: 99 })).toBeNull();
});
