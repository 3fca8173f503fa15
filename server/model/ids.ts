/** Ids computed from content, so that links and saved views survive a rebuild. Never taken from the database. */
import { createHash } from 'node:crypto';
import type { Label, RelationshipType } from './ontology.ts';

/** 96 bits: a collision among ten million ids has a chance of about 10^-15. */
const HEX_DIGITS = 24;

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, HEX_DIGITS);
}

/**
 * A name as a key: width folded, blanks, quotes and book-title marks dropped, so that two printings of one name are one thing.
 */
export function keyOf(name: string): string {
  let quoted = false;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit === 0x201c || unit === 0x201d || unit === 0x300a || unit === 0x300b) quoted = true;
    else if (!isPlain(unit)) return folded(name);
  }
  return quoted ? name.replace(/[“”《》]/g, '') : name;
}

/** Units that a key keeps as they are: Han characters, digits, small letters, 、 and ·. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 97 && unit <= 122) ||
    unit === 0x3001 ||
    unit === 0xb7
  );
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”"‘’'「」『』《》〈〉]/gu, '')
    .replace(/[•‧⋅・]/gu, '·')
    .replace(/[—–―－~～]+/gu, '-')
    .toLowerCase();
}

/** The id of a node: its label and the parts of its natural key. */
export function nodeId(label: Label, ...naturalKey: readonly string[]): string {
  return `${label.toLowerCase()}-${digest([label, ...naturalKey])}`;
}

/** The id of a relationship: its type, ends, and what tells parallel ones apart (a role, a kind, an offset). */
export function relationshipId(
  type: RelationshipType,
  start: string,
  end: string,
  ...apart: readonly string[]
): string {
  return `${type.toLowerCase()}-${digest([type, start, end, ...apart])}`;
}
