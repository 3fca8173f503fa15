/** Masthead and colophon as facts: the issue, who publishes, edits, reviews and signs it, and to whom it is sent. */
import type { Bulletin, ImprintField } from '../../../model/bulletin.ts';
import type { ArticleRef, Claim, Mention } from '../../../model/facts.ts';
import type { Properties } from '../../../model/graph.ts';
import type { StatedType } from '../../../model/ontology.ts';
import { readName } from '../actors/pinyin.ts';
import type { OpenedIssue } from '../actors/types.ts';
import { normalise } from '../text/normal-text.ts';
import { bodiesOfList } from './distribution.ts';

export const IMPRINT_RULES = {
  PUBLISHES: { name: 'masthead-publisher@1', confidence: 0.98 },
  EDITS: { name: 'imprint-editor@1', confidence: 0.98 },
  REVIEWS: { name: 'imprint-reviewer@1', confidence: 0.98 },
  SIGNS_OFF: { name: 'imprint-signer@1', confidence: 0.98 },
  SENT_TO: { name: 'distribution-list@1', confidence: 0.96 },
} as const;

export interface ImprintReading {
  /** Key of the Issue fact. */
  readonly issue: string;
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
}

/** `云州科技简报 2023年第9期`: series and number, else what of them there is, else the title, else the file's name. */
export function issueName(bulletin: Bulletin): string {
  const { series, number, numberYear, date } = bulletin.imprint;
  const name = series?.value.replace(/\s/gu, '') ?? '';
  const year = numberYear?.value ?? (date ? Number(date.value.slice(0, 4)) : undefined);
  const count = number ? `${year ? `${year}年` : ''}第${number.value}期` : (date?.value ?? '');
  // An item of news that stands alone is called by its title: a day may have many.
  const title = series || number ? '' : (bulletin.sections[0]?.articles[0]?.name ?? '');
  return title || [name, count].filter(Boolean).join(' ') || bulletin.source.fileName;
}

function issueProperties(bulletin: Bulletin): Properties {
  const { series, number, totalNumber, date, copies, phone } = bulletin.imprint;
  return {
    sha256: bulletin.source.sha256,
    fileName: bulletin.source.fileName,
    ...(series && { series: series.value.replace(/\s/gu, '') }),
    ...(number && { number: number.value }),
    ...(totalNumber && { totalNumber: totalNumber.value }),
    ...(date && { date: date.value }),
    ...(copies && { copies: copies.value }),
    ...(phone && { phone: phone.value }),
  };
}

class ImprintClaims {
  readonly claims: Claim[] = [];
  readonly mentions: Mention[] = [];
  readonly #bulletin: Bulletin;

  constructor(bulletin: Bulletin) {
    this.#bulletin = bulletin;
  }

  add(
    type: keyof typeof IMPRINT_RULES & StatedType,
    from: string,
    to: string,
    field: ImprintField<unknown>,
    properties: Properties = {},
  ): void {
    const ref: ArticleRef = { imprint: field.imprint };
    const { start, end } = this.#line(field);
    if (start >= end) return;
    const { name: rule, confidence } = IMPRINT_RULES[type];
    this.claims.push({ type, from, to, properties, article: ref, start, end, confidence, rule });
  }

  mention(fact: string, imprint: 'masthead' | 'colophon', start: number, end: number): void {
    const text = this.#bulletin[imprint].text.slice(start, end);
    if (text) this.mentions.push({ fact, article: { imprint }, start, end, text });
  }

  /** The printed line around a field. */
  #line({ imprint, start, end }: ImprintField<unknown>): { start: number; end: number } {
    const { text } = this.#bulletin[imprint];
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    let [s, e] = [start === 0 ? 0 : from, newline < 0 ? text.length : newline];
    while (s < e && /\s/u.test(text[s] ?? '')) s++;
    while (e > s && /\s/u.test(text[e - 1] ?? '')) e--;
    return { start: s, end: e };
  }
}

function official(context: OpenedIssue, printed: string): string | undefined {
  const name = normalise(printed).text.replace(/\s/gu, '');
  if (!/^[\u4e00-\u9fff·]{2,}$/u.test(name)) return undefined;
  const known = context.officialNamed(name);
  if (known) return known;
  return context.book.add({
    key: `Official:${name}`,
    label: 'Official',
    name,
    aliases: [],
    properties: { ...readName(name) },
  });
}

/** Reads the imprint of an issue into the context's book. */
export function readImprint(bulletin: Bulletin, context: OpenedIssue): ImprintReading {
  const { imprint } = bulletin;
  const name = issueName(bulletin);
  const issue = context.book.add({
    key: `Issue:${name}`,
    label: 'Issue',
    name,
    aliases: [],
    properties: issueProperties(bulletin),
  });
  const out = new ImprintClaims(bulletin);
  if (imprint.publisher && context.publisher) {
    const { imprint: where, start, end } = imprint.publisher;
    out.add('PUBLISHES', context.publisher.key, issue, imprint.publisher);
    out.mention(context.publisher.key, where, start, end);
  }
  for (const field of imprint.coPublishers ?? []) {
    const body = context.officePrinted(field.value) ?? context.bodyPrinted(field.value);
    if (!body || body === context.publisher?.key) continue;
    out.add('PUBLISHES', body, issue, field);
    out.mention(body, field.imprint, field.start, field.end);
  }
  const roles = [
    ['EDITS', imprint.editors],
    ['REVIEWS', imprint.reviewers],
    ['SIGNS_OFF', imprint.signers],
  ] as const;
  for (const [type, fields] of roles) {
    for (const field of fields) {
      const person = official(context, field.value);
      if (!person) continue;
      out.add(type, person, issue, field);
      out.mention(person, field.imprint, field.start, field.end);
    }
  }
  for (const line of imprint.distribution) {
    const { text } = bulletin[line.imprint];
    for (const { fact, start, end } of bodiesOfList(text.slice(line.start, line.end), context)) {
      out.add('SENT_TO', issue, fact, line, { kind: line.kind });
      out.mention(fact, line.imprint, line.start + start, line.start + end);
    }
  }
  return { issue, claims: out.claims, mentions: out.mentions };
}
