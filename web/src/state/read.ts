/** What the reader asks of the server. */
import { request } from '../api/request.ts';
import {
  ReadArticleDocument,
  type ReadArticleQuery,
  ReadIssueDocument,
  type ReadIssueQuery,
} from '../gql/documents.generated.ts';

/** A report, or a masthead or colophon, with its names and facts. */
export type ReadArticle = Extract<NonNullable<ReadArticleQuery['node']>, { readonly text: string }>;
export type ReadMention = ReadArticle['mentions'][number];
export type ReadFact = ReadArticle['statements'][number];
/** An issue as its outline. */
export type ReadIssue = Extract<NonNullable<ReadIssueQuery['node']>, { readonly sections: unknown }>;
export type IssueEntrance = NonNullable<ReadIssue['previous']>;

/** The report, or null when the corpus does not have it (any more). */
export async function readArticle(id: string, signal: AbortSignal): Promise<ReadArticle | null> {
  const { node } = await request(ReadArticleDocument, { id }, signal);
  return node !== null && 'text' in node ? node : null;
}

/** The issue, or null when the corpus does not have it (any more). */
export async function readIssue(id: string, signal: AbortSignal): Promise<ReadIssue | null> {
  const { node } = await request(ReadIssueDocument, { id }, signal);
  return node !== null && 'sections' in node ? node : null;
}

/** The report with which an issue opens: its first one, else its masthead; null for an issue without any text. */
export function firstArticle(issue: IssueEntrance): string | null {
  return issue.sections.flatMap((section) => section.articles)[0]?.id ?? issue.masthead?.id ?? null;
}
