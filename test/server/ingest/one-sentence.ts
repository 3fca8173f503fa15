/** What every stage makes of one bulletin, as server/ingest/README.md shows it. */
import { explanationLines } from '../../../server/commands/format-explanation.ts';
import { sentencesAt } from '../../../server/commands/source-lines.ts';
import { createFactBook } from '../../../server/ingest/extract/actors/fact-book.ts';
import { openIssue, readActors } from '../../../server/ingest/extract/actors/read-actors.ts';
import { openLedger } from '../../../server/ingest/extract/ledger.ts';
import { openScene, SIGN } from '../../../server/ingest/extract/scene.ts';
import { layout } from '../../../server/ingest/layout/layout.ts';
import { loadLexicon } from '../../../server/ingest/lexicon/lexicon.ts';
import { graphOf } from '../../../server/ingest/pipeline.ts';
import { isProblem, readText as readSource } from '../../../server/ingest/read/read.ts';
import { readText, traceReading } from '../../../server/ingest/understand/read-text.ts';
import type { Bulletin } from '../../../server/model/bulletin.ts';
import { nodeLine, relationshipLine } from '../../../server/model/graph.ts';
import { isReading } from '../../../server/model/reading.ts';

const LETTERS: Readonly<Record<string, string>> = {
  [SIGN.person]: 'P',
  [SIGN.organization]: 'O',
  [SIGN.place]: 'L',
  [SIGN.quote]: 'Q',
  [SIGN.title]: 'T',
  [SIGN.date]: 'D',
};

function outline({ imprint, sections }: Bulletin): string {
  const { series, number, date, publisher } = imprint;
  const values = { series, number, date, publisher };
  const head = Object.entries(values).map(([name, field]) => `${name}: ${field?.value ?? '–'}`);
  const parts = sections.flatMap(({ name, kind, articles }) => [
    `section ${kind} ${name}`,
    ...articles.map((article) => `  article ${article.name} (body from ${article.bodyStart})`),
  ]);
  return [...head, ...parts].join('\n');
}

/** The text of the first article with its names covered, a letter for each sign of private use. */
function covered(bulletin: Bulletin): string {
  const context = openIssue(bulletin, loadLexicon(), createFactBook());
  const [section] = bulletin.sections;
  const [article] = section?.articles ?? [];
  if (!section || !article) throw new Error('the example has no article');
  const ref = { section: 0, article: 0 };
  const actors = readActors(article, { ref, sectionKind: section.kind }, context);
  const ledger = openLedger(ref, article.text, actors.normal, false);
  const issueDate = bulletin.imprint.date?.value ?? null;
  const scene = openScene({ article, sectionKind: section.kind, actors, issue: context, issueDate, ledger });
  return [...scene.masked.slice(article.bodyStart)]
    .map((unit) => LETTERS[unit] ?? unit)
    .join('')
    .trim();
}

/** Name of a block in the README → what it must hold. */
export function blocksFor(text: string): ReadonlyMap<string, string> {
  const source = readSource(Buffer.from(text), 'example.txt', 'txt');
  if (isProblem(source)) throw new Error(source.message.en);
  const rules = { lexicon: loadLexicon(), version: 'example' };
  const reading = readText(source, 'example.txt', rules);
  if (!isReading(reading)) throw new Error(reading.map(({ message }) => message.en).join('\n'));
  const silent = { write: () => undefined };
  const terminal = { language: 'en', out: silent, err: silent, live: false, now: () => 0 } as const;
  const line = text.trimEnd().split('\n').length;
  const explained = [
    ...explanationLines(sentencesAt(reading, line), reading, traceReading(reading, rules.lexicon), terminal),
  ].join('\n');
  const { graph } = graphOf(reading);
  const presides = graph.relationships.find(
    ({ type, properties }) => type === 'ATTENDS' && properties.role === 'PRESIDES',
  );
  const ids = new Set([
    presides?.start,
    presides?.end,
    ...((presides?.properties.statements ?? []) as readonly string[]),
  ]);
  const nodes = graph.nodes.filter(({ id }) => ids.has(id)).map(nodeLine);
  return new Map([
    ['layout', outline(layout(source))],
    ['covered', covered(layout(source))],
    ['explain', explained],
    ['graph', [...nodes, ...(presides ? [relationshipLine(presides)] : [])].join('\n')],
  ]);
}
