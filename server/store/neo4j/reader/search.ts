/** Search: candidates from the indexes, judged and ordered by rules of our own so that pages are stable. */
import { compareText } from '../../../model/graph.ts';
import { ENTITY_LABELS, isEntityLabel, type Label } from '../../../model/ontology.ts';
import type { GraphReader, PageRequest, SortKey } from '../../ports.ts';
import type { ArticleRecord, EntityRecord, SearchHit } from '../../records.ts';
import {
  readSearchNames,
  readSearchPinyin,
  readSearchPrefix,
  readSearchTexts,
  readSourceArticleTexts,
} from '../queries.generated.ts';
import type { Read } from './read.ts';
import { entity } from './rows.ts';
import { articleHighlights, articleScore, matchEntity } from './search-match.ts';
import { namesQuery, type SearchTerms, searchTerms, textsQuery } from './search-terms.ts';

/** Candidates judged at most, of each sort: enough for every page that a person turns, and bounded for a graph of any size. */
const CANDIDATES = 300;
/** Room in the sort number for how often a thing is mentioned, or for a date as eight digits. */
const BOOST_ROOM = 1e9;

interface Ranked {
  readonly hit: SearchHit;
  readonly key: SortKey;
}

function ranked(hit: SearchHit, boost: number): Ranked {
  const { id, name } = hit.node;
  return { hit, key: { number: -(hit.score * BOOST_ROOM + Math.min(boost, BOOST_ROOM - 1)), text: name, id } };
}

function compareKeys(a: SortKey, b: SortKey): number {
  return a.number - b.number || compareText(a.text, b.text) || compareText(a.id, b.id);
}

async function entityCandidates(read: Read, terms: SearchTerms, labels: readonly Label[]) {
  const lucene = namesQuery(terms);
  const asked = [
    lucene === ''
      ? read(readSearchPrefix, { prefix: terms.whole, labels, limit: CANDIDATES })
      : read(readSearchNames, { lucene, labels, limit: CANDIDATES }),
  ];
  const letter = terms.letters.charAt(0);
  if (letter !== '' && labels.includes('Official')) {
    asked.push(read(readSearchPinyin, { letter, initials: terms.letters, limit: CANDIDATES }));
  }
  return (await Promise.all(asked)).flat();
}

async function rankEntities(read: Read, terms: SearchTerms, labels: readonly Label[]): Promise<Ranked[]> {
  if (labels.length === 0) return [];
  const best = new Map<string, Ranked>();
  for (const row of await entityCandidates(read, terms, labels)) {
    const node: EntityRecord = entity(row);
    const match = matchEntity(node, terms);
    if (match) best.set(node.id, ranked({ node, ...match }, row.mentionCount));
  }
  return [...best.values()];
}

function dateDigits(date: string | null): number {
  return date === null ? 0 : Number(`${date.replaceAll('-', '')}0000`.slice(0, 8));
}

async function rankArticles(read: Read, terms: SearchTerms): Promise<Ranked[]> {
  const lucene = textsQuery(terms);
  if (lucene === '') return [];
  const rows = await read(readSearchTexts, { lucene, limit: CANDIDATES });
  return rows.map(({ id, name, position, bodyStart, date }) => {
    const node: ArticleRecord = { id, label: 'Article', name, position, bodyStart };
    return ranked({ node, ...articleScore(name, terms), highlights: [] }, dateDigits(date));
  });
}

/** Highlights in reports need their texts: fetched for the page alone. */
async function withSentences(read: Read, hits: readonly Ranked[], terms: SearchTerms): Promise<Ranked[]> {
  const ids = hits.flatMap(({ hit: { node } }) => (node.label === 'Article' ? [node.id] : []));
  if (ids.length === 0) return [...hits];
  const texts = new Map((await read(readSourceArticleTexts, { ids })).map(({ id, text }) => [id, text]));
  return hits.map((one) => {
    const { node } = one.hit;
    const text = texts.get(node.id);
    if (node.label !== 'Article' || text === undefined) return one;
    return { ...one, hit: { ...one.hit, highlights: articleHighlights(text, node.bodyStart, terms) } };
  });
}

type SearchReader = Pick<GraphReader, 'search'>;

/** Entities by name, alias, pinyin and initials, reports by their text. Blanks and quotes alone find nothing. */
export function searchReader(read: Read): SearchReader {
  return {
    search: async (text: string, labels: readonly Label[] | null, { first, after }: PageRequest) => {
      const terms = searchTerms(text);
      if (terms.whole === '') return { items: [], hasNext: false };
      const wanted = labels ?? [...ENTITY_LABELS, 'Article' as const];
      const found = await Promise.all([
        rankEntities(read, terms, wanted.filter(isEntityLabel)),
        wanted.includes('Article') ? rankArticles(read, terms) : [],
      ]);
      const rest = found
        .flat()
        .filter(({ key }) => after === null || compareKeys(key, after) > 0)
        .sort((a, b) => compareKeys(a.key, b.key));
      const shown = await withSentences(read, rest.slice(0, first), terms);
      return { items: shown.map(({ hit, key }) => ({ item: hit, key })), hasNext: rest.length > first };
    },
  };
}
