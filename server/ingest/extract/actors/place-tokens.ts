/** Where places are named in a text, resolved in reading order. */
import { atLevel, type Place, within } from '../../lexicon/divisions.ts';
import { MARK } from '../../lexicon/marks.ts';
import { isPlainWord } from '../../lexicon/word-places.ts';
import type { Span } from '../reading.ts';
import type { Gazetteer } from './gazetteer.ts';

export interface PlaceToken extends Span {
  readonly place: Place;
  /** full `铜陵市`, short `铜陵`, ours `我市`, abroad `首尔`, letter `沪`. */
  readonly form: 'full' | 'short' | 'ours' | 'abroad' | 'letter';
}

const GENERIC = /^[老主新东西南北中]?(城区|郊区|矿区|市区|东区|西区|林区|牧区|山区|自治区|自治州)$/u;
const AFTER: Readonly<Record<string, RegExp>> = {
  市: /^[场]/u,
  区: /^[域别块间位分]/u,
  县: /^[域城]/u,
  旗: /^[帜舰下]/u,
  乡: /^[村镇土亲愁]/u,
  镇: /^[静定痛压]/u,
};
const OURS = /^[我全本]$/u;
const LETTER_BEFORE = new Set(Array.from('来赴在到抵离驻返', (mark) => mark.charCodeAt(0)));
const LETTER_AFTER =
  /^(调研|考察|督导|指导|举行|召开|举办|对接|座谈|走访|参加|出席|开展|检查|访问|交流|学习|慰问|视察|参访|洽谈|招商|推介|挂职|成立|签约|开幕|落户|投资|就|，|。|、|；)/u;

/** With the first character of a town's name these are words of a count or a kind: 部分, 各中, 全城. */
const COUNTS = new Set('部各全个多余每两几某有');

interface FullSpan extends Span {
  readonly known: readonly Place[];
  readonly learned: Place | undefined;
}

/** Where a name may begin that does not say its level. */
const OTHER_FORMS = MARK.shortPlace | MARK.abroad | MARK.ours;
const LONGEST_NAME = 20;

export class PlaceReader {
  readonly #gazetteer: Gazetteer;
  /** The home of the article: the publisher's place, or its contributor's. */
  readonly #home: Place | undefined;
  readonly #homeUnit: number;

  constructor(gazetteer: Gazetteer, home: Place | undefined) {
    this.#gazetteer = gazetteer;
    this.#home = home;
    this.#homeUnit = home && !home.code ? home.short.charCodeAt(0) : -1;
  }

  /** `marks` are the lexicon's marks of the text. */
  read(text: string, marks = this.#gazetteer.lexicon.marks.of(text)): PlaceToken[] {
    const spans = this.#fullSpans(text, marks);
    const tokens: PlaceToken[] = [];
    let next = 0;
    for (let i = 0; i < text.length; i++) {
      while ((spans[next]?.start ?? text.length) < i) next++;
      const span = spans[next];
      const token = span?.start === i ? this.#full(text, span, tokens) : undefined;
      const found = token ?? (this.#mayBegin(text, i, marks) ? this.#other(text, i, tokens) : undefined);
      if (!found) continue;
      tokens.push(found);
      i = found.end - 1;
    }
    return tokens;
  }

  /** Turns away, by a few array reads, the many offsets at which no short name can begin. */
  #mayBegin(text: string, at: number, marks: Int32Array): boolean {
    if (((marks[at] ?? 0) & OTHER_FORMS) !== 0 || ((marks[at - 1] ?? 0) & MARK.wayTo) !== 0) return true;
    return this.#homeUnit >= 0 && text.charCodeAt(at) === this.#homeUnit;
  }

