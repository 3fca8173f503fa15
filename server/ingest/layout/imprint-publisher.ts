/** Who publishes an issue, alone or with others, from the bodies that masthead or tail names. */
import type { ImprintField } from '../../model/bulletin.ts';
import { LEVEL_LETTERS } from '../lexicon/divisions.ts';
import { CONTACT_LABELS } from '../lexicon/imprint-labels.ts';
import { PUBLISHER_TAILS } from '../lexicon/masthead-words.ts';
import { DATE, withoutDatesAndNumbers } from './dates.ts';
import type { Entry } from './imprint-people.ts';
import { field, type Side } from './imprint-side.ts';
import { isBodyName } from './line-roles.ts';

export interface Published {
  readonly publisher: ImprintField<string>;
  /** Bodies that publish with it, and offices of it that are named beside it. */
  readonly coPublishers: readonly ImprintField<string>[];
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

interface Body {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether 编印 or the like stands after it. */
  readonly isMarked: boolean;
}

/** What wide gaps, line breaks, dates and numbers part, with its place in the plain copy. */
function pieces(side: Side): Piece[] {
  // Conversion may cut a date before its last character.
  const masked = side.copy.text
    .replace(/\n(?=[日月])/g, ' ')
    .split('\n')
    .map(withoutDatesAndNumbers)
    .join('\n');
  return [...masked.matchAll(/[^\t\n]+/g)].map((found) => ({ text: found[0], start: found.index }));
}

const TAIL = new RegExp(`(?:${PUBLISHER_TAILS.join('|')})$`);

/** The body that a piece names, if it names one; brackets around all of it are no part of the name. */
function bodyOf(piece: Piece): Body | null {
  const raw = piece.text.trim();
  const inner = (/^[（(]([^（）()]+)[）)]$/.exec(raw)?.[1] ?? raw.replace(/^[（(](?=[^）)]*$)/, '')).trim();
  const lead = piece.text.indexOf(inner);
  if (inner === '' || !isBodyName(inner.replace(/ /g, ''))) return null;
  const tail = TAIL.exec(inner);
  const name =
    tail && isBodyName(inner.slice(0, tail.index).replace(/ /g, '')) ? inner.slice(0, tail.index).trimEnd() : inner;
  return {
    value: name.replace(/ /g, ''),
    start: piece.start + lead,
    end: piece.start + lead + name.length,
    isMarked: tail !== null,
  };
}

/** Names that say nothing about whose office it is. */
const OFFICE_ONLY = new RegExp(
  `^(?:集团公司|集团|公司|学校|学院办|校长?|院|党委|党政|党办|局|厅|委|中心|综合|办公室|编辑部|本)(?!.*[${LEVEL_LETTERS}])`,
);

const isOneOf = (labels: readonly string[], entry: Entry): boolean => labels.includes(entry.label);

/** A part of a house: 教务处, 党委办公室. */
const UNIT = /[处部科室办]$/;
/** Fewest characters of a body that stands beside another with no more than a blank or a 、 between them. */
const SHORTEST_HALF = 3;

/** A piece in which two bodies stand side by side is two: `中共某县委督查室　某县人民政府督查室`, `党委办公室、校长办公室编`. */
function halves(piece: Piece): Piece[] {
  for (const at of piece.text.matchAll(/[ 、]/g)) {
    const [left, right] = [piece.text.slice(0, at.index), piece.text.slice(at.index + 1)];
    const least = at[0] === '、' || UNIT.test(left) ? SHORTEST_HALF : 6;
    const both = [left, right].every(
      (half) => half.replace(/ /g, '').length >= least && isBodyName(half.replace(/ /g, '')),
    );
    if (both)
      return [{ text: left, start: piece.start }, ...halves({ text: right, start: piece.start + at.index + 1 })];
  }
  return [piece];
}

function bodiesIn(all: readonly Piece[]): Body[] {
  return all
    .flatMap(halves)
    .map(bodyOf)
    .filter((body) => body !== null);
}

/** Bodies that follow with no more than a blank or a 、 between them. */
function sameLine(side: Side, first: Body, all: readonly Body[]): Body[] {
  const out: Body[] = [];
  let last = first;
  for (const body of all) {
    if (body.start < last.end || !/^[ 、]+$/.test(side.copy.text.slice(last.end, body.start))) continue;
    out.push(body);
    last = body;
  }
  return out;
}

/** Bodies that stand with the publisher, on its line or the next, and have a place or 中共 in their names as it has. */
const OF_PLACE = new RegExp(`^(?:中共|中国共产党|共青团|政协)|[${LEVEL_LETTERS}](?=.)`);

function beside(side: Side, first: Body, all: readonly Body[]): Body[] {
  const line = sameLine(side, first, all);
  if (line.length > 0) return line;
  const after = all.slice(all.indexOf(first) + 1);
  if (OFFICE_ONLY.test(first.value)) return after.filter(({ value }) => OFFICE_ONLY.test(value)).slice(0, 2);
  const offices = all.filter((body) => body !== first && OFFICE_ONLY.test(body.value)).slice(0, 3);
  if (offices.length > 0) return offices;
  if (!OF_PLACE.test(first.value)) return [];
  return after.filter(({ value }) => OF_PLACE.test(value) && value.length >= 5).slice(0, 2);
}

/** What stands after the label of who publishes, when that can be a body: a person may stand there too (`编发：李某`). */
function labelledBodies(entries: readonly Entry[]): Body[] {
  const entry = entries.find((one) => isOneOf(CONTACT_LABELS.publisher, one) && !/^[\d（(]/.test(one.text));
  const printed =
    /^[^\t]+/
      .exec(entry?.text ?? '')?.[0]
      .replace(DATE, '')
      .trimEnd() ?? '';
  const value = printed.replace(/ /g, '');
  if (!entry || value.length <= 2 || (value.length <= 4 && !isBodyName(value))) return [];
  const several = bodiesIn([{ text: printed, start: entry.start }]);
  if (several.length > 1) return several;
  return [{ value, start: entry.start, end: entry.start + printed.length, isMarked: true }];
}

const TOGETHER = /^[ \t]*(?:合|联|共同)/;

/** The first of the bodies before 编印: those on its line, and with 合编 those on the lines above. */
function firstOfGroup(side: Side, named: readonly Body[]): Body | undefined {
  const { text } = side.copy;
  const marked = named.find(({ end, isMarked }) => isMarked || TOGETHER.test(text.slice(end, end + 12)));
  if (!marked) return undefined;
  const gap = TOGETHER.test(text.slice(marked.end, marked.end + 12)) ? /^[ \t、\n]*$/ : /^[ 、]*$/;
  let first = named.indexOf(marked);
  while (first > 0 && gap.test(text.slice(named[first - 1]?.end, named[first]?.start))) first--;
  return named[first];
}

/** The publisher that one of the imprint texts names. */
export function publishedBy(
  side: Side,
  entries: readonly Entry[],
  series: ImprintField<string> | undefined,
): Published | undefined {
  const labelled = labelledBodies(entries);
  const named = bodiesIn(pieces(side)).filter(({ value }) => value !== series?.value);
  const house = named.find(({ value }) => !OFFICE_ONLY.test(value));
  const marked = labelled[0] ?? firstOfGroup(side, named);
  // `集团公司办公室编` says which office; the line above says of what.
  const best = marked && !(OFFICE_ONLY.test(marked.value) && house) ? marked : (house ?? named[0]);
  if (!best) return undefined;
  const asField = ({ value, start, end }: Body): ImprintField<string> => field(side, value, start, end);
  const others = beside(side, best, labelled.length > 0 ? [...new Set([best, ...labelled])] : named);
  return { publisher: asField(best), coPublishers: others.map(asField) };
}
