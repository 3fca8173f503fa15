/** Bodies known by their endings: companies, schools, institutes, zones, groups, and parts of bodies. */

import {
  government,
  type NamedBody,
  partAsPrinted,
  partOf,
  partyCommittee,
  townPart,
  zone,
  zoneBody,
} from '../../lexicon/naming.ts';
import { paragraphStart } from '../text/part-start.ts';
import type { BodyState } from './body-state.ts';
import { COUNTED, NOT_BODY_AFTER } from './body-words.ts';
import { discipline, numberedGroup, stationed } from './discipline-groups.ts';
import { type Edge, leftEdge } from './left-edge.ts';
import { bareZoneBody, ofPlace, park } from './named-zones.ts';
import {
  bureauItself,
  bureauPlace,
  community,
  isSchoolOfPublisher,
  namedBefore,
  ownHouse,
  ownPart,
  publisherOfWorks,
  sisterSchool,
  universityOf,
} from './own-bodies.ts';

/** Committees of one house, whatever part of it was named before. */
const OWN_COMMITTEE =
  /^(?:审判|检察|学术|学位评定|教学指导|校务|院务|工会|经费审查|女职工|预算|资格审查|薪酬|提名|战略)委员会$/u;

/** Words with a level's character that open names of bodies: `市场研究中心`, `乡村振兴研究院`. */
const NO_LEVEL =
  /^(?:市场|市民(?![族政营航])|市值|市政(?!务|府|协)|市容|区域|区块|区间|旗舰|旗袍|县域|县城|州际|镇痛|乡村|乡土|乡镇|乡愁|省道|省际|省力)/u;
/** `县委|中心工作`, `标准|厂房`: what makes of an ending the beginning of another word. */
const LONGER_WORD: Readonly<Record<string, RegExp>> = {
  中心: /^(?:工作|任务|大局|环节|城区|小学|校)/u,
  厂: /^[房区商]/u,
  公司: /^[制法]/u,
  学院: /^派/u,
  合作社: /^法/u,
};
/** What a company's name goes on with after a part that could end one. */
const GOES_ON = /^(?:（[\u4e00-\u9fff]{2,4}）)?(?:股份|有限|责任|控股)(?:有限|公司|责任|集团|$)/u;
/** Houses of a place that a level word names whole: `市中心医院`, `县疾控中心`. */
const LEVELLED_WHOLE =
  /(?:医院|医学院|中心|血站|学校|中学|小学|幼儿园|博物馆|图书馆|文化馆|体育馆|档案馆|科技馆|美术馆|纪念馆|展览馆|研究院|研究所|监测站|气象台)$/u;

export class FreeBodies {
  readonly #state: BodyState;

  constructor(state: BodyState) {
    this.#state = state;
  }

