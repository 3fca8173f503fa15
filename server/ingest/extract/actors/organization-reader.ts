/** Bodies named in a text, in reading order, each with its canonical name. */
import type { Department } from '../../lexicon/bodies.ts';
import { atLevel, type Place } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import {
  government,
  isZone,
  type NamedBody,
  partAsPrinted,
  partOf,
  partyCommittee,
  zone,
  zoneBody,
} from '../../lexicon/naming.ts';
import type { Span } from '../reading.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Edge, type Landmarks, leftEdge } from './left-edge.ts';
import { type NameSpan, WEAK } from './name-scan.ts';
import type { PlaceToken } from './place-tokens.ts';
import type { PostToken } from './post-tokens.ts';

export interface BodyToken extends Span {
  readonly body: NamedBody;
  /** How it is named: after a place, by a name of its own, or by a word that only the context fills (`我局`, `科技局`). */
  readonly form: 'placed' | 'named' | 'context';
}

export interface BodyContext {
  readonly gazetteer: Gazetteer;
  readonly publisher: NamedBody | undefined;
  /** Home of the article. */
  readonly home: Place | undefined;
  /** In a case section: the place told of. */
  readonly casePlace: Place | undefined;
}

const LEVEL = /(自治区|自治州|街道|[省市州盟县区旗镇乡])$/u;
const GENERIC_LEVEL = /[各有全多省市州盟县区旗镇乡级相关](自治区|自治州|街道|[省市州盟县区旗镇乡])$/u;
/** How many places back a level word may mean. */
const RECENT = 24;
const MARKS = new Set(Array.from('我该本委中政共', (mark) => mark.charCodeAt(0)));
const PREFIX = /^(?:中国人民政治协商会议|政协|中国共产党|中共|共青团)/u;
const UNIT =
  /^(?![和与及])([\u4e00-\u9fff]{2,14}?[处科股室])(?=[和与、，]|联合|印发|主办|承办|举办|召开|组织|开展|负责|牵头)/u;
const SESSION = /第?[一二三四五六七八九十]{1,4}届$/u;
const PARTY_AFTER = /^委(?!员|托|派|任|屈|婉|实|靡|曲|培)/u;
const LIST_GAP = /^(?:、|和|与|及|以及|（[^）]{0,8}）、)$/u;
const OWN = /^(?:局|厅|委|校|院|公司|集团|中心|部|所|站|会|社|馆|台|镇|乡|街道|区)/u;
const NOT_BODY_AFTER = /^(?:面|限|势|性|门|们|生|城区|城市|任务|工作重点|化|军|业|卡|主义|派|[0-9]+[余多]?[家个所名])/u;
const COUNTED =
  /^(?:当地|本地|企业|高校|院校|[0-9一二三四五六七八九十百千两几数多各该本这那全某每]+[家个所名批余多]?|等|各类|各级|有关|相关|部分|若干|其他|其它|一批|首批|一些|多家|多个|国有|民营|规上|重点|大型|龙头|知名|上市|科技型|民办|综合性|职业|普通|高等|附属|基层|乡镇|社会|行业|省级|市级|县级|国家级|省部级|国内|国外|省内|省外|市内|市外|县内|区内|海外|境外|驻[县市区省]|市属|省属|县属|区属|央属|市直|省直|县直|区直)/u;

export class BodyReader {
  readonly #context: BodyContext;
  readonly #lexicon: Lexicon;
  #text = '';
  #tokens: BodyToken[] = [];
  #byEnd = new Map<number, BodyToken>();
  #postStarts: ReadonlySet<number> = new Set();
  /** Offsets that a post's head covers. */
  #inPost: ReadonlySet<number> = new Set();
  #places: readonly PlaceToken[] = [];
  #placeByStart: ReadonlyMap<number, PlaceToken> = new Map();
  #placeCursor = 0;
  #recent: Place[] = [];
  #marks: Landmarks | undefined;

