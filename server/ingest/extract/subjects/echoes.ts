/** A matter that an event is about, named again later in the same words: 专题调研矿山生态修复 … 矿山生态修复要坚持…. */
import { type Scene, type SubjectMention, within } from '../scene.ts';

/** Shorter words are inside too many others. */
const SHORTEST = 5;
/** A mention may begin this far before the words that it holds. */
const NEAR = 30;

/** Where the words of these subjects stand again and no known mention covers them. */
export function echoesOf(
  { text, issue }: Scene,
  known: readonly SubjectMention[],
  subjects: Iterable<string>,
): SubjectMention[] {
  const found: SubjectMention[] = [];
  for (const fact of subjects) {
    const words = (issue.book.get(fact)?.name ?? '').replace(/(?:工作|建设)$/u, '');
    if (words.length < SHORTEST || /[“”《》]/.test(words)) continue;
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      const near = within(known, { start: start - NEAR, end: end + NEAR });
      if (!near.some((m) => m.start < end && start < m.end))
        found.push({ start, end, fact, label: 'Initiative', form: 'echo' });
    }
  }
  return found;
}
