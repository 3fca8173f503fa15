/** Reads masthead and tail for their shape: number, date, publisher, those who made the issue, those who get it. */
import type { Imprint, ImprintField } from '../../model/bulletin.ts';
import { isoDate } from '../lexicon/calendar.ts';
import { CONTACT_LABELS, CREDIT_LABELS } from '../lexicon/imprint-labels.ts';
import { matchesOf } from '../lexicon/patterns.ts';
import { DATE, dateOf, dayIn, MAY_HOLD_DATE, numberOf } from './dates.ts';
import { distributionOf, type Entry, entriesOf, makersOf, peopleOf } from './imprint-people.ts';
import { publishedBy } from './imprint-publisher.ts';
import { field, match, type Side } from './imprint-side.ts';
import { isSeriesName, type MastheadRole, mastheadRoles } from './line-roles.ts';
import { plainCopy } from './plain.ts';
import { undecorated } from './signs.ts';

const NUMERAL =
  '[0-9〇○零一二三四五六七八九十百](?:[0-9〇○零一二三四五六七八九十百 ]{0,8}[0-9〇○零一二三四五六七八九十百])?';
const positive = (text: string): number | null => {
  const n = numberOf(text.replace(/ /g, ''));
  return n > 0 ? n : null;
};

const TOTAL = new RegExp(`(?:总|累计|总计)[ \\t]*(?:第|期第?|期数?[：:]?|号)?[ \\t]*(${NUMERAL})`, 'dg');
const NUMBERS = [
  new RegExp(`(?<![总计]\\s*)第[ \\t]*(${NUMERAL})(?:[ ]*[-—、至][ ]*${NUMERAL})?[ \\t]*期`, 'dg'),
  new RegExp(`[〔\\[［（(] ?\\d{4} ?[〕\\]］）)][ ]?第?[ ]?(${NUMERAL})[ ]?(?:[号期]|(?=\\n|$))`, 'dg'),
  new RegExp(`(?<!总)第[ \\t]*(${NUMERAL})[ \\t]*号`, 'dg'),
  /(?:no|NO|No|vol|VOL|Vol)[ ]?[.:．：]?[ ]?(\d{1,4})/dg,
  new RegExp(`(?:^|\\n)[（(]?增刊[ ]?[（(]?(${NUMERAL})`, 'dg'),
  new RegExp(`\\d{4}[ ]?年[ ]?[ \\t]*(${NUMERAL})[ ]?期`, 'dg'),
  new RegExp(`(?:^|\\n)[（(](${NUMERAL})[）)](?=\\n|$)`, 'dg'),
  /(?:^|\n)\d{4} ?[·•.．—-] ?(\d{1,3})(?:期|号)?(?=\n|$)/dg,
];
const NUMBER_YEARS = [
  /(\d(?: ?\d){3}|[一二][〇○零一二三四五六七八九]{3}) ?年? ?[ \t]*第[^\n总]{1,10}期/dg,
  /[〔[［（(] ?(\d{4}) ?[〕\]］）)][ ]?第?(?:[^\n]{1,8}[号期]|[ ]?\d{1,3}(?=\n|$))/dg,
  /(?:^|\n)(\d{4}) ?[·•.．—-] ?\d{1,3}(?:期|号)?(?=\n|$)/dg,
  /(\d(?: ?\d){3}) ?年(?! ?\d(?: ?\d)? ?月 ?\d(?: ?\d)? ?日)/dg,
];

function firstOf<T>(
  side: Side,
  patterns: readonly RegExp[],
  read: (text: string) => T | null,
): ImprintField<T> | undefined {
  for (const pattern of patterns) {
    const found = match(side, pattern, read);
    if (found) return found;
  }
  return undefined;
}

function dateField(side: Side): ImprintField<string> | undefined {
  if (!MAY_HOLD_DATE.test(side.copy.text)) return undefined;
  // Conversion may cut a date before its last character.
  for (const found of matchesOf(side.copy.text.replace(/\n(?=[日月])/g, ' '), DATE)) {
    const value = dateOf(found);
    if (value) return field(side, value, found.index, found.index + found[0].length);
  }
  return undefined;
}

