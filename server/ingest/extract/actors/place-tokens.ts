/** Where places are named in a text, resolved in reading order. */
import type { Place } from '../../lexicon/divisions.ts';
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
const [WE, WHOLE, OWN] = ['我', '全', '本'].map((mark) => mark.charCodeAt(0));
const LETTER_BEFORE = new Set(Array.from('来赴在到抵离驻返', (mark) => mark.charCodeAt(0)));
const LETTER_AFTER =
  /^(调研|考察|督导|指导|举行|召开|举办|对接|座谈|走访|参加|出席|开展|检查|访问|交流|学习|慰问|视察|参访|洽谈|招商|推介|挂职|成立|签约|开幕|落户|投资|就|，|。|、|；)/u;

export interface PlaceScan {
  readonly tokens: readonly PlaceToken[];
}

export class PlaceReader {
  readonly #gazetteer: Gazetteer;
  /** The home of the article: the publisher's place, or its contributor's. */
  readonly #home: Place | undefined;

  constructor(gazetteer: Gazetteer, home: Place | undefined) {
    this.#gazetteer = gazetteer;
    this.#home = home;
  }

  read(text: string): PlaceToken[] {
    const tokens: PlaceToken[] = [];
    for (let i = 0; i < text.length; i++) {
      if (!this.#mayBegin(text, i)) continue;
      const token = this.#at(text, i, tokens);
      if (!token) continue;
      tokens.push(token);
      i = token.end - 1;
    }
    return tokens;
  }

  /** Turns away, by a few array reads, the many offsets at which no place can begin. */
  #mayBegin(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    const { divisions, lexicon } = this.#gazetteer;
    if (divisions.full.begins(unit) || divisions.short.begins(unit) || this.#gazetteer.mayLearn(unit)) return true;
    if (unit === WE || unit === WHOLE || unit === OWN || lexicon.abroad.begins(unit)) return true;
    return at > 0 && LETTER_BEFORE.has(text.charCodeAt(at - 1));
  }

  #at(text: string, start: number, tokens: readonly PlaceToken[]): PlaceToken | undefined {
    return (
      this.#full(text, start, tokens) ??
      this.#ours(text, start) ??
      this.#short(text, start, tokens) ??
      this.#abroad(text, start) ??
      this.#letter(text, start)
    );
  }

  #full(text: string, start: number, tokens: readonly PlaceToken[]): PlaceToken | undefined {
    const known = this.#gazetteer.divisions.full.longest(text, start);
    const learned = this.#gazetteer.learnedAt(text, start);
    const end = Math.max(known?.end ?? 0, learned?.end ?? 0);
    if (end - start < 2) return undefined;
    if (end - start < (this.#shortCounty(text, start, end) ? 2 : 3)) return undefined;
    if (AFTER[text[end - 1] ?? '']?.test(text[end] ?? '')) return undefined;
    if (known && known.end === end && !GENERIC.test(text.slice(start, end))) {
      const only = known.value.length === 1 ? known.value[0] : undefined;
      const place = only ?? this.#gazetteer.choose(known.value, nearest(tokens, start));
      if (place) return { start, end, place, form: 'full' };
    }
    return learned && learned.end === end ? { start, end, place: learned.value, form: 'full' } : undefined;
  }

  /** 歙县, 泾县: two characters are a county only where its parts or posts follow. */
  #shortCounty(text: string, start: number, end: number): boolean {
    if (end - start !== 2 || text[end - 1] !== '县' || /[各全我本]/u.test(text[start] ?? '')) return false;
    const { bodies } = this.#gazetteer.lexicon;
    return (
      /^(?:县?委|县长|副县长|县?人民政府|[、，。和]|境内)/u.test(text.slice(end, end + 5)) ||
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
    const only = match.value.length === 1 ? match.value[0] : undefined;
    if (only && only.level !== 'COUNTY') return { start, end: match.end, place: only, form: 'short' };
    const near = nearest(tokens, start);
    const adjacent = tokens.at(-1)?.end === start;
    const fitting = match.value.filter((place) => place.level !== 'COUNTY' || (adjacent && near.some((p) => inside(place, p))));
    const place = fitting.length > 0 ? this.#gazetteer.choose(fitting, near) : undefined;
    return place ? { start, end: match.end, place, form: 'short' } : undefined;
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
