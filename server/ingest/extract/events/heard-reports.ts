/** Who reports to a body that hears it: 听取某局局长甲、乙的汇报, 审议丙受某府委托所作的关于…的报告. */
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { RoleHit } from './role-hits.ts';

const HEARS = /(?:听取|审议|审查)(?:和审议|并审议|审议)?了?/g;
/** After a person: what is made or told, up to the report. */
const REPORT =
  /^(?:等[^，。；]{0,8})?(?:受[^，。；]{1,16}委托)?(?:代表[^，。；]{1,16})?(?:分别)?(?:所?[作做]的?|的|关于|就|对)(?![^，。；]{0,8}(?:讲话|批示|指示|精神|要求))[^。；]{0,80}?(?:报告|汇报|说明|介绍|通报)/;
const LIST = /^(?:等)?[、和及，与]$/;

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
  const hits: RoleHit[] = [];
  for (const match of slice.matchAll(HEARS)) {
    const from = sentence.start + match.index + match[0].length;
    const stop = masked.slice(from, limit).search(/[；。]/);
    let after: PersonMention | null = null;
    for (const person of personsIn(scene, { start: from, end: stop < 0 ? limit : from + stop }).reverse()) {
      const { end } = person.group;
      const listed: boolean = after !== null && LIST.test(masked.slice(end, after.group.start));
      after = !blocked.has(person) && (listed || REPORT.test(masked.slice(end, limit))) ? person : null;
      if (!after) continue;
      const clause = sentence.clauses.find((c) => c.start <= end - 1 && end <= c.end) ?? sentence;
      const word = { role: 'REPORTS', form: '汇报', start: end, end, opensSpeech: false } as const;
      hits.push({ person, role: 'REPORTS', word, clause, how: 'direct', planned: false });
    }
  }
  return hits;
}