  #other(text: string, start: number, tokens: readonly PlaceToken[]): PlaceToken | undefined {
    return (
      this.#ours(text, start) ??
      this.#short(text, start, tokens) ??
      this.#abroad(text, start) ??
      this.#letter(text, start)
    );
  }

  /** Full names, found from the character that says their level; the leftmost of overlapping ones stays. */
  #fullSpans(text: string, marks: Int32Array): FullSpan[] {
    const spans: FullSpan[] = [];
    for (let i = 1; i < text.length; i++) {
      if (((marks[i] ?? 0) & MARK.level) === 0) continue;
      const span = this.#fullAt(text, i + 1);
      if (!span) continue;
      let last = spans.at(-1);
      if (last && span.start < last.end && span.start > last.start) continue;
      while (last && span.start <= last.start) {
        spans.pop();
        last = spans.at(-1);
      }
      spans.push(span);
    }
    return spans;
  }

  #fullAt(text: string, end: number): FullSpan | undefined {
    const floor = Math.max(0, end - LONGEST_NAME);
    const known = this.#gazetteer.divisions.fullByEnd.longest(text, end, floor);
    const learned = this.#gazetteer.learnedEndingAt(text, end);
    const start = Math.min(known?.end ?? end, learned?.end ?? end);
    const district = known?.end === start && this.#ownDistrict(text, end, known.value);
    if (end - start < 2 || (end - start === 2 && !district && !this.#shortCounty(text, start, end))) return undefined;
    if (AFTER[text[end - 1] ?? '']?.test(text[end] ?? '')) return undefined;
    if (this.#crossed(text, start, end, known?.end === start ? known.value : [])) return undefined;
    if (known?.end === start && (!GENERIC.test(text.slice(start, end)) || district)) {
      return { start, end, known: known.value, learned: learned?.end === start ? learned.value : undefined };
    }
    return learned?.end === start ? { start, end, known: [], learned: learned.value } : undefined;
  }

  /**
   * `部分|乡镇` is no 分乡镇, `创新|社区` no 新社区, `医疗资源|县镇一体` no 资源县: a word runs over the border of the name, or the name is one and
   * goes on as such.
   */
  #crossed(text: string, start: number, end: number, known: readonly Place[]): boolean {
    const { words } = this.#gazetteer.lexicon;
    if (known.length === 0 || !/[\u4e00-\u9fff]/u.test(text[start - 1] ?? '')) return false;
    if (/(?:社区|地区|园区|城区|郊区|市区|景区|城市|都市)$/u.test(text.slice(start + 1, end)) && end - start === 3)
      return words.longest(text, start - 1) === start + 1;
    if (known.every(({ level }) => level === 'TOWN'))
      return words.longest(text, start - 1) === start + 1 && COUNTS.has(text[start - 1] ?? '');
    return (
      /[县区]/u.test(text[end - 1] ?? '') &&
      /^[镇乡域级]/u.test(text[end] ?? '') &&
      words.cost(text.slice(start, end - 1)) !== undefined
    );
  }

  /** 郊区, 城区 are districts of some cities: they mean it there before one of its bodies or heads. */
  #ownDistrict(text: string, end: number, known: readonly Place[]): boolean {
    const city = atLevel(this.#home, 'CITY');
    if (!city || !known.some((place) => place.level === 'COUNTY' && within(place, city))) return false;
    const { bodies } = this.#gazetteer.lexicon;
    return (
      /^(?:区?委[^员]|副?区长|人民政府)/u.test(text.slice(end, end + 4)) ||
      bodies.departments.longest(text, end) !== undefined
    );
  }

  #full(text: string, { start, end, known, learned }: FullSpan, tokens: readonly PlaceToken[]): PlaceToken | undefined {
    const only = known.length === 1 ? known[0] : undefined;
    const place =
      only ??
      (known.length > 1 ? this.#gazetteer.choose(known, [...nearest(tokens, start), this.#home]) : undefined) ??
      learned;
    return place && !this.#isLink(text, { start, end }, place, tokens)
      ? { start, end, place, form: 'full' }
      : undefined;
  }

  /** `定江镇|和|县国土局`, `县纪委|会同|县农业局`: a link before a level word, where home is not the place that is called so. */
  #isLink(text: string, { start, end }: Span, place: Place, tokens: readonly PlaceToken[]): boolean {
    const link = /^(?:和|会同)(?=[市县区州旗]$)/u.exec(text.slice(start, end))?.[0];
    if (!link || within(this.#home, place) || tokens.at(-1)?.end === start) return false;
    const goesOn = /[\u4e00-\u9fff]/u.test(text[start - 1] ?? '') && !/[到赴在来由对]/u.test(text[start - 1] ?? '');
    return goesOn || (link === '会同' && this.#gazetteer.lexicon.bodies.departments.longest(text, end) !== undefined);
  }

  /** 歙县, 泾县: two characters are a county only where its parts or posts follow. */
  #shortCounty(text: string, start: number, end: number): boolean {
    if (end - start !== 2 || text[end - 1] !== '县' || /[各全我本]/u.test(text[start] ?? '')) return false;
    const { bodies } = this.#gazetteer.lexicon;
    return (
      /^(?:县?委|县长|副县长|县?人民政府|总支|支部|支社|基层委员会|[、，。和]|境内)/u.test(text.slice(end, end + 5)) ||
      bodies.departments.longest(text, end) !== undefined
    );
  }

  #ours(text: string, start: number): PlaceToken | undefined {
    if (!OURS.test(text[start] ?? '')) return undefined;
    const word = /^(自治区|自治州|省|市|州|盟|县|区|旗|镇|乡|街道)/u.exec(text.slice(start + 1, start + 4))?.[0];
    const place = word ? this.#gazetteer.ours(word, this.#home) : undefined;
    return place && word ? { start, end: start + 1 + word.length, place, form: 'ours' } : undefined;
  }

  /** Short names: of provinces and cities; of counties only right after what they lie in (`安徽铜陵`) . */
  #short(text: string, start: number, tokens: readonly PlaceToken[]): PlaceToken | undefined {
    const home = this.#home;
    if (home && !home.code && home.level !== 'TOWN' && home.short.length >= 2 && text.startsWith(home.short, start)) {
      return { start, end: start + home.short.length, place: home, form: 'short' };
    }
    const match = this.#gazetteer.divisions.short.longest(text, start);
    if (!match) return undefined;
    const adjacent = tokens.at(-1)?.end === start;
    if (isPlainWord(text, start, match.end, adjacent) || (!adjacent && this.#between(text, start, match.end)))
      return undefined;
    const only = match.value.length === 1 ? match.value[0] : undefined;
    if (only && only.level !== 'COUNTY') return { start, end: match.end, place: only, form: 'short' };
    const near = nearest(tokens, start);
    const fitting = match.value.filter(
      (place) => place.level !== 'COUNTY' || (adjacent && near.some((p) => inside(place, p))),
    );
    const place = fitting.length > 0 ? this.#gazetteer.choose(fitting, near) : undefined;
    return place ? { start, end: match.end, place, form: 'short' } : undefined;
  }

  /** `沟|通化|解`, `国|庆阳|光`: a name whose halves belong to the words on both its sides. */
  #between(text: string, start: number, end: number): boolean {
    const { words } = this.#gazetteer.lexicon;
    return (
      end - start === 2 && words.longest(text, start - 1) === start + 1 && words.longest(text, start + 1) === end + 1
    );
  }

  #abroad(text: string, start: number): PlaceToken | undefined {
    const match = this.#gazetteer.lexicon.abroad.longest(text, start);
    if (!match) return undefined;
    const name = text.slice(start, match.end);
    const place: Place = { name, short: name, level: match.value === 'state' ? 'NATIONAL' : 'CITY' };
    return { start, end: match.end, place, form: 'abroad' };
  }

  /** `赴沪`, `来云`: one character that stands for a province or for home. */
  #letter(text: string, start: number): PlaceToken | undefined {
    if (!LETTER_BEFORE.has(text.charCodeAt(start - 1)) || !LETTER_AFTER.test(text.slice(start + 1, start + 3)))
      return undefined;
    const letter = text[start] ?? '';
    for (let place = this.#home; place; place = place.parent) {
      if (place.short.startsWith(letter) && place.level !== 'PROVINCE')
        return { start, end: start + 1, place, form: 'letter' };
    }
    const code = this.#gazetteer.lexicon.provinces.get(letter);
    const place = code ? this.#gazetteer.divisions.byCode.get(code) : undefined;
    return place ? { start, end: start + 1, place, form: 'letter' } : undefined;
  }
}

function inside(place: Place, outer: Place): boolean {
  for (let p = place.parent; p; p = p.parent) if (p.name === outer.name) return true;
  return false;
}

/** The place right before an offset, else the last three. */
function nearest(tokens: readonly PlaceToken[], start: number): Place[] {
  const before = tokens.at(-1);
  return before?.end === start ? [before.place] : tokens.slice(-3).map(({ place }) => place);
}
