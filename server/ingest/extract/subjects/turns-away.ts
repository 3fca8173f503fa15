/** Where a text leaves the document that it spoke of: another event of another day, another item of a list, another place. */
import type { EventReading } from '../events/event-reading.ts';
import type { Sentence } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';

/** What marks an item: a sign, a number. */
const ITEM =
  /^[\s　]*(?:[●○◆◇■□▲△★☆◎※➤▶✅•·－—-]|（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]{1,2}、)?[\s　]*/u;
/** When it was, at the beginning. */
const WHEN = new RegExp(`^(?:${SIGN.date}|近日|日前|近期|连日来|当天|次日|同日|昨日|今日)`);
/** What is to come by itself: 预计9日至11日…. */
const FORECAST = /^(?:预计|据预报|据预测|据监测|根据(?:最新)?(?:预报|监测|气象))/u;

/** 甲介绍了“乙”建设情况, 甲回答，某局推出“乙”: somebody tells of something else that has a name. */
const SOMEBODY_TELLS = new RegExp(
  `^${SIGN.person}+[^，。；${SIGN.person}]{0,10}?(?:介绍|汇报|通报|回答|答复|表示|推介|谈)(?:了|说)?[^。；]{0,40}?${SIGN.quote}`,
);

/** The same of one whose name is not known, where a part begins. */
const NAME_TELLS = new RegExp(`^[\u4e00-\u9fff]{2,5}?(?:[从分][^，。；]{1,5}方面)?(?:介绍|汇报|通报)了?${SIGN.quote}`);

/** Whether a sentence that names no document tells of something else than the one at hand; `tellsOther`: it names an initiative. */
export function turnsAway(
  { text, masked, placeAt, issue, actors }: Scene,
  sentence: Sentence,
  events: EventReading,
  tellsOther: boolean,
): boolean {
  const mark = ITEM.exec(text.slice(sentence.start, sentence.start + 12))?.[0] ?? '';
  const at = sentence.start + mark.length;
  const opening = masked.slice(at, at + 12);
  const event = events.eventIn.get(sentence);
  const begins = event?.sentence.start === sentence.start;
  if (WHEN.test(opening) && begins) return true;
  if (FORECAST.test(opening)) return true;
  if (tellsOther && SOMEBODY_TELLS.test(masked.slice(at, at + 120))) return true;
  const opensPart =
    sentence.start === 0 || /\n/.test(text.slice(Math.max(0, sentence.start - 3), at)) || mark.trim() !== '';
  if (!opensPart) return false;
  if (tellsOther && NAME_TELLS.test(masked.slice(at, at + 40))) return true;
  const place = placeAt.get(at);
  return (
    place !== undefined &&
    place.fact !== actors.homePlace?.key &&
    place.fact !== issue.homePlace?.key &&
    place.fact !== actors.casePlace?.key &&
    (begins || GOES_ON.test(masked.slice(at, at + 40)))
  );
}

/** 某地|推行“甲”…: somebody else does something. */
const GOES_ON = new RegExp(
  `^${SIGN.place}+[^，。；]{0,4}(?:推行|打造|探索|创新|实施|推出|建立|试行|首创|开展|推进|构建|召开|举行|举办)`,
);
