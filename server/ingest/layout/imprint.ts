/** Reads masthead and tail for their shape: number, date, publisher, those who made the issue, those who get it. */
import type { Imprint, ImprintField } from '../../model/bulletin.ts';
import { CONTACT_LABELS, CREDIT_LABELS, DISTRIBUTION_LABELS, PUBLISHER_TAILS } from '../lexicon/bulletin-words.ts';
import { DATE, dateOf, numberOf } from './dates.ts';
import { isBodyName, mastheadRoles } from './line-roles.ts';
import { originalSpan, type PlainCopy, plainCopy } from './plain.ts';
import { undecorated } from './signs.ts';

type Where = ImprintField<unknown>['imprint'];

interface Side {
  readonly where: Where;
  readonly copy: PlainCopy;
}

const ESCAPE = /[.*+?^${}()|[\]\\/]/g;
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].map((c) => c.replace(ESCAPE, '\\$&')).join('[ \\t]?'))
    .join('|');

function field<T>(side: Side, value: T, start: number, end: number): ImprintField<T> {
  return { value, imprint: side.where, ...originalSpan(side.copy, start, end) };
}

/** The field of group 1 of the first match, or undefined. */
function match<T>(side: Side, pattern: RegExp, read: (text: string) => T | null): ImprintField<T> | undefined {
  for (const found of side.copy.text.matchAll(pattern)) {
    const group = found[1];
    if (group === undefined) continue;
    const value = read(group);
    if (value === null) continue;
    const start = found.index + found[0].indexOf(group);
    return field(side, value, start, start + group.length);
  }
  return undefined;
}

const NUMERAL =
  '[0-9〇○零一二三四五六七八九十百](?:[0-9〇○零一二三四五六七八九十百 ]{0,8}[0-9〇○零一二三四五六七八九十百])?';
const positive = (text: string): number | null => {
  const n = numberOf(text.replace(/ /g, ''));
  return n > 0 ? n : null;
};

const TOTAL = new RegExp(`(?:总|累计|总计)[ \\t]*(?:第|期第?|期数?[：:]?|号)?[ \\t]*(${NUMERAL})`, 'g');
const NUMBERS = [
  new RegExp(`(?<![总计]\\s*)第[ \\t]*(${NUMERAL})(?:[ ]*[-—、至][ ]*${NUMERAL})?[ \\t]*期`, 'g'),
  new RegExp(`[〔\\[［（(] ?\\d{4} ?[〕\\]］）)][ ]?第?[ ]?(${NUMERAL})[ ]?[号期]`, 'g'),
  new RegExp(`(?<!总)第[ \\t]*(${NUMERAL})[ \\t]*号`, 'g'),
  /(?:no|NO|No)[ ]?[.:．：]?[ ]?(\d{1,4})/g,
  new RegExp(`(?:^|\\n)[（(]?增刊[ ]?[（(]?(${NUMERAL})`, 'g'),
  new RegExp(`\\d{4}[ ]?年[ ]?[ \\t]*(${NUMERAL})[ ]?期`, 'g'),
  new RegExp(`(?:^|\\n)[（(](${NUMERAL})[）)](?=\\n|$)`, 'g'),
];
const NUMBER_YEARS = [
  /(\d{4}|[一二][〇○零一二三四五六七八九]{3}) ?年? ?[ \t]*第[^\n总]{1,10}期/g,
  /[〔[［（(] ?(\d{4}) ?[〕\]］）)][ ]?第?[^\n]{1,8}[号期]/g,
  /(\d{4}) ?年(?! ?\d{1,2} ?月 ?\d{1,2} ?日)/g,
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
  for (const found of side.copy.text.matchAll(DATE)) {
    const value = dateOf(found);
    if (value) return field(side, value, found.index, found.index + found[0].length);
  }
  return undefined;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly line: number;
}

/** What wide gaps and line breaks part, with its place in the plain copy. */
function pieces(side: Side): Piece[] {
  const out: Piece[] = [];
  let line = 0;
  for (const found of side.copy.text.matchAll(/[^\t\n]+|\n/g)) {
    if (found[0] === '\n') line++;
    else out.push({ text: found[0], start: found.index, line });
  }
  return out;
}

const TAIL = new RegExp(`(?:${PUBLISHER_TAILS.join('|')})$`);
const PUBLISHER_LABEL = new RegExp(
  `(?:^|[\\n\\t ])(?:${anyOf(CONTACT_LABELS.publisher)})[ ]?[：:][ \\t]*([^\\n\\t：:]{3,60})`,
  'g',
);

