/** Whose words a subject stands in: speeches that go on, feelings, what others do, documents that somebody presents. */
import type { EventReading } from '../events/event-reading.ts';
import type { Sentence, Span } from '../reading.ts';
import { type Scene, SIGN, type SubjectMention, within } from '../scene.ts';

const FEELS =
  '(?:非常|十分|很|高度|充分|衷心|热烈|诚挚|由衷|深切)?的?(?:满意|感谢|谢意|祝贺|欢迎|欣慰|慰问|敬意|赞赏|赞许|钦佩|歉意|关切)';
/** A speech that opens with a feeling: 表示|满意. */
export const FELT = new RegExp(`^了?${FEELS}`);
export const FELT_AFTER = new RegExp(`^，?[^，。；]{0,16}表示了?${FEELS}`);

/** What goes on with the speech of the sentence before: 金融机构要…, 我市将…. */
const SPEAKS_ON = /^(?:同时，?)?(?:要(?!求)|必须|[^，。；：“”]{1,10}?(?:要(?![求点素闻])|将(?![近军])|必须))/;

/** Subjects of the sentences that go on with the speech of a sentence, in its paragraph. */
export function spokenOn(
  { sentences, text, masked }: Scene,
  mentions: readonly SubjectMention[],
  events: EventReading,
  sentence: Sentence,
): { readonly fact: string; readonly at: Sentence }[] {
  const found: { fact: string; at: Sentence }[] = [];
  for (let i = sentences.indexOf(sentence) + 1; i > 0 && i < sentences.length; i++) {
    const [previous, next] = [sentences[i - 1], sentences[i]];
    if (!next || !previous || text.slice(previous.end - 1, next.start + 1).includes('\n')) break;
    const goesOn = SPEAKS_ON.test(text.slice(next.start, next.end).trimStart());
    if (!goesOn || masked.slice(next.start, next.end).includes(SIGN.person) || events.speechIn.has(next)) break;
    for (const { fact } of within(mentions, next)) found.push({ fact, at: next });
  }
  return found;
}

/** 兄弟高校某校的“甲”, 某公司正在实施“甲”: what others do is told, not urged. */
const OTHERS = new RegExp(
  `(?:${SIGN.organization}|${SIGN.place})+(?:的|(?:正在|已经?|率先|近年来)(?:实施|推行|开展|启动|推进|探索|打造)了?)$`,
);
const PUBLIC = /政府|委员会|[局厅部]$/u;
/** How far before a subject whose it is can stand. */
const NEAR = 40;

/** Whether it is another house, none of the state, that does what is named. */
export function isOfOthers({ masked, organizationAt, issue }: Scene, mention: Span, from: number): boolean {
  const before = masked.slice(Math.max(from, mention.start - NEAR), mention.start);
  if (!OTHERS.test(before)) return false;
  const run = /[\uE001\uE002]+(?=[^\uE001\uE002]*$)/u.exec(before);
  const body = organizationAt.get(mention.start - before.length + (run?.index ?? 0));
  return (
    body !== undefined && body.fact !== issue.publisher?.key && !PUBLIC.test(issue.book.get(body.fact)?.name ?? '')
  );
}

/** 某人发布《…》. */
const GIVES_OUT = new RegExp(
  `(${SIGN.person}+)(?:分别|共同|现场|会上)*(?:发布|推介|介绍|宣讲|解读)了?(?=${SIGN.title})`,
  'g',
);

/** Who presents which document by its title. */
export function presented(
  { masked, personAt }: Scene,
  mentions: readonly SubjectMention[],
  { start, end }: Sentence,
): { readonly person: string; readonly fact: string }[] {
  return [...masked.slice(start, end).matchAll(GIVES_OUT)].flatMap((match) => {
    const person = personAt.get(start + match.index);
    const title = start + match.index + match[0].length;
    const named = within(mentions, { start: title, end }).find((m) => m.label === 'Policy' && m.start === title);
    return person && named ? [{ person: person.fact, fact: named.fact }] : [];
  });
}
