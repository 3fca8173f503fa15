/** One line that says what a thing is, made of what surrounds it. Pure. Names stay as the bulletins have them. */
import type { EntityRecord, Surrounding } from '../../store/records.ts';
import type { UserMessage } from '../base/errors.ts';
import { LABELS_IN_WORDS, LEVELS, MEETING_KINDS, ORGANIZATION_KINDS } from './kind-words.ts';

function word(table: Readonly<Record<string, UserMessage>>, key: string | null): UserMessage | null {
  return key === null ? null : (table[key] ?? null);
}

function span(start: string | null, end: string | null): string | null {
  if (start === null) return null;
  return end === null || end === start ? start : `${start}—${end}`;
}

/** `max` holds what is at most and a plain sum alike; the words of the name tell which. */
const AT_MOST = /最高|最多|不超过|不高于|不大于|低于|不足|以内|以下|上限|封顶/;

function amount({ name, min, max, unit }: EntityRecord): string | null {
  const suffix = unit ?? '';
  if (min !== null && max !== null) return min === max ? `${min}${suffix}` : `${min}—${max}${suffix}`;
  if (min !== null) return `≥ ${min}${suffix}`;
  if (max === null) return null;
  return AT_MOST.test(name) ? `≤ ${max}${suffix}` : `${max}${suffix}`;
}

function posts(surroundings: readonly Surrounding[]): string | null {
  const held = surroundings.filter(({ type }) => type === 'HOLDS');
  if (held.length === 0) return null;
  // As bulletins do: the organisation once for posts that follow each other at it.
  return held.map(({ name, of }, i) => (of === null || of === held[i - 1]?.of ? name : `${of}${name}`)).join('、');
}

function names(surroundings: readonly Surrounding[], ...types: Surrounding['type'][]): string | null {
  const found = surroundings.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  return found.length === 0 ? null : found.join('、');
}

type Piece = string | UserMessage | null;

function pieces(entity: EntityRecord, around: readonly Surrounding[]): readonly Piece[] {
  switch (entity.label) {
    case 'Official':
      return [posts(around)];
    case 'Post':
      return [names(around, 'AT')];
    case 'Organization':
      return [word(ORGANIZATION_KINDS, entity.kind), names(around, 'PART_OF') ?? names(around, 'LOCATED_IN')];
    case 'City':
      return [word(LEVELS, entity.level), names(around, 'LOCATED_IN')];
    case 'Meeting':
      return [
        span(entity.startDate, entity.endDate) ?? entity.dateText,
        word(MEETING_KINDS, entity.kind),
        names(around, 'ORGANIZES'),
      ];
    case 'Policy':
      return [entity.date, names(around, 'ISSUES'), entity.documentNumber];
    case 'Initiative':
      return [names(around, 'RUNS')];
    case 'CaseStudy':
      return [names(around, 'OFFERS')];
    case 'Measure':
      return [names(around, 'TAKES')];
    case 'Figure':
      return [amount(entity), entity.year === null ? null : String(entity.year), names(around, 'SETS')];
    case 'Issue':
      return [entity.date, names(around, 'PUBLISHES')];
  }
}

/** What a thing is; when nothing is known about it, its kind. */
export function summarize(entity: EntityRecord, surroundings: readonly Surrounding[]): UserMessage {
  const known = pieces(entity, surroundings).filter((piece) => piece !== null);
  if (known.length === 0) return LABELS_IN_WORDS[entity.label];
  return {
    zh: known.map((piece) => (typeof piece === 'string' ? piece : piece.zh)).join(' · '),
    en: known.map((piece) => (typeof piece === 'string' ? piece : piece.en)).join(' · '),
  };
}
