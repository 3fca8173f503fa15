/** What became of each file of an ingest, and what a reading holds: for the table that a person looks at. */
import { articleKey } from '../model/facts.ts';
import type { Problem } from '../model/problem.ts';
import type { StoredReading } from '../model/reading.ts';

/** What was found in one issue. */
export interface Found {
  readonly issue: string;
  /** ISO date; null when the issue has none. */
  readonly date: string | null;
  readonly format: string;
  /** 0 for formats without pages. */
  readonly pages: number;
  readonly sections: number;
  readonly articles: number;
  /** Titles of articles that state nothing. */
  readonly silent: readonly string[];
  readonly things: number;
  readonly statements: number;
}

export interface FileOutcome {
  /** As the user would call it; an entry of an archive behind the archive's own path. */
  readonly path: string;
  /** `known`: stored already, by the same rules. */
  readonly outcome: 'read' | 'known' | 'refused';
  /** Null when it was refused, and of a known one where nothing was written: then its reading is not looked at. */
  readonly found: Found | null;
  readonly problems: readonly Problem[];
}

/** Counts what a reading holds. An article is silent when no statement points into it; imprints are no articles here. */
export function describeReading({ bulletin, facts }: StoredReading): Found {
  const stating = new Set(facts.claims.map(({ article }) => articleKey(article)));
  const articles = bulletin.sections.flatMap((section) =>
    section.articles.map(({ name, position }) => {
      return { name, place: articleKey({ section: section.position, article: position }) };
    }),
  );
  const issue = facts.facts.find(({ key }) => key === facts.issue);
  const { date } = issue?.properties ?? {};
  return {
    issue: issue?.name ?? '',
    date: typeof date === 'string' ? date : null,
    format: bulletin.source.format,
    pages: bulletin.source.pageStarts?.length ?? 0,
    sections: bulletin.sections.length,
    articles: articles.length,
    silent: articles.filter(({ place }) => !stating.has(place)).map(({ name }) => name),
    things: facts.facts.length,
    statements: facts.claims.length,
  };
}
