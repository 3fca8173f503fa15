/** Helpers of the layout tests: a text in, a summary that reads like a table of contents out. */
import { layout } from '../../../../server/ingest/layout/layout.ts';
import type { Bulletin } from '../../../../server/model/bulletin.ts';

export function bulletinOf(text: string): Bulletin {
  return layout({ fileName: 'a.txt', sha256: '0'.repeat(64), format: 'txt', encoding: 'utf-8', text });
}

/** `# name KIND` for a section, `- title` for an article, `@ contributor` for who sent it in. */
export function contentsOf(text: string): string[] {
  return bulletinOf(text).sections.flatMap((section) => [
    `# ${section.name} ${section.kind}`,
    ...section.articles.flatMap((article) => [
      `- ${article.name}`,
      ...(article.contributor ? [`@ ${article.contributor}`] : []),
    ]),
  ]);
}

/** The values of the imprint, without their places. */
export function imprintOf(text: string): Record<string, unknown> {
  const { editors, reviewers, signers, distribution, coPublishers = [], ...single } = bulletinOf(text).imprint;
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(single)) if (field) values[key] = field.value;
  const people = { editors, reviewers, signers, coPublishers };
  for (const [key, fields] of Object.entries(people)) if (fields.length > 0) values[key] = fields.map((f) => f.value);
  if (distribution.length > 0) values.distribution = distribution.map((f) => `${f.kind} ${f.value}`);
  return values;
}
