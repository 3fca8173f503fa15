/** Issues, sections, reports and statements: where everything comes from. */
import { groupBy } from '../../../model/group-by.ts';
import type { GraphReader } from '../../ports.ts';
import type { ArticleRecord } from '../../records.ts';
import {
  readSourceArticleMentions,
  readSourceArticlePlaces,
  readSourceArticleStatements,
  readSourceArticleTexts,
  readSourceIssueArticles,
  readSourceIssueImprints,
  readSourceIssueNeighbours,
  readSourceIssueSections,
  readSourceSectionArticles,
  readSourceSectionIssues,
  readSourceStatementArticles,
  readSourceStatementCounts,
  readSourceStatementRelationships,
} from '../queries.generated.ts';
import type { Read } from './read.ts';
import { mapValues, relationship, section, statement } from './rows.ts';

function article(row: Omit<ArticleRecord, 'label'>): ArticleRecord {
  const { id, name, position, bodyStart } = row;
  return { id, label: 'Article', name, position, bodyStart };
}

const parentOf = ({ parent }: { readonly parent: string }): string => parent;

type ArticleReader = Pick<
  GraphReader,
  'articleTexts' | 'articlePlaces' | 'articleMentions' | 'articleStatements' | 'statementCounts'
>;

function articleReader(read: Read): ArticleReader {
  return {
    articleTexts: async (ids) =>
      new Map((await read(readSourceArticleTexts, { ids })).map(({ id, text }) => [id, text])),
    articlePlaces: async (ids) => {
      const rows = await read(readSourceArticlePlaces, { ids });
      return new Map(
        rows.map((row) => {
          const { id, issueId, sectionId, sectionName, sectionKind, sectionPosition } = row;
          const above =
            sectionId === null
              ? null
              : section({
                  id: sectionId,
                  name: sectionName ?? '',
                  kind: sectionKind ?? 'OTHER',
                  position: sectionPosition ?? 0,
                });
          return [id, { issueId, section: above }];
        }),
      );
    },
    articleMentions: async (ids) => {
      const rows = await read(readSourceArticleMentions, { ids });
      return groupBy(
        rows.map(({ parent, ...row }) => ({ ...row, articleId: parent })),
        ({ articleId }) => articleId,
      );
    },
    articleStatements: async (ids) =>
      mapValues(groupBy(await read(readSourceArticleStatements, { ids }), parentOf), (rows) => rows.map(statement)),
    statementCounts: async (ids) =>
      new Map((await read(readSourceStatementCounts, { ids })).map(({ id, count }) => [id, count])),
  };
}

type IssueReader = Pick<
  GraphReader,
  'issueArticles' | 'issueSections' | 'issueImprints' | 'issueNeighbours' | 'sectionArticles' | 'sectionIssues'
>;

function issueReader(read: Read): IssueReader {
  return {
    issueArticles: async (ids) =>
      mapValues(groupBy(await read(readSourceIssueArticles, { ids }), parentOf), (rows) => rows.map(({ id }) => id)),
    issueSections: async (ids) =>
      mapValues(groupBy(await read(readSourceIssueSections, { ids }), parentOf), (rows) => rows.map(section)),
    issueImprints: async (ids) =>
      mapValues(groupBy(await read(readSourceIssueImprints, { ids }), parentOf), (rows) => rows.map(article)),
    issueNeighbours: async (ids) =>
      new Map(
        (await read(readSourceIssueNeighbours, { ids })).map(({ id, previous, next }) => [id, { previous, next }]),
      ),
    sectionArticles: async (ids) =>
      mapValues(groupBy(await read(readSourceSectionArticles, { ids }), parentOf), (rows) => rows.map(article)),
    sectionIssues: async (ids) =>
      new Map((await read(readSourceSectionIssues, { ids })).map(({ id, issueId }) => [id, issueId])),
  };
}

type StatementReader = Pick<GraphReader, 'statementArticles' | 'statementRelationships'>;

function statementReader(read: Read): StatementReader {
  return {
    statementArticles: async (ids) =>
      new Map((await read(readSourceStatementArticles, { ids })).map(({ id, articleId }) => [id, articleId])),
    statementRelationships: async (ids) => {
      // Ids are hexadecimal digits behind a word, so that quoting them is all the escaping that Lucene needs.
      const wanted = ids.filter((id) => /^statement-[0-9a-f]+$/.test(id));
      const rows = await Promise.all(
        chunks(wanted, LUCENE_CLAUSES).map((some) =>
          read(readSourceStatementRelationships, { ids: some, lucene: some.map((id) => `"${id}"`).join(' OR ') }),
        ),
      );
      return new Map(rows.flat().map((row) => [row.statement, relationship(row)]));
    },
  };
}

/** Lucene refuses a query of more than 1,024 clauses. */
const LUCENE_CLAUSES = 1_000;

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Everything by ids, many at a time; an id of nothing is left out of the answer. */
export function sourceReader(read: Read): ArticleReader & IssueReader & StatementReader {
  return { ...articleReader(read), ...issueReader(read), ...statementReader(read) };
}
