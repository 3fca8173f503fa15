/** A matter that an event is about, named again later in the same words: 专题调研矿山生态修复 … 矿山生态修复要坚持…. */
import { type Scene, type SubjectMention, within } from '../scene.ts';

/** Shorter words are inside too many others. */
const SHORTEST = 5;
/** A mention may begin this far before the words that it holds. */
const NEAR = 30;

const PROGRAMME =
  /(?:建设|创建|整治|治理|提升|改造|更新|培育|保护)?(?:[一二三五十\d]年)?(?:专项|攻坚|提升|整治)?(?:行动|工程|计划|攻坚战)(?:计划|方案)?$/u;

/** What a programme is for, 口袋公园 of 口袋公园建设三年行动; empty when that is too little or the name is no programme's. */
export function stemOf(name: string): string {
  const stem = name.replace(PROGRAMME, '');
  return stem !== name && stem.length >= 4 && !/[“”《》]/.test(name) ? stem : '';
}

/** Where the words of these subjects stand again and no known mention covers them. */
export function echoesOf(
  { text, issue }: Scene,
  known: readonly SubjectMention[],
  subjects: Iterable<string>,
): SubjectMention[] {
  const found: SubjectMention[] = [];
  for (const fact of subjects) {
    const name = issue.book.get(fact)?.name ?? '';
    const stem = stemOf(name);
    const words = stem || name.replace(/(?:工作|建设)$/u, '');
    if ((words.length < SHORTEST && !stem) || /[“”《》]/.test(words)) continue;
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      const near = within(known, { start: start - NEAR, end: end + NEAR });
      if (!near.some((m) => m.start < end && start < m.end))
        found.push({ start, end, fact, label: 'Initiative', form: 'echo' });
    }
  }
  return found;
}
