/** Which sentence of a report is marked, and what it says. Pure. */
import type { ReaderPlace } from '../state/model.ts';
import type { ReadArticle, ReadFact } from '../state/read.ts';
import { overlaps, type Range, sentenceAround, sentencesOf } from './sentences.ts';

export interface Marked {
  readonly range: Range;
  /** Facts of the sentence, by place as the server gives them. */
  readonly facts: readonly ReadFact[];
  /** The fact by which the sentence was asked for; null when it was asked for by words in it. */
  readonly chosen: ReadFact | null;
  /** Page of the file on which the sentence starts; null for files without pages and for a sentence that states nothing. */
  readonly page: number | null;
}

/** The sentence of a statement or of a mention, by the id of either, or of found words; null when the report has no such place. */
export function markedOf(article: ReadArticle, asked: ReaderPlace['place']): Marked | null {
  if (asked === null) return null;
  const chosen = typeof asked === 'string' ? (article.statements.find((fact) => fact.id === asked) ?? null) : null;
  const place = typeof asked === 'string' ? (chosen ?? article.mentions.find((one) => one.id === asked)) : asked;
  if (place === undefined || place.end > article.text.length) return null;
  const range =
    sentencesOf(article.statements).find((sentence) => overlaps(sentence, place)) ??
    sentenceAround(article.text, place);
  const facts = article.statements.filter((fact) => overlaps(fact, range));
  return { range, facts, chosen, page: facts[0]?.page ?? null };
}
