/** Sentences that go on with what a speaker said in the one before: those without a subject are read as speech, those that say who must do it only name what it is on. */
import type { Sentence } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { indexBefore } from '../text/index-before.ts';

/** A sentence that goes on with a speech: no subject of its own. */
const SPEECH_GOES_ON =
  /^(?:要|必须|应|同时，?要|[一二三四五]要|[一二三四五]是要?|切实|进一步|各级|各单位|全力|坚持|各[县市区旗部门]|全[市县区省]上下|希望|力争|确保)/;
/** The same, inside one paragraph. */
const TALKS_ON =
  /^(?:当前|过去|一年来|近年来|面对|同时|此外，要|这是|这既|我们|大家要|下一步|下步|今后|围绕|聚焦|对标|只有|特别是要|尤其要)/;
/** The same: orders without a subject, told one after another (严格落实…。每个镇要…). */
const ORDERS =
  /^(?:严格|深入|扎实|大力|加快|加强|强化|突出|统筹|狠抓|抓好|抓实|抓紧|做好|持续|完善|健全|压紧|压实|落实|推动|推进|紧盯|每个|对于?|凡|坚决|牢固|始终|既要|更要|还要|也要|不断|着力|建立|用好|管好|守住|守牢)/;
/** A clause of it says whose the matter is, or what it is not: no speaker's words. */
const OTHERS_MATTER =
  /(?:不是|并非)(?![^。；]*而是)|[^，。；](?<!这|都|也|就|还|要|正|既|尤其|特别|关键|重点|核心|根本|首先|主要)是(?:[\uE001\uE002]|国家|中央|省里?|自治区|上级|县里|市里|外地)[^，。；]{0,8}的|(?:^|[^不经自])由(?:[\uE001\uE002]|国家|中央|省|上级)[^，。；]{0,14}(?:牵头|负责|组织|实施|部署|主导|下达)/;
const NO_ORDER =
  /参加|出席|列席|参会|召开|举行|据悉|据了解|截至|已|与会|展开讨论|的[^，。；]{2,14}(?:代表|负责人|同志|企业家|专家)(?:们)?(?:作|做|发|介|表|展)/;

/** What a speaker asks for; without it a sentence on the times or the topic is the writer's. */
const ASKS = /(?<![重主需首])要(?![闻素件点])|必须|应当|务必|切实|确保|力争/;
const NARRATES = /^(?:近年来|过去|一年来|围绕|聚焦|面对|对标)/;

function isOrder({ text, masked }: Scene, opening: string, { start, end }: Sentence): boolean {
  return (
    ORDERS.test(opening) && !NO_ORDER.test(text.slice(start, end)) && !OTHERS_MATTER.test(masked.slice(start, end))
  );
}

function talksOn({ text }: Scene, opening: string, { start, end }: Sentence): boolean {
  const words = text.slice(start, end);
  return TALKS_ON.test(opening) && (!NARRATES.test(opening) || ASKS.test(words)) && !NO_ORDER.test(words);
}

/** Whether a sentence has no subject of its own and goes on with the speech before it. */
export function goesOnSpeaking(scene: Scene, sentence: Sentence, sameParagraph: boolean): boolean {
  const opening = scene.text.slice(sentence.start, sentence.start + 8);
  const goesOn =
    SPEECH_GOES_ON.test(opening) ||
    (sameParagraph && (talksOn(scene, opening, sentence) || isOrder(scene, opening, sentence)));
  return goesOn && !scene.masked.slice(sentence.start, sentence.end).includes(SIGN.person);
}

/** What others must do, as a speaker says: 金融机构要…, 我市将…. */
const CHARGES =
  /^(?:同时，?)?(?!会议|大会|活动|论坛|展会|培训|该|此|本次|预计)(?:要(?!求)|必须|[^，。；：“”]{1,10}?(?:要(?![求点素闻])|将(?![近军])|必须))/;

/** The sentences of the paragraph that go on with the speech of a sentence by saying who must do what. */
export function* chargesAfter({ sentences, text, masked }: Scene, sentence: Sentence): Generator<Sentence> {
  for (let i = indexBefore(sentences, sentence.start) + 1; i > 0 && i < sentences.length; i++) {
    const [previous, next] = [sentences[i - 1], sentences[i]];
    if (!next || !previous || text.slice(previous.end - 1, next.start + 1).includes('\n')) return;
    if (!CHARGES.test(text.slice(next.start, next.end).trimStart())) return;
    if (masked.slice(next.start, next.end).includes(SIGN.person)) return;
    yield next;
  }
}
