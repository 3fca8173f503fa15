/** What a text says of documents: who issues them and when, what they replace, what they carry out; who runs an initiative. */
import { ISSUE_VERBS } from '../../lexicon/document-heads.ts';
import { bodiesBefore } from '../events/body-lists.ts';
import type { EventReading } from '../events/event-reading.ts';
import { type Scene, SIGN, type SubjectMention, within } from '../scene.ts';
import type { Subjects } from './find-subjects.ts';

const { place: L, date: D, title: T } = SIGN;
const VERBS = ISSUE_VERBS.split(/\s+/)
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** Between bodies and the document: 联合|印发了, 2019年|出台的. */
const ISSUED = new RegExp(
  `^(?:等(?:[\\d一二三四五六七八九十]+)?个?(?:单位|部门)?)?(?:[${D}${L}]|近日|日前|今年|去年|于|正式|专门|及时|先后|又|共同|联合|研究|结合实际|\\d{4}年|，)*(?:${VERBS})了?(?:实施)?的?(?:${T}|、|和|及)*$`,
);
/** Issued by a body that the text does not name: 学校印发《…》. */
const ISSUED_HERE = new RegExp(`(?:${VERBS})了?(?:实施)?$`);
const DRAFT = /(?:送审稿|草案|征求意见稿|讨论稿|审议稿|初稿|代拟稿)/;
const CEASES = /(?:同时废止|即行废止|予以废止|不再执行|停止执行|同时停止|自动废止|废止)/;
const RUNS = new RegExp(
  `^(?:[${D}]|近日|日前|联合|共同|正式|在全[市县区省])*(?:启动|启动实施|组织实施|实施|推行|推出|开展|发起)了?$`,
);

function issuers(scene: Scene, from: number, mention: SubjectMention): readonly string[] {
  return bodiesBefore(scene, from, mention.start, ISSUED)?.facts ?? [];
}

function issuedOn(scene: Scene, from: number, mention: SubjectMention): string | undefined {
  const dates = within(scene.dates, { start: from, end: mention.start }).filter(
    (d) => d.use === 'event' && d.precision === 'day' && !d.planned,
  );
  const date = dates.at(-1);
  return date && date.from === date.to ? date.from : undefined;
}

function supersedes(
  scene: Scene,
  sentence: { start: number; end: number },
  old: readonly SubjectMention[],
  register: string | null,
): void {
  if (!register) return;
  for (const mention of old) {
    const after = scene.text.slice(mention.end, Math.min(sentence.end, mention.end + 16));
    if (mention.label === 'Policy' && mention.fact !== register && CEASES.test(after)) {
      scene.ledger.claim({
        type: 'SUPERSEDES',
        from: register,
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
  const quoted = /“[^“”]{2,20}”(?:专项行动|行动|工程|计划|制度|机制|模式|战略|专项)?/.exec(title)?.[0];
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

/** The document that each sentence speaks of: figures and measures in it belong to that. */
export type PolicyRegister = ReadonlyMap<number, string>;

const SPEAKS =
  /^(?:（[^（）]*）)?，?(?:还|同时|主要|进一步|首次)?(?:共|从|将|对|围绕|在|明确|提出|规定|要求|指出|设|部署|分|包括|聚焦|强调|鼓励|支持|自)/;

/** Writes ISSUES, SUPERSEDES, IMPLEMENTS and RUNS; returns which document each sentence (by its start) is about. */
export function readPolicies(scene: Scene, subjects: Subjects, events: EventReading): PolicyRegister {
  const register = new Map<number, string>();
  let current: string | null = null;
  const seen = new Set<string>();
  for (const sentence of scene.sentences) {
    const mentions = within(subjects.mentions, sentence);
    const speech = events.speechIn.get(sentence);
    for (const mention of mentions) {
      if (mention.label === 'Policy') {
        const title = scene.issue.book.get(mention.fact)?.name ?? '';
        const draft = DRAFT.test(title) || DRAFT.test(scene.text.slice(mention.start, mention.end + 8));
        const bodies = draft ? [] : issuers(scene, sentence.start, mention);
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
        const ceases = CEASES.test(scene.text.slice(mention.end, mention.end + 16));
        if (!seen.has(mention.fact) && !ceases) implementsName(scene, subjects, mention, sentence);
        seen.add(mention.fact);
        if (
          !ceases &&
          !speech &&
          (bodies.length ||
            ISSUED_HERE.test(scene.text.slice(Math.max(sentence.start, mention.start - 8), mention.start)) ||
            SPEAKS.test(scene.text.slice(mention.end, mention.end + 20)))
        )
          current = mention.fact;
      } else {
        for (const body of bodiesBefore(scene, sentence.start, mention.start, RUNS)?.facts ?? []) {
          scene.ledger.claim({ type: 'RUNS', from: body, to: mention.fact, rule: 'runs-verb', at: sentence });
        }
      }
    }
    supersedes(scene, sentence, mentions, current);
    if (current && !speech) register.set(sentence.start, current);
  }
  return register;
}
