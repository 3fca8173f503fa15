/** Numbers that Word prints before paragraphs by itself: 一、 （二） 1. They stand in no paragraph's text, only in the rules for lists. */
import { Parser } from 'htmlparser2';
import { bulletSign, numberWords } from './number-words.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`: the numbers of levels in a text. */
  readonly text: string;
  readonly font: string;
  /** Numbers of upper levels in digits. */
  readonly isLegal: boolean;
  /** The level (from 1) whose new number starts this one anew; 0 for none. */
  readonly restart: number;
  readonly suffix: string;
  /** The style that puts a paragraph on this level. */
  readonly style: string | null;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** Levels by the style that puts a paragraph on them; the first that names a style. Made when it is first asked for. */
  byStyle: ReadonlyMap<string, number> | null;
  link: string | null;
}

interface List {
  abstract: string;
  /** What this list has otherwise than its abstract one. */
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

interface Style {
  based: string | null;
  list: string | null;
  level: number | null;
}

/** What a paragraph says of its place in lists. */
export interface Place {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** A style is based on another, and that on another: longer chains are made to go round. */
const LONGEST_CHAIN = 20;
const DEEPEST = 8;
/** Printed numbers are short; a longer text is made to fill the memory, once for each paragraph. In UTF-16 units. */
const LONGEST_TEXT = 64;

type Attributes = Readonly<Record<string, string>>;

const numberOf = (text: string | undefined, otherwise: number): number => {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) ? value : otherwise;
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const newLevel = (index: number): Writable<Level> => ({
  start: 0,
  format: 'decimal',
  text: '',
  font: '',
  isLegal: false,
  restart: index,
  suffix: 'tab',
  style: null,
});

/** What a child of w:lvl says. */
function setLevel(level: Writable<Level>, name: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (name === 'w:start') level.start = numberOf(value, 1);
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = (value ?? '').slice(0, LONGEST_TEXT);
  else if (name === 'w:isLgl') level.isLegal = value !== '0' && value !== 'false';
  else if (name === 'w:lvlRestart') level.restart = numberOf(value, level.restart);
  else if (name === 'w:suff') level.suffix = value ?? 'tab';
  else if (name === 'w:pStyle') level.style = value ?? null;
  else if (name === 'w:rFonts') level.font = attributes['w:hAnsi'] ?? attributes['w:ascii'] ?? '';
}

function indexByStyle(levels: ReadonlyMap<number, Level>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, { style }] of levels) if (style !== null && !found.has(style)) found.set(style, index);
  return found;
}

