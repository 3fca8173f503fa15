/** Lexicon entries of a user's own: one a line, columns split by TAB. Read whole or not at all; every mistake has its line. */
import { ENUMS } from '../../model/ontology.ts';
import type { Problem } from '../../model/problem.ts';
import type { Divisions } from './divisions.ts';

type Said = Problem['message'];

/** What a line of each kind holds after its kind. */
const SHAPES = {
  post: { columns: [1, 1], zh: '职务', en: 'POST' },
  'ranked-post': { columns: [1, 1], zh: '职务', en: 'POST' },
  body: { columns: [2, 9], zh: '简称… 全称', en: 'SHORT… FULL' },
  'national-body': { columns: [1, 9], zh: '名称 别称…', en: 'NAME ALIAS…' },
  organization: { columns: [1, 2], zh: '名称 [种类]', en: 'NAME [KIND]' },
  ending: { columns: [2, 2], zh: '结尾 种类', en: 'ENDING KIND' },
  part: { columns: [1, 1], zh: '内设机构', en: 'PART' },
  place: { columns: [2, 2], zh: '地名 上级', en: 'PLACE PARENT' },
  surname: { columns: [1, 1], zh: '姓氏', en: 'SURNAME' },
  word: { columns: [1, 1], zh: '词语', en: 'WORD' },
  verb: { columns: [2, 2], zh: '角色 动词', en: 'ROLE VERB' },
  initiative: { columns: [1, 1], zh: '举措', en: 'NAME' },
  'initiative-head': { columns: [1, 1], zh: '举措结尾', en: 'HEAD' },
  document: { columns: [1, 1], zh: '文件名结尾', en: 'HEAD' },
} as const satisfies Record<
  string,
  { readonly columns: readonly [number, number]; readonly zh: string; readonly en: string }
>;

export type EntryKind = keyof typeof SHAPES;

export interface UserEntry {
  readonly kind: EntryKind;
  /** Columns after the kind. */
  readonly words: readonly string[];
  /** 1-based. */
  readonly line: number;
}

export const ENTRY_KINDS = Object.keys(SHAPES) as readonly EntryKind[];

/** What is wrong with a line, and how to mend it. */
interface Mistake {
  readonly message: Said;
  readonly hint: Said;
}

const WORD = /^[\p{Script=Han}A-Za-z0-9·（）“”]+$/u;
const LONGEST = 40;
const list = (words: readonly string[]): string => words.join(', ');

function mistake(zh: string, en: string, hintZh: string, hintEn: string): Mistake {
  return { message: { zh, en }, hint: { zh: hintZh, en: hintEn } };
}

function wrongColumns(kind: EntryKind, words: readonly string[], raw: string): Mistake | null {
  const { columns, zh, en } = SHAPES[kind];
  const [least, most] = columns;
  if (words.length >= least && words.length <= most) return null;
  const blanks = words.length < least && / /.test(raw);
  return mistake(
    `“${kind}”一行写了 ${words.length} 项。`,
    `A "${kind}" line with ${words.length} columns after the kind.`,
    `应写作：${kind} ${zh}，各项之间用制表符（TAB）分开${blanks ? '，不能用空格' : ''}。`,
    `Write: ${kind} ${en}, columns split by TAB${blanks ? ', not by blanks' : ''}.`,
  );
}

function wrongWord(words: readonly string[]): Mistake | null {
  const odd = words.find((word) => !WORD.test(word) || word.length > LONGEST);
  if (odd === undefined) return null;
  return mistake(
    `“${odd}”不能作为词条。`,
    `"${odd}" cannot be an entry.`,
    `词条由汉字、字母、数字、·、（）和“”组成，不含空格，最多 ${LONGEST} 字。`,
    `Entries are made of Han characters, letters, digits, ·, （） and “”, without blanks, at most ${LONGEST} characters.`,
  );
}

function notOneOf(name: 'AttendRole' | 'OrganizationKind', value: string): Mistake | null {
  const values: readonly string[] = ENUMS[name];
  if (values.includes(value)) return null;
  return mistake(
    `没有“${value}”这一${name === 'AttendRole' ? '角色' : '种类'}。`,
    `There is no ${name === 'AttendRole' ? 'role' : 'kind'} "${value}".`,
    `可用：${list(values)}。`,
    `There are: ${list(values)}.`,
  );
}

