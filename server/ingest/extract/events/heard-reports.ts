/** Who reports to a body that hears it: 听取某局局长甲、乙的汇报, 审议丙受某府委托所作的关于…的报告. */

import { matchesOf } from '../../lexicon/patterns.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { RoleHit } from './role-hits.ts';

const HEARS = /(?:听取|审议|审查)(?:和审议|并审议|审议)?了?/g;
/** After a person: what is made or told, up to the report. */
const REPORT =
  /^(?:等[^，。；]{0,8})?(?:受[^，。；]{1,16}委托)?(?:代表[^，。；]{1,16})?(?:分别)?(?:所?[作做]的?|的(?=[^，。；]{0,24}?(?:报告|汇报|说明|介绍|通报))(?![^，。；]{0,24}(?:审计|考核|任前|处分))|关于|就|对)(?![^，。；]{0,8}(?:讲话|批示|指示|精神|要求))[^。；]{0,80}?(?:报告|汇报|说明|介绍|通报)/;
/** The reported on, not who reports: 对原局长甲的审计报告. */
const REPORTED_ON = /(?:对|关于|就|向)(?:原|前|时任)?$/;
const LIST = /^(?:等)?[、和及，与]$/;

/** Named inside a report: 甲受乙委托所作的报告, 甲对乙的介绍. */
const INSIDE = /(?:受|代表|由|对|关于|就|向)$/;
/** 甲关于某事、|乙关于某事的汇报: the report word stands after the last one. */
const MATTER = /^(?:关于|就|对)[^。；\uE000]{1,40}[、，和]$/;

function personsIn({ personAt }: Scene, span: Span): PersonMention[] {
  const found: PersonMention[] = [];
  for (let i = span.start; i < span.end; i++) {
    const person = personAt.get(i);
    if (person) found.push(person);
  }
  return found;
}

/** The reporters of a sentence up to `limit`, as roles; persons that a blocker keeps out are none. */
export function heardReports(
  scene: Scene,
  sentence: Sentence,
  limit: number,
  blocked: ReadonlySet<PersonMention>,
): RoleHit[] {
  const { masked } = scene;
  const slice = masked.slice(sentence.start, limit);
  const found: RoleHit[] = [];
  for (const match of matchesOf(slice, HEARS)) {
    const from = sentence.start + match.index + match[0].length;
    const stop = masked.slice(from, limit).search(/[；。]/);
    const span = { start: from, end: stop < 0 ? limit : from + stop };
    for (const person of reportersIn(scene, span, limit, blocked)) {
      const { end } = person.group;
      const clause = sentence.clauses.find((c) => c.start <= end - 1 && end <= c.end) ?? sentence;
      const word = { role: 'REPORTS', form: '汇报', start: end, end, opensSpeech: false } as const;
      found.push({ person, role: 'REPORTS', word, clause, how: 'direct', planned: false });
    }
  }
  return found;
}

/** Who reports, of the persons after a verb of hearing; read from the last one, for a list reports by its last. */
function reportersIn(
  scene: Scene,
  span: Span,
  limit: number,
  blocked: ReadonlySet<PersonMention>,
): readonly PersonMention[] {
  const { masked } = scene;
  const found: PersonMention[] = [];
  let list: PersonMention[] = [];
  let after: PersonMention | null = null;
  let reach = limit;
  const before = ({ group: { start } }: PersonMention) => masked.slice(Math.max(span.start, start - 5), start);
  const close = (): void => {
    const head = list.at(-1);
    if (head && !REPORTED_ON.test(before(head))) found.push(...list);
    list = [];
  };
  for (const person of personsIn(scene, span).reverse()) {
    const { end } = person.group;
    const between: string | null = after && masked.slice(end, after.group.start);
    const listed: boolean = between !== null && LIST.test(between);
    if (!listed) close();
    const reports: boolean =
      listed || (between !== null && MATTER.test(between)) || REPORT.test(masked.slice(end, reach));
    after = !blocked.has(person) && reports ? person : null;
    if (after) list.push(after);
    if (!INSIDE.test(before(person))) reach = person.group.start;
  }
  close();
  return found;
}
