/** Bodies that lists know: of the centre, departments and committees of a place, divisions of a bureau. */
import type { Department } from '../../lexicon/bodies.ts';
import { atLevel, LEVEL_LETTERS, LEVEL_WORD, type Place } from '../../lexicon/divisions.ts';
import { government, isZone, type NamedBody, partOf, partyCommittee } from '../../lexicon/naming.ts';
import { afterLastStop } from '../text/part-start.ts';
import type { BodyState, BodyToken } from './body-state.ts';
import { NOT_BODY_AFTER } from './body-words.ts';
import type { FreeBodies } from './free-bodies.ts';
import { freelyNamed } from './freely-named.ts';
import { leftEdge } from './left-edge.ts';
import { otherParty } from './other-parties.ts';
import { committeeOfAssembly, house, houseTold } from './own-bodies.ts';
import { placeOfSamePerson } from './same-person.ts';

const LEVEL = new RegExp(`(${LEVEL_WORD})$`, 'u');
const GENERIC_LEVEL = new RegExp(`[各有全多级相关${LEVEL_LETTERS}]${LEVEL_WORD}$`, 'u');
const PREFIX = /^(?:中国人民政治协商会议|政协|中国共产党|中共|共青团)/u;
const SESSION = /第?[一二三四五六七八九十]{1,4}届$/u;
const SESSION_FIRST = /^第[一二三四五六七八九十百\d]{1,4}届/u;
const PARTY_AFTER = /^委(?!员|托|派|任|屈|婉|实|靡|曲|培)/u;
/** What makes a company's short name its full one. */
const LEGAL_FORM = /^(?:集团)?(?:股份)?有限(?:责任)?公司/u;
const COMMITTEE_POST = /[县区旗镇乡]委(?:常委|委员|副书记|书记)(?:、|兼)$/u;
/** Bodies that every town has. */
const TOWN_OWN = /^(?:武装部|人武部|纪委|人大|妇联|团委)$/u;
const LIST_GAP = /^(?:、|和|与|及|以及|（[^）]{0,8}）、)$/u;

export class PlacedBodies {
  readonly #state: BodyState;
  readonly #free: FreeBodies;

  constructor(state: BodyState, free: FreeBodies) {
    this.#state = state;
    this.#free = free;
  }

