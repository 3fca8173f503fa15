/** Elements of a page → lines of text, as a browser would show them. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';

const UNSEEN = new Set(
  'head script style noscript template iframe object embed svg math canvas video audio select option button input textarea label'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** A cell with more text than this, or with a table in it, is there for the page's layout. */
const LAYOUT_CELL = 200;
/** Deeper pages are made to break their readers. */
const DEEPEST = 1000;

/** Throws RangeError for an element that lies too deep, before a walk through the page runs out of stack. */
export function checkDepth(depth: number): void {
  if (depth > DEEPEST) throw new RangeError(`elements nested more than ${DEEPEST} deep`);
}

const HAN_OR_WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2014\u2018-\u201d\u2026]/;

/** By its name, `hidden` or its own style; style sheets are not looked at. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.name) || 'hidden' in element.attribs) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.attribs.style ?? '');
}

/** Elements that begin and end lines, as browsers have them by default. */
export function isBlock({ name }: Element): boolean {
  return BLOCKS.has(name);
}

/** Blanks of the source are one blank, and none where its author only broke the line between two characters. */
function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, (blank, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + blank.length)];
    return /[\r\n]/.test(blank) && HAN_OR_WIDE.test(before) && HAN_OR_WIDE.test(after) ? '' : ' ';
  });
}

class Lines {
  readonly done: string[] = [];
  #line = '';
  /** Whether blanks and line breaks of the source are kept. */
  #kept = 0;

  add(text: string): void {
    if (this.#kept > 0) {
      const [first = '', ...others] = text.replaceAll('\r\n', '\n').split('\n');
      this.#line += first;
      for (const other of others) {
        this.end(true);
        this.#line = other;
      }
      return;
    }
    const shown = collapsed(text);
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? shown.replace(/^ /, '') : shown;
  }

  keep(step: 1 | -1): void {
    this.#kept += step;
  }

  /** Ends the line; an empty one counts only where the page asks for it. */
  end(evenEmpty = false): void {
    const line = this.#line.replace(/[ \t]+$/, '');
    if (line !== '' || evenEmpty) this.done.push(line);
    this.#line = '';
  }
}

function textLength(element: Element): number {
  let length = 0;
  const open: AnyNode[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) length += node.data.trim().length;
    else if (isTag(node) && !isUnseen(node)) open.push(...node.children);
  }
  return length;
}

function holdsTable(element: Element): boolean {
  const open: AnyNode[] = [...element.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isTag(node)) continue;
    if (node.name === 'table') return true;
    open.push(...node.children);
  }
  return false;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => isTag(child) && (child.name === 'td' || child.name === 'th'));
}

/** A row of data is one line, its cells parted by tabs; a row for layout is what its cells hold, one after the other. */
function addRow(row: Element, lines: Lines, depth: number, skip: Skip): void {
  const cells = cellsOf(row);
  const isLayout = cells.length < 2 || cells.some((cell) => textLength(cell) > LAYOUT_CELL || holdsTable(cell));
  lines.end();
  for (const [i, cell] of cells.entries()) {
    if (isLayout) {
      addNodes(cell.children, lines, depth, skip);
      lines.end();
    } else {
      const inside = new Lines();
      addNodes(cell.children, inside, depth, skip);
      inside.end();
      lines.keep(1);
      lines.add((i > 0 ? '\t' : '') + inside.done.join(''));
      lines.keep(-1);
    }
  }
  lines.end();
}

export type Skip = (element: Element) => boolean;

function addElement(element: Element, lines: Lines, depth: number, skip: Skip): void {
  if (isUnseen(element) || skip(element)) return;
  if (element.name === 'br') lines.end(true);
  else if (element.name === 'tr') addRow(element, lines, depth, skip);
  else addOther(element, lines, depth, skip);
}

function addOther(element: Element, lines: Lines, depth: number, skip: Skip): void {
  const block = BLOCKS.has(element.name);
  const keeps = element.name === 'pre' || /white-space\s*:\s*pre/i.test(element.attribs.style ?? '');
  if (block) lines.end();
  if (keeps) lines.keep(1);
  const before = lines.done.length;
  addNodes(element.children, lines, depth, skip);
  if (block) lines.end(element.name === 'p' && lines.done.length === before);
  if (keeps) lines.keep(-1);
}

function addNodes(nodes: readonly AnyNode[], lines: Lines, depth: number, skip: Skip): void {
  checkDepth(depth);
  for (const node of nodes) {
    if (isText(node)) lines.add(node.data);
    else if (isTag(node)) addElement(node, lines, depth + 1, skip);
  }
}

/** The lines of some nodes. Elements for which `skip` says so are left out. */
export function linesOfNodes(nodes: readonly AnyNode[], skip: Skip = () => false): string[] {
  const lines = new Lines();
  addNodes(nodes, lines, 0, skip);
  lines.end();
  return lines.done;
}
