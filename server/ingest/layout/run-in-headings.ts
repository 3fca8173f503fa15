/** Section headings that share a line with the text after them: `【工作动态】6月9日，…`. */
import type { Line } from './lines.ts';
import { isBareSection, isColumnName } from './section-kind.ts';
import { bracketed, leadingBracket } from './signs.ts';

const LONGEST = 8;

/** Whether the words in brackets head a section rather than an item. */
function headsSection(name: string, known: ReadonlySet<string>): boolean {
  return known.has(name) || (name.length <= LONGEST && isBareSection(name) && isColumnName(name));
}

function split(line: Line): Line[] {
  const at = line.text.search(/[】〗］\]」』]/) + 1;
  const rest = line.text.slice(at);
  const blank = rest.length - rest.trimStart().length;
  const name = leadingBracket(line.plain) ?? '';
  const head = {
    ...line,
    end: line.start + at,
    text: line.text.slice(0, at),
    plain: line.plain.slice(0, name.length + 2),
  };
  return [
    head,
    {
      ...line,
      start: line.start + at + blank,
      text: rest.trimStart(),
      plain: line.plain.slice(name.length + 2),
      gap: 'none',
      indent: 4,
    },
  ];
}

/** The lines with such headings on lines of their own. Names that stand alone elsewhere in the issue count too. */
export function withHeadingsApart(lines: readonly Line[]): Line[] {
  const known = new Set<string>();
  for (const line of lines) {
    const name = bracketed(line.plain);
    if (name !== null && name.length <= LONGEST) known.add(name);
  }
  const apart: Line[] = [];
  for (const line of lines) {
    const name = bracketed(line.plain) === null ? leadingBracket(line.plain) : null;
    if (name !== null && headsSection(name, known)) apart.push(...split(line));
    else apart.push(line);
  }
  return apart;
}
