/** What another place did, told as an example: the case, whose it is, what it is about. */
import { keyOf } from '../../../model/ids.ts';
import { COMMON_QUOTE } from '../../lexicon/initiative-heads.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import type { Span } from '../reading.ts';
import { type Scene, SIGN, within } from '../scene.ts';
import { unmarkedMeasures } from '../subjects/case-measures.ts';
import type { Subjects } from '../subjects/find-subjects.ts';
import { listedMeasures } from '../subjects/measures.ts';
import { trimMarksAtEnd } from '../text/trim-marks.ts';

export interface CaseReading {
  readonly key: string;
  /** What the case is about, if it says so: figures told in it are set by that. */
  readonly initiative: string | null;
}

const QUOTE = /“([^“”，。、]{3,20})”/g;
/** Steps told one by one: what they quote is a part of the practice. */
const LISTS = /[；;]|(?:^|[，。])(?:一是|首先|第一，|其一|1[.．、]|①)/;
const HEAD_AFTER =
  /^(?:[\u4e00-\u9fff]{0,4}?(?:服务模式|治理模式|工作法|机制|制度|模式|行动|工程|计划|体系|做法|改革|活动|制))/;

/** What a practice cures is not the practice: 破解“无人敢用”的难题. */
const TROUBLE_AFTER =
  /^(?:等)?(?:的)?(?:小程序|APP|公众号|平台(?!建设)|系统|热线|转向|到“|难题|问题|顾虑|现象|困境|困难|特点|老办法|瓶颈|短板|痛点|堵点|难点|现状|尴尬|困局|弊端|怪圈)/;
const TROUBLE_BEFORE =
  /(?:从|由|转向|转为|变为|走向|迈向)$|(?:针对|破解|改变|解决|打破|破除|告别|避免|打通)[^，。；]{0,10}$/;

/** 装上“追踪器”, 激活队伍“一池春水”: what the practice is likened to. */
const FIGURE_OF_SPEECH =
  /(?:装上|戴上|插上|安上|系上|穿上|架起|搭起|激活|打开|开出|下好|画好|念好|端[起上]|点亮|奏响|绘就|注入|跑出|按下|激起|焕发|守好|筑牢|当好|撑起|结出|走出|蹚出|擦亮|唱响|谱写|拉满|跑赢|织密|织牢|扎紧|拧紧|吹响|铺就|打通)[^，。；“”]{0,8}$/;

/** Words on what came of it (从“甲”转向“乙”, “变害为利、造福人民”) and tools (“随手拍”小程序) are no practice either. */
const TURNS_BEFORE = /(?:从|由|转向|变为|变成|走向|迈向|实现|做到|达到|”到)$/;
/** 让“甲”变成“乙”. */
const TURNED_AFTER = /^(?:变|转|成为|化为)/;
const TOOL_AFTER = /^(?:微信)?(?:小程序|公众号|APP|App|微信群|热线|二维码)/;
const SLOGAN = /^[^、]{4,}、[^、]{4,}$/;

/** The first quoted practice in a span: “先投后股”, “科技管家”制度. */
function practiceIn(scene: Scene, span: Span): string | null {
  const text = scene.text.slice(span.start, span.end);
  for (const match of matchesOf(text, QUOTE)) {
    const after = text.slice(match.index + match[0].length);
    const head = HEAD_AFTER.exec(after)?.[0] ?? '';
    const before = text.slice(0, match.index);
    if (!head && FIGURE_OF_SPEECH.test(before)) continue;
    if (TROUBLE_AFTER.test(after) || TROUBLE_BEFORE.test(before) || COMMON_QUOTE.test(match[1] ?? '')) continue;
    if (
      !head &&
      (TURNS_BEFORE.test(before) || TURNED_AFTER.test(after) || TOOL_AFTER.test(after) || SLOGAN.test(match[1] ?? ''))
    )
      continue;
    if (/[\u4e00-\u9fffA-Za-z+]{2}/.test(match[1] ?? '')) return match[0] + head;
  }
  return null;
}

/** A place that no gazetteer knows, as the case prints it: 临江省|霁川市. */
function printedPlace({ text }: Scene): { key: string; name: string } | null {
  const match =
    /(?:^|[\n。，]|近年来，)[\s]*(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,6}自治区)?([\u4e00-\u9fff]{2,4}?(?:市|州|县|区))(?![\u4e00-\u9fff]{0,2}级)/u.exec(
      text,
    );
  return match?.[1] ? { key: `City:${match[1]}`, name: match[1] } : null;
}

