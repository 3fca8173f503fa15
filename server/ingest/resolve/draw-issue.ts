/** An issue's own nodes: sections, articles, statements, and where names stand. */
import type { ArticleText } from '../../model/bulletin.ts';
import { articleKey, type Claim } from '../../model/facts.ts';
import { compareText, type GraphNode, type GraphRelationship, type PropertyValue } from '../../model/graph.ts';
import { nodeId, relationshipId } from '../../model/ids.ts';
import { mayRelate, RELATIONSHIPS } from '../../model/ontology.ts';
import { pageOf } from '../../model/page-of.ts';
import type { Problem } from '../../model/problem.ts';
import type { Issue } from './choose-issues.ts';

/** What a statement says, in canonical ids. */
export interface Stated {
  readonly statement: GraphNode;
  readonly type: Claim['type'];
  readonly start: string;
  readonly end: string;
  readonly properties: Claim['properties'];
  /** ISO date of the issue; empty when unknown. */
  readonly date: string;
}

export interface Drawn {
  readonly nodes: GraphNode[];
  readonly relationships: GraphRelationship[];
  readonly stated: Stated[];
  /** Ids of things that a mention or a statement names. */
  readonly named: Set<string>;
  readonly problems: Problem[];
}

const IMPRINT_NAMES = { masthead: '报头', colophon: '报尾' } as const;

interface Placed {
  readonly id: string;
  readonly text: ArticleText;
}

function articleNode(id: string, name: string, { text, position, bodyStart }: ArticleText): GraphNode {
  return { id, label: 'Article', properties: { name, text, position, bodyStart } };
}

function drawStructure(issue: Issue, out: Drawn): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const { bulletin } = issue.reading;
  const relate = (type: 'HAS_SECTION' | 'HAS_ARTICLE' | 'HAS_IMPRINT', start: string, end: string) =>
    out.relationships.push({ id: relationshipId(type, start, end), type, start, end, properties: {} });
  for (const [position, imprint] of (['masthead', 'colophon'] as const).entries()) {
    const text = bulletin[imprint];
    if (!text.text) continue;
    const id = nodeId('Article', issue.id, imprint);
    placed.set(imprint, { id, text });
    out.nodes.push(articleNode(id, IMPRINT_NAMES[imprint], { ...text, position }));
    relate('HAS_IMPRINT', issue.id, id);
  }
  for (const section of bulletin.sections) {
    const { name, kind, position } = section;
    const sectionId = nodeId('Section', issue.id, String(position), name);
    out.nodes.push({ id: sectionId, label: 'Section', properties: { name, kind, position } });
    relate('HAS_SECTION', issue.id, sectionId);
    for (const article of section.articles) {
      const id = nodeId('Article', sectionId, String(article.position));
      placed.set(articleKey({ section: position, article: article.position }), { id, text: article });
      out.nodes.push(articleNode(id, article.name, article));
      relate('HAS_ARTICLE', sectionId, id);
    }
  }
  return placed;
}

function dropped(issue: Issue, what: string, why: { zh: string; en: string }): Problem {
  return {
    code: 'fact-dropped',
    severity: 'warning',
    file: issue.reading.fileName,
    message: { zh: `${what}未入图：${why.zh}。`, en: `${what} was left out: ${why.en}.` },
    hint: { zh: '这是抽取规则的缺陷，请反馈。', en: 'This is a defect of a rule: please report it.' },
  };
}

function drawMentions(issue: Issue, ids: ReadonlyMap<string, string>, placed: Map<string, Placed>, out: Drawn): void {
  for (const { fact, article, start, end, text } of issue.reading.facts.mentions) {
    const place = placed.get(articleKey(article));
    const target = ids.get(fact);
    const label = issue.facts.get(fact)?.label;
    if (!place || target === undefined || label === undefined || place.text.text.slice(start, end) !== text) {
      const why = { zh: '文中没有这个位置', en: 'its place does not exist in the text' };
      out.problems.push(dropped(issue, `${fact} "${text}"`, why));
      continue;
    }
    if (!mayRelate('MENTIONS', 'Article', label)) continue;
    const id = relationshipId('MENTIONS', place.id, target, String(start), String(end));
    out.relationships.push({ id, type: 'MENTIONS', start: place.id, end: target, properties: { start, end, text } });
    out.named.add(target);
  }
}

