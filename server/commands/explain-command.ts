/** `chuanzhu explain FILE --at LINE`: why a sentence says what the graph says, or why it does not. Needs no database. */
import { readBulletin } from '../ingest/pipeline.ts';
import { traceReading } from '../ingest/understand/read-text.ts';
import { lexiconOf, type Rules } from '../ingest/understand/rules.ts';
import { isReading } from '../model/reading.ts';
import { EXIT, type ExitCode, UsageError } from './failures.ts';
import { explanationLines } from './format-explanation.ts';
import { printProblems } from './print-problems.ts';
import { linesWithText, sentencesAt } from './source-lines.ts';
import type { Terminal } from './terminal.ts';

/** Prints every sentence of the line. Throws UsageError when no text of the bulletin stands on it. */
export async function explainCommand(
  input: string | Uint8Array,
  line: number,
  rules: Rules,
  terminal: Terminal,
  write: (text: string) => Promise<void>,
): Promise<ExitCode> {
  const reading = await readBulletin(input, rules);
  if (!isReading(reading)) {
    printProblems(reading, terminal);
    return EXIT.refused;
  }
  const sentences = sentencesAt(reading, line);
  if (sentences.length === 0) {
    const { last, told } = linesWithText(reading);
    throw new UsageError({
      zh: `第 ${line} 行${line > last ? `不存在，文件共 ${last} 行` : '没有正文'}。有正文的行：${told}。`,
      en: `${line > last ? `There is no line ${line}: the file has ${last}` : `Line ${line} holds no text of the bulletin`}. Lines with text: ${told}.`,
    });
  }
  const trace = traceReading(reading, lexiconOf(rules));
  for (const text of explanationLines(sentences, reading, trace, terminal)) await write(`${text}\n`);
  return EXIT.good;
}