/** A university or a company that has no place in its name: its case has the form of one, 某某大学：“三个一”…, and tells steps. */
function tellsSteps(scene: Scene): boolean {
  const { text, titleSpan, masked, sentences } = scene;
  if (!titleSpan || !/^[^，。：]{3,20}(?:：|“)/u.test(text.slice(titleSpan.start, titleSpan.end))) return false;
  const body = { start: titleSpan.end, end: text.length };
  if (masked.slice(body.start).includes(SIGN.person)) return false;
  return (
    listedMeasures(text, body, scene.marks, true).length >= 2 ||
    unmarkedMeasures(text, sentences, null, (at) => at).length >= 2
  );
}

/** A day, somebody, an event: under a heading of examples an item of our own news is none. */
const OWN_EVENT = new RegExp(
  `^${SIGN.date}+[^，。；]{0,4}，(?!${SIGN.place})[^。；]{0,60}?(?:召开|举行|举办|赴|[到来][^，。；]{1,30}?(?:调研|考察|学习|督导|检查|指导|对接))`,
);

function isNews({ sentences, masked }: Scene): boolean {
  const first = sentences.find((s) => !s.isTitle);
  return first !== undefined && OWN_EVENT.test(masked.slice(first.start, first.end).trimStart());
}

/** Reads a case article; null when the article stands in no case section or tells neither of a place nor of steps. */
export function readCase(scene: Scene, subjects: Subjects): CaseReading | null {
  if (!scene.actors.casePlace && scene.sectionKind !== 'CASE') return null;
  if (isNews(scene)) return null;
  const { article, text, sentences, titleSpan, issue, ledger, actors } = scene;
  const place = actors.casePlace ?? printedPlace(scene);
  if (!place && !tellsSteps(scene)) return null;
  const name = trimMarksAtEnd(article.name, '。；').trim();
  const key = `case:${keyOf(place?.name ?? '')}|${keyOf(name)}`;
  const city = place
    ? (issue.book.get(place.key)?.key ??
      issue.book.add({ key: place.key, label: 'City', name: place.name, aliases: [], properties: {} }))
    : undefined;
  issue.book.add({ key, label: 'CaseStudy', name, aliases: [], properties: {}, ...(city ? { of: city } : {}) });
  const own = place
    ? sentences.find(
        (s) => !s.isTitle && text.slice(s.start, s.end).includes(text.slice(...placeSpan(scene, place.key))),
      )
    : undefined;
  const first = own ?? sentences.find((s) => !s.isTitle) ?? titleSpan;
  if (!first) return null;
  if (city) ledger.claim({ type: 'OFFERS', from: city, to: key, rule: 'offers-case', at: first });
  if (titleSpan)
    ledger.mention(key, { start: titleSpan.start, end: Math.max(titleSpan.start + 1, trimmedEnd(scene, titleSpan)) });
  // A sentence of steps (甲上，…；乙上，…) names tools, not the practice.
  const opening = sentences
    .filter((s) => !s.isTitle)
    .slice(0, 2)
    .filter((s, i) => i === 0 || !text.slice(s.start, s.end).includes('；'));
  const known = opening
    .flatMap((s) => within(subjects.mentions, s))
    .find((m) => m.label === 'Initiative' && m.form === 'quoted');
  const practice = titleSpan ? practiceIn(scene, titleSpan) : null;
  const told = opening.filter((s) => !LISTS.test(text.slice(s.start, s.end)));
  // 某县“甲”防滑坡，建立“乙”体系: the one that comes first.
  const before = known
    ? told.filter((s) => s.start <= known.start).map((s) => ({ start: s.start, end: Math.min(s.end, known.start) }))
    : told;
  const named =
    practice ?? (titleSpan && known ? null : before.map((s) => practiceIn(scene, s)).find((p) => p !== null));
  const initiative = named ? subjects.initiatives.add(fuller(scene, named)) : (known?.fact ?? null);
  if (initiative) ledger.claim({ type: 'ABOUT', from: key, to: initiative, rule: 'about-case', at: first });
  return { key, initiative };
}

/** A practice named bare in the title, with its head where the text gives one. */
function fuller(scene: Scene, practice: string): string {
  if (!practice.endsWith('”')) return practice;
  const at = scene.text.indexOf(practice, scene.titleSpan?.end ?? 0);
  const head =
    at < 0 ? '' : (HEAD_AFTER.exec(scene.text.slice(at + practice.length, at + practice.length + 12))?.[0] ?? '');
  return practice + head;
}

function placeSpan(scene: Scene, key: string): [number, number] {
  const mention =
    scene.actors.places.find((p) => p.fact === key && p.start >= scene.article.bodyStart / 2) ??
    scene.actors.places.find((p) => p.fact === key);
  return mention ? [mention.start, mention.end] : [0, 0];
}

function trimmedEnd(scene: Scene, span: Span): number {
  let end = span.end;
  while (end > span.start && /[。\s]/.test(scene.text[end - 1] ?? '')) end--;
  return end;
}
