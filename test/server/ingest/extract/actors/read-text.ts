import { createFactBook } from '../../../../../server/ingest/extract/actors/fact-book.ts';
import { openIssue, readActors } from '../../../../../server/ingest/extract/actors/read-actors.ts';
import type { ArticleActors } from '../../../../../server/ingest/extract/actors/types.ts';
import { loadLexicon } from '../../../../../server/ingest/lexicon/lexicon.ts';
import type { ArticleText, Bulletin } from '../../../../../server/model/bulletin.ts';
import type { SectionKind } from '../../../../../server/model/ontology.ts';

export interface TextOptions {
  readonly publisher?: string;
  readonly kind?: SectionKind;
  readonly contributor?: string;
}

function article(text: string, position: number, contributor?: string): ArticleText {
  return { name: text.slice(0, 12), text, bodyStart: 0, position, runs: [], ...(contributor && { contributor }) };
}

/** A bulletin of one section whose articles are the given texts. */
export function bulletinOf(texts: readonly string[], options: TextOptions = {}): Bulletin {
  const { publisher, kind = 'LOCAL', contributor } = options;
  const at = { imprint: 'masthead', start: 0, end: 0 } as const;
  return {
    source: { fileName: 'test.txt', sha256: '0', format: 'txt' },
    imprint: {
      editors: [],
      reviewers: [],
      signers: [],
      distribution: [],
      date: { value: '2021-07-05', ...at },
      ...(publisher && { publisher: { value: publisher, ...at } }),
    },
    masthead: article('', 0),
    colophon: article('', 0),
    sections: [
      { name: '工作动态', kind, position: 0, articles: texts.map((text, i) => article(text, i, contributor)) },
    ],
    problems: [],
  };
}

export interface ReadText {
  readonly actors: readonly ArticleActors[];
  /** `齐悦 副局长@鄂尔多斯市科学技术局`, sorted. */
  readonly holds: readonly string[];
  readonly held: readonly string[];
  readonly persons: readonly string[];
  readonly organizations: readonly string[];
  readonly cities: readonly string[];
}

/** Reads texts as articles of one issue and gives what was found in a form that tables can hold. */
export function readTexts(texts: readonly string[], options: TextOptions = {}): ReadText {
  const bulletin = bulletinOf(texts, options);
  const book = createFactBook();
  const context = openIssue(bulletin, loadLexicon(), book);
  const kind = options.kind ?? 'LOCAL';
  const actors = (bulletin.sections[0]?.articles ?? []).map((a, i) =>
    readActors(a, { ref: { section: 0, article: i }, sectionKind: kind }, context),
  );
  const strip = (key: string): string => key.replace(/^[A-Za-z]+:/u, '');
  const nameOf = (key: string): string => book.get(key)?.name ?? strip(key);
  const claims = (type: string): string[] =>
    [
      ...new Set(
        actors.flatMap((a) => a.claims.filter((c) => c.type === type).map((c) => `${nameOf(c.from)} ${strip(c.to)}`)),
      ),
    ].sort();
  const facts = (keys: readonly string[]): string[] => [...new Set(keys.map(nameOf))].sort();
  return {
    actors,
    holds: claims('HOLDS'),
    held: claims('HELD'),
    persons: facts(actors.flatMap((a) => a.persons.map((p) => p.fact))),
    organizations: facts(actors.flatMap((a) => a.organizations.map((o) => o.fact))),
    cities: facts(actors.flatMap((a) => a.places.map((p) => p.fact))),
  };
}
