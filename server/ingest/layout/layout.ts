/** Text of a file → the parts of an issue. Pure: the same text gives the same parts. */
import type { Bulletin, Imprint, SectionText, SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import { issueHabit, itemsOf } from './articles.ts';
import { joinLines } from './blocks.ts';
import { composeArticle, composeLines } from './compose.ts';
import { withoutDates } from './dates.ts';
import { notABulletin, nothingToRead } from './evidence.ts';
import { withoutPageFurniture, withoutPageNumbers, withoutRunningSeries } from './furniture.ts';
import { readImprint } from './imprint.ts';
import { legible } from './legible.ts';
import { isBareDistribution, tailRole } from './line-roles.ts';
import { type Line, splitLines } from './lines.ts';
import { outline } from './outline.ts';
import { measureStyle, withoutIdleSpace } from './page-style.ts';
import { withHeadingsApart } from './run-in-headings.ts';
import { zonesOf } from './zones.ts';

/** Name of the section of an issue that has no headings. */
const WHOLE = '正文';

const DATE_REST =
  /^[0-9〇○零一二三四五六七八九十]{0,4}年?[0-9〇○零一二三四五六七八九十]{0,3}月?[0-9一二三四五六七八九十]{0,3}日$/;

/** Lines of the masthead as printed, the halves of a date that a break parted together. */
function mastheadGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const before = groups[groups.length - 1];
    const isRest = DATE_REST.test(line.plain) && /[0-9〇○零一二三四五六七八九十年月]$/.test(before?.[0]?.plain ?? '');
    if (before && isRest && withoutDates(line.plain) === line.plain) before.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Lines of the tail as printed, the lines of one list together. */
function tailGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let inList = false;
  for (const line of lines) {
    const role = isBareDistribution(line.text) ? 'distribution' : tailRole(line.plain);
    const before = groups[groups.length - 1];
    const last = before?.[before.length - 1]?.plain ?? '';
    // A label alone on its line: `编辑：⏎张三`.
    const isLabelled = role === null && before?.length === 1 && /^[^：:]{1,8}[：:]$/.test(last);
    const isRest = before !== undefined && (isLabelled || (inList && role === null && !last.endsWith('。')));
    if (isRest) before.push(line);
    else groups.push([line]);
    if (!isRest) inList = role === 'distribution';
  }
  return groups;
}

function sectionsOf(body: readonly Line[], publisher: string, hasMasthead: boolean, source: string): SectionText[] {
  const lines = withoutIdleSpace(body);
  const blocks = joinLines(withHeadingsApart(lines), measureStyle(lines));
  const parts = outline(blocks, publisher);
  const habit = issueHabit(parts, hasMasthead);
  return parts.map((part, position) => ({
    name: part.name ?? WHOLE,
    kind: part.kind,
    position,
    articles: itemsOf(part, habit).map((item, i) => composeArticle(item, i, part.name ?? WHOLE, source)),
  }));
}

function missing(source: SourceText, imprint: Imprint): Problem[] {
  const warn = (code: Problem['code'], zh: string, en: string): Problem => ({
    code,
    severity: 'warning',
    file: source.fileName,
    message: { zh, en },
  });
  const problems: Problem[] = [];
  if (!(imprint.series || imprint.number))
    problems.push(warn('masthead-missing', '没有报头，按单篇稿件读取。', 'No masthead: read as a single item.'));
  else if (!imprint.number)
    problems.push(warn('number-missing', '报头中没有期号。', 'The masthead gives no issue number.'));
  if (!imprint.date) {
    problems.push(
      warn(
        'date-missing',
        '没有印发日期，不带年份的日期无法确定。',
        'No date of issue: dates without a year stay open.',
      ),
    );
  }
  if (!imprint.publisher) {
    problems.push(
      warn(
        'publisher-missing',
        '没有写明编印单位，“我市”“市政府”等无法还原。',
        'No publisher is named: 我市, 市政府 and the like stay open.',
      ),
    );
  }
  return problems;
}

/**
 * Reads the layout of one text.
 * @returns the bulletin; its `problems` hold an error (`not-a-bulletin`) when the text is none, and then it has no sections.
 */
export function layout(source: SourceText): Bulletin {
  // Decided on usual, simplified characters, cut from the text as printed.
  const shown: SourceText = { ...source, text: legible(source.text) };
  const lines = withoutPageFurniture(withoutPageNumbers(splitLines(shown.text, source.pageStarts)));
  const zones = zonesOf(lines);
  const masthead = composeLines('报头', 0, mastheadGroups(zones.masthead), source.text);
  const colophon = composeLines('报尾', 1, tailGroups(zones.colophon), source.text);
  const imprint = readImprint(legible(masthead.text), legible(colophon.text));
  const { fileName, sha256, format, pageStarts } = source;
  const file = pageStarts ? { fileName, sha256, format, pageStarts } : { fileName, sha256, format };
  const bulletin = (sections: readonly SectionText[], problems: readonly Problem[]): Bulletin => ({
    source: file,
    imprint,
    masthead,
    colophon,
    sections,
    problems,
  });
  const hasMasthead = imprint.series !== undefined || imprint.number !== undefined;
  const refusal = notABulletin(shown, hasMasthead);
  if (refusal) return bulletin([], [refusal]);
  const odd = source.problems ?? [];
  const publisher = `${imprint.publisher?.value ?? ''} ${imprint.series?.value ?? ''}`;
  const body = withoutRunningSeries(zones.body, imprint.series?.value ?? '');
  const sections = sectionsOf(body, publisher, hasMasthead, source.text);
  const isEmpty = sections.every((section) => section.articles.length === 0);
  return isEmpty ? bulletin([], [nothingToRead(source)]) : bulletin(sections, [...odd, ...missing(source, imprint)]);
}
