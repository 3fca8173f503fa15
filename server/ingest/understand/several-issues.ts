/** Whether a file holds more than one issue: one file is read as one issue, so its owner should hear of it. */
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';
import { numberOf } from '../layout/dates.ts';

const NUMERAL = '[\\d０-９〇零一二三四五六七八九十百]+';
/** A line that is nothing but an issue's number, with year and running number where they are printed. */
const NUMBER_LINE = new RegExp(
  `^[（(〔\\[]?(?:(${NUMERAL})年)?第(${NUMERAL})期[）)〕\\]]?(?:[（(]?总第${NUMERAL}期[）)]?)?(?:${NUMERAL}年${NUMERAL}月${NUMERAL}日)?$`,
);
/** Printed at an issue's very end. */
const END_LINE = /^[（(]?共印[\d０-９]+份[）)]?$/;

/** Lines longer than this are text. */
const LONGEST = 60;

function* shortLines(text: string): Generator<readonly [line: string, number: number]> {
  let number = 1;
  for (let from = 0; from < text.length; number++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from <= LONGEST) yield [text.slice(from, to).replace(/[\s\u3000]+/g, ''), number];
    from = to + 1;
  }
}

/** 5 of 第五期, 第5期 and 第５期; what is no number stays as it is printed. */
function numeralValue(numeral: string): number | string {
  const value = numberOf(numeral.normalize('NFKC'));
  return Number.isNaN(value) ? numeral : value;
}

/** Heads of issues in a text: a number printed without its year is that of any year. */
class Heads {
  readonly #years = new Map<number | string, Set<number | string>>();
  /** Where the second issue begins, or null. */
  second: number | null = null;

  get count(): number {
    return [...this.#years.values()].reduce((sum, { size }) => sum + Math.max(1, size), 0);
  }

  add(year: string | undefined, number: string, line: number): void {
    const key = numeralValue(number);
    const years = this.#years.get(key) ?? new Set();
    this.#years.set(key, years);
    if (year !== undefined) years.add(numeralValue(year));
    if (this.second === null && this.count > 1) this.second = line;
  }
}

/** A warning when the text has the heads of issues with different numbers, or the end of an issue more than once; else null. */
export function severalIssues({ text, fileName }: SourceText): Problem | null {
  const heads = new Heads();
  let ends = 0;
  let secondEnd: number | null = null;
  for (const [line, at] of shortLines(text)) {
    const match = NUMBER_LINE.exec(line);
    if (match?.[2] !== undefined) heads.add(match[1], match[2], at);
    if (END_LINE.test(line) && ++ends === 2) secondEnd = at;
  }
  const found = Math.max(heads.count, ends);
  if (found < 2) return null;
  const line = heads.second ?? secondEnd;
  return {
    code: 'text-odd',
    severity: 'warning',
    file: fileName,
    ...(line === null ? {} : { line }),
    message: {
      zh: `文件里像是有 ${found} 期简报，这里按一期读取。`,
      en: `The file seems to hold ${found} issues; it was read as one.`,
    },
    hint: { zh: '请拆成一期一个文件。', en: 'Split it: one issue, one file.' },
  };
}