/** The lists of numbering.xml and the places that styles.xml gives to styles. */
export class Numbering {
  readonly #abstracts = new Map<string, AbstractList>();
  readonly #lists = new Map<string, List>();
  readonly #styles = new Map<string, Style>();
  #usualStyle: string | null = null;
  /** Numbers reached, by abstract list: lists of one kind go on counting from each other. */
  readonly #reached = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numberingXml: string, stylesXml: string) {
    this.#readLists(numberingXml);
    this.#readStyles(stylesXml);
  }

  #readLists(xml: string): void {
    let abstract: AbstractList | null = null;
    let list: List | null = null;
    let index = 0;
    let level: Writable<Level> | null = null;
    const open = (name: string, attributes: Attributes): void => {
      if (name === 'w:abstractNum') {
        abstract = { levels: new Map(), byStyle: null, link: null };
        this.#abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
      } else if (name === 'w:num') {
        list = { abstract: '', levels: new Map(), starts: new Map() };
        this.#lists.set(attributes['w:numId'] ?? '', list);
      } else if (name === 'w:abstractNumId' && list) list.abstract = attributes['w:val'] ?? '';
      else if (name === 'w:numStyleLink' && abstract) abstract.link = attributes['w:val'] ?? null;
      else if (name === 'w:lvlOverride') index = numberOf(attributes['w:ilvl'], 0);
      else if (name === 'w:startOverride') list?.starts.set(index, numberOf(attributes['w:val'], 1));
      else if (name === 'w:lvl') {
        index = numberOf(attributes['w:ilvl'], 0);
        level = newLevel(index);
        if (index >= 0 && index <= DEEPEST) (list ?? abstract)?.levels.set(index, level);
      } else if (level) setLevel(level, name, attributes);
    };
    const close = (name: string): void => {
      if (name === 'w:abstractNum') abstract = null;
      else if (name === 'w:num') list = null;
      else if (name === 'w:lvl') level = null;
    };
    parse(xml, open, close);
  }

  #readStyles(xml: string): void {
    let style: Style | null = null;
    const open = (name: string, attributes: Attributes): void => {
      const value = attributes['w:val'] ?? null;
      if (name === 'w:style') {
        style = { based: null, list: null, level: null };
        const id = attributes['w:styleId'] ?? '';
        this.#styles.set(id, style);
        if (attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1') this.#usualStyle = id;
      } else if (!style) return;
      else if (name === 'w:basedOn') style.based = value;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = numberOf(value ?? undefined, 0);
    };
    parse(xml, open, (name) => {
      if (name === 'w:style') style = null;
    });
  }

  /** What a style, or one that it is based on, says of lists. */
  #styled(id: string | null): { list: string; level: number | null; style: string } | null {
    let [name, level] = [id ?? this.#usualStyle, null as number | null];
    for (let i = 0; i < LONGEST_CHAIN && name !== null; i++) {
      const style = this.#styles.get(name);
      if (!style) return null;
      level ??= style.level;
      if (style.list !== null) return { list: style.list, level, style: name };
      name = style.based;
    }
    return null;
  }

  #abstractOf(list: List): { id: string; abstract: AbstractList } | null {
    let id = list.abstract;
    for (let i = 0; i < LONGEST_CHAIN; i++) {
      const abstract = this.#abstracts.get(id);
      if (!abstract) return null;
      if (abstract.link === null) return { id, abstract };
      const linked = this.#lists.get(this.#styles.get(abstract.link)?.list ?? '');
      if (!linked) return null;
      id = linked.abstract;
    }
    return null;
  }

  /** The printed number of the next paragraph of a document, with what parts it from the text; empty when it has none. Counts. */
  next(place: Place): string {
    const styled = this.#styled(place.style);
    const id = place.list ?? styled?.list;
    const list = id === undefined ? undefined : this.#lists.get(id);
    const found = list && this.#abstractOf(list);
    if (id === undefined || !list || !found) return '';
    const levelAt = (index: number): Level | undefined => list.levels.get(index) ?? found.abstract.levels.get(index);
    found.abstract.byStyle ??= indexByStyle(found.abstract.levels);
    const byStyle = styled ? found.abstract.byStyle.get(styled.style) : undefined;
    const index = place.level ?? (place.list === null ? byStyle : undefined) ?? styled?.level ?? 0;
    const level = levelAt(index);
    if (!level || index > DEEPEST) return '';
    const reached = this.#count(id, found.id, list, index, levelAt);
    return printed(level, reached, levelAt);
  }

  #count(id: string, abstract: string, list: List, index: number, levelAt: (index: number) => Level | undefined) {
    const reached = this.#reached.get(abstract) ?? [];
    this.#reached.set(abstract, reached);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [at, start] of list.starts) reached[at] = start - 1;
    }
    for (let at = 0; at < index; at++) reached[at] ??= levelAt(at)?.start ?? 1;
    reached[index] = (reached[index] ?? (levelAt(index)?.start ?? 1) - 1) + 1;
    for (let at = index + 1; at <= DEEPEST; at++) {
      const restart = levelAt(at)?.restart ?? at;
      if (restart > index && restart !== 0) delete reached[at];
    }
    return reached;
  }
}

/** Signs after which a text follows at once. */
const CLOSED = /[、。．，：；）】」』〕.)\]>:;,\u2460-\u24ff\u2500-\u27bf\u3200-\u32ff]$/u;

function printed(level: Level, reached: readonly number[], levelAt: (index: number) => Level | undefined): string {
  const words =
    level.format === 'bullet'
      ? bulletSign(level.text, level.font)
      : level.text.replace(/%([1-9])/g, (_, digit: string) => {
          const at = Number(digit) - 1;
          const format = level.isLegal ? 'decimal' : (levelAt(at)?.format ?? 'decimal');
          return numberWords(reached[at] ?? levelAt(at)?.start ?? 1, format);
        });
  return words === '' || level.suffix === 'nothing' || CLOSED.test(words) ? words : `${words} `;
}

function parse(xml: string, open: (name: string, attributes: Attributes) => void, close: (name: string) => void): void {
  new Parser({ onopentag: open, onclosetag: close }, { xmlMode: true }).end(xml);
}
