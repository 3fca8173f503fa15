/** SETS and TAKES: figures and measures under the document, initiative or case that they belong to. */
import { keyOf } from '../../../model/ids.ts';
import type { CaseReading } from '../discourse/case-study.ts';
import type { EventReading } from '../events/event-reading.ts';
import type { Sentence, Span } from '../reading.ts';
import type { RuleName } from '../rules.ts';
import { holding, type Scene, SIGN, type SubjectMention, within } from '../scene.ts';
import { unmarkedMeasures } from './case-measures.ts';
import { type Figure, figuresIn } from './figures.ts';
import type { Subjects } from './find-subjects.ts';
import { listedMeasures, setUpMeasures } from './measures.ts';
import type { PolicyRegister } from './policy-claims.ts';
import { actsBetween, isElsewhere } from './whose-figure.ts';

interface Owner {
  readonly fact: string;
  readonly rule: RuleName;
}

function setFigure(scene: Scene, owner: Owner, figure: Figure, sentence: Span): void {
  const { min, max, year, unit, kind, name } = figure;
  const key = `figure:${owner.fact}|${keyOf(name)}|${year ?? ''}|${min ?? ''}|${max ?? ''}`;
  const properties: Record<string, string | number> = {};
  if (min !== undefined) properties.min = min;
  if (max !== undefined) properties.max = max;
  if (year !== undefined) properties.year = year;
  properties.unit = unit;
  properties.kind = kind;
  scene.issue.book.add({ key, label: 'Figure', name, aliases: [], properties, of: owner.fact });
  scene.ledger.claim({
    type: 'SETS',
    from: owner.fact,
    to: key,
    rule: owner.rule,
    at: sentence,
    approximate: figure.approximate,
  });
  scene.ledger.mention(key, figure);
}

/** Text before a number that is only a verb and its object goes on with the segment before it: …；服务企业|128家. */
const GOES_ON = 8;
/** No subject farther away than this is looked for. */
const REACH = 300;

/** 聚焦甲、乙等领域|提供…: what the sum is for is all of them and more. */
const AND_MORE = /^[^。；]{0,40}等(?:重点|关键|有关|相关)?(?:领域|方面|行业|产业|工作)/;
const PROGRAMME = /(?:行动|工程|计划|攻坚战)$/;

/**
 * The subject that a figure belongs to: the nearest named one before it in its part of the sentence (parts end at ；); a phrase only
 * in the same clause.
 */
function besideFigure(scene: Scene, sentence: Span, mentions: readonly SubjectMention[], figure: Figure): Owner | null {
  const from = Math.max(sentence.start, figure.start - REACH);
  const near = scene.text.slice(from, figure.start);
  let part = from + near.lastIndexOf('；') + 1;
  const lead = /^[^\d]*/u.exec(scene.text.slice(part, figure.end))?.[0].length ?? 0;
  if (lead <= GOES_ON) part = from;
  const clause = Math.max(part, from + near.lastIndexOf('，') + 1);
  // 加快推进某某创建，|2025年收入力争达到…: what is aimed at may stand in the clause after.
  const nearest =
    figure.kind === 'TARGET' ? Math.max(part, from + near.lastIndexOf('，', clause - from - 2) + 1) : clause;
  const owners = mentions.filter(
    (m) =>
      m.end <= figure.start &&
      !(m.form !== 'title' && AND_MORE.test(scene.text.slice(m.end, figure.start))) &&
      m.start >= (m.form === 'phrase' && !PROGRAMME.test(scene.text.slice(m.start, m.end)) ? nearest : part),
  );
  // What an event is about is named again beside its figures (某某农业|面积): a title or a quoted name comes first.
  const last = owners.at(-1);
  const counted = last?.form === 'echo' || (last?.form === 'known' && last.start === clause);
  const before = (counted ? owners.findLast((m) => m.form === 'title' || m.form === 'quoted') : undefined) ?? last;
  return before ? { fact: before.fact, rule: before.label === 'Policy' ? 'sets-policy' : 'sets-initiative' } : null;
}

function takeMeasure(
  scene: Scene,
  owner: string,
  rule: RuleName,
  sentence: Span,
  measure: { name: string; position?: number; start: number; end: number },
): void {
  const key = `measure:${owner}|${keyOf(measure.name)}`;
  scene.issue.book.add({
    key,
    label: 'Measure',
    name: measure.name,
    aliases: [],
    properties: measure.position === undefined ? {} : { position: measure.position },
    of: owner,
  });
  scene.ledger.claim({ type: 'TAKES', from: owner, to: key, rule, at: sentence });
  scene.ledger.mention(key, measure);
}

/** The sentence that holds an offset. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  return holding(sentences, at);
}

/** 介绍“甲”建设情况：|一是…: what is told of step by step. */
const PRESENTS =
  /^(?:[^，。；：]{0,12}?)(?:情况|进展|做法|经验|安排|措施|内容)?(?:有|是|为)?[^，。；：]{0,6}[：，](?:一是|首先|其一|第一，|①|1[.．、])/;

