/** The lexicon with a user's own entries on top. */
import type { AttendRole, OrganizationKind } from '../../model/ontology.ts';
import type { Problem } from '../../model/problem.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { parseUserEntries, type UserEntry } from './user-entries.ts';

/** Of a surname that is on no list: rare. */
const SURNAME = -8;
/** Of a word: as common as the commonest, so that it is taken for a word and not for a name. */
const WORD = 6;
/** Of a verb after a name: a sure sign. */
const VERB = 3;

function addEntry(lexicon: Lexicon, { kind, words }: UserEntry): void {
  const [first = '', second = ''] = words;
  const { posts, bodies, divisions, names, own } = lexicon;
  if (kind === 'post') posts.add(first);
  else if (kind === 'ranked-post') posts.addRanked(first);
  else if (kind === 'body') bodies.addDepartment(words);
  else if (kind === 'national-body') bodies.addNational(words);
  else if (kind === 'organization') {
    bodies.known.set(first, (second as OrganizationKind) || (bodies.endingOf(first)?.kind ?? 'OTHER'));
  } else if (kind === 'ending') bodies.addEndings(second, [first]);
  else if (kind === 'part') bodies.units.set(first, first);
  else if (kind === 'place') divisions.addPlace(first, second);
  else if (kind === 'surname') names.surnames.set(first, SURNAME);
  else if (kind === 'word') lexicon.words.add(first, WORD);
  else if (kind === 'initiative') own.initiatives.set(first, true);
  else if (kind === 'initiative-head') own.initiativeHeads.set(first, true);
  else if (kind === 'document') own.documents.set(first, true);
  else {
    own.verbs.set(second, first as AttendRole);
    lexicon.follow.set(second, VERB);
  }
}

/** A lexicon of its own with the entries of `text`; when the text has a mistake, no lexicon but all mistakes. */
export function lexiconWith(text: string, file: string): Lexicon | readonly Problem[] {
  const lexicon = buildLexicon();
  const { entries, problems } = parseUserEntries(text, file, lexicon.divisions);
  if (problems.length > 0) return problems;
  for (const entry of entries) addEntry(lexicon, entry);
  return lexicon;
}