  /** How far to the left tokens may be reached: the body before, unless it is to be extended. */
  national(start: number): number | undefined {
    const match = this.#state.lexicon.bodies.national.longest(this.#state.text, start);
    const known = match ? undefined : this.#state.lexicon.bodies.known.longest(this.#state.text, start);
    const placeBefore = known ? this.#state.marks.placeByEnd.get(start) : undefined;
    if (known && placeBefore && placeBefore.form !== 'letter')
      return this.#known(placeBefore.start, known.end, known.value);
    if (known) return this.#state.opensName(start) ? this.#known(start, known.end, known.value) : undefined;
    if (!match) return this.#prefixed(start);
    if (/^[门分队件]/u.test(this.#state.text[match.end] ?? '') || this.#state.marks.placeByEnd.has(start))
      return undefined;
    if (match.end - start < 4 && !this.#state.opensName(start)) return undefined;
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
    return this.#state.push(start, match.end, { name, aliases, kind, level: 'NATIONAL' }, 'named');
  }

  /** 政协某市委员会, 中共某县委, 共青团某市委: the body's kind before its place. */
  #prefixed(start: number): number | undefined {
    if (/[民农致九台]/u.test(this.#state.text[start] ?? '')) return otherParty(this.#state, start);
    if (!/[中政共]/u.test(this.#state.text[start] ?? '')) return undefined;
    const prefix = PREFIX.exec(this.#state.text.slice(start, start + 11))?.[0];
    if (!prefix) return undefined;
    // 政协|第十届|某市委员会常务委员会: the session stands before the place, too.
    const at = start + prefix.length;
    const session = SESSION_FIRST.exec(this.#state.text.slice(at, at + 7))?.[0] ?? '';
    let token = this.#state.placeStarting(at + session.length);
    if (!token) return undefined;
    for (let next = this.#state.placeStarting(token.end); next; next = this.#state.placeStarting(token.end))
      token = next;
    const rest = this.#state.text.slice(token.end, token.end + 4);
    const tail = rest.startsWith('委员会') ? 3 : PARTY_AFTER.test(rest) ? 1 : 0;
    if (session && tail !== 3) return undefined;
    if (tail === 0 && prefix !== '政协') return undefined;
    const street = tail === 1 ? this.#state.placeStarting(token.end + 1) : undefined;
    const works = street && /^(工作委员会|工委)/u.exec(this.#state.text.slice(street.end, street.end + 5))?.[0];
    if (works) return this.#state.push(start, street.end + works.length, partyCommittee(street.place), 'placed');
    const youth = this.#state.lexicon.bodies.departments.get('团委');
    const cppcc = this.#state.lexicon.bodies.departments.get('政协');
    const department = prefix.startsWith('共') ? youth : /政/u.test(prefix) ? cppcc : undefined;
    const body = department ? this.#state.context.gazetteer.body(token.place, department) : partyCommittee(token.place);
    return this.#state.push(start, token.end + tail, body, 'placed');
  }

  #known(start: number, end: number, kind: NamedBody['kind']): number | undefined {
    if (NOT_BODY_AFTER.test(this.#state.text.slice(end, end + 4))) return undefined;
    const campus = /^（[\u4e00-\u9fff]{2,4}(?:校区)?）/u.exec(this.#state.text.slice(end, end + 10))?.[0] ?? '';
    const form = kind === 'COMPANY' ? (LEGAL_FORM.exec(this.#state.text.slice(end, end + 10))?.[0] ?? '') : '';
    const to = end + (kind === 'UNIVERSITY' ? campus.length : form.length);
    return this.#state.push(start, to, { name: this.#state.text.slice(start, to), aliases: [], kind }, 'named');
  }

  /** What stands before a department: a place, a zone, a level word, or a body in the same list. */
  #prefix(start: number): { start: number; place: Place | undefined; found: boolean } {
    const { marks } = this.#state;
    const token = marks.placeByEnd.get(start);
    if (token && token.form !== 'letter') {
      let from = token.start;
      for (let outer = marks.placeByEnd.get(from); outer; outer = marks.placeByEnd.get(from)) from = outer.start;
      return { start: from, place: token.place, found: true };
    }
    const body = this.#state.byEnd.get(start);
    if (body?.body.place && (isZone(body.body.place) || body.body.kind === 'PARTY')) {
      return { start: body.start, place: body.body.place, found: true };
    }
    const level = LEVEL.exec(this.#state.text.slice(Math.max(0, start - 3), start))?.[0];
    if (!level) return { start, place: undefined, found: false };
    const at = start - level.length;
    const doubled = marks.placeByEnd.get(at);
    // 滨海新区|区委, 某自治县|县委: the level word says again what the place is.
    if (doubled && doubled.form !== 'letter' && doubled.place.name.endsWith(level))
      return { start: doubled.start, place: doubled.place, found: true };
    const generic =
      // 成员|有县…局: 有 says how many only after 所, 现, 共.
      (this.#state.text[at - 1] !== '有' || /[所现共拥]/u.test(this.#state.text[at - 2] ?? '')) &&
      GENERIC_LEVEL.test(this.#state.text.slice(Math.max(0, at - 1), start)) &&
      !marks.bodyEnds(at) &&
      !marks.placeByEnd.has(at);
    const inWord =
      at > 0 &&
      level.length === 1 &&
      !marks.placeByEnd.has(at) &&
      this.#state.lexicon.words.cost(this.#state.text.slice(at - 1, start)) !== undefined;
    if (generic || (inWord && !this.#state.lexicon.boundaries.longest(this.#state.text, at, Math.max(0, at - 4))))
      return { start: at, place: undefined, found: true };
    const { gazetteer, home, casePlace } = this.#state.context;
    const beside = this.#beside(at, level);
    if (beside) return { start: at, place: beside, found: true };
    const place = gazetteer.level(level, casePlace ? [...this.#state.recent, casePlace] : this.#state.recent, home);
    return { start: at, place, found: true };
  }

  /** `某某县委副书记、县长张某，|县委常委…李某`: after a person of another place of that level in a list the level word goes on with that place. */
  #beside(at: number, level: string): Place | undefined {
    const { text, tokens, marks } = this.#state;
    const last = tokens.at(-1);
    const place = last?.body.place;
    if (!place?.name.endsWith(level) || isZone(place) || !/[，、]/u.test(text[at - 1] ?? '')) return undefined;
    if (!marks.personEnds.has(at - 1) || last?.form !== 'placed' || at - last.end > 24) return undefined;
    return /[。；\n]/u.test(text.slice(last.end, at)) ? undefined : place;
  }

  department(start: number): number | undefined {
    const match = this.#state.lexicon.bodies.departments.longest(this.#state.text, start);
    if (!match) return undefined;
    const after = this.#state.text.slice(match.end, match.end + 5);
    if (
      NOT_BODY_AFTER.test(after) ||
      (/^人大$/u.test(this.#state.text.slice(start, match.end)) &&
        /^代表(之家|联络|履职|建议|工作|家站|小组)/u.test(after))
    )
      return undefined;
    const session = SESSION.exec(this.#state.text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
    const prefix = this.#prefix(start - session.length);
    if (prefix.found) {
      if (!prefix.place) return undefined;
      // 县委|政研室: what a committee's name stands before is the committee's, not the government's.
      const committee = this.#state.byEnd.get(start);
      if (committee?.body.kind === 'PARTY' && /^\{G\}.+室$/u.test(match.value.full)) {
        const room = partOf(committee.body, match.value.full.slice(3));
        return this.#state.push(committee.start, match.end, room, committee.form);
      }
      return this.#pushDepartment(prefix.start, match.end, prefix.place, match.value, 'placed');
    }
    const unit = this.#state.text.slice(start, match.end);
    const committee =
      this.#state.postStarts.has(match.end) &&
      this.#state.opensName(start) &&
      committeeOfAssembly(this.#state, start, unit);
    if (committee) return this.#state.push(start, match.end, committee, 'context');
    const sister =
      match.value.full.startsWith('{C}') || TOWN_OWN.test(unit) ? this.#sister(start, TOWN_OWN.test(unit)) : undefined;
    if (sister) return this.#pushDepartment(start, match.end, sister, match.value, 'context');
    const { publisher } = this.#state.context;
    if (
      /^(纪委|团委|工会|组织部|宣传部|统战部)$/u.test(unit) &&
      publisher?.kind === 'UNIVERSITY' &&
      /[校院]/u.test(this.#state.text[start - 1] ?? '')
    )
      return this.#state.push(start - 1, match.end, partOf(publisher, unit), 'context');
    if (/^(纪委|团委|工会|组织部|宣传部|统战部)$/u.test(unit)) {
      const told = houseTold(this.#state, start, match.end);
      if (told) return this.#state.push(start, match.end, partOf(told, unit), 'context');
      const found = house(this.#state, this.#state.text.startsWith('党委', start - 2) ? start - 2 : start, match.end);
      if (found) return found;
    }
    const edge = leftEdge(this.#state.marks, start, Math.max(0, start - 40), true);
    if (edge && (edge.touchesBody || edge.start < start) && !this.#state.inPost.has(start)) {
      return edge.touchesBody
        ? this.#free.part(edge, match.end, 'GOVERNMENT')
        : freelyNamed(
            this.#state,
            edge,
            start,
            match.end,
            /科学院$/u.test(match.value.full) ? 'INSTITUTE' : 'GOVERNMENT',
          );
    }
    const place = this.#implied(start, match.end, match.value);
    return place ? this.#pushDepartment(start, match.end, place, match.value, 'context') : undefined;
  }

  /** `县委常委、|宣传部部长`: a party department after a post at the party committee is that committee's. */
  #sister(start: number, ofTown: boolean): Place | undefined {
    const last = this.#state.tokens.at(-1);
    const gap = last ? this.#state.text.slice(last.end, start) : '';
    // 镇长某某、|纪委书记, 镇党委委员、|武装部部长: what a town has of its own, in a list or after a post of the town.
    const inTown = ofTown && last?.body.place?.level === 'TOWN' && gap.length < 24 && !/[。；\n]/u.test(gap);
    if (inTown && (this.#state.marks.personEnds.has(start - 1) || /[、兼]$/u.test(gap))) return last.body.place;
    return last?.body.kind === 'PARTY' && /^(常委|委员|副书记|书记)(、|兼)?$/u.test(gap) ? last.body.place : undefined;
  }

  #pushDepartment(start: number, end: number, place: Place, department: Department, form: BodyToken['form']): number {
    const before = this.#state.byEnd.get(start);
    const from =
      before && department.full.startsWith('国家税务总局') && /税务总局$/u.test(before.body.name)
        ? before.start
        : start;
    const zoned =
      isZone(place) && /^管理?委/u.test(department.full)
        ? government(place)
        : this.#state.context.gazetteer.body(place, department);
    return this.#state.push(from, end, zoned, form);
  }

  /** A department without a place before it: in a list it takes the list's place, before a post the publisher's. */
  #implied(start: number, end: number, department: Department): Place | undefined {
    const before = this.#state.tokens.at(-1);
    if (before?.body.place && LIST_GAP.test(this.#state.text.slice(before.end, start))) return before.body.place;
    const { publisher, home, casePlace } = this.#state.context;
    const post = this.#state.postStarts.has(end) || this.#state.postStarts.has(end - 1);
    // 科技厅|印发: only a province has 厅.
    const printed = this.#state.text.slice(start, end);
    if (/(?<!办公)厅$/u.test(printed) && this.#state.opensName(start)) return atLevel(home, 'PROVINCE');
    if (!post) {
      const own =
        publisher?.place && publisher.name === this.#state.context.gazetteer.body(publisher.place, department).name;
      return own && this.#state.opensName(start) ? publisher.place : undefined;
    }
    if (!this.#state.opensName(start)) return undefined;
    const same = placeOfSamePerson(this.#state, start);
    if (same) return same;
    // 县委常委、|组织部部长 of a county that nobody can tell is not the city's.
    if (department.full.startsWith('{C}') && COMMITTEE_POST.test(this.#state.text.slice(Math.max(0, start - 8), start)))
      return undefined;
    if (department.full === '{G}' || department.full.startsWith('人民代表大会') || department.full === '{Z}') {
      const sentence = afterLastStop(this.#state.text, start);
      return before && before.start >= sentence && before.body.place ? before.body.place : (casePlace ?? home);
    }
    if (department.full.endsWith('厅')) return atLevel(home, 'PROVINCE');
    return casePlace ?? home;
  }

  /** 市委, 区委, 芜湖市委: a place or level word with 委. */
  committee(start: number): number | undefined {
    if (this.#state.text[start] !== '委' || !PARTY_AFTER.test(this.#state.text.slice(start, start + 2)))
      return undefined;
    const prefecture = this.#state.text[start - 1] === '地' ? this.#state.marks.placeByEnd.get(start - 1) : undefined;
    if (prefecture?.place.level === 'CITY')
      return this.#state.push(prefecture.start, start + 1, partyCommittee(prefecture.place), 'placed');
    const own = this.#state.text[start - 1] === '地' && this.#state.opensName(start - 1);
    const ours = own ? atLevel(this.#state.context.home, 'CITY') : undefined;
    if (ours?.name.endsWith('地区')) return this.#state.push(start - 1, start + 1, partyCommittee(ours), 'context');
    const prefix = this.#prefix(start);
    if (!prefix.place) return undefined;
    const street = this.#state.placeStarting(start + 1);
    const works = street && /^(工作委员会|工委)/u.exec(this.#state.text.slice(street.end, street.end + 5))?.[0];
    if (works) return this.#state.push(prefix.start, street.end + works.length, partyCommittee(street.place), 'placed');
    const youth =
      this.#state.text[prefix.start - 1] === '团' ? this.#state.lexicon.bodies.departments.get('团委') : undefined;
    if (youth)
      return this.#state.push(
        prefix.start - 1,
        start + 1,
        this.#state.context.gazetteer.body(prefix.place, youth),
        'placed',
      );
    return this.#state.push(prefix.start, start + 1, partyCommittee(prefix.place), 'placed');
  }
}
