/** `npm run bench -- NAME …`: measures one part of the product; prints ratios, never bare times of one machine. */
import { benchExtract } from './extract/bench-extract.ts';
import { benchCores } from './read/bench-cores.ts';
import { benchHostile } from './read/bench-hostile.ts';
import { benchPdf } from './read/bench-pdf.ts';

const BENCHES: Readonly<Record<string, (args: readonly string[], print: (line: string) => void) => Promise<void>>> = {
  cores: benchCores,
  extract: benchExtract,
  hostile: benchHostile,
  pdf: benchPdf,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench(args, (line) => process.stdout.write(`${line}\n`));
else {
  process.stderr.write(`bench: say what to measure: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exitCode = 2;
}
