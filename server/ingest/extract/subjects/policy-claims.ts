/** What a text says of documents: who issues them and when, what they replace, what they carry out; who runs an initiative. */
import { ISSUE_VERBS } from '../../lexicon/document-heads.ts';
import { bodiesBefore } from '../events/body-lists.ts';
import type { EventReading } from '../events/event-reading.ts';
import type { Sentence } from '../reading.ts';
import { type Scene, SIGN, type SubjectMention, within } from '../scene.ts';
import type { Subjects } from './find-subjects.ts';

const { place: L, date: D, title: T } = SIGN;
const VERBS = ISSUE_VERBS.split(/\s+/)
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** Between bodies and the document: 联合|印发了, 2019年|出台的. */
const ISSUED = new RegExp(
  `^(?:等(?:[\\d一二三四五六七八九十]+)?个?(?:单位|部门)?)?(?:[${D}${L}]|近日|日前|今年|去年|于|正式|专门|及时|先后|又|共同|联合|研究|结合实际|\\d{4}年|，)*(?:${VERBS}){1,2}了?(?:实施)?的?(?:${T}|、|和|及)*$`,
);
/** 落实|某部等五部门|《…》: whose document is carried out. */
const OF_BODIES = /^(?:等(?:[\d一二三四五六七八九十]+)?个?(?:单位|部门))?$/;
const CARRIED_OUT = /(?:落实|贯彻|执行|根据|按照|依据|对照|学习|解读)(?:了|好)?$/;
/** Issued by a body that the text does not name: 学校印发《…》. */
const ISSUED_HERE = new RegExp(`(?:${VERBS})了?(?:实施)?$`);
const DRAFT = /(?:送审稿|草案|征求意见稿|讨论稿|审议稿|初稿|代拟稿)/;
const CEASES = /(?:废止|不再执行|停止执行|同时停止|失效)/;
const RUNS = new RegExp(
  `^(?:[${D}]|近日|日前|联合|共同|正式|在全[市县区省])*(?:启动|启动实施|组织实施|实施|推行|推出|开展|发起)了?$`,
);

function issuers(scene: Scene, from: number, mention: SubjectMention): readonly string[] {
  const issued = bodiesBefore(scene, from, mention.start, ISSUED);
  if (issued) return issued.facts;
  const of = bodiesBefore(scene, from, mention.start, OF_BODIES);
  return of && CARRIED_OUT.test(scene.text.slice(Math.max(from, of.start - 6), of.start)) ? of.facts : [];
}

function issuedOn(scene: Scene, from: number, mention: SubjectMention): string | undefined {
  const dates = within(scene.dates, { start: from, end: mention.start }).filter(
    (d) => d.use === 'event' && d.precision === 'day' && !d.planned,
  );
  const date = dates.at(-1);
  return date && date.from === date.to ? date.from : undefined;
}

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

/** Whether a document ceases to hold: …同时废止, with its number or the new one before that; a date that it is named in says nothing. */
function ceases(scene: Scene, sentence: { start: number; end: number }, { start, end }: SubjectMention): boolean {
  if (/(?:自|在|以|按|与)$/.test(scene.text.slice(Math.max(sentence.start, start - 1), start))) return false;
  const rest = scene.masked.slice(end, sentence.end);
  const skipped = (FROM_NEW.exec(rest) ?? /^（[^（）]{1,40}）/.exec(rest))?.[0].length ?? 0;
  return CEASES.test(rest.slice(skipped, skipped + 16));
}

