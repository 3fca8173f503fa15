/** What a document carries out: an initiative in its title, a higher document that it is a step of or is made on. */
import { DOCUMENT_KIND_WORDS } from '../../lexicon/document-heads.ts';
import { either } from '../../lexicon/either.ts';
import type { Sentence } from '../reading.ts';
import { type Scene, type SubjectMention, within } from '../scene.ts';
import type { Subjects } from './find-subjects.ts';

/** Writes IMPLEMENTS to an initiative that the document's own title names. */
export function implementsName(
  scene: Scene,
  subjects: Subjects,
  policy: SubjectMention,
  sentence: { start: number; end: number },
): void {
  const title = scene.issue.book.get(policy.fact)?.name ?? '';
  const bare = /“[^“”]{2,20}”(?:专项行动|三年行动|行动|工程|计划|制度|机制|模式|战略|专项)?/.exec(title)?.[0];
  // “十四五”, “6·22”: a time or a day is no undertaking.
  const quoted = bare && (!bare.endsWith('”') || subjects.initiatives.knows(bare)) ? bare : undefined;
  const phrase = quoted
    ? null
    : /(?:实施|推进|关于)?((?:国家|全国)[^“”的]{2,16}(?:城市|示范区|试验区)建设)/.exec(title)?.[1];
  const name = quoted ?? phrase;
  if (name)
    scene.ledger.claim({
      type: 'IMPLEMENTS',
      from: policy.fact,
      to: subjects.initiatives.add(name),
      rule: 'implements-name',
      at: sentence,
    });
}

/** 该方案系落实《上位文件》的具体安排; 根据《上位文件》，制定本办法. */
const CARRIES_OUT = /(?:系|是|为|旨在)(?:对|为)?(?:深入|全面)?(?:贯彻落实|贯彻|落实|执行|细化)[^，。；《]{0,20}$/;
const AS_ITS_STEP =
  /^(?:（[^（）]{1,40}）)?(?:的|中的?)?[^，。；]{0,10}?(?:举措|安排|措施|行动|部署|文件|办法|细化|配套)/;
const ON_ITS_BASE =
  /^[，\s]*(?:(?:近日|日前|近期)，)?(?:为|为了|根据|依据|按照)(?:贯彻落实|贯彻|落实)?[^，。；《]{0,20}$/;
const THEN_MADE = /^[^，。；]{0,16}，(?:[^。；]{0,30}?)(?:制定|印发|出台|修订|编制)/;

const THIS = new RegExp(`本(?:${either(DOCUMENT_KIND_WORDS)})`);

/** A document that is said to carry out a higher one; not one that a meeting or a person acts on. */
export function carriesOut(
  scene: Scene,
  sentence: Sentence,
  mentions: readonly SubjectMention[],
  higher: SubjectMention,
  current: string | null,
): string | null {
  const before = scene.text.slice(sentence.start, higher.start);
  const after = scene.text.slice(higher.end, sentence.end);
  if (CARRIES_OUT.test(before) && AS_ITS_STEP.test(after)) return current === higher.fact ? null : current;
  const made = ON_ITS_BASE.test(before) ? THEN_MADE.exec(after) : null;
  if (!made) return null;
  if (THIS.test(after)) return current;
  const from = higher.end + made[0].length;
  const next = within(mentions, { start: from, end: Math.min(sentence.end, from + 60) }).find(
    (m) => m.label === 'Policy',
  );
  return next && next.fact !== higher.fact && next.start - from < 4 ? next.fact : null;
}
