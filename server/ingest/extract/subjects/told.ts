/** Whose words a subject stands in: speeches that go on, feelings, what others do, documents that somebody presents. */
import type { EventReading } from '../events/event-reading.ts';
import { chargesAfter } from '../events/speech-goes-on.ts';
import type { Sentence, Span } from '../reading.ts';
import { type Scene, SIGN, type SubjectMention, within } from '../scene.ts';

const FEELS =
  '(?:非常|十分|很|高度|充分|衷心|热烈|诚挚|由衷|深切)?的?(?:满意|感谢|谢意|祝贺|欢迎|欣慰|慰问|敬意|赞赏|赞许|钦佩|歉意|关切)';
/** A speech that opens with a feeling: 表示|满意. */
export const FELT = new RegExp(`^了?${FEELS}`);
export const FELT_AFTER = new RegExp(`^，?[^，。；]{0,16}表示了?${FEELS}`);

/** What is asked for, laid out or talked of may stand before the verb: 就“甲”行动提出要求, 结合“甲”作交流发言. */
export const LAYS = /部署|安排|推介|提.{0,4}要求|交流|发言|点评/;
/** What may stand between the person and what the speech is on. */
export const ON_IT = /^[^，。；]{0,6}?(?:[对就]|围绕|结合|针对)/;

/** Subjects of the sentences that go on with the speech of a sentence, in its paragraph. */
export function spokenOn(
  scene: Scene,
  mentions: readonly SubjectMention[],
  events: EventReading,
  sentence: Sentence,
): { readonly fact: string; readonly at: Sentence }[] {
  const found: { fact: string; at: Sentence }[] = [];
  for (const next of chargesAfter(scene, sentence)) {
    if (events.speechIn.has(next)) break;
    for (const { fact } of within(mentions, next)) found.push({ fact, at: next });
  }
  return found;
}

/** 兄弟高校某校的“甲”, 某公司正在实施“甲”: what others do is told, not urged. */
const OTHERS = new RegExp(
  `(?:${SIGN.organization}|${SIGN.place})+(?:的|(?:正在|已经?|率先|近年来)*(?:实施|推行|开展|启动|推进|探索|打造|推出|创新)(?:了|的)?)$`,
);
/** 兄弟城市“甲”. */
const BROTHERS = /(?:兄弟|外地|先进)(?:城市|地区|省市|市县|县区|区县|单位|高校|院校|医院|企业)的?$/;
const PUBLIC = /政府|委员会|[局厅部]$/u;
/** 学习某县“甲”, 借鉴某市“乙”经验: what is looked up to is of others wherever they are. */
const LOOKS_UP = new RegExp(
  `(?:学习|借鉴|对标|参照|参考|比照|复制|看齐|赶超|仿效|效仿)(?:借鉴|学习)?(?:了|好)?(?:${SIGN.organization}|${SIGN.place})+(?:[^，。；]{0,8}的)?$`,
);
/** How far before a subject whose it is can stand. */
const NEAR = 40;

/** Whether it is another house, none of the state, that does what is named. */
export function isOfOthers({ text, masked, organizationAt, issue }: Scene, mention: Span, from: number): boolean {
  const left = Math.max(from, mention.start - NEAR);
  if (BROTHERS.test(text.slice(left, mention.start))) return true;
  const before = masked.slice(left, mention.start);
  if (LOOKS_UP.test(before)) return true;
  if (!OTHERS.test(before)) return false;
  const run = /[\uE001\uE002]+(?=[^\uE001\uE002]*$)/u.exec(before);
  const body = organizationAt.get(mention.start - before.length + (run?.index ?? 0));
  return (
    body !== undefined && body.fact !== issue.publisher?.key && !PUBLIC.test(issue.book.get(body.fact)?.name ?? '')
  );
}

/** 停止执行《某通告》, 防止“某某”: spoken against. */
const AGAINST =
  /(?:停止(?:执行|实施|使用)?|废止|取消|暂停|叫停|撤销|中止|终止|纠正|纠治|防止|避免|杜绝|反对|摒弃|警惕|不搞|不得搞|严禁|谨防|克服|破除|慎重对待)(?:了|以|搞)?(?:(?!推进|实施|开展|落实|推动|推行|抓好|做好|深化|打好|建设)[^，。；]){0,6}$/;
/** 不会推行“甲”, 推迟审议《乙》. */
const NOT_DONE =
  /(?:不会|(?:没有|未|推迟|暂缓|延期|不予)(?:讨论|研究|审议|审定|涉及|实施|推行|印发|出台)|撤回|否决)[^，。；]{0,6}$/;