/** The body that a piece names, if it names one. */
function bodyOf(piece: Piece): { value: string; start: number; end: number; isMarked: boolean } | null {
  const dated = piece.text.search(DATE);
  DATE.lastIndex = 0;
  const raw = (dated > 0 ? piece.text.slice(0, dated) : piece.text).replace(/^ +| +$/g, '');
  const lead = piece.text.indexOf(raw);
  if (raw === '' || lead < 0 || !isBodyName(raw.replace(/ /g, ''))) return null;
  const tail = TAIL.exec(raw);
  const name =
    tail && isBodyName(raw.slice(0, tail.index).replace(/ /g, '')) ? raw.slice(0, tail.index).trimEnd() : raw;
  return {
    value: name.replace(/ /g, ''),
    start: piece.start + lead,
    end: piece.start + lead + name.length,
    isMarked: tail !== null,
  };
}

function publisherField(side: Side, series: ImprintField<string> | undefined): ImprintField<string> | undefined {
  const labelled = match(side, PUBLISHER_LABEL, (text) => text.replace(/ /g, '') || null);
  if (labelled) return labelled;
  const named = pieces(side)
    .map(bodyOf)
    .filter((body) => body !== null)
    .filter((body) => !series || body.value !== series.value);
  const best = named.find((body) => body.isMarked) ?? named[0];
  return best ? field(side, best.value, best.start, best.end) : undefined;
}

/** The bulletin's name: the first line that ends as such names do; else the line above the number. */
function seriesField(side: Side): ImprintField<string> | undefined {
  const lines = [...side.copy.text.matchAll(/[^\n]+/g)].map((found) => ({ text: found[0], start: found.index }));
  const roles = lines.map((line) => mastheadRoles(line.text.replace(/[ \t]/g, ''), line.text.split('\t')));
  const named = lines.findIndex((_, i) => roles[i]?.has('series') && !roles[i]?.has('label'));
  const numbered = roles.findIndex((set) => set.has('number'));
  const above =
    numbered > 0 && !roles[numbered - 1]?.has('secrecy') && !roles[numbered - 1]?.has('label') ? numbered - 1 : -1;
  const line = lines[named >= 0 && (numbered < 0 || named <= numbered || above < 0) ? named : above];
  if (!line) return undefined;
  const text = line.text.replace(/第?[ ]*\d{1,4}[ ]*期.*$/, '').trimEnd();
  const value = undecorated(text.replace(/[ \t]/g, ''));
  return value ? field(side, value, line.start, line.start + text.length) : undefined;
}

const LABEL_END = '[ \\t]*(?:[（(][^（）\\n]{1,8}[）)])?[：:]';
const ALL_LABELS = [
  ...Object.values(CREDIT_LABELS).flat(),
  ...Object.values(CONTACT_LABELS).flat(),
  ...Object.keys(DISTRIBUTION_LABELS),
];
const NEXT_LABEL = new RegExp(`(?:[\\t 。；（(]|^)(?:${anyOf(ALL_LABELS)})${LABEL_END}`, 'i');
const NAME = '[\\u3400-\\u9fff](?: ?[\\u3400-\\u9fff]){1,4}|[\\u3400-\\u9fff]{1,8}(?:[·•‧・][\\u3400-\\u9fff]{1,10})+';
const NOT_A_PERSON = /(?:室|局|科|处|部|中心|组|办|委|会|厅|公司|学院|编辑)$/;

/** Names after a label, up to the next label or the end of the line. */
function namesAfter(side: Side, labels: readonly string[]): ImprintField<string>[] {
  const pattern = new RegExp(`(?:^|[\\n\\t 。；（(、])(?:${anyOf(labels)})${LABEL_END}[ \\t]*([^\\n]*)`, 'g');
  const out: ImprintField<string>[] = [];
  for (const found of side.copy.text.matchAll(pattern)) {
    const rest = found[1] ?? '';
    const from = found.index + found[0].length - rest.length;
    const cut = NEXT_LABEL.exec(rest)?.index ?? rest.length;
    out.push(...splitNames(side, rest.slice(0, cut), from));
    // A label later on the same line has been swallowed by this match: read the rest for itself.
    const tail = rest.slice(cut);
    if (tail) out.push(...namesIn(side, labels, tail, from + cut));
  }
  return out;
}

function namesIn(side: Side, labels: readonly string[], text: string, offset: number): ImprintField<string>[] {
  const label = new RegExp(`(?:^|[\\t 。；（(、])(?:${anyOf(labels)})${LABEL_END}[ \\t]*`).exec(text);
  if (!label) return [];
  const from = label.index + label[0].length;
  const rest = text.slice(from);
  const cut = NEXT_LABEL.exec(rest)?.index ?? rest.length;
  return [
    ...splitNames(side, rest.slice(0, cut), offset + from),
    ...namesIn(side, labels, rest.slice(cut), offset + from + cut),
  ];
}

