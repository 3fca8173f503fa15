/** Bodies of a list whose items are bodies throughout, as in a distribution list. */
import { atLevel, DIVISION_LETTERS, LEVEL_WORD, type Place } from '../../lexicon/divisions.ts';
import { government, type NamedBody, partOf } from '../../lexicon/naming.ts';
import type { Span } from '../reading.ts';
import { lastIn } from '../text/index-before.ts';
import type { ReadingTools } from './article-names.ts';
import type { BodyToken } from './body-state.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readBodies } from './organization-reader.ts';
import { PlaceReader } from './place-tokens.ts';

/** The last word of a body's name. */
export const BODY_END =
  /(?:局|委|办|厅|会|院|社|中心|公司|大学|学院|部|处|行|集团|支队|大队|队|所|站|室|校|馆|联|庭|团|组|台|报|园区|开发区)$/u;
/** Whether a name of a list ends as bodies do; the lexicon's endings, a user's among them, are such too. */
function isBody({ lexicon }: Gazetteer, name: string): boolean {
  return BODY_END.test(name) || lexicon.bodies.endingOf(name) !== undefined;
}

const LEVEL = new RegExp(`^${LEVEL_WORD}`, 'u');

/** The bodies that each item names; none for an item that names a post, a group of bodies or nothing known. */
export function listedBodies(tools: ReadingTools, text: string, items: readonly Span[]): NamedBody[][] {
  const { gazetteer, publisher } = tools;
  const places = new PlaceReader(gazetteer, gazetteer.home).read(text);
  const context = { gazetteer, publisher, home: gazetteer.home, casePlace: undefined, group: tools.group };
  const tokens = readBodies(context, text, places, [], []);
  let around: Place | undefined;
  const listed = items.map((item, i) => {
    const bodies = read(item, i);
    around = bodies[0]?.place ?? around;
    return bodies;
  });
  return listed;

  function read(item: Span, i: number): NamedBody[] {
    const name = text
      .slice(item.start, item.end)
      .replace(/（[^（）]*）|等$|(?:主要|分管|有关|班子|其他|全体|各位)?领导(?:同志)?$/gu, '');
    const end = item.start + name.length;
    const last = lastIn(tokens, item.start, item.end);
    const office = last && last.end >= end ? officeShared(text, items, i, last) : undefined;
    if (last && office) return [partOf(last.body, office)];
    if (last && last.end >= end) return [last.body];
    const place = lastIn(places, item.start, item.end, (token) => token.end >= end);
    if (place && place.form !== 'letter' && /[镇乡]$|街道$|苏木$/u.test(name)) return [government(place.place)];
    if (
      last &&
      last.start === item.start &&
      end - last.end <= 10 &&
      /^(办|办公室|办公厅|机关|.{2,8}[室处部司局]|.{0,4}(?:工委|工作委员会|领导小组|专班|小组))$/u.test(
        text.slice(last.end, end),
      )
    ) {
      const part = text
        .slice(last.end, end)
        .replace(/^办$/u, '办公室')
        .replace(/^机关$/u, '');
      return [
        {
          ...last.body,
          name: last.body.name + part,
          aliases: last.body.aliases.map((alias) => alias + part),
          ...(part && { partOf: last.body }),
        },
      ];
    }
    const shortened = completed(
      tools,
      name,
      items.slice(i + 1, i + 8).map(({ start: s, end: e }) => text.slice(s, e)),
    );
    return departmentOfList(tools, name, around, shortened) ?? unlisted(tools, name);
  }
}

const FOUR_SOURCE = `^(?:[${DIVISION_LETTERS}]|自治区)?(?:委|党委|人大|人大常委会|政府|政协)`;
const FOUR = new RegExp(`${FOUR_SOURCE}$`, 'u');
const FOUR_OFFICE = new RegExp(`${FOUR_SOURCE}(?<office>办公室|办公厅)$`, 'u');

/** `市委、市人大常委会、市政府、市政协办公室`: the office at the end of such a list is each one's. */
function officeShared(text: string, items: readonly Span[], index: number, token: BodyToken): string | undefined {
  const item = items[index];
  if (!item || token.start !== item.start || !FOUR.test(text.slice(item.start, item.end))) return undefined;
  for (let i = index; text[items[i]?.end ?? -1] === '、'; i++) {
    const next = items[i + 1];
    const name = next ? text.slice(next.start, next.end) : '';
    const office = FOUR_OFFICE.exec(name)?.groups?.office;
    if (office || !FOUR.test(name)) return office;
  }
  return undefined;
}

/** `县发改、财政、水利局`: the form that an item has when the end of the list's last word is every item's. */
function completed({ gazetteer }: ReadingTools, name: string, following: readonly string[]): string | undefined {
  const { departments } = gazetteer.lexicon.bodies;
  const bare = name.replace(LEVEL, '');
  if (isBody(gazetteer, name) || bare.length < 2 || bare.length > 6) return undefined;
  for (const next of following) {
    const ending = /[局厅]$/u.exec(next)?.[0];
    const forms = /^(?:发改|卫健|国资|民宗)$/u.test(bare)
      ? [`${bare}委`, bare + (ending ?? '')]
      : [bare + (ending ?? '')];
    if (ending) return forms.find((form) => departments.get(form));
    if (isBody(gazetteer, next) || next.length > 7) return undefined;
  }
  return undefined;
}

/** `科技厅` is the province's, `农业农村局` the place's whose body stands before; `州财政、农业农村局` leaves out a 局. */
function departmentOfList(
  { gazetteer }: ReadingTools,
  name: string,
  around: Place | undefined,
  shortened: string | undefined,
): NamedBody[] | undefined {
  const { departments } = gazetteer.lexicon.bodies;
  const department = departments.get(name);
  const place = name.endsWith('厅') ? atLevel(gazetteer.home, 'PROVINCE') : around;
  if (department) return place ? [gazetteer.body(place, department)] : undefined;
  const whole = shortened ? departments.get(shortened) : undefined;
  if (!whole) return undefined;
  const level = LEVEL.exec(name)?.[0];
  const home = level ? gazetteer.level(level, []) : around;
  return home ? [gazetteer.body(home, whole)] : undefined;
}

/** An item that no list knows: its level word is filled in, the rest stays as printed. */
function unlisted(tools: ReadingTools, name: string): NamedBody[] {
  if (
    !isBody(tools.gazetteer, name) ||
    name.length < 3 ||
    /[各等及其有关]/u.test(name) ||
    tools.lexicon.posts.at(name, name.length - 2)
  )
    return [];
  const level = LEVEL.exec(name)?.[0];
  const place = level ? tools.gazetteer.level(level, []) : undefined;
  const kind = tools.lexicon.bodies.endingOf(name)?.kind ?? 'OTHER';
  if (!level || !place) return [{ name, aliases: [], kind }];
  const full = place.name + name.slice(level.length);
  return [{ name: full, aliases: [name], kind, level: place.level, place }];
}