  constructor(context: BodyContext) {
    this.#context = context;
    this.#lexicon = context.gazetteer.lexicon;
  }

  read(
    text: string,
    places: readonly PlaceToken[],
    persons: readonly NameSpan[],
    posts: readonly PostToken[],
  ): BodyToken[] {
    this.#text = text;
    this.#tokens = [];
    this.#byEnd = new Map();
    this.#places = places;
    this.#placeByStart = new Map(places.map((token) => [token.start, token]));
    this.#placeCursor = 0;
    this.#recent = [];
    this.#postStarts = new Set(posts.map(({ start }) => start));
    this.#inPost = new Set(posts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
    const personStarts = new Map(persons.map(({ start, end }) => [start, end]));
    this.#marks = {
      text,
      lexicon: this.#lexicon,
      placeByEnd: new Map(places.map((token) => [token.end, token])),
      personEnds: new Set(persons.map(({ end }) => end)),
      postEnds: new Set(posts.filter(({ head }) => !WEAK.has(head.base)).map(({ end }) => end)),
      bodyEnds: (offset) => this.#byEnd.has(offset),
    };
    for (let i = 0; i < text.length; i++) {
      if (!this.#mayBegin(text.charCodeAt(i)) && !this.#byEnd.has(i)) continue;
      this.#remember(i);
      const person = personStarts.get(i);
      if (person !== undefined) i = person - 1;
      else
        i = Math.max(
          i,
          (this.#national(i) ??
            this.#department(i) ??
            this.#committee(i) ??
            this.#unit(i) ??
            this.#ending(i) ??
            this.#own(i) ??
            0) - 1,
        );
    }
    return this.#tokens;
  }

