/** Parts an issue's lines into masthead, table of contents, body and tail. */

import { withoutDateline } from './dateline.ts';
import { withoutDates } from './dates.ts';
import {
  isBareDate,
  isBareDistribution,
  isBodyName,
  isContentsHeading,
  isContentsLine,
  isContribution,
  type MastheadRole,
  mastheadRoles,
  tailRole,
} from './line-roles.ts';
import type { Line } from './lines.ts';
import { pageMeta, signatureWithin } from './page-meta.ts';
import { plainCopy } from './plain.ts';
import { bracketed, endsSentence, type MarkerKind, markerOf, opensWithTime, undecorated } from './signs.ts';

export interface Zones {
  readonly masthead: readonly Line[];
  readonly contents: readonly Line[];
  readonly body: readonly Line[];
  readonly colophon: readonly Line[];
}

const MASTHEAD_LINES = 24;
/** Roles that several lines of a masthead may have; a second name, date or publisher is text already. */
const REPEATABLE: ReadonlySet<string> = new Set(['label', 'secrecy', 'number']);

/** Index after the last line of the masthead; 0 when there is none. */
function mastheadEnd(lines: readonly Line[]): number {
  const seen = new Set<string>();
  let end = 0;
  for (let i = 0; i < Math.min(lines.length, MASTHEAD_LINES); i++) {
    const line = lines[i];
    if (!line) break;
    const roles = mastheadRoles(line.plain, plainCopy(line.text).text);
    if (endsMasthead(line, i, roles)) break;
    // `（某某领导小组办公室）` under the publisher is the same house by another name.
    const isAlias =
      roles.has('publisher') && end === i && (/^[（(]/.test(line.plain) || closesMasthead(lines, i, roles));
    const isNew = isAlias || [...roles].some((role) => REPEATABLE.has(role) || !seen.has(role));
    // `关于…的通报` under the number is a title; a name may stand under a number, but not under the date as well.
    const isLateName = roles.size === 1 && roles.has('series') && (seen.has('series') || seen.has('date'));
    const isCutDate = end === i && end > 0 && endsDate(lines[i - 1]?.plain ?? '', line.plain);
    if (isCutDate) end = i + 1;
    else if (roles.size > 0 && isNew && !isLateName) {
      for (const role of roles) seen.add(role);
      end = i + 1;
    } else if (i > end + 3) break;
  }
  const isMasthead = seen.has('number') || (seen.has('series') && (seen.has('date') || seen.has('publisher')));
  return isMasthead ? end : 0;
}

/** Whether a break parted a date: `2024年3⏎月29日`, `二〇二四⏎年三月二十九日`. */
function endsDate(above: string, plain: string): boolean {
  if (plain.length > 11 || !/^[0-9〇○零一二三四五六七八九十年月]*[日月]$/.test(plain)) return false;
  return /^[日月]$/.test(plain) || withoutDates(above + plain).length < withoutDates(above).length;
}

/** A second body right under the first, with a rule or a blank line below. */
function closesMasthead(lines: readonly Line[], index: number, roles: ReadonlySet<MastheadRole>): boolean {
  return roles.size === 1 && lines[index]?.gap === 'none' && lines[index + 1]?.gap === 'blank';
}

function endsMasthead(line: Line, index: number, roles: ReadonlySet<MastheadRole>): boolean {
  if (isContentsHeading(line.plain) || line.plain.length > 80) return true;
  if (bracketed(line.plain) !== null) return !roles.has('number') && !roles.has('secrecy') && !roles.has('series');
  const marker = markerOf(line.text);
  if (marker && marker.kind !== 'sub-digit' && !roles.has('secrecy') && !roles.has('number') && index > 0) return true;
  return endsSentence(line.plain) && !roles.has('secrecy');
}

const LONGEST_HEAD = 8;
const ENTRY_NUMBER = /(?:[.．·…⋯\-—_\s]{2,}|[（(])\d{1,3}[）)]?$/;

/** A line of a table of contents as the title that it repeats. */
function entryKey(line: Line): string {
  const marker = markerOf(line.text);
  const title = marker ? line.text.slice(marker.length) : line.text;
  return undecorated(title.replace(ENTRY_NUMBER, '').replace(/[\s\u3000]/g, '')).replace(/[（(]?\d{1,3}[）)]?$/, '');
}

function keyOfLine(line: Line): string {
  const marker = markerOf(line.text);
  return undecorated((marker ? line.text.slice(marker.length) : line.text).replace(/[\s\u3000]/g, '')).replace(
    /[（(]?\d{1,3}[）)]?$/,
    '',
  );
}

/** Index of the first line after the table of contents that starts at `from`. */
function contentsEnd(lines: readonly Line[], from: number): number {
  const entries = new Set<string>();
  const numbered = new Set<MarkerKind>();
  const own = markerOf(lines[from]?.text ?? '');
  let brackets = 0;
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const isBracket = bracketed(line.plain) !== null;
    if (entries.has(keyOfLine(line)) && keyOfLine(line).length > 1) return beforeHeading(lines, i, from, brackets > 0);
    if (isBracket && entries.size > 0 && brackets === 0) return i;
    if (line.plain.length > 60 || line.plain.includes('。') || (endsSentence(line.plain) && line.plain.includes('，')))
      return isRunIn(line, entries) ? i : backToTitle(lines, i, from);
    // A heading like that of the contents themselves: ▍本期导读, ▍工作动态.
    const isLikeOwn = own?.kind.startsWith('symbol') && markerOf(line.text)?.kind === own.kind;
    if (isLikeOwn && entries.size > 0 && markerOf(lines[from + 1]?.text ?? '')?.kind !== own?.kind) return i;
    // 一、 a second time: the contents were numbered to their end.
    const marker = markerOf(line.text);
    if (marker && (marker.kind === 'numeral' || marker.kind === 'page')) {
      if (marker.ordinal === 1 && numbered.has(marker.kind)) return i;
      if (marker.ordinal > 1) numbered.add(marker.kind);
    }
    if (isBracket) brackets++;
    const key = entryKey(line);
    entries.add(key);
    // `执法动态：我局召开…` names the section and its first title.
    const [head, title] = key.split(/[：:]/u, 2);
    if (head && title && marker && head.length <= LONGEST_HEAD) entries.add(head);
  }
  return from + 1;
}