const OVER = /^[^，。；]{0,10}(?:没有达到|不再(?:开展|实施|执行|推行)|中止|(?:已经?|予以|被)取消|停止|作废)/;

/** Whether a subject is named to be given up. */
export function isSpokenAgainst({ text }: Scene, { start, end }: Span, from: number): boolean {
  const before = text.slice(Math.max(from, start - 20), start);
  return AGAINST.test(before) || NOT_DONE.test(before) || OVER.test(text.slice(end, end + 24));
}

/** 依据《甲》编制, 参考了“乙”: only what something rests on. */
const RESTS_ON = /(?:依据|依照|参照|参考了?|借鉴了?|比照|不同于|有别于)[^，。；]{0,14}$/;
/** 某人建议推行“甲”: a wish of one who is there. */
const WISHED =
  /(?:建议|提议|呼吁|倡议)(?:能否|尽快|适时|今后|再)*(?:推行|设立|建立|建设|开展|制定|出台|实施|修订|打造|推广|组建|开通|试行|启动|增设)[^，。；]{0,8}$/;
/** …留待下次研究, 不在讨论之列, 暂不实施: put off. */
const PUT_OFF =
  /^(?:的?(?:想法|设想|构想|愿望)|[^。]{0,40}?(?:留待|暂不(?=[实列推开考安])|尚不成熟|条件不成熟|暂无|尚无着落|不在[^，。；]{0,8}之列|另行(?:征求|研究|安排|制定)|不列入|不纳入|未列入|未纳入|仍由|搁置|另议|未被采纳|未予采纳|下次再))/;

/** 为贯彻《上位文件》，|某府发布了《本地方案》: the higher one is only the reason. */
const REASON = /^[^，。；]{0,12}为(?:了)?(?:深入|全面|认真|切实|进一步)*(?:贯彻落实|贯彻|落实|执行)[^，。；]{0,16}$/;
const GIVEN_OUT_AFTER = /^[^。；《》]{0,40}(?:印发|发布|出台|制定|审议|通过|研究|解读)[^。；《》]{0,12}《/;

/** 实行“一户一档”: how it is done, not what an event is about. */
const WAY_OF_WORK = /^“一[^一“”]{1,3}一(?:档|策|案|方案|卡|册|表|码|员|人|清单|台账|专班|专员|对策|预案)”$/;

/** Whether a subject is only named by the way: it is what another rests on, a wish, or put off. */
export function isByTheWay({ text }: Scene, { start, end }: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - 30), start);
  return (
    WAY_OF_WORK.test(text.slice(start, end)) ||
    RESTS_ON.test(before) ||
    WISHED.test(before) ||
    (text[start] === '《' &&
      REASON.test(text.slice(sentence.start, start).trimStart()) &&
      GIVEN_OUT_AFTER.test(text.slice(end, Math.min(sentence.end, end + 60)))) ||
    PUT_OFF.test(text.slice(end, Math.min(sentence.end, end + 60)))
  );
}

/** 坚定打造“甲”信心, 为建设“乙”作出贡献: an aim far ahead, by the way. */
const HEART = /(?:坚定|增强|树立|提振|鼓足|凝聚)(?:了)?[^，。；]{0,12}$/;
const OF_HEART = /^[^，。；]{0,6}(?:信心|决心|自信|共识|力量)/;
const FOR = /(?:为|助力|赋能|服务)[^，。；]{0,12}$/;
const CONTRIBUTED =
  /^[^，。；]{0,14}(?:(?:作出|做出|贡献|增添|注入|汇聚|提供|奠定|打下|夯实|积蓄)[^，。；]{0,10}(?:贡献|力量|基础|动力|动能|支撑|保障|活力|智慧)|添砖加瓦)/;

/** Whether a subject is only what all the work is for. */
export function isAim({ text }: Scene, { start, end }: Span, from: number): boolean {
  const before = text.slice(Math.max(from, start - 18), start);
  const after = text.slice(end, end + 30);
  return (HEART.test(before) && OF_HEART.test(after)) || (FOR.test(before) && CONTRIBUTED.test(after));
}

/** “某某”项目|负责人: whose people they are says nothing of the matter. */
const OF_PEOPLE = /^(?:项目)?(?:负责人|代表团?|团队|建设者|志愿者|获得者|成员|工作人员|承建)/;

export const isOfPeople = ({ text }: Scene, { end }: Span): boolean => OF_PEOPLE.test(text.slice(end, end + 6));

/** 某人发布《…》. */
const GIVES_OUT = new RegExp(
  `(${SIGN.person}+)(?:共同|现场|会上)*(?:发布|推介|介绍|宣讲|解读)了?(?=${SIGN.title})`,
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
