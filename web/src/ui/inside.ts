/** The few characters inside a node: family name, date, level, number. */
import { kindLabel, kindOf } from './kinds.ts';

/** What `insideOf` may look at; every entity of the API fits. Dates are ISO, `YYYY-MM-DD` or shorter. */
export interface InsideSource {
  readonly label: string;
  readonly name: string;
  readonly level?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly position?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string | null;
  readonly number?: number | null;
}

const LEVEL_MARKS: Readonly<Record<string, string>> = {
  NATIONAL: '国',
  PROVINCE: '省',
  CITY: '市',
  COUNTY: '县',
  TOWN: '乡',
};
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** Words before a post's own name that would make all posts look alike. */
const POST_PREFIX = /^(?:党组|党委|党工委|常务|副|代|原)+/u;

/**
 * The text inside a node's shape, or '' where the kind shows none or the data has nothing short to say.
 * A compound family name shows its first character, as on a name plate.
 */
export function insideOf(node: InsideSource): string {
  const label = kindLabel(node.label);
  if (kindOf(label).inside !== 'text') return '';
  switch (label) {
    case 'Official':
      return firstCharacter(node.name);
    case 'Post':
      return firstCharacter(node.name.replace(POST_PREFIX, '') || node.name);
    case 'Organization':
      return LEVEL_MARKS[node.level ?? ''] ?? '';
    case 'Meeting':
      return dateMark(node.startDate ?? '', node.endDate ?? '');
    case 'Measure':
      return ordinal(node.position ?? 0);
    case 'Figure':
      return figureMark(node);
    case 'Issue':
      return node.number == null ? '' : String(node.number);
    default:
      return '';
  }
}

/** `9.13`, `9.13–15`, `9.30–10.2`; a month alone is `9月`; '' where there is no month. */
export function dateMark(start: string, end: string): string {
  const from = parts(start);
  if (from.month === 0) return '';
  if (from.day === 0) return `${from.month}月`;
  const first = `${from.month}.${from.day}`;
  const to = parts(end);
  if (to.day === 0 || end === start) return first;
  return to.month === from.month ? `${first}–${to.day}` : `${first}–${to.month}.${to.day}`;
}

/** A number as it fits a node: `5亿`, `20万`, `8个`, `40%`; the unit is left out where it would not fit. */
function figureMark(node: Pick<InsideSource, 'min' | 'max' | 'unit'>): string {
  const value = node.max ?? node.min;
  if (value == null) return '';
  const unit = node.unit ?? '';
  const short = shortNumber(value);
  return unit.length <= 1 && unit !== '元' ? `${short}${unit}` : short;
}

function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e8) return `${round(value / 1e8)}亿`;
  if (size >= 1e4) return `${round(value / 1e4)}万`;
  return String(round(value));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function ordinal(position: number): string {
  return ORDINALS[position - 1] ?? (position > 0 ? String(position) : '');
}

function parts(iso: string): { month: number; day: number } {
  return {
    month: Number(iso.slice(5, 7)) || 0,
    day: Number(iso.slice(8, 10)) || 0,
  };
}

function firstCharacter(text: string): string {
  const [first = ''] = text.replace(/^[“"《〈（(]+/u, '');
  return first.toUpperCase();
}