function supersedes(
  scene: Scene,
  sentence: { start: number; end: number },
  old: readonly SubjectMention[],
  register: string | null,
): void {
  for (const mention of old) {
    const by = replacing(scene, sentence, mention, old) ?? register;
    if (by && mention.label === 'Policy' && mention.fact !== by && ceases(scene, sentence, mention)) {
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

function implementsName(
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

/** A document that is said to carry out a higher one; not one that a meeting or a person acts on. */
function carriesOut(
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
  if (/本(?:办法|方案|规定|细则|意见|措施|条例)/.test(after)) return current;
  const from = higher.end + made[0].length;
  const next = within(mentions, { start: from, end: Math.min(sentence.end, from + 60) }).find(
    (m) => m.label === 'Policy',
  );
  return next && next.fact !== higher.fact && next.start - from < 4 ? next.fact : null;
}

/** The document that each sentence speaks of: figures and measures in it belong to that. */
export type PolicyRegister = ReadonlyMap<number, string>;

const SPEAKS =
  /^(?:（[^（）]*）)?，?(?:还|同时|主要|进一步|首次)?(?:共|从|将|对|围绕|在|明确|提出|规定|要求|指出|设|部署|分|包括|聚焦|强调|鼓励|支持|自)/;

/** 该办法规定…, 根据协议，…: the document named before is meant, by its kind. */
const REFERS =
  /^(?:按照|根据|依据|按)?(?:该|本|新|新修订的?|这一|此|上述)?(办法|方案|规定|细则|条例|意见|措施|标准|通知|协议|规划|计划|预案|规则|章程|指南|备忘录)(?:明确|规定|提出|要求|指出|约定|还|共|对|将|自|从|由|分|设|施行|鼓励|支持|，)/;

/** The document that a sentence refers to by its kind only; undefined when none of that kind was named. */
function referred(scene: Scene, { start }: { start: number }, all: readonly SubjectMention[]): string | undefined {
  const kind = REFERS.exec(scene.text.slice(start, start + 24))?.[1];
  if (!kind) return undefined;
  return all.filter((m) => m.label === 'Policy' && m.end <= start).findLast((m) => bareTitle(scene, m).endsWith(kind))
    ?.fact;
}

const bareTitle = (scene: Scene, { fact }: SubjectMention): string =>
  (scene.issue.book.get(fact)?.name ?? '').replace(/（[^（）]*）$/u, '');

/** A congress enacts what its meeting passes. */
const PASSED = /(?:表决|审议|讨论|审议并)?通过了?$/;

function enactors(scene: Scene, mention: SubjectMention, sentence: Sentence, events: EventReading): readonly string[] {
  const event = events.eventIn.get(sentence);
  if (!event || !PASSED.test(scene.text.slice(Math.max(sentence.start, mention.start - 8), mention.start))) return [];
  return events.hosts
    .filter((host) => host.event === event && host.role === 'HOST')
    .map((host) => host.fact)
    .filter((fact) => /人民代表大会/.test(scene.issue.book.get(fact)?.name ?? ''));
}

/** Writes ISSUES, SUPERSEDES, IMPLEMENTS and RUNS; returns which document each sentence (by its start) is about. */
export function readPolicies(scene: Scene, subjects: Subjects, events: EventReading): PolicyRegister {
  const register = new Map<number, string>();
  let current: string | null = null;
  let named: string | null = null;
  const seen = new Set<string>();
  for (const sentence of scene.sentences) {
    const mentions = within(subjects.mentions, sentence);
    const speech = events.speechIn.get(sentence);
    const before = named;
    current = referred(scene, sentence, subjects.mentions) ?? current;
    for (const mention of mentions) {
      if (mention.label === 'Policy') {
        const title = scene.issue.book.get(mention.fact)?.name ?? '';
        const draft = DRAFT.test(title) || DRAFT.test(scene.text.slice(mention.start, mention.end + 8));
        const told = draft ? [] : issuers(scene, sentence.start, mention);
        const bodies = draft || told.length ? told : enactors(scene, mention, sentence, events);
        if (!draft && mention.form === 'title') named = mention.fact;
        const on = bodies.length ? issuedOn(scene, sentence.start, mention) : undefined;
        for (const body of bodies)
          scene.ledger.claim({ type: 'ISSUES', from: body, to: mention.fact, rule: 'issues-verb', at: sentence });
        if (on)
          scene.issue.book.add({
            key: mention.fact,
            label: 'Policy',
            name: title,
            aliases: [],
            properties: { date: on },
          });
        const lower = carriesOut(scene, sentence, mentions, mention, current ?? before);
        if (lower)
          scene.ledger.claim({
            type: 'IMPLEMENTS',
            from: lower,
            to: mention.fact,
            rule: 'implements-name',
            at: sentence,
          });
        const ended = ceases(scene, sentence, mention);
        if (!seen.has(mention.fact) && !ended) implementsName(scene, subjects, mention, sentence);
        seen.add(mention.fact);
        if (
          !ended &&
          !speech &&
          (bodies.length ||
            ISSUED_HERE.test(scene.text.slice(Math.max(sentence.start, mention.start - 8), mention.start)) ||
            SPEAKS.test(scene.text.slice(mention.end, mention.end + 20)) ||
            (mention.start === sentence.start && !scene.text.startsWith('、', mention.end)))
        )
          current = mention.fact;
      } else {
        for (const body of bodiesBefore(scene, sentence.start, mention.start, RUNS)?.facts ?? []) {
          scene.ledger.claim({ type: 'RUNS', from: body, to: mention.fact, rule: 'runs-verb', at: sentence });
        }
      }
    }
    supersedes(scene, sentence, mentions, current ?? before);
    if (current && !speech) register.set(sentence.start, current);
  }
  return register;
}
