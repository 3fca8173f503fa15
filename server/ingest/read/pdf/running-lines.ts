/** Running heads and page numbers, known by their place: the same line, but for its digits, at the same height of several pages. */
import type { PageLine } from './page-lines.ts';

export interface LinedPage {
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** Share of the page's height, at its top and at its foot, in which running lines stand. */
const EDGE = 0.14;
/** In points. */
const SAME_HEIGHT = 3;

const bare = (text: string): string => text.replace(/[\s\u3000]/g, '');
const mask = (text: string): string => bare(text).replace(/\d+/g, '0');

function isAtEdge(line: PageLine, height: number): boolean {
  return line.y < height * EDGE || line.y > height * (1 - EDGE);
}

/** Text and height of a line of the edge; heights are told apart in steps, and each line is entered for two neighbouring steps. */
function places(line: PageLine): [string, string] {
  const step = Math.floor(line.y / SAME_HEIGHT);
  return [`${mask(line.text)} ${step}`, `${mask(line.text)} ${step + 1}`];
}

/**
 * The pages without what runs along their edges. A name that stands nowhere but in the running head is the only masthead there is:
 * its first line stays.
 */
export function withoutRunningLines(pages: readonly LinedPage[]): LinedPage[] {
  const counts = new Map<string, number>();
  for (const { height, lines } of pages) {
    const seen = new Set(lines.filter((line) => isAtEdge(line, height)).flatMap(places));
    for (const place of seen) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const runs = (line: PageLine, height: number): boolean =>
    isAtEdge(line, height) && places(line).some((place) => (counts.get(place) ?? 0) >= 2);
  const kept = pages.map(({ height, lines }) => lines.filter((line) => !runs(line, height)));
  const text = kept.map((lines) => lines.map((line) => bare(line.text)).join('')).join('');
  const [first] = pages;
  const only = first?.lines.find((line) => runs(line, first.height) && isNameElsewhereMissing(line, text));
  return pages.map((page, i) => ({
    ...page,
    lines: i === 0 && only ? page.lines.filter((line) => line === only || kept[0]?.includes(line)) : (kept[i] ?? []),
  }));
}

function isNameElsewhereMissing({ text }: PageLine, others: string): boolean {
  const name = bare(text).replace(/\d+|[第期总号年月日页共()（）—-]/g, '');
  return /\p{Script=Han}{4,}/u.test(name) && !others.includes(name);
}