function presentedBefore(
  { text }: Scene,
  sentence: Span,
  mentions: readonly SubjectMention[],
  { start }: Span,
): string | undefined {
  const first = within(mentions, { start: sentence.start, end: start }).find((m) => m.form !== 'echo');
  return first?.label === 'Initiative' && PRESENTS.test(text.slice(first.end, start + 1)) ? first.fact : undefined;
}

function readLists(
  scene: Scene,
  mentions: readonly SubjectMention[],
  register: PolicyRegister,
  caseReading: CaseReading | null,
  events: EventReading,
): void {
  const listed = listedMeasures(
    scene.text,
    { start: scene.titleSpan?.end ?? 0, end: scene.text.length },
    scene.marks,
    caseReading !== null,
  );
  const practice = caseReading?.initiative ? (scene.issue.book.get(caseReading.initiative)?.name ?? null) : null;
  const measures =
    caseReading && !listed.length
      ? unmarkedMeasures(scene.text, scene.sentences, practice, (at) => afterNames(scene, at))
      : listed;
  for (const measure of measures) {
    const sentence = sentenceAt(scene.sentences, measure.start);
    if (!sentence || (!caseReading && events.speechIn.has(sentence))) continue;
    const owner =
      caseReading?.key ?? register.at(sentence.start) ?? presentedBefore(scene, sentence, mentions, measure);
    if (owner) takeMeasure(scene, owner, 'takes-list', sentence, measure);
  }
}

/** Where the names of places and bodies end that open a text part: |湖北省公安县|把…. */
function afterNames({ masked }: Scene, at: number): number {
  let end = at;
  while (OPENS_CLAUSE.test(masked[end] ?? '')) end++;
  return end > at && !NAMED.test(masked.slice(at, end)) ? at : end;
}

const OPENS_CLAUSE = new RegExp(`[，；：。\\s${SIGN.place}${SIGN.organization}]`);
const NAMED = new RegExp(`[${SIGN.place}${SIGN.organization}]`);

function readDecisions(scene: Scene, subjects: Subjects, events: EventReading): void {
  for (const { sentence, event } of events.sentences) {
    if (!event?.span) continue;
    const own = within(subjects.mentions, event.span).filter((m) => m.label === 'Initiative');
    const match =
      /^(?:会议|会上)(?:决定|议定|明确|确定)，?(试行|推行|设立|建立|成立|组建|开展|对|为)([^，。；]{3,40})/u.exec(
        scene.text.slice(sentence.start, sentence.end),
      );
    const first = own[0];
    if (!match?.[1] || !match[2] || own.length !== 1 || !first) continue;
    const start = sentence.start + match[0].length - match[1].length - match[2].length;
    takeMeasure(scene, first.fact, 'takes-decision', sentence, {
      name: match[1] + match[2],
      start,
      end: start + match[1].length + match[2].length,
    });
  }
}

/** A programme that an article without events opens with: the figures after it are its own. */
function programme(scene: Scene, subjects: Subjects, events: EventReading): { fact: string; from: number } | null {
  if (events.events.length) return null;
  const first = scene.sentences.find((s) => !s.isTitle);
  const named = first ? within(subjects.mentions, first).filter((m) => m.label === 'Initiative') : [];
  const run = named.find((m) => RUN_BEFORE.test(scene.text.slice(Math.max(0, m.start - 8), m.start)));
  return first && run ? { fact: run.fact, from: first.end } : null;
}

const RUN_BEFORE = /(?:开展|实施|启动|推行|推出|组织实施|组织开展|试行)$/;
/** What opens a sentence on the results of the event at hand: 首批18个…, 截至…. */
const RESULT = /^(?:首批|截至|目前|全年|评估显示)/;

const RESULT_OF = /^(?:据了解，|据介绍，|据统计，)?(?:截至|目前|今年以来|去年以来|近年来|\d{4}年以来|累计|已)/;

/** The one initiative in the name of the event at hand, for a sentence on its results that names none. */
function byEvent(scene: Scene, subjects: Subjects, events: EventReading, sentence: Sentence): Owner | null {
  const event = events.eventIn.get(sentence);
  if (!event?.span || !RESULT.test(scene.text.slice(sentence.start, sentence.start + 6))) return null;
  const own = within(subjects.mentions, event.span);
  return own.length === 1 && own[0] ? { fact: own[0].fact, rule: 'sets-initiative' } : null;
}

/** 会议听取了“甲”工程推进情况汇报。|全市已建成…: the one initiative that a sentence puts on the table holds for those after it. */
const TABLED = /(?:听取|研究|审议|部署|介绍|通报|汇报|讨论)了?[^，。；]{0,12}$/;

/** 截至目前，已建成…, 该工程累计…: a sentence that goes on with what is on the table; any other subject is another matter. */
const TABLE_GOES_ON =
  /^[\s，]*(?:(?:截至|截止|目前|今年|去年|近年|\d{4}年|启动|实施)[^，。；]{0,12}，)?(?:(?:全[省市县区州旗]|[我本][省市县区州旗])?(?:目前)?(?:已经?|累计|共计)(?![达超有突])|(?:该|这一|这项|此项)(?:工程|行动|计划|项目|工作|活动)|(?:首批|其中))/u;
