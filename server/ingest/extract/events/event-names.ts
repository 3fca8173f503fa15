/** What an event is called: its printed name, made whole with the body that holds it or the event that it is a part of. */
import type { Sentence } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { trimMarks, trimMarksAtEnd } from '../text/trim-marks.ts';
import type { EventDraft } from './event.ts';
import { isBare } from './meeting-names.ts';
import { organisersBefore } from './organisers.ts';
import type { Scan } from './role-hits.ts';
import type { Trigger } from './trigger.ts';

/** What follows a body's name in the name of its own meeting: 市科技局|2023年第9次党组会议. */
const OWN_MEETING =
  /^(?:\d{4}年|（?扩大）?|党组|党委|党总支|第[\d一二三四五六七八九十百]+[次届期]|常务|局务|校务|院务|厅务|部务|办公|全体|理论学习|干部大会|干部职工|专题民主|党支部|换届|会员(?:代表)?大会|理事会|职工(?:代表)?大会|成立大会|党员(?:代表)?大会|团员|[一二三四五六七八九十]+届|工作会议|全会|会议$|主任会议|主席会议|常委会|全委会)/;
const ORDINAL = /^(?:\d{4}年)?(?:度)?第[\d一二三四五六七八九十百]+[次届期](.*)$/;
const HELD_BY_BODY = /党组|党委|局务|校务|厅务|办公会|常务|理论学习中心组|集体学习/;

export interface NamedEvent {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The body whose own meeting it is, by its name. */
  readonly body?: string;
}

/** The body that the name begins with, and the rest of the name: 市科技局|2023年第9次党组会议, …党组|会议. */
function bodyOfName(scene: Scene, { name }: Trigger): { fact: string; rest: string } | null {
  const body = scene.bodyAt.get(name.start);
  if (!body || body.end >= name.end) return null;
  const rest = scene.text.slice(body.end, name.end);
  const group = /(?:党组|党委)$/.exec(scene.text.slice(body.start, body.end))?.[0] ?? '';
  return OWN_MEETING.test(rest) || (group !== '' && /^[（(]?(?:扩大)?[）)]?会议/.test(rest))
    ? { fact: body.fact, rest }
    : null;
}

/** The body in the article's title that holds the meeting: 州科技局召开党组会议. */
function titleBody({ titleSpan, masked, organizationAt }: Scene): string | null {
  if (!titleSpan) return null;
  const match = /^(\uE001+)(?:党组|党委)?(?:召开|举行|举办|组织)/u.exec(masked.slice(titleSpan.start, titleSpan.end));
  return (match && organizationAt.get(titleSpan.start)?.fact) ?? null;
}

/** The publisher, when the convener holds a post at it: 局长主持召开党组会议 is the publisher's own. */
function publisherOf({ issue, actors }: Scene, person: string): { key: string; name: string } | null {
  const { publisher } = issue;
  if (!publisher) return null;
  const holds = actors.claims.some(
    (c) => c.type === 'HOLDS' && c.from === person && issue.book.get(c.to)?.of === publisher.key,
  );
  return holds ? publisher : null;
}

/** 厅党组2021年第31次会议, 委党组会议: the publisher's own group by one character of its name. */
const OWN_GROUP =
  /^(?:厅|局|委|院|校|公司|集团)(?=(?:(?:党组|党委)(?:[（(]扩大[）)]|\d{4}年|第|会议|扩大会)|(?:\d{4}年)?(?:度)?第[\d一二三四五六七八九十百]+次(?:党组|党委|局务|厅务|院务|校务|办公)))/;
/** An office that publishes is not the house whose group meets. */
const OFFICE = /(?:党委|党政|综合|学校|校长|院)?办公室$/u;

function publisherGroup({ issue }: Scene, printed: string): NamedEvent | null {
  const { publisher: office } = issue;
  const parent = office ? issue.book.get(office.key.replace(OFFICE, '')) : undefined;
  const publisher = parent ?? office;
  const lead = OWN_GROUP.exec(printed)?.[0];
  const last = lead?.at(-1) ?? '';
  if (!publisher || !lead || !(publisher.name.endsWith(last) || (last === '委' && publisher.name.endsWith('委员会'))))
    return null;
  return { name: publisher.name + printed.slice(lead.length), aliases: [printed], body: publisher.key };
}

