/**
 * Ids in the address: `official-0123456789abcdef01234567` becomes one letter and 16 characters, so that a view of fifty
 * steps stays well below the two thousand characters that mail programs and chat windows keep whole.
 */
import type { Label } from '../gql/documents.generated.ts';

/** Labels of things that can stand on the canvas; Section, Article and Statement are the reader and the sentence cards. */
const ENTITY_LABELS: readonly Label[] = [
  'Official',
  'Post',
  'Organization',
  'City',
  'Meeting',
  'Policy',
  'Initiative',
  'CaseStudy',
  'Measure',
  'Figure',
  'Issue',
];

/** Whether a text is the label of something that can stand on the canvas. */
export function isEntityLabel(text: string): text is Label {
  return (ENTITY_LABELS as readonly string[]).includes(text);
}

const PREFIX_BY_LETTER: Readonly<Record<string, string>> = {
  o: 'official',
  t: 'post',
  b: 'organization',
  c: 'city',
  m: 'meeting',
  p: 'policy',
  i: 'initiative',
  k: 'casestudy',
  s: 'measure',
  f: 'figure',
  n: 'issue',
  a: 'article',
  q: 'statement',
  w: 'mentions',
};
const LETTER_BY_PREFIX = new Map(Object.entries(PREFIX_BY_LETTER).map(([letter, prefix]) => [prefix, letter]));
const LONG = /^([a-z]+)-([0-9a-f]{24})$/;
const SHORT = /^([a-z])([A-Za-z0-9_-]{16})$/;
/** Characters of a short id. */
export const SHORT_LENGTH = 17;

/** The short form of a node id, or null when the text is no node id. */
export function shorten(id: string): string | null {
  const [, prefix = '', hex = ''] = LONG.exec(id) ?? [];
  const letter = LETTER_BY_PREFIX.get(prefix);
  if (letter === undefined) return null;
  const bytes = Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
  return (
    letter +
    btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
  );
}

/** The node id that a short form stands for, or null when it stands for none. */
export function lengthen(short: string): string | null {
  const [, letter = '', code = ''] = SHORT.exec(short) ?? [];
  const prefix = PREFIX_BY_LETTER[letter];
  if (prefix === undefined) return null;
  const bytes = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return `${prefix}-${Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')}`;
}
