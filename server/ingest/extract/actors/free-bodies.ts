/** Bodies known by their endings: companies, schools, institutes, zones, groups, and parts of bodies. */
import type { Place } from '../../lexicon/divisions.ts';
import {
  government,
  isZone,
  type NamedBody,
  partAsPrinted,
  partOf,
  partyCommittee,
  townPart,
  zone,
  zoneBody,
} from '../../lexicon/naming.ts';
import type { BodyState, BodyToken } from './body-state.ts';
import { type Edge, leftEdge } from './left-edge.ts';

const OWN = /^(?:局|厅|委|校|院|公司|集团|中心|部|所|站|会|社|馆|台|镇|乡|街道|区)/u;
export const NOT_BODY_AFTER =
  /^(?:面|限|势|性|门|们|生|城区|城市|任务|工作重点|化|军|业|卡|主义|派(?!驻|出|遣|员)|[0-9]+[余多]?[家个所名])/u;
const COUNTED =
  /^(?:当地|本地|企业|高校|院校|[0-9]+[家个所名批余多]?|[一二三四五六七八九十百千]+(?:[余多]?[家个所名批余多]|(?=公司|企业|学校|高校|医院|单位|部门|村|镇|县|市|局|院|园区))|[两几数多各该本这那全某每]+[0-9一二三四五六七八九十]*[家个所名批余多]?|等|各类|各级|有关|相关|部分|若干|其他|其它|一批|首批|一些|多家|多个|国有|民营|规上|重点|大型|龙头|知名|上市|科技型|民办|综合性|职业|普通|高等|附属|基层|乡镇|社会|行业|省级|市级|县级|国家级|省部级|国内|国外|省内|省外|市内|市外|县内|区内|海外|境外|驻[县市区省]|市属|省属|县属|区属|央属|市直|省直|县直|区直)/u;

/** Committees of one house, whatever part of it was named before. */
const OWN_COMMITTEE =
  /^(?:审判|检察|学术|学位评定|教学指导|校务|院务|工会|经费审查|女职工|预算|资格审查|薪酬|提名|战略)委员会$/u;

export class FreeBodies {
  readonly #state: BodyState;

  constructor(state: BodyState) {
    this.#state = state;
  }

