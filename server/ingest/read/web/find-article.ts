/** Where in a page its article is: the smallest part that holds almost all of the text that is no link. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { checkDepth, isBlock, isUnseen } from './page-lines.ts';

/** Characters in an element, and how many of them are links. */
interface Weight {
  readonly text: number;
  readonly links: number;
  /** Commas and full stops outside of links: menus and footers have few. */
  readonly stops: number;
}

const NOTHING: Weight = { text: 0, links: 0, stops: 0 };
/** Parts that never belong to an article. */
const FURNITURE = new Set(['nav', 'footer', 'aside']);
const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary']);
/** Elements that some sites put around a whole article. */
const WRAPPERS = new Set(['td', 'th', 'font', 'span', 'ucapcontent']);
/** Share of the prose that a part must hold to be gone into. */
const MOST = 0.85;

export type Weights = ReadonlyMap<Element, Weight>;

function weigh(element: Element, inLink: boolean, weights: Map<Element, Weight>, depth: number): Weight {
  checkDepth(depth);
  if (isUnseen(element)) return NOTHING;
  const link = inLink || element.name === 'a';
  let [text, links, stops] = [0, 0, 0];
  for (const child of element.children) {
    if (isText(child)) {
      const length = child.data.replace(/\s+/g, '').length;
      text += length;
      if (link) links += length;
      else stops += child.data.match(/[，。；、：]/g)?.length ?? 0;
    } else if (isTag(child)) {
      const weight = weigh(child, link, weights, depth + 1);
      text += weight.text;
      links += weight.links;
      stops += weight.stops;
    }
  }
  const weight = { text, links, stops };
  weights.set(element, weight);
  return weight;
}

/** Unseen elements have none. Throws RangeError when elements are nested too deep. */
export function weightsOf(root: Element): Weights {
  const weights = new Map<Element, Weight>();
  weigh(root, false, weights, 0);
  return weights;
}

/** Text outside of links that reads as sentences: a character counts in full only where commas and stops are about. */
function prose({ text, links, stops }: Weight): number {
  return Math.min(text - links, stops * 25);
}

/** The part of the page that holds its article. */
export function findArticle(root: Element, weights: Weights): Element {
  let here = root;
  for (;;) {
    const whole = prose(weights.get(here) ?? NOTHING);
    const next = here.children.find(
      (child): child is Element =>
        isBlockLike(child) && !isFurniture(child, weights) && prose(weights.get(child) ?? NOTHING) >= whole * MOST,
    );
    // A paragraph alone is not gone into: its title stands beside it.
    if (!next || whole === 0 || next.name === 'p') return here;
    here = next;
  }
}

function isBlockLike(node: AnyNode): node is Element {
  return isTag(node) && (isBlock(node) || WRAPPERS.has(node.name));
}

/** Menus, lists of links, the site's own lines: by their kind, or because they are made of links. */
export function isFurniture(element: Element, weights: Weights): boolean {
  if (FURNITURE.has(element.name) || FURNITURE_ROLES.has(element.attribs.role ?? '')) return true;
  if (!isBlock(element)) return false;
  const { text, links, stops } = weights.get(element) ?? NOTHING;
  return links > text * 0.5 && stops <= 2;
}