/** A day without its year, alone between gaps: 十一月八日. The number of the issue says the year. */
function dayField(side: Side, year: number | undefined): ImprintField<string> | undefined {
  if (year === undefined) return undefined;
  for (const piece of side.copy.text.matchAll(/[^\t\n]+/g)) {
    const found =
      /(?:^|[ 室局委部编印])([0-9一二三四五六七八九十]{1,3} ?月 ?[0-9一二三四五六七八九十]{1,3} ?日)(?:印发|印|出版)?$/.exec(
        piece[0].trimEnd(),
      );
    const text = found?.[1] ?? '';
    const value = text ? dayIn(year, text.replace(/ /g, '')) : null;
    const start = piece.index + piece[0].lastIndexOf(text);
    if (value) return field(side, value, start, start + text.length);
  }
  return undefined;
}

/** The day in a page's address: `/202403/t20240315_1234.html`, `/2024-03/15/content_1.htm`. */
const ADDRESS_DAYS = [/[/_t](20\d{2})(\d{2})(\d{2})(?=[_/.])/g, /\/(20\d{2})[-/]?(\d{2})[-/](\d{2})\//g];

function addressField(side: Side): ImprintField<string> | undefined {
  if (!side.copy.text.includes('/')) return undefined;
  for (const pattern of ADDRESS_DAYS) {
    for (const found of matchesOf(side.copy.text, pattern)) {
      const value = isoDate(Number(found[1]), Number(found[2]), Number(found[3]));
      if (value) return field(side, value, found.index, found.index + found[0].length);
    }
  }
  return undefined;
}

/** From where on a line gives number or date rather than the name. */
const NUMBER_PART = new RegExp(
  `\\t|[ ]?[（(〔\\[]?(?:\\d{4} ?年? ?)?(?:第|总第|总)[ ]?${NUMERAL}[ ]?(?:期|号)|[ ]?[（(〔\\[]\\d{4}[）)〕\\]]|[ ]?\\d{4} ?年`,
);

/** The bulletin's name: the first line that ends as such names do; else the line above the number. */
function seriesField(side: Side): ImprintField<string> | undefined {
  const lines = [...side.copy.text.matchAll(/[^\n]+/g)].map((found) => ({ text: found[0], start: found.index }));
  const rolesOf = (line: { text: string } | undefined): ReadonlySet<MastheadRole> =>
    mastheadRoles((line?.text ?? '').replace(/[ \t]/g, ''), line?.text ?? '');
  const names = lines.map((line) => seriesPart(line.text));
  let index = names.findIndex((name) => isSeriesName(name.replace(/[ \t]/g, '')));
  if (index < 0) {
    const numbered = lines.findIndex((line) => rolesOf(line).has('number'));
    // 某某妇情（第6期）: the name stands before the number; a line of Latin letters between name and number spells the name.
    const isBefore = /^[\u3400-\u9fff·]{3,16}$/.test((names[numbered] ?? '').replace(/[ \t]/g, ''));
    index = isBefore ? numbered : numbered - 1;
    while (index > 0 && /^[A-Za-z .]+$/.test(names[index] ?? '')) index--;
    const above = rolesOf(lines[index]);
    if (index < 0 || above.has('secrecy') || above.has('label') || above.has('publisher')) return undefined;
  }
  const line = lines[index];
  const name = names[index];
  if (!line || !name) return undefined;
  const owner = GENERIC_SERIES.test(name.replace(/[ \t]/g, '')) ? lines[index - 1] : undefined;
  const isOwned = owner !== undefined && rolesOf(owner).has('publisher') && !owner.text.includes('\t');
  const start = isOwned ? owner.start : line.start;
  const end = line.start + name.length;
  const value = undecorated(side.copy.text.slice(start, end).replace(/[ \t\n]/g, ''));
  return value ? field(side, value, start, end) : undefined;
}

/** Names that every publisher could give; the line above says whose it is. */
const GENERIC_SERIES =
  /^(?:工作|信息|情况|政务|党建|督查|督办|内部|每周|每月)?(?:简报|信息|专报|快报|动态|通讯|简讯|快讯|要情|通报)$/;

/** What a line of the masthead says before number and date. */
function seriesPart(text: string): string {
  // Type that is spaced out wide (`简　　报`) has gaps inside the name.
  if (/^(?:[\u3400-\u9fff][ \t]+)+[\u3400-\u9fff]$/.test(text)) return text;
  const at = text.search(NUMBER_PART);
  return (at >= 0 ? text.slice(0, at) : text).trimEnd();
}

const PHONE = /^(?:[（(]\d{3,4}[）)] ?)?\d[\d ]*(?:[-—–－] ?\d+)*/;
const COPIES = [
  /共 ?印[ \t]*(?:发|制)?[：:]?[ \t]*(\d{1,6}) ?份/dg,
  /(?:印发|印数|印制|印刷)(?:份数)?[ \t]*[：:]?[ \t]*(\d{1,6}) ?份/dg,
  /(?:印数|份数)[ \t]*[：:][ \t]*(\d{1,6})/dg,
  /印 ?[：:]? ?(\d{1,6}) ?份/dg,
];

const isOneOf = (labels: readonly string[], entry: Entry): boolean => labels.includes(entry.label);

function phoneField(side: Side, entries: readonly Entry[]): ImprintField<string> | undefined {
  for (const entry of entries) {
    const number = isOneOf(CONTACT_LABELS.phone, entry) ? PHONE.exec(entry.text)?.[0].trimEnd() : undefined;
    if (number) return field(side, number.replace(/ /g, ''), entry.start, entry.start + number.length);
  }
  return undefined;
}

/** The fields of the two imprint texts; what the masthead says goes before what the tail says. */
export function readImprint(masthead: string, colophon: string): Imprint {
  const head: Side = { where: 'masthead', copy: plainCopy(masthead) };
  const tail: Side = { where: 'colophon', copy: plainCopy(colophon) };
  const sides = [head, tail].map((side) => ({ side, entries: entriesOf(side) }));
  const series = seriesField(head);
  const first = <T>(
    read: (side: Side, entries: readonly Entry[]) => ImprintField<T> | undefined,
  ): ImprintField<T> | undefined => {
    for (const { side, entries } of sides) {
      const found = read(side, entries);
      if (found) return found;
    }
    return undefined;
  };
  const published =
    publishedBy(head, sides[0]?.entries ?? [], series) ?? publishedBy(tail, sides[1]?.entries ?? [], series);
  const numberYear = firstOf(head, NUMBER_YEARS, positive);
  const found = {
    series,
    number: firstOf(head, NUMBERS, positive),
    totalNumber: match(head, TOTAL, positive),
    numberYear,
    date: first(dateField) ?? first((side) => dayField(side, numberYear?.value)) ?? addressField(head),
    publisher: published?.publisher,
    copies: first((side) => (side.copy.text.includes('印') ? firstOf(side, COPIES, positive) : undefined)),
    phone: first(phoneField),
  };
  const joint = published?.coPublishers ?? [];
  const present = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  const people = (labels: readonly string[]): ImprintField<string>[] =>
    sides.flatMap(({ side, entries }) => peopleOf(side, entries, labels));
  return {
    ...(present as Partial<typeof found> as Omit<Imprint, 'editors' | 'reviewers' | 'signers' | 'distribution'>),
    ...(joint.length > 0 && { coPublishers: joint }),
    editors: [...people(CREDIT_LABELS.editors), ...sides.flatMap(({ side, entries }) => makersOf(side, entries))],
    reviewers: people(CREDIT_LABELS.reviewers),
    signers: people(CREDIT_LABELS.signers),
    distribution: sides.flatMap(({ side, entries }) => distributionOf(side, entries)),
  };
}
