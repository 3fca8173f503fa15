/** What a single item of news says of itself on lines of their own: source and time, who signed it and when. */
import { isBareDate, isBodyName, isPageMeta, mayBeAccount } from './line-roles.ts';
import type { Line } from './lines.ts';

/** Who signed a letter or a notice and when, on two lines between it and what is attached to it. */
export function signatureWithin(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(
    (line, i) =>
      i > 1 &&
      line.plain.length >= SHORTEST_NEIGHBOUR &&
      isBodyName(line.plain) &&
      isBareDate(lines[i + 1]?.plain ?? ''),
  );
  return at < 0 ? [] : lines.slice(at, at + 2);
}

const META_LINES = 8;
const LONGEST_META_NEIGHBOUR = 24;
const SHORTEST_NEIGHBOUR = 5;
const LEAST_TITLE = 8;

/** Web pages print source and time over or under the title, on a line or several, with who wrote it among them. */
export function pageMeta(lines: readonly Line[]): { masthead: Line[]; rest: Line[] } {
  const first = lines.findIndex((line) => line.plain.length > LONGEST_META_NEIGHBOUR && line.plain.includes('。'));
  const head = lines.slice(0, Math.min(first < 0 ? lines.length : first, META_LINES));
  const told = head.map(({ plain }) => isPageMeta(plain));
  // An account needs a title besides itself.
  const hasTitle = head.some(({ plain }, i) => !told[i] && plain.length >= LEAST_TITLE && !mayBeAccount(plain));
  const isMeta = head.map(({ plain }, i) => told[i] || (hasTitle && told.includes(true) && mayBeAccount(plain)));
  const at = isMeta.indexOf(true);
  if (at < 0) return { masthead: [], rest: [...lines] };
  const last = isMeta.lastIndexOf(true);
  // A body's name or buttons between such lines or next to them; the first line only as the page's name.
  const belongs = head.map(
    ({ plain }, i) =>
      isMeta[i] ||
      ((i > 0 || (isMeta[1] && head.length > 2)) &&
        i >= at - 1 &&
        i <= last + 1 &&
        (PAGE_BUTTONS.test(plain) || (plain.length >= SHORTEST_NEIGHBOUR && isBodyName(plain)))),
  );
  return {
    masthead: head.filter((_, i) => belongs[i]),
    rest: [...head.filter((_, i) => !belongs[i]), ...lines.slice(head.length)],
  };
}

const PAGE_BUTTONS = /^(?:[【[（(]?(?:打印|关闭|分享|收藏|字体|字号|大|中|小|微信|微博|下载)[】\]）)：:|]*)+$/;
