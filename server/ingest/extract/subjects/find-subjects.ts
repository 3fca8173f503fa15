/** All policies and initiatives named in an issue's articles. */
import { takeFlags } from '../../lexicon/arena.ts';
import { UnitSet } from '../../lexicon/unit-set.ts';
import { type Scene, SIGN, type SubjectMention } from '../scene.ts';
import { textOf, unitsOf } from '../text/units.ts';
import { findInitiatives, type InitiativeBook } from './initiatives.ts';
import { findPolicies, type PolicyBook } from './policy-book.ts';

export interface Subjects {
  /** Sorted by where they start; topics of events join when their words come again. */
  mentions: readonly SubjectMention[];
  readonly policies: PolicyBook;
  readonly initiatives: InitiativeBook;
}

const OPENED = UnitSet.of(SIGN.organization + SIGN.place + SIGN.date);

/** The covered text with places and bodies open again: a verb of setting going may touch them (加快某地高新区创建). */
function openNames({ text, masked }: Scene): string {
  const units = unitsOf(masked);
  for (let i = 0; i < units.length; i++) if (OPENED.has(units[i] ?? 0)) units[i] = text.charCodeAt(i);
  return textOf(units);
}

/** The subjects of one article, sorted by where they start; policies win over initiatives at one place. */
export function findSubjects(
  scene: Scene,
  article: number,
  policies: PolicyBook,
  initiatives: InitiativeBook,
): Subjects {
  const taken = takeFlags(scene.text.length + 1);
  const take = (start: number, end: number): void => void taken.fill(1, start, end);
  const mentions: SubjectMention[] = [];
  const found = findPolicies(scene, article, policies, (kind, start, end, what) => {
    take(start, end);
    scene.ledger.blocked(kind, { start, end }, what);
  });
  for (const { start, end, policy } of found) {
    take(start, end);
    mentions.push({ start, end, fact: policy.key, label: 'Policy', form: 'title' });
  }
  const isTaken = (start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (taken[i]) return true;
    return false;
  };
  const named = findInitiatives(scene, openNames(scene), initiatives, isTaken, scene.issue.own);
  for (const { start, end, fact, form } of named) mentions.push({ start, end, fact, label: 'Initiative', form });
  mentions.sort((a, b) => a.start - b.start);
  return { mentions, policies, initiatives };
}
