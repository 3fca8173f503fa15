/** Resolvers of statements, mentions, reports and sections. */
import { sentenceAround } from '../../model/sentence-around.ts';
import {
  type ArticleRecord,
  type EntityRecord,
  isEntity,
  type SectionRecord,
  type StatementRecord,
} from '../../store/records.ts';
import type { Context } from '../base/context.ts';
import { entityAt } from '../relationship/relationship.ts';
import type { Resolvers } from '../resolvers.generated.ts';

/** What the principle of the graph promises is there: a loud error when it is not, never a guess. */
function there<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`${what} is not there: run \`chuanzhu verify\`.`);
  return value;
}

/** A report or an imprint by its id. Throws when the id is none of an article: statements and mentions never point elsewhere. */
async function articleAt(id: string, { load }: Context): Promise<ArticleRecord> {
  const node = await load.nodes.load(id);
  return there(node?.label === 'Article' ? node : null, `The article ${id}`);
}

async function issueAt(id: string, { load }: Context): Promise<EntityRecord> {
  const node = there(await load.nodes.load(id), `The issue ${id}`);
  return there(isEntity(node) ? node : null, `The issue ${id}`);
}

async function placeOf({ id }: { readonly id: string }, { load }: Context) {
  return there(await load.articlePlaces.load(id), `The issue of the article ${id}`);
}

async function textOf(id: string, { load }: Context): Promise<string> {
  return there(await load.articleTexts.load(id), `The text of the article ${id}`);
}

/** The report `step` places behind (or before) one in its issue; null at the ends, and for imprints. */
async function beside(article: ArticleRecord, step: 1 | -1, context: Context): Promise<ArticleRecord | null> {
  const { issueId } = await placeOf(article, context);
  const order = (await context.load.issueArticles.load(issueId)) ?? [];
  const at = order.indexOf(article.id);
  const id = at < 0 ? undefined : order[at + step];
  return id === undefined ? null : articleAt(id, context);
}

async function articleIdOf({ id }: StatementRecord, { load }: Context): Promise<string> {
  return there(await load.statementArticles.load(id), `The article of the statement ${id}`);
}

async function relationshipOf({ id }: StatementRecord, { load }: Context) {
  return (await load.statementRelationships.load(id)) ?? null;
}

async function issueOfSection({ id }: SectionRecord, context: Context): Promise<EntityRecord> {
  return issueAt(there(await context.load.sectionIssues.load(id), `The issue of the section ${id}`), context);
}

export const sourceResolvers: Resolvers = {
  Statement: {
    article: async (statement, _, context) => articleAt(await articleIdOf(statement, context), context),
    issue: async (statement, _, context) => {
      const { issueId } = await placeOf({ id: await articleIdOf(statement, context) }, context);
      return issueAt(issueId, context);
    },
    relationship: (statement, _, context) => relationshipOf(statement, context),
    from: async (statement, _, context) => {
      const relationship = await relationshipOf(statement, context);
      return relationship && entityAt(relationship.start, context);
    },
    to: async (statement, _, context) => {
      const relationship = await relationshipOf(statement, context);
      return relationship && entityAt(relationship.end, context);
    },
  },
  Mention: {
    sentence: async ({ articleId, start, end }, _, context) => {
      const text = await textOf(articleId, context);
      const sentence = sentenceAround(text, start, end);
      return text.slice(sentence.start, sentence.end);
    },
    node: ({ nodeId }, _, context) => entityAt(nodeId, context),
    article: ({ articleId }, _, context) => articleAt(articleId, context),
  },
  Article: {
    text: ({ id }, _, context) => textOf(id, context),
    section: async (article, _, context) => (await placeOf(article, context)).section,
    issue: async (article, _, context) => issueAt((await placeOf(article, context)).issueId, context),
    mentions: async ({ id }, _, { load }) => [...((await load.articleMentions.load(id)) ?? [])],
    statements: async ({ id }, _, { load }) => [...((await load.articleStatements.load(id)) ?? [])],
    statementCount: async ({ id }, _, { load }) => (await load.statementCounts.load(id)) ?? 0,
    previous: (article, _, context) => beside(article, -1, context),
    next: (article, _, context) => beside(article, 1, context),
  },
  Section: {
    issue: (section, _, context) => issueOfSection(section, context),
    articles: async ({ id }, _, { load }) => [...((await load.sectionArticles.load(id)) ?? [])],
  },
};
