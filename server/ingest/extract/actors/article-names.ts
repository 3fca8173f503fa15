/** One text of an issue read for its actors: all that is found before anybody knows who is who. */
import type { Place } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NamedBody } from '../../lexicon/naming.ts';
import type { NormalText, Sentence } from '../reading.ts';
import { byEnd, byStart, endsOf, startsOf } from '../text/by-offset.ts';
import { readAppointments } from './appointments.ts';
import type { BodyContext, BodyToken } from './body-state.ts';
import { creditsIn } from './credits.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameSpan } from './name-places.ts';
import type { NameScan } from './name-scan.ts';
import { readBodies } from './organization-reader.ts';
import { GroupReader, type Holders, type PersonGroup } from './person-groups.ts';
import { PlaceReader, type PlaceToken } from './place-tokens.ts';
import type { Appointment, PostContext } from './post-context.ts';
import type { PostToken } from './post-tokens.ts';
import { WEAK } from './weak-heads.ts';

/** A text with what needs no context. */
export interface Prepared {
  readonly normal: NormalText;
  readonly sentences: readonly Sentence[];
  readonly posts: readonly PostToken[];
  /** Where names begin that are printed with a blank inside. */
  readonly padded: ReadonlySet<number>;
  /** What of the lexicon may begin where. */
  readonly marks: Int32Array;
  readonly home: Place | undefined;
  readonly casePlace: Place | undefined;
  /** The house that the text is of, where nobody tells who publishes the issue. */
  readonly house: NamedBody | undefined;
}

export interface Found extends Prepared {
  readonly names: readonly NameSpan[];
  readonly places: readonly PlaceToken[];
  readonly bodies: readonly BodyToken[];
  readonly groups: readonly PersonGroup[];
  readonly appointments: readonly Appointment[];
}

export interface ReadingTools {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly scan: NameScan;
  readonly publisher: NamedBody | undefined;
  /** The group of which the publisher is a company. */
  readonly group: NamedBody | undefined;
}

/** Names, places and bodies of one text; groups come when all texts are read. */
export function findNames(
  prepared: Prepared,
  tools: ReadingTools,
): Omit<Found, 'groups' | 'appointments'> & { context: PostContext } {
  const { text } = prepared.normal;
  const { marks } = prepared;
  const { gazetteer, lexicon, group } = tools;
  const publisher = tools.publisher ?? prepared.house;
  const { normal, sentences, posts, padded, home, casePlace, house } = prepared;
  const bodyContext: BodyContext = { gazetteer, publisher, group, home, casePlace };
  const credits = creditsIn(text);
  const credited = ({ start, end }: NameSpan): boolean =>
    credits.some((bracket) => bracket.start < start && end < bracket.end);
  const names = tools.scan.find(text, posts, padded).filter((name) => credits.length === 0 || !credited(name));
  const persons = startsOf(names);
  const places = new PlaceReader(gazetteer, home).read(text, marks).filter(({ start }) => !persons.has(start));
  const bodies = readBodies(bodyContext, text, places, names, posts, marks);
  const context: PostContext = {
    gazetteer,
    publisher,
    home,
    casePlace,
    lexicon,
    text,
    bodies,
    bodyByEnd: byEnd(bodies),
    placeByEnd: byEnd(places),
    places,
    placeByStart: byStart(places),
    postEnds: endsOf(posts.filter(({ head }) => !WEAK.has(head.base))),
    personEnds: endsOf(names),
  };
  return { normal, sentences, posts, padded, marks, home, casePlace, house, names, places, bodies, context };
}

/** The groups of one text before the issue is known: bare names take posts of their neighbours. */
export function findGroups(found: ReturnType<typeof findNames>): { reader: GroupReader; groups: PersonGroup[] } {
  const reader = new GroupReader(found.context, found.posts, found.names);
  return { reader, groups: reader.read(found.names) };
}

/** The same when it is known who has posts of his own: `holders` take none from their neighbours. */
export function settle(
  found: ReturnType<typeof findNames>,
  { reader, groups }: ReturnType<typeof findGroups>,
  holders: Holders,
): Found {
  const { normal, sentences, posts, padded, marks, home, casePlace, house, names, places, bodies } = found;
  return {
    normal,
    sentences,
    posts,
    padded,
    marks,
    home,
    casePlace,
    house,
    names,
    places,
    bodies,
    groups: reader.settle(groups, holders),
    appointments: readAppointments(found.context, names, posts),
  };
}
