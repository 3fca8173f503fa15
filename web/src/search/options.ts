/** What can be chosen under the field, in the order in which it stands there. */
import type { Question } from '../home/use-questions.ts';
import type { ArticleHit, EntityHit, Found } from './use-search.ts';

export type Option =
  | { readonly kind: 'entity'; readonly key: string; readonly hit: EntityHit }
  | { readonly kind: 'article'; readonly key: string; readonly hit: ArticleHit }
  | { readonly kind: 'question'; readonly key: string; readonly question: Question };

/** Things, then sentences; before anything is typed, questions. */
export function optionsOf(found: Found, questions: readonly Question[]): Option[] {
  return [
    ...found.entities.map((hit) => ({ kind: 'entity', key: hit.node.id, hit }) as const),
    ...found.articles.map((hit) => ({ kind: 'article', key: hit.node.id, hit }) as const),
    ...questions.map((question) => ({ kind: 'question', key: question.key, question }) as const),
  ];
}