/** What tells parallel statements and relationships of one type apart. */
export function apartOf(type: Claim['type'], properties: Claim['properties']): string[] {
  return ['role', 'kind']
    .filter((property) => property in RELATIONSHIPS[type].properties)
    .map((property) => String(properties[property] ?? ''));
}

function whyNot(claim: Claim, place: Placed | undefined, issue: Issue): { zh: string; en: string } | null {
  const [from, to] = [issue.facts.get(claim.from), issue.facts.get(claim.to)];
  if (!from || !to) return { zh: '所指事物不存在', en: 'it names something that the issue does not have' };
  if (!mayRelate(claim.type, from.label, to.label)) {
    return {
      zh: `${claim.type}不能连接${from.label}与${to.label}`,
      en: `${claim.type} cannot join ${from.label} and ${to.label}`,
    };
  }
  const length = place?.text.text.length ?? 0;
  if (!place || claim.start < 0 || claim.end > length || claim.start >= claim.end) {
    return { zh: '文中没有这句话', en: 'its sentence does not exist in the text' };
  }
  const known: Readonly<Record<string, unknown>> = RELATIONSHIPS[claim.type].properties;
  const unknown = Object.keys(claim.properties).find((property) => !(property in known));
  return unknown === undefined
    ? null
    : { zh: `${claim.type}没有属性${unknown}`, en: `${claim.type} has no property ${unknown}` };
}

function statementNode(id: string, claim: Claim, text: string, page: number | null): GraphNode {
  const { type, start, end, confidence, rule, planned, approximate } = claim;
  const properties: Record<string, PropertyValue> = {
    type,
    quote: text.slice(start, end),
    start,
    end,
    confidence,
    by: `rule:${rule}`,
  };
  if (planned) properties.planned = true;
  if (approximate) properties.approximate = true;
  if (page !== null) properties.page = page;
  return { id, label: 'Statement', properties };
}

/** The better of two claims of one fact by one sentence: the surer one; of two equally sure ones the rule that sorts first. */
function better(a: Claim, b: Claim): Claim {
  const order =
    b.confidence - a.confidence || compareText(a.rule, b.rule) || compareText(JSON.stringify(a), JSON.stringify(b));
  return order <= 0 ? a : b;
}

function drawStatements(issue: Issue, ids: ReadonlyMap<string, string>, placed: Map<string, Placed>, out: Drawn): void {
  const best = new Map<string, { claim: Claim; place: Placed }>();
  for (const claim of issue.reading.facts.claims) {
    const place = placed.get(articleKey(claim.article));
    const why = whyNot(claim, place, issue);
    if (why || !place) {
      if (why) out.problems.push(dropped(issue, `${claim.rule} ${claim.type} ${claim.from} → ${claim.to}`, why));
      continue;
    }
    const { start, end, type, from, to, properties } = claim;
    const key = [place.id, String(start), String(end), type, from, to, ...apartOf(type, properties)];
    const id = nodeId('Statement', ...key);
    const other = best.get(id);
    best.set(id, { claim: other ? better(other.claim, claim) : claim, place });
  }
  for (const [id, { claim, place }] of best) {
    const [start, end] = [ids.get(claim.from), ids.get(claim.to)];
    if (start === undefined || end === undefined || start === end) {
      const why = { zh: '两端是同一事物', en: 'both ends are one thing' };
      out.problems.push(dropped(issue, `${claim.rule} ${claim.type} ${claim.from} → ${claim.to}`, why));
      continue;
    }
    const page = pageOf(place.text, claim.start, issue.reading.bulletin.source.pageStarts);
    const statement = statementNode(id, claim, place.text.text, page);
    out.nodes.push(statement);
    out.relationships.push({
      id: relationshipId('IN', id, place.id),
      type: 'IN',
      start: id,
      end: place.id,
      properties: {},
    });
    out.stated.push({ statement, type: claim.type, start, end, properties: claim.properties, date: issue.date });
    out.named.add(start).add(end);
  }
}

/** Everything of one issue but the things that it shares with others. */
export function drawIssue(issue: Issue, ids: ReadonlyMap<string, string>): Drawn {
  const out: Drawn = { nodes: [], relationships: [], stated: [], named: new Set([issue.id]), problems: [] };
  const placed = drawStructure(issue, out);
  drawMentions(issue, ids, placed, out);
  drawStatements(issue, ids, placed, out);
  return out;
}
