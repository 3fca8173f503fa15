/** Search as one types: the last answer stays, dimmed, until the next one is here. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { request } from '../api/request.ts';
import { type HitsFragment, SearchDocument } from '../gql/documents.generated.ts';
import type { TextRange } from '../state/model.ts';

export type Hit = HitsFragment['edges'][number];
type HitNode = Hit['node'];
/** A thing of the graph that was found. */
export type EntityHit = Hit & { readonly node: Extract<HitNode, { readonly label: unknown }> };
/** A report whose text was found. */
export type ArticleHit = Hit & { readonly node: Extract<HitNode, { readonly __typename: 'Article' }> };

const PAUSE_MS = 90;
/** Rows that fit under the field without a second screen of results. */
const MOST_ENTITIES = 8;
const MOST_SENTENCES = 4;

export interface Found {
  readonly text: string;
  readonly entities: readonly EntityHit[];
  readonly articles: readonly ArticleHit[];
  readonly isOld: boolean;
  readonly error: unknown;
  readonly isReady: boolean;
  retry(): void;
}

/** Hits for `text`; none for an empty one. */
export function useSearch(text: string): Found {
  const settled = useSettled(text.trim());
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery({
    queryKey: ['search', settled],
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(SearchDocument, { text: settled, things: MOST_ENTITIES, sentences: MOST_SENTENCES }, signal),
  });
  const answer = settled === '' ? undefined : data;
  return {
    text: settled,
    entities: (answer?.things.edges ?? []).filter(isEntityHit),
    articles: (answer?.sentences.edges ?? []).filter(isArticleHit),
    isOld: isPlaceholderData || settled !== text.trim(),
    error: isFetching ? null : error,
    isReady: data !== undefined && !isPlaceholderData,
    retry: () => void refetch(),
  };
}

/** The sentence of a report in which the words were found, as the row under the field shows it; else the title. */
export function shownSentence(hit: ArticleHit): ArticleHit['highlights'][number] | null {
  return hit.highlights.find((one) => one.field === 'TEXT') ?? hit.highlights[0] ?? null;
}

/** Where the first of the found words stands in the report's text; null when the server named no place. */
export function foundWords(hit: ArticleHit): TextRange | null {
  const sentence = shownSentence(hit);
  const [words] = sentence?.ranges ?? [];
  if (sentence === null || words === undefined) return null;
  return { start: sentence.start + words.start, end: sentence.start + words.end };
}

function isEntityHit(hit: Hit): hit is EntityHit {
  return 'label' in hit.node;
}

function isArticleHit(hit: Hit): hit is ArticleHit {
  return hit.node.__typename === 'Article';
}

/** The text once it has not changed for a moment: half-typed pinyin need not be asked for. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
