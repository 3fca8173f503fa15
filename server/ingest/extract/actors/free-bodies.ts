/** Bodies known by their endings: companies, schools, institutes, zones, groups, and parts of bodies. */

import { type NamedBody, partAsPrinted, zone, zoneBody } from '../../lexicon/naming.ts';
import type { BodyState } from './body-state.ts';
import { COUNTED, NOT_BODY_AFTER } from './body-words.ts';
import { discipline, numberedGroup, stationed } from './discipline-groups.ts';
import { freelyNamed } from './freely-named.ts';
import { type Edge, leftEdge } from './left-edge.ts';
import { ofPlace, park } from './named-zones.ts';

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

/** Reads names that end in a listed ending. */
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
    const quote = this.#state.text[start - 1] === '”' ? this.#quoteBefore(start) : -1;
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
    return freelyNamed(this.#state, edge, start, end, match.value.kind);
  }

  /** Where the quotation opens that closes right before an offset, when it is short. */
  #quoteBefore(start: number): number {
    const near = Math.max(0, start - 12);
    const at = this.#state.text.slice(near, start).lastIndexOf('“');
    return at < 0 ? -1 : near + at;
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
    if (
      /^[、和与及]|^\d{4}年|第[0-9一二三四五六七八九十]+次/u.test(part) ||
      part.length > 24 ||
      (COUNTED.test(part) && !/^附属.{2}/u.test(part))
    )
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
}