  /** Turns away, by a few array reads, the many offsets at which no body's name or ending can begin. */
  #mayBegin(unit: number): boolean {
    const { bodies } = this.#lexicon;
    return (
      bodies.endings.begins(unit) ||
      bodies.departments.begins(unit) ||
      bodies.national.begins(unit) ||
      bodies.known.begins(unit) ||
      MARKS.has(unit)
    );
  }

  #remember(offset: number): void {
    for (; this.#placeCursor < this.#places.length; this.#placeCursor++) {
      const token = this.#places[this.#placeCursor];
      if (!token || token.end > offset) return;
      if (token.form !== 'ours') this.#recall(token.place);
    }
  }

  #push(start: number, end: number, body: NamedBody, form: BodyToken['form']): number {
    while ((this.#tokens.at(-1)?.end ?? 0) > start) {
      const dropped = this.#tokens.pop();
      if (dropped) this.#byEnd.delete(dropped.end);
    }
    const token = { start, end, body, form };
    this.#tokens.push(token);
    this.#byEnd.set(end, token);
    if (body.place && form !== 'context') this.#recall(body.place);
    return end;
  }

  #recall(place: Place): void {
    this.#recent.unshift(place);
    if (this.#recent.length > RECENT) this.#recent.pop();
  }

  /** How far to the left tokens may be reached: the body before, unless it is to be extended. */
  #national(start: number): number | undefined {
    const match = this.#lexicon.bodies.national.longest(this.#text, start);
    const known = match ? undefined : this.#lexicon.bodies.known.longest(this.#text, start);
    if (known) return this.#opensName(start) ? this.#known(start, known.end, known.value) : undefined;
    if (!match) return this.#prefixed(start);
    if (/^[门分队件]/u.test(this.#text[match.end] ?? '') || this.#marks?.placeByEnd.has(start)) return undefined;
    if (/[市省县区州旗]/u.test(this.#text[start - 1] ?? '') && match.end - start < 4) return undefined;
    const { name, aliases } = match.value;
    const kind = /中共|中央|纪委/u.test(name)
      ? 'PARTY'
      : /人大/u.test(name)
        ? 'CONGRESS'
        : /政协/u.test(name)
          ? 'CPPCC'
          : /科学院|工程院/u.test(name)
            ? 'INSTITUTE'
            : /协|联|工会|贸促/u.test(name)
              ? 'ASSOCIATION'
              : /社$/u.test(name)
                ? 'MEDIA'
                : 'GOVERNMENT';
    return this.#push(start, match.end, { name, aliases, kind, level: 'NATIONAL' }, 'named');
  }

  /** 政协某市委员会, 中共某县委, 共青团某市委: the body's kind before its place. */
  #prefixed(start: number): number | undefined {
    if (!/[中政共]/u.test(this.#text[start] ?? '')) return undefined;
    const prefix = PREFIX.exec(this.#text.slice(start, start + 11))?.[0];
    if (!prefix) return undefined;
    let token = this.#placeStarting(start + prefix.length);
    if (!token) return undefined;
    for (let next = this.#placeStarting(token.end); next; next = this.#placeStarting(token.end)) token = next;
    const rest = this.#text.slice(token.end, token.end + 4);
    const tail = rest.startsWith('委员会') ? 3 : PARTY_AFTER.test(rest) ? 1 : 0;
    if (tail === 0 && prefix !== '政协') return undefined;
    const street = tail === 1 ? this.#placeStarting(token.end + 1) : undefined;
    const works = street && /^(工作委员会|工委)/u.exec(this.#text.slice(street.end, street.end + 5))?.[0];
    if (works) return this.#push(start, street.end + works.length, partyCommittee(street.place), 'placed');
    const youth = this.#lexicon.bodies.departments.get('团委');
    const cppcc = this.#lexicon.bodies.departments.get('政协');
    const department = prefix.startsWith('共') ? youth : /政/u.test(prefix) ? cppcc : undefined;
    const body = department ? this.#context.gazetteer.body(token.place, department) : partyCommittee(token.place);
    return this.#push(start, token.end + tail, body, 'placed');
  }

  #placeStarting(start: number): PlaceToken | undefined {
    const token = this.#placeByStart.get(start);
    return token?.form === 'letter' ? undefined : token;
  }

  #known(start: number, end: number, kind: NamedBody['kind']): number | undefined {
    if (NOT_BODY_AFTER.test(this.#text.slice(end, end + 4))) return undefined;
    const campus = /^（[\u4e00-\u9fff]{2,4}(?:校区)?）/u.exec(this.#text.slice(end, end + 10))?.[0] ?? '';
    const to = end + (kind === 'UNIVERSITY' ? campus.length : 0);
    return this.#push(start, to, { name: this.#text.slice(start, to), aliases: [], kind }, 'named');
  }

  /** What stands before a department: a place, a zone, a level word, or a body in the same list. */
  #prefix(start: number): { start: number; place: Place | undefined; found: boolean } {
    const marks = this.#marks;
    const token = marks?.placeByEnd.get(start);
    if (token && token.form !== 'letter') {
      let from = token.start;
      for (let outer = marks?.placeByEnd.get(from); outer; outer = marks?.placeByEnd.get(from)) from = outer.start;
      return { start: from, place: token.place, found: true };
    }
    const body = this.#byEnd.get(start);
    if (body?.body.place && (isZone(body.body.place) || body.body.kind === 'PARTY')) {
      return { start: body.start, place: body.body.place, found: true };
    }
    const level = LEVEL.exec(this.#text.slice(Math.max(0, start - 3), start))?.[0];
    if (!level) return { start, place: undefined, found: false };
    const at = start - level.length;
    const doubled = marks?.placeByEnd.get(at);
    // 滨海新区|区委, 某自治县|县委: the level word says again what the place is.
    if (doubled && doubled.form !== 'letter' && doubled.place.name.endsWith(level))
      return { start: doubled.start, place: doubled.place, found: true };
    const generic =
      GENERIC_LEVEL.test(this.#text.slice(Math.max(0, at - 1), start)) &&
      !marks?.bodyEnds(at) &&
      !marks?.placeByEnd.has(at);
    const inWord =
      at > 0 &&
      level.length === 1 &&
      !marks?.placeByEnd.has(at) &&
      this.#lexicon.words.cost(this.#text.slice(at - 1, start)) !== undefined;
    if (generic || (inWord && !this.#lexicon.boundaries.longest(this.#text, at, Math.max(0, at - 4))))
      return { start: at, place: undefined, found: true };
    const { gazetteer, home, casePlace } = this.#context;
    const place = gazetteer.level(level, casePlace ? [...this.#recent, casePlace] : this.#recent, home);
    return { start: at, place, found: true };
  }

  #department(start: number): number | undefined {
    const match = this.#lexicon.bodies.departments.longest(this.#text, start);
    if (!match) return undefined;
    const after = this.#text.slice(match.end, match.end + 5);
    if (
      NOT_BODY_AFTER.test(after) ||
      (/^人大$/u.test(this.#text.slice(start, match.end)) && /^代表(之家|联络|履职|建议|工作|家站|小组)/u.test(after))
    )
      return undefined;
    const session = SESSION.exec(this.#text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
    const prefix = this.#prefix(start - session.length);
    if (prefix.found) {
      if (!prefix.place) return undefined;
      return this.#pushDepartment(prefix.start, match.end, prefix.place, match.value, 'placed');
    }
    const unit = this.#text.slice(start, match.end);
    const sister = match.value.full.startsWith('{C}') ? this.#sister(start) : undefined;
    if (sister) return this.#pushDepartment(start, match.end, sister, match.value, 'context');
    if (/^(纪委|团委|工会|组织部|宣传部|统战部)$/u.test(unit)) {
      const house = this.#house(/党委$/u.test(this.#text.slice(0, start)) ? start - 2 : start, match.end);
      if (house) return house;
    }
    const edge = this.#marks && leftEdge(this.#marks, start, Math.max(0, start - 40), true);
    if (edge && (edge.touchesBody || edge.start < start) && !this.#inPost.has(start)) {
      return edge.touchesBody
        ? this.#part(edge, match.end, 'GOVERNMENT')
        : this.#free(edge, start, match.end, 'GOVERNMENT');
    }
    const place = this.#implied(start, match.end, match.value);
    return place ? this.#pushDepartment(start, match.end, place, match.value, 'context') : undefined;
  }

  /** `县委常委、|宣传部部长`: a party department after a post at the party committee is that committee's. */
  #sister(start: number): Place | undefined {
    const last = this.#tokens.at(-1);
    const gap = last ? this.#text.slice(last.end, start) : '';
    return last?.body.kind === 'PARTY' && /^(常委|委员|副书记|书记)(、|兼)$/u.test(gap) ? last.body.place : undefined;
  }

  #pushDepartment(start: number, end: number, place: Place, department: Department, form: BodyToken['form']): number {
    const before = this.#byEnd.get(start);
    const from =
      before && department.full.startsWith('国家税务总局') && /税务总局$/u.test(before.body.name)
        ? before.start
        : start;
    const zoned =
      isZone(place) && /^管理?委/u.test(department.full)
        ? government(place)
        : this.#context.gazetteer.body(place, department);
    return this.#push(from, end, zoned, form);
  }

  /** A department without a place before it: in a list it takes the list's place, before a post the publisher's. */
  #implied(start: number, end: number, department: Department): Place | undefined {
    const before = this.#tokens.at(-1);
    if (before?.body.place && LIST_GAP.test(this.#text.slice(before.end, start))) return before.body.place;
    const { publisher, home, casePlace } = this.#context;
    const post = this.#postStarts.has(end) || this.#postStarts.has(end - 1);
    if (!post) {
      const own = publisher?.place && publisher.name === this.#context.gazetteer.body(publisher.place, department).name;
      return own && this.#opensName(start) ? publisher.place : undefined;
    }
    if (!this.#opensName(start)) return undefined;
    if (department.full === '{G}' || department.full.startsWith('人民代表大会') || department.full === '{Z}') {
      const sentence = this.#text.lastIndexOf('。', start);
      return before && before.start > sentence && before.body.place ? before.body.place : (casePlace ?? home);
    }
    if (department.full.endsWith('厅')) return atLevel(home, 'PROVINCE');
    return casePlace ?? home;
  }

  #opensName(start: number): boolean {
    if (start === 0 || /[，。；：、（《“”\n 原任]/u.test(this.#text[start - 1] ?? '')) return true;
    return this.#lexicon.boundaries.longest(this.#text, start, Math.max(0, start - 5)) !== undefined;
  }

  /** 市委, 区委, 芜湖市委: a place or level word with 委. */
  #committee(start: number): number | undefined {
    if (this.#text[start] !== '委' || !PARTY_AFTER.test(this.#text.slice(start, start + 2))) return undefined;
    const prefix = this.#prefix(start);
    if (!prefix.place) return undefined;
    const street = this.#placeStarting(start + 1);
    const works = street && /^(工作委员会|工委)/u.exec(this.#text.slice(street.end, street.end + 5))?.[0];
    if (works) return this.#push(prefix.start, street.end + works.length, partyCommittee(street.place), 'placed');
    return this.#push(prefix.start, start + 1, partyCommittee(prefix.place), 'placed');
  }

  /** A division after its bureau, where it acts itself: `市科技局|政策法规与监督科|联合…`. */
  #unit(start: number): number | undefined {
    const parent = this.#byEnd.get(start);
    if (parent?.body.kind !== 'GOVERNMENT' && parent?.body.kind !== 'PARTY') return undefined;
    const unit = UNIT.exec(this.#text.slice(start, start + 22))?.[1];
    if (!unit) return undefined;
    for (let i = start + 2; i < start + unit.length; i++) {
      if (this.#lexicon.boundaries.longest(this.#text, i, start) && !/[与和及]/u.test(this.#text[i - 1] ?? ''))
        return undefined;
    }
    return this.#push(parent.start, start + unit.length, partOf(parent.body, unit), parent.form);
  }

  /** 我局, 我校: the publisher. 该公司, 该校: the last body with that ending. */
  #own(start: number): number | undefined {
    const mark = this.#text[start];
    if (mark !== '我' && mark !== '该' && mark !== '本') return undefined;
    const word = OWN.exec(this.#text.slice(start + 1, start + 3))?.[0];
    if (!word) return undefined;
    const body =
      mark === '该' ? this.#tokens.findLast((token) => token.body.name.endsWith(word))?.body : this.#context.publisher;
    if (!body || (mark !== '该' && !body.name.endsWith(word) && !(word === '委' && body.name.endsWith('委员会'))))
      return undefined;
    return this.#push(start, start + 1 + word.length, body, 'context');
  }

  #ending(start: number): number | undefined {
    const match = this.#lexicon.bodies.endings.longest(this.#text, start);
    if (!match || NOT_BODY_AFTER.test(this.#text.slice(match.end, match.end + 4))) return undefined;
    if (this.#inPost.has(start) || this.#marks?.placeByEnd.has(match.end)) return undefined;
    const { end } = match;
    if (match.value.text === '村' && this.#lexicon.words.cost(this.#text.slice(start - 1, end)) !== undefined)
      return undefined;
    const stationed = /^(?:派驻)?纪检(?:监察)?组$/u.test(match.value.text) ? this.#stationed(start, end) : undefined;
    if (stationed) return stationed;
    const floor = Math.max(0, start - 40);
    const edge = this.#marks && leftEdge(this.#marks, start, floor, end - start > 3);
    if (!edge) return undefined;
    if (edge.touchesBody) return this.#part(edge, end, match.value.kind);
    if (match.value.kind === 'PARK') return this.#park(edge, start, end);
    return this.#free(edge, start, end, match.value.kind);
  }

  /** A part named after its body: `云州大学|材料学院`, `市委|科技工作领导小组`. */
  #part(edge: Edge, end: number, kind: NamedBody['kind']): number | undefined {
    const parent = this.#byEnd.get(edge.start);
    if (!parent) return undefined;
    const part = this.#text.slice(edge.start, end);
    if (/^[、和与及]/u.test(part) || part.length > 24 || COUNTED.test(part)) return undefined;
    if (/^(派驻)?纪检(监察)?组$/u.test(part)) return this.#discipline(parent, end, part);
    if (kind === 'PARK' && parent.body.kind === 'PARK' && parent.body.place) {
      const name = this.#text.slice(parent.start, end);
      return this.#push(parent.start, end, zoneBody(zone(parent.body.place.parent, name, name)), parent.form);
    }
    const whole = parent.body.place && this.#ofPlace(parent.body, part);
    if (whole) return this.#push(parent.start, end, whole, parent.form);
    const keep =
      parent.body.kind === 'UNIVERSITY' || parent.body.kind === 'INSTITUTE' || parent.body.kind === 'COMPANY';
    const own = kind === 'COMPANY' || kind === 'MEDIA' || (kind === 'OTHER' && !keep) ? kind : undefined;
    return this.#push(
      parent.start,
      end,
      partAsPrinted(parent.body, this.#text.slice(parent.start, parent.end), part, own ?? parent.body.kind),
      parent.form,
    );
  }

  /** `市纪委监委驻市科技局纪检监察组`: the discipline body's group at the other body, a part of the former. */
  #discipline(at: BodyToken, end: number, part: string): number {
    const sender = this.#tokens.at(-2);
    const between = sender ? this.#text.slice(sender.end, at.start) : '';
    if (!sender || !/^(派)?驻$/u.test(between)) return this.#push(at.start, end, partOf(at.body, part), at.form);
    const place = sender.body.place?.name ?? '';
    const short = this.#text.slice(sender.start, sender.end).replace(/^(?:自治区|自治州|[省市州盟县区旗])/u, place);
    const tail = `驻${at.body.name}${part}`;
    const printed = `驻${this.#text.slice(at.start, at.end)}${part}`;
    const body: NamedBody = {
      name: short + tail,
      aliases: [short + printed, sender.body.name + tail, tail],
      kind: 'PARTY',
      ...(at.body.level && { level: at.body.level }),
      ...(at.body.place && { place: at.body.place }),
      partOf: sender.body,
    };
    return this.#push(sender.start, end, body, sender.form);
  }

  /** `自治区纪委监委驻厅纪检监察组`: the group at our own body. */
  #stationed(start: number, end: number): number | undefined {
    const own = this.#text[start - 1] ?? '';
    const { publisher } = this.#context;
    if (!/[局厅委办院部校]/u.test(own) || !publisher || this.#text[start - 2] !== '驻') return undefined;
    this.#push(start - 1, start, publisher, 'context');
    const at = this.#tokens.at(-1);
    return at && this.#discipline(at, end, this.#text.slice(start, end));
  }

  /** 管委会 and 党工委 after a zone are its government and its party committee. */
  #ofPlace({ kind, place }: NamedBody, part: string): NamedBody | undefined {
    if (!place) return undefined;
    if (kind === 'PARK' && /^(管委会|管理委员会)$/u.test(part)) return government(place);
    return kind === 'PARK' && /^(党工委|工委|工作委员会)$/u.test(part) ? partyCommittee(place) : undefined;
  }

  /** Zones: `市高新区`, `云州高新区`, `空港物流园区`; in a zone's own bulletin its name means home. */
  #park(edge: Edge, start: number, end: number): number | undefined {
    const from = edge.placeStart ?? edge.start;
    const printed = this.#text.slice(from, end);
    const { home, casePlace, gazetteer } = this.#context;
    const level = /^[市省县区州旗]/u.test(printed) && this.#lexicon.words.longest(this.#text, from) <= from + 1;
    const token = this.#placeStarting(from);
    const named = level ? printed.slice(1) : this.#text.slice(token ? token.end : from, end);
    const own = !level && !token;
    if (own && (COUNTED.test(printed) || (printed.length < 5 && !/^(高新区|经开区)$/u.test(printed)))) return undefined;
    if ((/^国家/u.test(named) && !this.#postStarts.has(end)) || /自主创新|可持续/u.test(named) || named.length < 2)
      return undefined;
    const place = level ? gazetteer.level(printed[0] ?? '', this.#recent, home) : (token?.place ?? casePlace ?? home);
    const takes = !own || /^(高新|经开|经济|空港|保税|综合保税)/u.test(printed);
    const made = zone(takes ? place : undefined, named, level ? named : printed);
    const mine = home && isZone(home) && (printed === home.name || printed === home.short || made.name === home.name);
    return this.#push(from, end, zoneBody(mine ? home : made), start === from ? 'context' : 'placed');
  }

  #placeAt(start: number): Place | undefined {
    return this.#placeByStart.get(start)?.place;
  }

  #placeEnd(start: number): number {
    return this.#placeByStart.get(start)?.end ?? start;
  }

  /** A body named freely: a company, a university, a hospital, a group. */
  #free(edge: Edge, start: number, end: number, kind: NamedBody['kind']): number | undefined {
    let from = edge.start;
    if (edge.placeStart !== undefined && edge.placeStart > from && !this.#keepsHead(from, edge.placeStart))
      from = edge.placeStart;
    const printed = this.#text.slice(from, end);
    const own = this.#text.slice(from, start);
    const anchored = this.#postStarts.has(end);
    if (/^(管委会|党工委|管理委员会|街道办事处|街道办)$/u.test(printed))
      return this.#bareZoneBody(start, end, anchored);
    if (COUNTED.test(printed) || printed.length > 34) return undefined;
    const level = /^(?:自治区|自治州|街道|[省市州盟县区旗镇乡])/u.exec(this.#text.slice(from, from + 3))?.[0];
    const levelled =
      level && start > from && (level.length > 1 || this.#lexicon.words.longest(this.#text, from) <= from + 1);
    if (levelled) {
      const place = this.#context.gazetteer.level(level, this.#recent, this.#context.home);
      if (!place) return undefined;
      const rest = this.#text.slice(from + level.length, end);
      if (rest.length < 3 && !anchored) return undefined;
      const whole = this.#ofPlace({ name: place.name, aliases: [], kind: 'PARK', place }, rest);
      if (whole) return this.#push(from, end, whole, 'placed');
      const name = place.name + rest;
      return this.#push(
        from,
        end,
        { name, aliases: [printed, place.short + rest].filter((a) => a !== name), kind, level: place.level, place },
        'placed',
      );
    }
    if (this.#isSchoolOfPublisher(from, own, kind, this.#text.slice(start, end))) {
      const { publisher } = this.#context;
      if (publisher) return this.#push(from, end, partOf(publisher, printed), 'context');
    }
    const placed = this.#placeAt(from);
    if (placed && own.length === this.#placeEnd(from) - from) {
      const ending = this.#text.slice(start, end);
      if (ending.length < 3 && kind === 'OTHER') return undefined;
      if (/^(党工委|工委)$/u.test(ending)) return this.#push(from, end, partyCommittee(placed), 'placed');
      if (/街道$/u.test(placed.name) && /^(办事处|办)$/u.test(ending))
        return this.#push(from, end, government(placed), 'placed');
    }
    if (own === '') return this.#ownHouse(start, end) ?? end;
    if (!placed && !this.#specific(own, printed, kind, anchored)) return undefined;
    const name =
      placed && this.#placeByStart.get(from)?.form === 'ours'
        ? placed.name + this.#text.slice(this.#placeEnd(from), end)
        : printed;
    return this.#push(
      from,
      end,
      { name, aliases: name === printed ? [] : [printed], kind, ...(placed && { level: placed.level, place: placed }) },
      placed ? 'placed' : 'named',
    );
  }

  /** `管委会`, `党工委` without their zone: the zone of the body before, else home. */
  #bareZoneBody(start: number, end: number, anchored: boolean): number | undefined {
    const owns = (place: Place | undefined): boolean =>
      place !== undefined && (isZone(place) || /街道$/u.test(place.name));
    const last = this.#tokens.findLast(({ body }) => owns(body.place))?.body.place;
    const { home, gazetteer } = this.#context;
    const street = this.#text[start] === '街' ? gazetteer.level('街道', this.#recent, home) : undefined;
    const place = street ?? (owns(home) ? home : anchored ? last : undefined);
    if (!place || !owns(place)) return undefined;
    const body = this.#text[start] === '党' ? partyCommittee(place) : government(place);
    return this.#push(start, end, body, 'context');
  }

  /** `材料与化学学院` in a university's bulletin is that university's. */
  #isSchoolOfPublisher(from: number, own: string, kind: NamedBody['kind'], ending: string): boolean {
    const { publisher } = this.#context;
    if (publisher?.kind !== 'UNIVERSITY' || kind !== 'UNIVERSITY' || !/^(学院|医学院|研究生院)$/u.test(ending))
      return false;
    if (own.length < 2 || COUNTED.test(own) || /(师范|职业|技术|理工|大学)/u.test(own) || this.#placeAt(from))
      return false;
    return this.#lexicon.divisions.short.longest(own, 0) === undefined;
  }

  /** 纪委, 党委组织部, 工会 without a body before them, in the bulletin of a university or company. */
  #house(start: number, end: number): number | undefined {
    const { publisher } = this.#context;
    const own = publisher?.kind === 'UNIVERSITY' || publisher?.kind === 'COMPANY' || publisher?.kind === 'INSTITUTE';
    if (!publisher || !own || !this.#opensName(start)) return undefined;
    return this.#push(start, end, partOf(publisher, this.#text.slice(start, end)), 'context');
  }

  /** `集团公司`, `学校` in the bulletin of one. */
  #ownHouse(start: number, end: number): number | undefined {
    const { publisher } = this.#context;
    const word = this.#text.slice(start, end);
    // 学院 in a university's bulletin is the school that was named last.
    const school =
      word === '学院'
        ? this.#tokens.findLast(({ body }) => body.kind === 'UNIVERSITY' && body.name.endsWith('学院'))
        : undefined;
    if (school && publisher?.kind === 'UNIVERSITY') return this.#push(start, end, school.body, 'context');
    const fits =
      publisher?.kind === 'COMPANY'
        ? /^(集团|集团公司|公司)$/u
        : publisher?.kind === 'UNIVERSITY'
          ? /^(学校|学院|大学)$/u
          : undefined;
    if (!publisher || !fits?.test(word) || !this.#opensName(start)) return undefined;
    return this.#push(start, end, publisher, 'context');
  }

  #keepsHead(from: number, placeStart: number): boolean {
    const head = this.#text.slice(from, placeStart);
    return /^(中国|国家|全国|中共|共青团|中央|驻)/u.test(head) || this.#lexicon.bodies.endingOf(head) !== undefined;
  }

  /** Whether words of a name make it one body's own name rather than a kind of body. */
  #specific(own: string, printed: string, kind: NamedBody['kind'], anchored: boolean): boolean {
    if (this.#lexicon.words.cost(printed) !== undefined) return anchored;
    if (anchored) return true;
    if (kind === 'COMPANY' || kind === 'UNIVERSITY' || kind === 'INSTITUTE' || kind === 'ASSOCIATION') {
      return own.length >= 2 && this.#lexicon.words.best(own, 0, own.length) > own.length * 4.2;
    }
    if (kind === 'OTHER' && /中心$/u.test(printed)) return own.length >= 4 && /^(国家|全国|中国)/u.test(own);
    return kind === 'MEDIA' && own.length >= 2;
  }
}
