/** `npm run score -- FOLDER… [--fp] [--fn]`: how well the rules of this checkout read bulletins whose facts are known. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scoreLines } from './print.ts';
import { readPairs } from './read-folder.ts';
import { scoreGraph } from './score.ts';

const OWN = fileURLToPath(new URL('../fixtures/bulletins', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fp: { type: 'boolean', default: false }, fn: { type: 'boolean', default: false } },
});
async function main(): Promise<void> {
  const pairs = (
    await Promise.all((positionals.length > 0 ? positionals : [OWN]).map((folder) => readPairs(folder)))
  ).flat();
  const named = pairs.map(({ name, gold, graph }) => ({ name, score: scoreGraph(gold, graph) }));
  const lines = [...scoreLines(named, { showMissed: values.fn, showWrong: values.fp })];
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = named.some(({ score }) => score.broken.length > 0) ? 1 : 0;
}

try {
  await main();
} catch (error) {
  // Gold that cannot be read says itself where and what is wrong: the way through this program helps nobody.
  process.stderr.write(`score: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