export function titleOf({ titleSpan, text }: Scene): string {
  return titleSpan ? trimMarksAtEnd(text.slice(titleSpan.start, titleSpan.end), '。！？') : '';
}

/** A number or a bare head takes the name of the body before the verb: 财经委员会召开|第五次会议. */
function byHost(scene: Scene, trigger: Trigger, sentence: Sentence): NamedEvent | null {
  const fact = trigger.verb ? organisersBefore(scene, sentence, trigger.verb)[0]?.fact : undefined;
  const name = fact ? scene.issue.book.get(fact)?.name : undefined;
  if (!fact || !name) return null;
  const printed = trigger.name.name;
  const here = scene.actors.organizations.find(
    (o) => o.fact === fact && o.start >= sentence.start && o.end <= trigger.at,
  );
  const short = here ? scene.text.slice(here.start, here.end) : name;
  return { name: name + printed, aliases: [short + printed, printed], body: fact };
}

/** 甲主持召开|某局紧急会议: the body that the name begins with sits. */
function ownSitting(scene: Scene, { name, convened, form }: Trigger): { readonly body?: string } {
  const body = convened && form === 'opens' ? scene.organizationAt.get(name.start) : undefined;
  return body &&
    body.end < name.end &&
    !/^(?:[与和、及同]|筹备|成立|揭牌|换届|座谈)/.test(scene.text.slice(body.end, body.end + 2))
    ? { body: body.fact }
    : {};
}

/** The name under which a trigger's event enters the graph. */
export function nameEvent(
  scene: Scene,
  trigger: Trigger,
  sentence: Sentence,
  scan: Scan,
  parent: EventDraft | undefined,
): NamedEvent {
  const { book } = scene.issue;
  const printed = trigger.name.name;
  const own = bodyOfName(scene, trigger);
  const canonical = own ? book.get(own.fact)?.name : undefined;
  if (own && canonical) return { name: canonical + own.rest, aliases: [printed, own.rest], body: own.fact };
  const rest = ORDINAL.exec(printed)?.[1];
  const needsBody =
    trigger.name.bare || (rest !== undefined && (isBare(rest) || HELD_BY_BODY.test(rest) || /^“/.test(rest)));
  const hosted = needsBody ? byHost(scene, trigger, sentence) : null;
  if (hosted) return hosted;
  const body = needsBody && HELD_BY_BODY.test(printed) ? titleBody(scene) : null;
  const bodyName = body ? book.get(body)?.name : undefined;
  if (body && bodyName) return { name: bodyName + printed, aliases: [printed], body };
  const group = publisherGroup(scene, printed);
  if (group) return group;
  const convener = scan.hits.find((h) => h.word.start <= trigger.at && h.word.end > trigger.at)?.person;
  const home = needsBody && HELD_BY_BODY.test(printed) && convener ? publisherOf(scene, convener.fact) : null;
  if (home) return { name: home.name + printed, aliases: [printed], body: home.key };
  if (!trigger.name.bare) return { name: printed, aliases: [], ...ownSitting(scene, trigger) };
  if (parent) return { name: `${parent.name}${printed}`, aliases: [printed] };
  const who = convener ? book.get(convener.fact)?.name : undefined;
  if (who) return { name: `${who}主持召开${printed}`, aliases: [printed] };
  const clause = sentence.clauses.find((c) => c.start <= trigger.at && trigger.at < c.end) ?? sentence;
  const words = titleOf(scene) || trimMarks(scene.text.slice(clause.start, clause.end), '，', '。');
  if (/^(?:随后|会后|之后|接着|当天|[上下]午|晚上)*(?:召开|举行|举办)/u.test(words))
    return { name: printed, aliases: [] };
  return { name: words.endsWith(printed) ? words : `${words}${printed}`, aliases: [printed] };
}