  ending(start: number): number | undefined {
    const match = this.#state.lexicon.bodies.endings.longest(this.#state.text, start);
    if (!match || NOT_BODY_AFTER.test(this.#state.text.slice(match.end, match.end + 4))) return undefined;
    const { end } = match;
    if (LONGER_WORD[match.value.text]?.test(this.#state.text.slice(end, end + 2))) return undefined;
    // 大庆油田|有限责任公司: the name goes on.
    if (GOES_ON.test(this.#state.text.slice(end, end + 14))) return undefined;
    // 第一中学 holds 一中.
    if (/^[一二三四五六七八九十]中$/u.test(match.value.text) && this.#state.text[end] === '学') return undefined;
    // 第一中学|校长: 学校 overlaps the post.
    if (this.#state.text[end - 1] === '校' && this.#state.text[end] === '长' && this.#state.byEnd.has(end - 1))
      return undefined;
    if (this.#state.inPost.has(start) || this.#state.marks.placeByEnd.has(match.end)) return undefined;
    if (
      match.value.text === '村' &&
      this.#state.lexicon.words.cost(this.#state.text.slice(start - 1, end)) !== undefined
    )
      return undefined;
    const sent = match.value.text.startsWith('纪检') ? numberedGroup(this.#state, start, end) : undefined;
    if (sent) return sent;
    const atHouse = /^(?:派驻)?纪检(?:监察)?组$/u.test(match.value.text)
      ? stationed(this.#state, start, end)
      : undefined;
    if (atHouse) return atHouse;
    const house = /^(?:工作)?委(?:员会)?$/u.test(match.value.text) ? this.#houseBefore(start) : undefined;
    if (house !== undefined) return this.part({ start: house, touchesBody: true, atMark: false }, end, 'GOVERNMENT');
    const quote = this.#state.text[start - 1] === '”' ? this.#state.text.lastIndexOf('“', start - 1) : -1;
    if (quote > start - 12 && this.#state.byEnd.get(quote))
      return this.part({ start: quote, touchesBody: true, atMark: false }, end, match.value.kind);
    const floor = Math.max(0, start - 40);
    const edge = leftEdge(this.#state.marks, start, floor, end - start > 3);
    if (!edge) return undefined;
    if (edge.touchesBody) return this.part(edge, end, match.value.kind);
    // 某某大学的|教师发展学院
    if (
      this.#state.text[edge.start - 1] === '的' &&
      this.#state.byEnd.get(edge.start - 1) &&
      this.#state.postStarts.has(end)
    )
      return this.part({ ...edge, start: edge.start - 1 }, end, match.value.kind);
    if (match.value.kind === 'PARK') return park(this.#state, edge, start, end);
    return this.free(edge, start, end, match.value.kind);
  }

  /** Where a congress's or a CPPCC's name ends shortly before: `人大常委会|人事代表选举|工作委员会` holds words that are verbs elsewhere. */
  #houseBefore(start: number): number | undefined {
    for (let at = start; at > Math.max(0, start - 14); at--) {
      const kind = this.#state.byEnd.get(at)?.body.kind;
      if (kind) return kind === 'CONGRESS' || kind === 'CPPCC' ? at : undefined;
      if (/[，。；：、！？\n“”《》 ]/u.test(this.#state.text[at - 1] ?? ' ')) return undefined;
    }
    return undefined;
  }

  /** A part named after its body: `云州大学|材料学院`, `市委|科技工作领导小组`. */
  part(edge: Edge, end: number, kind: NamedBody['kind']): number | undefined {
    const parent = this.#state.byEnd.get(edge.start);
    if (!parent) return undefined;
    const part = this.#state.text.slice(edge.start, end).replace(/^的/u, '');
    if (/^[、和与及]|^\d{4}年|第[0-9一二三四五六七八九十]+次/u.test(part) || part.length > 24 || COUNTED.test(part))
      return undefined;
    if (/^(派驻)?纪检(监察)?组$/u.test(part)) return discipline(this.#state, parent, end, part);
    if (kind === 'PARK' && parent.body.kind === 'PARK' && parent.body.place) {
      const name = this.#state.text.slice(parent.start, end);
      return this.#state.push(parent.start, end, zoneBody(zone(parent.body.place.parent, name, name)), parent.form);
    }
    const whole = parent.body.place && ofPlace(parent.body, part);
    if (whole) return this.#state.push(parent.start, end, whole, parent.form);
    const keep =
      parent.body.kind === 'UNIVERSITY' || parent.body.kind === 'INSTITUTE' || parent.body.kind === 'COMPANY';
    const own = kind === 'COMPANY' || kind === 'MEDIA' || (kind === 'OTHER' && !keep) ? kind : undefined;
    return this.#state.push(
      parent.start,
      end,
      partAsPrinted(parent.body, this.#state.text.slice(parent.start, parent.end), part, own ?? parent.body.kind),
      parent.form,
    );
  }

  /** A body named freely: a company, a university, a hospital, a group. */
  free(edge: Edge, start: number, end: number, kind: NamedBody['kind']): number | undefined {
    let from = edge.start;
    if (edge.placeStart !== undefined && edge.placeStart > from && !this.#keepsHead(from, edge.placeStart))
      from = this.#brandBefore(edge.placeStart, from, end, kind);
    if (/(?:全国|国家)$/u.test(this.#state.text.slice(Math.max(0, from - 2), from)) && this.#state.opensName(from - 2))
      from -= 2;
    // 四川省|驻|深圳办事处: who sends it stands before.
    const sender = this.#state.text[from - 1] === '驻' ? this.#state.marks.placeByEnd.get(from - 1) : undefined;
    if (sender && sender.form !== 'letter') {
      const name = this.#state.text.slice(sender.start, end);
      return this.#state.push(
        sender.start,
        end,
        { name, aliases: [], kind, level: sender.place.level, place: sender.place },
        'placed',
      );
    }
    const printed = this.#state.text.slice(from, end);
    const own = this.#state.text.slice(from, start);
    const anchored = this.#state.postStarts.has(end);
    if (/^(管委会|党工委|管理委员会|街道办事处|街道办|办事处)$/u.test(printed))
      return bareZoneBody(this.#state, start, end, anchored);
    if ((COUNTED.test(printed) && !this.#state.placeStarting(from)) || printed.length > 34) return undefined;
    const level = /^(?:自治区|自治州|街道|[省市州盟县区旗镇乡])/u.exec(this.#state.text.slice(from, from + 3))?.[0];
    const levelled =
      level &&
      (start > from || (end - from > 3 && LEVELLED_WHOLE.test(printed))) &&
      (level.length > 1 || this.#isLevel(from, end, kind, anchored));
    if (levelled) {
      const place = this.#state.context.gazetteer.level(level, this.#state.recent, this.#state.context.home);
      if (!place) return undefined;
      const rest = this.#state.text.slice(from + level.length, end);
      if (rest.length < 3 && !anchored) return undefined;
      if (rest === '局' || rest === '厅') return bureauItself(this.#state, from, end, place, rest);
      const whole = ofPlace({ name: place.name, aliases: [], kind: 'PARK', place }, rest);
      if (whole) return this.#state.push(from, end, whole, 'placed');
      if (place.level === 'TOWN' && /(?:办|办公室)$/u.test(rest))
        return this.#state.push(from, end, townPart(place, rest), 'placed');
      const name = place.name + rest;
      return this.#state.push(
        from,
        end,
        { name, aliases: [printed, place.short + rest].filter((a) => a !== name), kind, level: place.level, place },
        'placed',
      );
    }
    const sister = kind === 'UNIVERSITY' && printed.endsWith('学院') ? sisterSchool(this.#state, from, own) : undefined;
    if (sister) return this.#state.push(from, end, partOf(sister, printed), 'context');
    if (isSchoolOfPublisher(this.#state, from, own, kind, this.#state.text.slice(start, end))) {
      const university = universityOf(this.#state.context.publisher);
      if (university) return this.#state.push(from, end, partOf(university, printed), 'context');
    }
    const placed = this.#state.placeAt(from);
    // 全市学校, 我市企业: a kind of bodies and none of them.
    if (this.#state.text[from] === '全' && this.#state.placeStarting(from)?.form === 'ours') return undefined;
    if (placed && own.length === this.#state.placeEnd(from) - from) {
      const ending = this.#state.text.slice(start, end);
      const housed = anchored || /^(党委|党支部|党总支|居委会|村委会)/u.test(this.#state.text.slice(end, end + 3));
      if (ending.length < 3 && kind === 'OTHER' && !housed) return undefined;
      if (/^(党工委|工委)$/u.test(ending)) return this.#state.push(from, end, partyCommittee(placed), 'placed');
      if (/街道$/u.test(placed.name) && /^(办事处|办)$/u.test(ending))
        return this.#state.push(from, end, government(placed), 'placed');
    }
    if (own === '') return ownHouse(this.#state, start, end) ?? end;
    const { publisher } = this.#state.context;
    const before = placed || printed.length < 4 ? undefined : this.#namedBefore(printed, from);
    if (before && this.#state.opensName(from)) return this.#state.push(from, end, before, 'context');
    const ours = ownPart(this.#state, from, printed, anchored);
    if (ours) return this.#state.push(from, end, ours, 'context');
    if (anchored && publisher && OWN_COMMITTEE.test(printed))
      return this.#state.push(from, end, partOf(publisher, printed), 'context');
    const scenic = /^(?:景区|园区|林场|农场|库区|灌区)(?=管委会|管理)/u.exec(printed)?.[0];
    const estate = scenic && namedBefore(this.#state, from, scenic);
    if (scenic && estate) {
      const name = estate + printed.slice(scenic.length);
      return this.#state.push(from, end, { name, aliases: [printed], kind }, 'context');
    }
    const works = !placed && anchored && publisherOfWorks(this.#state.context.publisher, printed);
    if (works) return this.#state.push(from, end, { ...partOf(works, printed), aliases: [printed] }, 'context');
    // 梅州供电局 in the bulletin of 某公司梅州供电局 is the publisher itself.
    if (publisher && printed.length >= 4 && publisher.name !== printed && publisher.name.endsWith(printed))
      return this.#state.push(from, end, publisher, 'context');
    const residents = /^社区(?:居委会|居民委员会)$/u.test(printed) && community(this.#state, from);
    if (residents) return this.#state.push(from, end, partOf(residents, '居委会'), 'context');
    const around = anchored && !placed && kind === 'GOVERNMENT' ? bureauPlace(this.#state, from, printed) : undefined;
    if (around) {
      const body: NamedBody = {
        name: around.name + printed,
        aliases: [printed],
        kind,
        level: around.level,
        place: around,
      };
      return this.#state.push(from, end, body, 'context');
    }
    if (!placed && !this.#specific(own, printed, kind, anchored)) return undefined;
    const name =
      placed && this.#state.placeStarting(from)?.form === 'ours'
        ? placed.name + this.#state.text.slice(this.#state.placeEnd(from), end)
        : printed;
    return this.#state.push(
      from,
      end,
      { name, aliases: name === printed ? [] : [printed], kind, ...(placed && { level: placed.level, place: placed }) },
      placed ? 'placed' : 'named',
    );
  }

  #keepsHead(from: number, placeStart: number): boolean {
    const head = this.#state.text.slice(from, placeStart);
    return (
      /^(中国|国家|全国|中共|共青团|中央|驻|武警)/u.test(head) ||
      this.#state.lexicon.bodies.endingOf(head) !== undefined
    );
  }

  /** Whether a character at `from` says the level of the place: no longer word begins there, or the name opens and the word is none of those that open names. */
  #isLevel(from: number, end: number, kind: NamedBody['kind'], anchored: boolean): boolean {
    const { text, lexicon } = this.#state;
    if (lexicon.words.longest(text, from) <= from + 1) return true;
    if (NO_LEVEL.test(text.slice(from, end)) || kind === 'COMPANY' || kind === 'PARK') return false;
    return (
      (anchored || LEVELLED_WHOLE.test(text.slice(from, end))) && /^$|[，。；：、（\n]/u.test(text[from - 1] ?? '')
    );
  }

  /** The body of the paragraph whose name ends so: `农场有限公司` after `某某农场有限公司`. */
  #namedBefore(printed: string, from: number): NamedBody | undefined {
    const { tokens, text } = this.#state;
    const paragraph = paragraphStart(text, from);
    for (let i = tokens.length - 1; i >= 0; i--) {
      const token = tokens[i];
      if (!token || token.start < paragraph) return undefined;
      const { body } = token;
      if (body.name.length > printed.length + 1 && body.name.endsWith(printed)) return body;
    }
    return undefined;
  }

  /** Where a company's name begins whose brand stands before its place: `国网|某某供电公司`. */
  #brandBefore(placeStart: number, floor: number, end: number, kind: NamedBody['kind']): number {
    const { text, lexicon } = this.#state;
    if (kind !== 'COMPANY' && !/(?:局|所|站|中心)$/u.test(text.slice(placeStart, end))) return placeStart;
    // 中远海运|港口|厦门公司: a line of business may stand between.
    for (let at = placeStart; at >= Math.max(floor, placeStart - 4); at--) {
      const brand = lexicon.bodies.brands.longest(text, at, floor);
      if (brand) return brand.end;
    }
    return placeStart;
  }

  /** Whether words of a name make it one body's own name rather than a kind of body. */
  #specific(own: string, printed: string, kind: NamedBody['kind'], anchored: boolean): boolean {
    if (this.#state.lexicon.words.cost(printed) !== undefined) return anchored;
    if (anchored) return true;
    if (kind === 'COMPANY' || kind === 'UNIVERSITY' || kind === 'INSTITUTE' || kind === 'ASSOCIATION') {
      return own.length >= 2 && this.#state.lexicon.words.best(own, 0, own.length) > own.length * 4.2;
    }
    if ((kind === 'OTHER' && /中心$/u.test(printed)) || kind === 'GOVERNMENT')
      return own.length >= 4 && /^(国家|全国|中国)/u.test(own);
    return kind === 'MEDIA' && own.length >= 2;
  }
}