/** A heading that the contents do not name may stand above the first repeated title. */
function beforeHeading(lines: readonly Line[], index: number, from: number, hasBrackets: boolean): number {
  const above = lines[index - 1];
  if (!above || index - 1 <= from + 1) return index;
  const isHeading = hasBrackets ? false : bracketed(above.plain) !== null;
  const marker = markerOf(above.text);
  const markersInContents = lines.slice(from + 1, index - 1).map((line) => markerOf(line.text)?.kind);
  const isOwnKind = marker !== null && marker.kind !== 'digit' && !markersInContents.includes(marker.kind);
  const isMarkedList = markersInContents.length > 0 && markersInContents.every((kind) => kind !== undefined);
  const isBare = !marker && (isMarkedList || (above.gap === 'blank' && above.plain.length <= LONGEST_HEAD));
  return isHeading || isOwnKind || isBare ? index - 1 : index;
}

/** Whether the paragraph opens with a title of the contents: `市科技局召开会议。6月9日，…`. */
function isRunIn(line: Line, entries: ReadonlySet<string>): boolean {
  const key = keyOfLine(line);
  return [...entries].some((entry) => entry.length > 3 && key.startsWith(entry));
}

function backToTitle(lines: readonly Line[], index: number, from: number): number {
  const above = lines[index - 1];
  const hasTitle = above && index - 1 > from && !opensWithTime(above.plain) && lines[index]?.gap !== 'none';
  if (!hasTitle) return index;
  // ※组工要闻※ above the title, between signs that no entry has, heads a section.
  const heading = lines[index - 2];
  const first = heading && index - 2 > from && headsSection(heading, lines.slice(from + 1, index - 2));
  return first ? index - 2 : index - 1;
}

/** ※组工要闻※, or the first numeral of all. */
function headsSection(line: Line, entries: readonly Line[]): boolean {
  const marker = markerOf(line.text);
  const isFirst = marker?.kind === 'numeral' && marker.ordinal === 1 && line.plain.length <= 12;
  return isBetweenSigns(line) || (isFirst && entries.every((entry) => markerOf(entry.text)?.kind !== 'numeral'));
}

const isBetweenSigns = ({ plain }: Line): boolean =>
  plain.length <= 12 && /^([※★●◆■◎☆▲])[^※★●◆■◎☆▲]{2,10}\1$/.test(plain);

const LONGEST_ENTRY = 64;