function wrongPlace(name: string, parent: string, divisions: Divisions): Mistake | null {
  const parents = divisions.byCode.get(parent) ?? divisions.named(parent);
  const count = 'length' in parents ? parents.length : 1;
  if (!/[省市州盟县区旗镇乡村]$|自治区$|街道$|苏木$|社区$/u.test(name)) {
    return mistake(
      `“${name}”不是完整的地名。`,
      `"${name}" is not a whole name of a place.`,
      '请写全名，以市、县、区、旗、镇、乡、街道等结尾。',
      'Write the full name, ending in 市, 县, 区, 旗, 镇, 乡, 街道 ….',
    );
  }
  if (count === 1) return null;
  return mistake(
    count === 0 ? `不认识上级“${parent}”。` : `有 ${count} 个地方叫“${parent}”。`,
    count === 0 ? `There is no place "${parent}".` : `There are ${count} places of the name "${parent}".`,
    '上级请写全名，或写行政区划代码（2、4 或 6 位）。',
    'Write the full name of the parent, or its division code (2, 4 or 6 digits).',
  );
}

function wrongContent({ kind, words }: UserEntry, divisions: Divisions): Mistake | null {
  const [first = '', second] = words;
  if (kind === 'verb') return notOneOf('AttendRole', first);
  if ((kind === 'organization' || kind === 'ending') && second !== undefined) {
    return notOneOf('OrganizationKind', second);
  }
  if (kind === 'place') return wrongPlace(first, second ?? '', divisions);
  if (kind !== 'surname' || /^\p{Script=Han}{1,2}$/u.test(first)) return null;
  return mistake(
    `“${first}”不是姓氏。`,
    `"${first}" is no surname.`,
    '姓氏为一个或两个汉字。',
    'One or two Han characters.',
  );
}

function readLine(raw: string, line: number, divisions: Divisions): UserEntry | Mistake {
  const [kind = '', ...words] = raw.split('\t').map((column) => column.trim());
  if (!ENTRY_KINDS.includes(kind as EntryKind)) {
    const meant = ENTRY_KINDS.find((known) => kind.startsWith(`${known} `));
    return mistake(
      `“${kind}”不是词条种类。`,
      `"${kind}" is no kind of entry.`,
      meant ? '种类后面用制表符（TAB），不能用空格。' : `种类有：${list(ENTRY_KINDS)}。`,
      meant ? 'After the kind comes a TAB, not a blank.' : `Kinds: ${list(ENTRY_KINDS)}.`,
    );
  }
  const entry = { kind: kind as EntryKind, words, line };
  return wrongColumns(entry.kind, words, raw) ?? wrongWord(words) ?? wrongContent(entry, divisions) ?? entry;
}

function problemAt(file: string, line: number, { message, hint }: Mistake): Problem {
  return { code: 'lexicon-entry', severity: 'error', file, line, message, hint };
}

/** The entries of a user's file, or every mistake in it. `#` begins a comment line. */
export function parseUserEntries(
  text: string,
  file: string,
  divisions: Divisions,
): { readonly entries: readonly UserEntry[]; readonly problems: readonly Problem[] } {
  const entries: UserEntry[] = [];
  const problems: Problem[] = [];
  const known = new Map<string, number>();
  for (const [i, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const result = readLine(raw, i + 1, divisions);
    if ('hint' in result) {
      problems.push(problemAt(file, i + 1, result));
      continue;
    }
    const key = [result.kind, ...result.words].join('\t');
    const before = known.get(key);
    known.set(key, before ?? result.line);
    if (before === undefined) entries.push(result);
    else {
      const twice = mistake(
        `与第 ${before} 行相同。`,
        `The same as line ${before}.`,
        '请删去其中一行。',
        'Take one of the two away.',
      );
      problems.push(problemAt(file, result.line, twice));
    }
  }
  return problems.length > 0 ? { entries: [], problems } : { entries, problems };
}
