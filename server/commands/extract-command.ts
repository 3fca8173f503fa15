/** `chuanzhu extract FILE`: what one bulletin says, without a database. */
import { graphOf, problemsOf, readBulletin } from '../ingest/pipeline.ts';
import type { Rules } from '../ingest/understand/rules.ts';
import { canonicalLines } from '../model/graph.ts';
import { isReading } from '../model/reading.ts';
import { EXIT, type ExitCode } from './failures.ts';
import { readingLines } from './format-reading.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** As JSON the file format on standard output; else lines for a reader. Problems go to standard error in both. */
export async function extractCommand(
  input: string | Uint8Array,
  json: boolean,
  rules: Rules,
  terminal: Terminal,
  write: (text: string) => Promise<void>,
): Promise<ExitCode> {
  const reading = await readBulletin(input, rules);
  if (!isReading(reading)) {
    printProblems(reading, terminal);
    return EXIT.refused;
  }
  if (json) {
    const { graph, problems } = graphOf(reading);
    printProblems(problems, terminal);
    for (const line of canonicalLines(graph)) await write(line);
  } else {
    printProblems(problemsOf(reading), terminal);
    for (const line of readingLines(reading, terminal)) await write(`${line}\n`);
  }
  return EXIT.good;
}