/** Lines at the head that all come back further down are contents without a heading. */
function silentContentsEnd(lines: readonly Line[]): number {
  const later = new Map<string, number>();
  for (const line of lines) {
    if (line.plain.length > LONGEST_ENTRY) continue;
    const key = keyOfLine(line);
    later.set(key, (later.get(key) ?? 0) + 1);
  }
  let end = 0;
  for (let i = 0; i < Math.min(lines.length, 60); i++) {
    const line = lines[i];
    if (!line || line.plain.length < 4 || line.plain.length > LONGEST_ENTRY) break;
    if ((later.get(entryKey(line)) ?? 0) < (entryKey(line) === keyOfLine(line) ? 2 : 1)) break;
    end = i + 1;
  }
  if (end < 2) return 0;
  // The first line that comes back starts the text.
  const seen = new Set<string>();
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (!line) break;
    if (seen.has(keyOfLine(line))) return i >= 2 ? i : 0;
    seen.add(entryKey(line));
  }
  return end;
}

const LINES_BETWEEN = 14;

/** Whether lines between two labels of the tail can be the rest of a list that the first of them began. */
function continuesList(lines: readonly Line[], label: number, next: number): boolean {
  if (next - label > LINES_BETWEEN) return false;
  return lines.slice(label + 1, next).every((line, i, all) => {
    if (bracketed(line.plain) !== null) return false;
    if (isBareDate(line.plain) || isBodyName(line.plain)) return true;
    return !endsSentence(line.plain) || i === all.length - 1;
  });
}

/** Index of the first line of the tail; `lines.length` when there is none. */
function colophonStart(lines: readonly Line[], from: number): number {
  let start = lines.length;
  for (let i = lines.length - 1; i >= Math.max(from, start - LINES_BETWEEN - 1); i--) {
    const line = lines[i];
    if (!line) continue;
    // Under an article, not in the tail: who sent it in. Above it there are articles only.
    if (isContribution(line.plain) && i < start - 1) break;
    const isBare =
      isBareDistribution(line.text) && [i - 1, i + 1].some((at) => isBareDistribution(lines[at]?.text ?? ''));
    const isTail = isBare || tailRole(line.plain) !== null;
    const reaches = start === lines.length ? i >= lines.length - 4 || tailRole(line.plain) === 'distribution' : true;
    if (isTail && reaches && continuesList(lines, i, start)) start = i;
  }
  // Who sent in the last article signs under it, not in the tail.
  while (start < lines.length && isContribution(lines[start]?.plain ?? '')) start++;
  return withSignature(lines, start, from);
}

/** Publisher and date may stand between the last article and the tail, on two lines or on one. */
function withSignature(lines: readonly Line[], start: number, from: number): number {
  const [name, date] = [lines[start - 2], lines[start - 1]];
  if (start - 2 > from && name && date && isBodyName(name.plain) && isBareDate(date.plain)) return start - 2;
  const signed = /^[（(]([^（）()]+)[）)]$/.exec(date?.plain ?? '')?.[1] ?? date?.plain ?? '';
  const undated = withoutDates(signed);
  const isBoth = start - 1 > from && date !== undefined && undated !== signed && isBodyName(undated);
  return isBoth ? start - 1 : start;
}

/** Every line is in one zone at most; between masthead and body a table of contents may stand, which says nothing of its own. */
export function zonesOf(lines: readonly Line[]): Zones {
  const headEnd = mastheadEnd(lines);
  const tail = colophonStart(lines, headEnd);
  let masthead = lines.slice(0, headEnd);
  let rest = lines.slice(headEnd, tail);
  let signed: readonly Line[] = [];
  if (headEnd === 0) {
    const meta = pageMeta(rest);
    const news = withoutDateline(meta.rest);
    masthead = [...meta.masthead, ...(news?.dateline ?? [])].sort((a, b) => a.start - b.start);
    rest = news?.rest ?? meta.rest;
    signed = signatureWithin(rest);
    rest = rest.filter((line) => !signed.includes(line));
  }
  // 本期导读：甲　乙　丙, all on one line.
  const inLine = rest.slice(0, 4).find((line) => isContentsLine(line.plain));
  if (inLine) rest = rest.filter((line) => line !== inLine);
  const heading = rest.slice(0, 8).findIndex((line) => isContentsHeading(line.plain));
  const end = heading >= 0 ? contentsEnd(rest, heading) : headEnd > 0 ? silentContentsEnd(rest) : 0;
  const start = Math.max(heading, 0);
  return {
    masthead: [...masthead, ...rest.slice(0, end > 0 ? start : 0)],
    contents: rest.slice(start, end),
    body: end > 0 ? rest.slice(end) : rest,
    colophon: [...signed, ...lines.slice(tail)],
  };
}