  ending(start: number): number | undefined {
    const match = this.#state.lexicon.bodies.endings.longest(this.#state.text, start);
    if (!match || NOT_BODY_AFTER.test(this.#state.text.slice(match.end, match.end + 4))) return undefined;
    const { end } = match;
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
    const sent = match.value.text.startsWith('纪检') ? this.#numberedGroup(start, end) : undefined;
    if (sent) return sent;
    const stationed = /^(?:派驻)?纪检(?:监察)?组$/u.test(match.value.text) ? this.#stationed(start, end) : undefined;
    if (stationed) return stationed;
    const house = /^(?:工作)?委(?:员会)?$/u.test(match.value.text) ? this.#houseBefore(start) : undefined;
    if (house !== undefined) return this.part({ start: house, touchesBody: true, atMark: false }, end, 'GOVERNMENT');
    const floor = Math.max(0, start - 40);
    const edge = leftEdge(this.#state.marks, start, floor, end - start > 3);
    if (!edge) return undefined;
    if (edge.touchesBody) return this.part(edge, end, match.value.kind);
    if (match.value.kind === 'PARK') return this.#park(edge, start, end);
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
    const part = this.#state.text.slice(edge.start, end);
    if (/^[、和与及]/u.test(part) || part.length > 24 || COUNTED.test(part)) return undefined;
    if (/^(派驻)?纪检(监察)?组$/u.test(part)) return this.#discipline(parent, end, part);
    if (kind === 'PARK' && parent.body.kind === 'PARK' && parent.body.place) {
      const name = this.#state.text.slice(parent.start, end);
      return this.#state.push(parent.start, end, zoneBody(zone(parent.body.place.parent, name, name)), parent.form);
    }
    const whole = parent.body.place && this.#ofPlace(parent.body, part);
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

  /** `市纪委监委驻市科技局纪检监察组`: the discipline body's group at the other body, a part of the former. */
  #discipline(at: BodyToken, end: number, part: string): number {
    const sender = this.#state.tokens.at(-2);
    const between = sender ? this.#state.text.slice(sender.end, at.start) : '';
    if (!sender || !/^(派)?驻$/u.test(between)) return this.#state.push(at.start, end, partOf(at.body, part), at.form);
    const place = sender.body.place?.name ?? '';
    // 某省纪委|省监委: both send together.
    const twin = this.#state.tokens.at(-3);
    const joint =
      twin?.end === sender.start && /监委$/u.test(this.#state.text.slice(sender.start, sender.end)) ? twin : undefined;
    const short = joint
      ? `${place}纪委监委`
      : this.#state.text.slice(sender.start, sender.end).replace(/^(?:自治区|自治州|[省市州盟县区旗])/u, place);
    const tail = `驻${at.body.name}${part}`;
    const printed = `驻${this.#state.text.slice(at.start, at.end)}${part}`;
    const body: NamedBody = {
      name: short + tail,
      aliases: [short + printed, sender.body.name + tail, tail],
      kind: 'PARTY',
      ...(at.body.level && { level: at.body.level }),
      ...(at.body.place && { place: at.body.place }),
      partOf: (joint ?? sender).body,
    };
    return this.#state.push((joint ?? sender).start, end, body, sender.form);
  }

  /** `县纪委监委派驻第五纪检监察组`. */
  #numberedGroup(start: number, end: number): number | undefined {
    const number = /(?:派驻|驻)?第[一二三四五六七八九十]{1,3}$/u.exec(
      this.#state.text.slice(Math.max(0, start - 6), start),
    )?.[0];
    const sender = number && this.#state.byEnd.get(start - number.length);
    if (sender === '' || sender?.body.kind !== 'PARTY') return undefined;
    const part = this.#state.text.slice(sender.end, end);
    return this.#state.push(sender.start, end, partOf(sender.body, part), sender.form);
  }

  /** `自治区纪委监委驻厅纪检监察组`: the group at our own body. */
  #stationed(start: number, end: number): number | undefined {
    const own = this.#state.text[start - 1] ?? '';
    const { publisher } = this.#state.context;
    if (!/[局厅委办院部校]/u.test(own) || !publisher || this.#state.text[start - 2] !== '驻') return undefined;
    this.#state.push(start - 1, start, publisher, 'context');
    const at = this.#state.tokens.at(-1);
    return at && this.#discipline(at, end, this.#state.text.slice(start, end));
  }

  /** 管委会 and 党工委 after a zone are its government and its party committee. */
  #ofPlace({ kind, place }: NamedBody, part: string): NamedBody | undefined {
    if (!place) return undefined;
    if (kind === 'PARK' && /^(管委会|管理委员会)$/u.test(part)) return government(place);
    return kind === 'PARK' && /^(党工委|工委|工作委员会)$/u.test(part) ? partyCommittee(place) : undefined;
  }

  /** Zones: `市高新区`, `云州高新区`, `空港物流园区`; in a zone's own bulletin its name means home. */
  #park(edge: Edge, start: number, end: number): number | undefined {
    // 中国—马来西亚某某产业园区: the dash is inside the name.
    const pair = /中国[—–-]{1,2}$/u.exec(this.#state.text.slice(0, edge.placeStart ?? edge.start))?.[0].length ?? 0;
    const from = (edge.placeStart ?? edge.start) - pair;
    const printed = this.#state.text.slice(from, end);
    if (pair > 0) return this.#state.push(from, end, zoneBody(zone(undefined, printed, printed)), 'placed');
    const { home, casePlace, gazetteer } = this.#state.context;
    const level =
      /^[市省县区州旗]/u.test(printed) && this.#state.lexicon.words.longest(this.#state.text, from) <= from + 1;
    const token = this.#state.placeStarting(from);
    const named = level ? printed.slice(1) : this.#state.text.slice(token ? token.end : from, end);
    const own = !level && !token;
    const managed = /^(党工委|管委会|管理委员会)/u.test(this.#state.text.slice(end, end + 5));
    if (own && !managed && (COUNTED.test(printed) || (printed.length < 5 && !/^(高新区|经开区)$/u.test(printed))))
      return undefined;
    if (
      (/^国家/u.test(named) && !this.#state.postStarts.has(end)) ||
      /自主创新|可持续/u.test(named) ||
      named.length < 2
    )
      return undefined;
    const place = level
      ? gazetteer.level(printed[0] ?? '', this.#state.recent, home)
      : (token?.place ?? casePlace ?? home);
    const takes = !own || /^(高新|经开|经济|空港|保税|综合保税)/u.test(printed);
    const made = zone(takes ? place : undefined, named, level ? named : printed);
    const mine =
      home &&
      isZone(home) &&
      (printed === home.name || printed === home.short || made.name === home.name || isKindOf(home.name, printed));
    return this.#state.push(from, end, zoneBody(mine ? home : made), start === from ? 'context' : 'placed');
  }

  /** A body named freely: a company, a university, a hospital, a group. */
  free(edge: Edge, start: number, end: number, kind: NamedBody['kind']): number | undefined {
    let from = edge.start;
    if (edge.placeStart !== undefined && edge.placeStart > from && !this.#keepsHead(from, edge.placeStart))
      from = edge.placeStart;
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
      return this.#bareZoneBody(start, end, anchored);
    if ((COUNTED.test(printed) && !this.#state.placeStarting(from)) || printed.length > 34) return undefined;
    const level = /^(?:自治区|自治州|街道|[省市州盟县区旗镇乡])/u.exec(this.#state.text.slice(from, from + 3))?.[0];
    const levelled =
      level &&
      start > from &&
      (level.length > 1 || this.#state.lexicon.words.longest(this.#state.text, from) <= from + 1);
    if (levelled) {
      const place = this.#state.context.gazetteer.level(level, this.#state.recent, this.#state.context.home);
      if (!place) return undefined;
      const rest = this.#state.text.slice(from + level.length, end);
      if (rest.length < 3 && !anchored) return undefined;
      if (rest === '局' || rest === '厅') return this.#bureauItself(from, end, place, rest);
      const whole = this.#ofPlace({ name: place.name, aliases: [], kind: 'PARK', place }, rest);
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
    const sister = kind === 'UNIVERSITY' && printed.endsWith('学院') ? this.#sisterSchool(from, own) : undefined;
    if (sister) return this.#state.push(from, end, partOf(sister, printed), 'context');
    if (this.#isSchoolOfPublisher(from, own, kind, this.#state.text.slice(start, end))) {
      const { publisher } = this.#state.context;
      if (publisher) return this.#state.push(from, end, partOf(publisher, printed), 'context');
    }
    const placed = this.#state.placeAt(from);
    if (placed && own.length === this.#state.placeEnd(from) - from) {
      const ending = this.#state.text.slice(start, end);
      const housed = anchored || /^(党委|党支部|党总支|居委会|村委会)/u.test(this.#state.text.slice(end, end + 3));
      if (ending.length < 3 && kind === 'OTHER' && !housed) return undefined;
      if (/^(党工委|工委)$/u.test(ending)) return this.#state.push(from, end, partyCommittee(placed), 'placed');
      if (/街道$/u.test(placed.name) && /^(办事处|办)$/u.test(ending))
        return this.#state.push(from, end, government(placed), 'placed');
    }
    if (own === '') return this.#ownHouse(start, end) ?? end;
    const { publisher } = this.#state.context;
    if (anchored && publisher && OWN_COMMITTEE.test(printed))
      return this.#state.push(from, end, partOf(publisher, printed), 'context');
    const scenic = /^(?:景区|园区|林场|农场|库区|灌区)(?=管委会|管理)/u.exec(printed)?.[0];
    const estate = scenic && this.#namedBefore(from, scenic);
    if (scenic && estate) {
      const name = estate + printed.slice(scenic.length);
      return this.#state.push(from, end, { name, aliases: [printed], kind }, 'context');
    }
    const works = !placed && anchored && publisherOfWorks(this.#state.context.publisher, printed);
    if (works) return this.#state.push(from, end, { ...partOf(works, printed), aliases: [printed] }, 'context');
    // 梅州供电局 in the bulletin of 某公司梅州供电局 is the publisher itself.
    if (publisher && printed.length >= 4 && publisher.name !== printed && publisher.name.endsWith(printed))
      return this.#state.push(from, end, publisher, 'context');
    const community = /^社区(?:居委会|居民委员会)$/u.test(printed) && this.#community(from);
    if (community) return this.#state.push(from, end, partOf(community, '居委会'), 'context');
    const around = anchored && !placed && kind === 'GOVERNMENT' ? this.#bureauPlace(from, printed) : undefined;
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

  /** `管委会`, `党工委` without their zone: the zone of the body before, else home. */
  #bareZoneBody(start: number, end: number, anchored: boolean): number | undefined {
    const owns = (place: Place | undefined): boolean =>
      place !== undefined && (isZone(place) || /街道$/u.test(place.name));
    const last = this.#state.tokens.findLast(({ body }) => owns(body.place))?.body.place;
    const { home, gazetteer } = this.#state.context;
    const street = /[街办]/u.test(this.#state.text[start] ?? '')
      ? gazetteer.level('街道', this.#state.recent, home)
      : undefined;
    if (this.#state.text[start] === '办' && !street) return undefined;
    const place = street ?? (owns(home) ? home : anchored ? last : undefined);
    if (!place || !owns(place)) return undefined;
    const body = this.#state.text[start] === '党' ? partyCommittee(place) : government(place);
    return this.#state.push(start, end, body, 'context');
  }

  /** `某大学草地学院教授某某、|化学化工学院院长`: a school after another university's school in a list is that one's. */
  #sisterSchool(from: number, own: string): NamedBody | undefined {
    const last = this.#state.tokens.at(-1);
    const parent = last?.body.kind === 'UNIVERSITY' ? last.body.partOf : undefined;
    if (!last || !parent || own.length < 2 || /(师范|职业|技术|理工|大学)/u.test(own) || this.#state.placeAt(from))
      return undefined;
    const gap = this.#state.text.slice(last.end, from);
    return gap.length < 20 && /[、和]$/u.test(gap) && !/[。；\n]/u.test(gap) ? parent : undefined;
  }

  /** `材料与化学学院` in a university's bulletin is that university's. */
  #isSchoolOfPublisher(from: number, own: string, kind: NamedBody['kind'], ending: string): boolean {
    const { publisher } = this.#state.context;
    if (publisher?.kind !== 'UNIVERSITY' || kind !== 'UNIVERSITY' || !/^(学院|医学院|研究生院)$/u.test(ending))
      return false;
    if (
      (own.length < 2 && !/^[文法商理工农医药]$/u.test(own)) ||
      COUNTED.test(own) ||
      /(师范|职业|技术|理工|大学)/u.test(own) ||
      this.#state.placeAt(from)
    )
      return false;
    const verb = this.#state.lexicon.follow.longest(own, 0);
    if (own.length > 4 && verb && verb.value > 1 && verb.end > 1) return false;
    return this.#state.lexicon.divisions.short.longest(own, 0) === undefined;
  }

  /** The own name of the place that is meant by its kind alone: `仙堂山景区` for 景区, when it stands shortly before. */
  #namedBefore(from: number, kind: string): string | undefined {
    const at = this.#state.text.lastIndexOf(kind, from - 1);
    if (at < 0 || from - at > 60) return undefined;
    const { start } = leftEdge(this.#state.marks, at, Math.max(0, at - 10));
    return at - start >= 2 ? this.#state.text.slice(start, at + kind.length) : undefined;
  }

  /** The community or village named shortly before an offset. */
  #community(start: number): NamedBody | undefined {
    const last = this.#state.tokens.findLast(({ body }) => /(社区|村)$/u.test(body.name));
    return last && start - last.end < 20 ? last.body : undefined;
  }

  /** `市局党委书记` in the bulletin of a bureau of that place: the bureau itself. */
  #bureauItself(from: number, end: number, place: Place, word: string): number | undefined {
    const { publisher } = this.#state.context;
    if (!publisher?.name.endsWith(word) || publisher.place?.name !== place.name) return undefined;
    return this.#state.push(from, end, publisher, 'context');
  }

  /** Whose bureau a bureau without a place is that no list has: the place of the body before it in the sentence, else home. */
  #bureauPlace(from: number, printed: string): Place | undefined {
    const { publisher, home, casePlace } = this.#state.context;
    if (!/^(?!国家|中国|全国|中央|国务院).{3,7}局$/u.test(printed) || /分局$|流域|区域|海域/u.test(printed))
      return undefined;
    if (/^(?:COMPANY|UNIVERSITY|INSTITUTE)$/u.test(publisher?.kind ?? '')) return undefined;
    const last = this.#state.tokens.at(-1);
    const sentence = this.#state.text.lastIndexOf('。', from);
    return (last && last.start > sentence ? last.body.place : undefined) ?? casePlace ?? home;
  }

  /** `集团公司`, `学校` in the bulletin of one. */
  #ownHouse(start: number, end: number): number | undefined {
    const { publisher } = this.#state.context;
    const word = this.#state.text.slice(start, end);
    // 学院 in a university's bulletin is the school that was named last.
    const school =
      word === '学院'
        ? this.#state.tokens.findLast(({ body }) => body.kind === 'UNIVERSITY' && body.name.endsWith('学院'))
        : undefined;
    // 居委会, 村委会 after their community was named.
    const home = /^(居委会|村委会|居民委员会|村民委员会)$/u.test(word) ? this.#community(start) : undefined;
    if (home) return this.#state.push(start, end, partOf(home, word), 'context');
    if (/^(?:工会|图书馆|档案馆|博物馆|校史馆|体育馆|研究生院|校医院|幼儿园)$/u.test(word))
      return this.house(start, end);
    if (school && publisher?.kind === 'UNIVERSITY') return this.#state.push(start, end, school.body, 'context');
    const fits =
      publisher?.kind === 'COMPANY'
        ? /^(集团|集团公司|公司|总公司|分公司|子公司)$/u
        : publisher?.kind === 'UNIVERSITY'
          ? /^(学校|学院|大学)$/u
          : undefined;
    const itself = word.length > 1 && publisher?.kind === 'COMPANY' && publisher.name.endsWith(word);
    if (!publisher || !(itself || fits?.test(word)) || !this.#state.opensName(start)) return undefined;
    return this.#state.push(start, end, publisher, 'context');
  }

  /** 纪委, 党委组织部, 工会 without a body before them, in the bulletin of a university or company. */
  house(start: number, end: number): number | undefined {
    const { publisher } = this.#state.context;
    const own = publisher?.kind === 'UNIVERSITY' || publisher?.kind === 'COMPANY' || publisher?.kind === 'INSTITUTE';
    if (!publisher || !own || !this.#state.opensName(start)) return undefined;
    return this.#state.push(start, end, partOf(publisher, this.#state.text.slice(start, end)), 'context');
  }

  #keepsHead(from: number, placeStart: number): boolean {
    const head = this.#state.text.slice(from, placeStart);
    return (
      /^(中国|国家|全国|中共|共青团|中央|驻|武警)/u.test(head) ||
      this.#state.lexicon.bodies.endingOf(head) !== undefined
    );
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

  /** 我局, 我校: the publisher. 该公司, 该校: the last body with that ending. */
  own(start: number): number | undefined {
    const mark = this.#state.text[start];
    if (mark !== '我' && mark !== '该' && mark !== '本') return undefined;
    const word = OWN.exec(this.#state.text.slice(start + 1, start + 3))?.[0];
    if (!word) return undefined;
    const body =
      mark === '该'
        ? this.#state.tokens.findLast((token) => token.body.name.endsWith(word))?.body
        : ownNamed(this.#state.context.publisher, word);
    if (!body) return undefined;
    return this.#state.push(start, start + 1 + word.length, body, 'context');
  }
}

/** The company whose works or branch is named without it: `炼铁厂`, `西北分公司`. */
function publisherOfWorks(publisher: NamedBody | undefined, printed: string): NamedBody | undefined {
  return publisher?.kind === 'COMPANY' && /(?:厂|矿|分公司|事业部|项目部)$/u.test(printed) ? publisher : undefined;
}

/** `开发区`, `高新区` alone in the bulletin of one. */
function isKindOf(home: string, printed: string): boolean {
  if (/^(?:开发区|园区|新区|示范区|度假区|管理区|保税区|产业园|工业园)$/u.test(printed)) return home.endsWith(printed);
  return (printed === '高新区' && /高新/u.test(home)) || (printed === '经开区' && /经济技术开发/u.test(home));
}

/** The publisher, or the house that it is a part of, whichever the word after 我 or 本 can mean. */
function ownNamed(publisher: NamedBody | undefined, word: string): NamedBody | undefined {
  for (let body = publisher; body; body = body.partOf) {
    if (body.name.endsWith(word)) return body;
    if (word === '委' && body.name.endsWith('委员会')) return body;
    if (word === '校' && /(?:大学|学院|学校)$/u.test(body.name)) return body;
  }
  return undefined;
}
