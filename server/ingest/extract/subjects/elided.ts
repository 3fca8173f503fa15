/** Subjects that are meant and not named again: 就建议案的起草作了说明. */
import { bareTitle, DOCUMENT_KIND_WORDS, DRAFT_WORDS, MOTION_WORDS } from '../../lexicon/document-heads.ts';
import { either } from '../../lexicon/either.ts';
import type { Span } from '../reading.ts';
import type { Scene, SubjectMention } from '../scene.ts';
import { indexBefore } from '../text/index-before.ts';
import type { PolicyBook } from './policy-book.ts';

const KIND = new RegExp(
  `(?:就|对|关于|为)(?:该|本|上述|这一|《)?(${either(`${DOCUMENT_KIND_WORDS} ${DRAFT_WORDS} ${MOTION_WORDS}`)})(?:的|作|进行|起草|编制|修订|制定|》)`,
);

/** The document that a report is on by its kind only: the last one of that kind that was named before `at`. */
export function policyMeant(scene: Scene, all: readonly SubjectMention[], { start, end }: Span): string | undefined {
  const kind = KIND.exec(scene.text.slice(start, end))?.[1];
  if (!kind) return undefined;
  // Names end the same way wherever they stand, so each document is asked about once.
  const asked = new Set<string>();
  for (let i = indexBefore(all, start); i >= 0; i--) {
    const mention = all[i];
    if (mention?.label !== 'Policy' || mention.end > start || asked.has(mention.fact)) continue;
    asked.add(mention.fact);
    const name = scene.issue.book.get(mention.fact)?.name ?? '';
    const bare = bareTitle(name);
    if (name.endsWith(kind) || bare.endsWith(kind) || name.includes(`（${kind}）`)) return mention.fact;
  }
  return undefined;
}

/** 解读研发费用加计扣除政策: the policy has no title, its words name it. */
export function policyInWords({ text }: Scene, policies: PolicyBook, from: number, end: number): string | null {
  const match = /^了?([^，。；“”《》]{3,24}(?:政策|办法|条例|规定|标准|细则))/u.exec(text.slice(from, end));
  const name = match?.[1];
  if (!name || /^(?:相关|有关|最新|各项|重点|惠企)?(?:政策)$/.test(name)) return null;
  return policies.title(name).key;
}