/** `张 三、李四` or `张三 李四`: a blank inside a name pads it when both sides are one character. */
function splitNames(side: Side, text: string, offset: number): ImprintField<string>[] {
  const out: ImprintField<string>[] = [];
  for (const part of text.matchAll(/[^、，,;；\t/（(）)]+/g)) {
    const words = [...part[0].matchAll(/[^ ]+/g)].map((word) => ({ text: word[0], start: word.index }));
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word) continue;
      const next = words[i + 1];
      const isPadded = word.text.length === 1 && next !== undefined && next.text.length <= 2;
      const end = isPadded ? next.start + next.text.length : word.start + word.text.length;
      const value = part[0].slice(word.start, end).replace(/ /g, '');
      if (isPadded) i++;
      if (!new RegExp(`^(?:${NAME})$`).test(value) || (NOT_A_PERSON.test(value) && value.length > 3)) continue;
      const start = offset + part.index + word.start;
      out.push(field(side, value, start, start + (end - word.start)));
    }
  }
  return out;
}

const PHONE = new RegExp(
  `(?:${anyOf(CONTACT_LABELS.phone)})${LABEL_END}[ \\t]*((?:[（(]\\d{3,4}[）)][ ]?)?\\d[\\d ]*(?:[-—–－][ ]?\\d+)*)`,
  'g',
);
const COPIES = [
  /共[ ]?印[ \t]*(?:发|制)?[：:]?[ \t]*(\d{1,6})[ ]?份/g,
  /(?:印发|印数|印制|印刷)(?:份数)?[ \t]*[：:]?[ \t]*(\d{1,6})[ ]?份/g,
  /(?:印数|份数|印发份数)[ \t]*[：:][ \t]*(\d{1,6})/g,
  /印[ ]?(\d{1,6})[ ]?份/g,
];

function distribution(side: Side): Imprint['distribution'][number][] {
  const label = new RegExp(
    `(?:^|[\\n\\t。；]|  )[（(【]?(${anyOf(Object.keys(DISTRIBUTION_LABELS))})[ ]?[：:][ \\t]*`,
    'g',
  );
  const found = [...side.copy.text.matchAll(label)];
  return found.flatMap((at, i) => {
    const start = at.index + at[0].length;
    const limit = found[i + 1]?.index ?? side.copy.text.length;
    const raw = side.copy.text.slice(start, limit);
    const lineEnd = raw.indexOf('\n') >= 0 ? raw.indexOf('\n') : raw.length;
    const cut = NEXT_LABEL.exec(raw.slice(0, lineEnd))?.index ?? lineEnd;
    const text = raw.slice(0, cut).trimEnd();
    const kind = DISTRIBUTION_LABELS[(at[1] ?? '').replace(/[ \t]/g, '')];
    const value = text.replace(/[ \t]/g, '').replace(/[。.]$/, '');
    return kind && value ? [{ ...field(side, value, start, start + text.length), kind }] : [];
  });
}

/** The fields of the two imprint texts; what the masthead says goes before what the tail says. */
export function readImprint(masthead: string, colophon: string): Imprint {
  const head: Side = { where: 'masthead', copy: plainCopy(masthead) };
  const tail: Side = { where: 'colophon', copy: plainCopy(colophon) };
  const series = seriesField(head);
  const either = <T>(read: (side: Side) => ImprintField<T> | undefined): ImprintField<T> | undefined =>
    read(head) ?? read(tail);
  const found = {
    series,
    number: firstOf(head, NUMBERS, positive),
    totalNumber: match(head, TOTAL, positive),
    numberYear: firstOf(head, NUMBER_YEARS, positive),
    date: either(dateField),
    publisher: either((side) => publisherField(side, series)),
    copies: either((side) => firstOf(side, COPIES, positive)),
    phone: either((side) => match(side, PHONE, (text) => text.replace(/ /g, '') || null)),
  };
  const present = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  const names = (labels: readonly string[]): ImprintField<string>[] => [
    ...namesAfter(head, labels),
    ...namesAfter(tail, labels),
  ];
  return {
    ...(present as Partial<typeof found> as Omit<Imprint, 'editors' | 'reviewers' | 'signers' | 'distribution'>),
    editors: names(CREDIT_LABELS.editors),
    reviewers: names(CREDIT_LABELS.reviewers),
    signers: names(CREDIT_LABELS.signers),
    distribution: [...distribution(head), ...distribution(tail)],
  };
}
