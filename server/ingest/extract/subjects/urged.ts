/** Who urges a subject in a clause that is no reported speech: 建议企业导入“甲”, 号召全市投身“乙”, 推广“丙”模式. */
import { matchesOf } from '../../lexicon/patterns.ts';
import type { Sentence, Span } from '../reading.ts';
import { type Scene, type SubjectMention, within } from '../scene.ts';
import { isAim, isOfOthers, isSpokenAgainst } from './told.ts';

/** Verbs that ask somebody for something or set it going themselves; those of reported speech are read with the events. */
const URGES =
  '建议|希望|期望|提议|倡议|呼吁|号召|动员|鼓励|勉励|敦促|督促|指导|倡导|提出|推广|推行|推介|推动|启动|发起|部署|调度|督办|督战';
/** Between the person and the verb stand only where, when and how. */
const URGED = new RegExp(
  `(\\uE000+)(?:同志)?(?:在[^，。；\\uE000]{1,16}?[上中时后间场]，?)?(?:还|并|也|同时|进一步|随后|现场|当场|当即|宣布|正式|着重|重点|特别|明确|专门|再次|分别|带头|积极|率先|一并)*(?:${URGES})(?!了?[^，。；“]{0,6}(?:意见|建议|要求)(?=[，。；]))`,
  'g',
);
/** 回答，…, 提到，…: words of one’s own; 谈了“甲”的体会, 分享“乙”经验: only what is named in that clause. */
const TOLD =
  /(\uE000+)(?:[^，。；\uE000]{0,8}?，)?(?:(?:还|也|并|则|最后|随后|重点|着重)*(?:回答(?:说|道)?|答复(?:说)?|解释(?:说)?|补充(?:说)?|提到|谈到|讲到)，|(?:还|也|并|分别|重点|着重|现场)*(?:谈了?|畅谈了?|分享了?|交流了?|讲了|讲述了?|推介了?|演示了?|讲解了?|阐述了?|说明了?)(?=[^，。；]*[\uE003\uE004]))/g;
/** 就“甲”招商计划|作了推介. */
const ON_IT = /(\uE000+)[^，。；\uE000]{0,10}?(?:就|对|围绕|结合|针对)[^，。；\uE000]{0,14}$/;
const SAID_ON_IT =
  /^[^，。；]{0,16}?(?:作了?|做了?|作出|进行了?|开展了?)(?:[^，。；]{0,8}?)(?:推介|介绍|说明|解读|宣讲|部署|安排|阐述|解释|讲解|演示|培训|辅导|答疑|指导|汇报|通报)/;

/** The spirit of somebody’s speech, a charge, an invitation: who is named there does not speak here. */
const NOT_HERE =
  /(?:传达|学习|贯彻|落实|根据|按照|遵照|受|代表|邀请|拟请|原计划|宣读|转达|听取|陪同|会见|接待|感谢|对|向|为|据|经)[^，。；]*$/;
const NOT_SO = /^[^，。；]{0,4}(?:暂不|不宜|不再|取消|停止|暂缓|撤销)/;

/** What is asked for stands no farther; what shows that the person is not here stands no farther before. */
const [REACH, NEAR] = [300, 60];

/** Where the words of the one who urges end: at the next person that opens a clause, or with the sentence. */
function endOf({ masked }: Scene, from: number, sentence: Sentence): number {
  const end = Math.min(sentence.end, from + REACH);
  const next = /[，；](?:[^，。；\uE000]{0,6})\uE000/.exec(masked.slice(from, end));
  return next ? from + next.index : end;
}

/** What is told, answered, presented in a clause. */
function toldIn(scene: Scene, mentions: readonly SubjectMention[], sentence: Sentence, slice: string): Urged[] {
  const found: Urged[] = [];
  for (const match of matchesOf(slice, TOLD)) {
    const person = scene.personAt.get(sentence.start + match.index);
    const from = sentence.start + match.index + match[0].length;
    const clause = sentence.clauses.find((c) => c.start < from && from <= c.end);
    const end = match[0].endsWith('，') ? endOf(scene, from, sentence) : (clause?.end ?? from);
    if (person && !NOT_HERE.test(slice.slice(Math.max(0, match.index - NEAR), match.index)))
      for (const { fact } of within(mentions, { start: from, end })) found.push({ person: person.fact, fact });
  }
  for (const { start, end, fact } of mentions) {
    if (start < sentence.start || end > sentence.end) continue;
    const before = scene.masked.slice(Math.max(sentence.start, start - NEAR), start);
    const match = ON_IT.exec(before);
    const person = match && scene.personAt.get(start - before.length + match.index);
    if (person && SAID_ON_IT.test(scene.text.slice(end, Math.min(sentence.end, end + NEAR))))
      found.push({ person: person.fact, fact });
  }
  return found;
}

export interface Urged {
  readonly person: string;
  readonly fact: string;
}

/** The persons of a sentence who urge, with the subjects that they urge. */
export function urgedIn(scene: Scene, mentions: readonly SubjectMention[], sentence: Sentence): Urged[] {
  const { masked, personAt } = scene;
  const named = within(mentions, sentence);
  if (named.length === 0) return [];
  const slice = masked.slice(sentence.start, sentence.end);
  const found = toldIn(scene, named, sentence, slice);
  for (const match of matchesOf(slice, URGED)) {
    const at = sentence.start + match.index;
    const person = personAt.get(at);
    const from = at + match[0].length;
    if (!person) continue;
    const clause = sentence.clauses.find((c) => c.start <= at && at < c.end)?.start ?? sentence.start;
    if (NOT_HERE.test(masked.slice(Math.max(clause, at - NEAR), at)) || NOT_SO.test(masked.slice(from, from + 12)))
      continue;
    const span: Span = { start: from, end: endOf(scene, from, sentence) };
    for (const mention of within(mentions, span)) {
      const kept =
        isOfOthers(scene, mention, from) || isSpokenAgainst(scene, mention, from) || isAim(scene, mention, from);
      if (!kept) found.push({ person: person.fact, fact: mention.fact });
    }
  }
  return found;
}