/** 会议指出，…: what is said at the meeting turns to the whole. */
const TABLE_ENDS = /^[\s]*(?:会议|会上|全会|他|她|大家)[^，。；]{0,6}(?:指出|强调|要求|认为|决定|明确|还)/u;

function tabled(scene: Scene, sentence: Sentence, mentions: readonly SubjectMention[]): string | null {
  const [first, ...others] = [...new Set(mentions.map((m) => m.fact))];
  const one = mentions[0];
  if (!first || others.length || one?.label !== 'Initiative') return null;
  if ((one.form === 'phrase' || one.form === 'echo') && !PROGRAMME.test(scene.text.slice(one.start, one.end)))
    return null;
  return TABLED.test(scene.text.slice(Math.max(sentence.start, one.start - 20), one.start)) ? first : null;
}

/** Whether a sentence names a fact before a figure: in a case study only those numbers are the document's own. */
function namedBefore(scene: Scene, mentions: readonly SubjectMention[], fact: string, figure: Figure): boolean {
  return mentions.some(
    (m) => m.fact === fact && m.end <= figure.start && !scene.text.slice(m.end, figure.start).includes('；'),
  );
}

/** The two documents of the sentence before, where a sentence says 前者…；后者…. */
function policiesBefore(scene: Scene, { mentions }: Subjects, sentence: Sentence): readonly [string, string] | null {
  if (!/^(?:其中，?)?前者/.test(scene.text.slice(sentence.start, sentence.start + 6))) return null;
  const at = scene.sentences.indexOf(sentence);
  const before = scene.sentences[at - 1];
  const named = before ? within(mentions, before).filter((m) => m.label === 'Policy') : [];
  const [first, last, ...others] = [...new Set(named.map((m) => m.fact))];
  return first && last && !others.length ? [first, last] : null;
}

function formerOrLatter(text: string, { start }: Span, figure: Figure, pair: readonly [string, string]): string {
  return text.slice(start, figure.start).includes('后者') ? pair[1] : pair[0];
}

const startsParagraph = (text: string, { start }: Span): boolean =>
  text[start] === '\n' || /\n\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** Writes SETS and TAKES of one article. */
export function readFigures(
  scene: Scene,
  subjects: Subjects,
  events: EventReading,
  register: PolicyRegister,
  caseReading: CaseReading | null,
): void {
  const issueYear = scene.issueDate ? Number(scene.issueDate.slice(0, 4)) : null;
  const running = caseReading ? null : programme(scene, subjects, events);
  let table: string | null = null;
  for (const sentence of scene.sentences) {
    if (sentence.isTitle) continue;
    const document = register.at(sentence.start);
    const mentions = within(subjects.mentions, sentence);
    const opening = scene.text.slice(sentence.start, sentence.start + 40);
    const only = table !== null && mentions.every((m) => m.fact === table) && !TABLE_ENDS.test(opening);
    if (startsParagraph(scene.text, sentence) || !only) table = tabled(scene, sentence, mentions);
    const fallback: Owner | null =
      running && sentence.start >= running.from
        ? { fact: running.fact, rule: 'sets-initiative' }
        : (byEvent(scene, subjects, events, sentence) ??
          (table && !events.speechIn.has(sentence) && TABLE_GOES_ON.test(opening)
            ? { fact: table, rule: 'sets-initiative' }
            : null));
    const caseOwner: Owner | null = caseReading?.initiative
      ? { fact: caseReading.initiative, rule: 'sets-initiative' }
      : null;
    const pair = policiesBefore(scene, subjects, sentence);
    for (const figure of figuresIn(
      scene.text,
      scene.masked,
      sentence,
      issueYear,
      document !== undefined,
      scene.marks,
    )) {
      const policy = actsBetween(scene, sentence, mentions, figure)
        ? undefined
        : register.at(sentence.start, figure.start);
      if (isElsewhere(scene, sentence, figure)) continue;
      const own = pair ? formerOrLatter(scene.text, sentence, figure, pair) : null;
      // 截至目前，累计…: what came of it is not what a document sets, unless the sentence says so.
      const result = RESULT_OF.test(scene.text.slice(sentence.start, figure.start)) && figure.kind === 'INDICATOR';
      const owner = own
        ? { fact: own, rule: 'sets-policy' as const }
        : policy &&
            !(result && !namedBefore(scene, mentions, policy, figure)) &&
            !(caseReading && caseOwner && !namedBefore(scene, mentions, policy, figure))
          ? { fact: policy, rule: 'sets-policy' as const }
          : caseReading
            ? caseOwner
            : (besideFigure(scene, sentence, mentions, figure) ?? fallback);
      if (owner) setFigure(scene, owner, figure, sentence);
    }
    if (document && !caseReading && (register.says(sentence) || !events.eventIn.get(sentence))) {
      for (const measure of setUpMeasures(scene.text, sentence.clauses))
        takeMeasure(scene, document, 'takes-verb', sentence, measure);
    }
  }
  readLists(scene, subjects.mentions, register, caseReading, events);
  readDecisions(scene, subjects, events);
}
