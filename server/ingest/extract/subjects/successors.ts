/** Documents that cease to hold, and which new one replaces them. */
import { type Scene, SIGN, type SubjectMention } from '../scene.ts';

const { title: T } = SIGN;
const CEASES =
  /^(?:(?!继续|仍然?有效|不得|不予|不会|[未不](?!再)).)*?(?:废止(?!依据|理由|条件|程序)|作废(?!依据|理由|条件|程序)|不再(?:执行|施行|使用)|停止(?:执行|施行|使用)|失效)/u;

/** 《旧》自《新》施行之日起废止: the new one stands between the old one and its end. */
const FROM_NEW = new RegExp(
  `^(?:（[^（）]{1,40}）)?(?:将|则)?[自在](${T}+)(?:[^，。；]{0,6}之日|[^，。；]{0,4}后)?起?`,
);

function replacing(
  scene: Scene,
  sentence: { start: number; end: number },
  mention: SubjectMention,
  all: readonly SubjectMention[],
): string | null {
  const match = FROM_NEW.exec(scene.masked.slice(mention.end, sentence.end));
  if (!match?.[1]) return null;
  const at = mention.end + match[0].indexOf(match[1]);
  return all.find((m) => m.label === 'Policy' && m.start >= at && m.start < at + match[0].length)?.fact ?? null;
}

/** Of more documents than these the last ones are compared: an old one's successor is told beside it. */
const COMPARED = 40;

/** How many pairs of characters two titles share. */
function likeness(a: string, b: string): number {
  let shared = 0;
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) shared++;
  return shared;
}

/** Of two documents that are issued together the one whose title is like the old one's replaces it; else the one at hand. */
function nearestInName(
  scene: Scene,
  { fact }: SubjectMention,
  issued: readonly string[],
  register: string | null,
): string | null {
  const title = (key: string): string => scene.issue.book.get(key)?.name ?? '';
  const like = (key: string | null): number => (key ? likeness(title(fact), title(key)) : 0);
  let [best, most]: [string | null, number] = [register, like(register) + 2];
  for (const key of issued.slice(-COMPARED)) {
    const shared = key === fact ? 0 : like(key);
    if (shared > most) [best, most] = [key, shared];
  }
  return best;
}

/** Whether a document ceases to hold: …同时废止, with its number or the new one before that; a date that it is named in says nothing. */
export function ceases(
  scene: Scene,
  sentence: { start: number; end: number },
  { start, end }: SubjectMention,
): boolean {
  if (/(?:自|在|以|按|与)$/.test(scene.text.slice(Math.max(sentence.start, start - 1), start))) return false;
  const rest = scene.masked.slice(end, sentence.end);
  const skipped = (FROM_NEW.exec(rest) ?? /^（[^（）]{1,40}）/.exec(rest))?.[0].length ?? 0;
  return CEASES.test(rest.slice(skipped, skipped + 16));
}

/** Writes SUPERSEDES of a sentence: `register` is the document at hand, `issued` those that the article tells to be issued. */
export function supersedes(
  scene: Scene,
  sentence: { start: number; end: number },
  old: readonly SubjectMention[],
  register: string | null,
  issued: readonly string[],
): void {
  for (const mention of old) {
    if (mention.label !== 'Policy' || !ceases(scene, sentence, mention)) continue;
    const by = replacing(scene, sentence, mention, old) ?? nearestInName(scene, mention, issued, register);
    if (by && mention.fact !== by) {
      scene.ledger.claim({
        type: 'SUPERSEDES',
        from: by,
        to: mention.fact,
        rule: 'supersedes-verb',
        at: sentence,
      });
    }
  }
}
