/** Whether a file holds more than one issue: one file is read as one issue, so its owner should hear of it. */
import type { SourceText } from '../../model/bulletin.ts';
import type { Problem } from '../../model/problem.ts';

const NUMERAL = '[\\d０-９〇零一二三四五六七八九十百]+';
/** A line that is nothing but an issue's number, with year and running number where they are printed. */
const NUMBER_LINE = new RegExp(
  `^[（(〔\\[]?(?:${NUMERAL}年)?第(${NUMERAL})期[）)〕\\]]?(?:[（(]?总第${NUMERAL}期[）)]?)?(?:${NUMERAL}年${NUMERAL}月${NUMERAL}日)?$`,
);
/** Printed at an issue's very end. */
const END_LINE = /^[（(]?共印[\d０-９]+份[）)]?$/;

/** Lines longer than this are text. */
const LONGEST = 60;

function* shortLines(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from <= LONGEST) yield text.slice(from, to).replace(/[\s\u3000]+/g, '');
    from = to + 1;
  }
}

/** A warning when the text has the heads of issues with different numbers, or the end of an issue more than once; else null. */
export function severalIssues({ text, fileName }: SourceText): Problem | null {
  const numbers = new Set<string>();
  let ends = 0;
  for (const line of shortLines(text)) {
    const number = NUMBER_LINE.exec(line)?.[1];
    if (number !== undefined) numbers.add(number);
    if (END_LINE.test(line)) ends += 1;
  }
  const found = Math.max(numbers.size, ends);
  if (found < 2) return null;
  return {
    code: 'text-odd',
    severity: 'warning',
    file: fileName,
    message: {
      zh: `文件里像是有 ${found} 期简报，这里按一期读取。`,
      en: `The file seems to hold ${found} issues; it was read as one.`,
    },
    hint: { zh: '请拆成一期一个文件。', en: 'Split it: one issue, one file.' },
  };
}
