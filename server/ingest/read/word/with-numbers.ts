/** The XML of a Word document with the numbers that Word prints by itself written into its paragraphs. */
import { Parser } from 'htmlparser2';
import type { Numbering } from './numbering.ts';

interface Paragraph {
  /** How deep its element lies. */
  readonly depth: number;
  style: string | null;
  list: string | null;
  level: number | null;
  /** Its end is deleted: it goes on in the next paragraph, whose number counts. */
  isJoined: boolean;
  /** Whether its number was asked for. */
  isNumbered: boolean;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands twice in the file, for new and old readers: the parser of text takes the second. */
const UNREAD = 'mc:Choice';

/** Where in the XML which numbers belong. */
class Finder {
  readonly insertions: Insertion[] = [];
  readonly #numbering: Numbering;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  #unread = 0;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** @param start of the tag, @param end behind it. */
  open(name: string, attributes: Readonly<Record<string, string>>, start: number): void {
    this.#path.push(name);
    if (name === UNREAD) this.#unread += 1;
    if (this.#unread > 0) return;
    const paragraph = this.#paragraphs.at(-1);
    const depth = paragraph ? this.#path.length - paragraph.depth : 0;
    const parent = this.#path[this.#path.length - 2];
    if (paragraph && depth === 1 && name !== 'w:pPr') this.#number(paragraph, start);
    if (name === 'w:p') {
      const style = { style: null, list: null, level: null, isJoined: false, isNumbered: false };
      this.#paragraphs.push({ depth: this.#path.length, ...style });
    } else if (!paragraph) return;
    else if (depth === 2 && name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null;
    else if (depth === 3 && parent === 'w:numPr') {
      if (name === 'w:numId') paragraph.list = attributes['w:val'] ?? null;
      else if (name === 'w:ilvl') paragraph.level = Number(attributes['w:val']) || 0;
    } else if (depth === 3 && parent === 'w:rPr' && (name === 'w:del' || name === 'w:moveFrom'))
      paragraph.isJoined = true;
  }

  close(name: string, start: number): void {
    this.#path.pop();
    if (name === UNREAD) this.#unread -= 1;
    else if (name === 'w:p' && this.#unread === 0) {
      const paragraph = this.#paragraphs.pop();
      if (paragraph) this.#number(paragraph, start, true);
    }
  }

  /** The number comes before the first thing of the paragraph that is not about the paragraph. An empty one has none to show, but counts. */
  #number(paragraph: Paragraph, at: number, isEmpty = false): void {
    if (paragraph.isNumbered || paragraph.isJoined) return;
    paragraph.isNumbered = true;
    const text = this.#numbering.next(paragraph);
    if (text === '' || isEmpty) return;
    this.insertions.push({ at, text: `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>` });
  }
}

/** `xml` with a run before the text of each paragraph that has a number; null when none has. */
export function withNumbers(xml: string, numbering: Numbering): string | null {
  const finder = new Finder(numbering);
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => finder.open(name, attributes, parser.startIndex),
      onclosetag: (name) => finder.close(name, parser.startIndex),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (finder.insertions.length === 0) return null;
  let [text, from] = ['', 0];
  for (const insertion of finder.insertions) {
    text += xml.slice(from, insertion.at) + insertion.text;
    from = insertion.at;
  }
  return text + xml.slice(from);
}
