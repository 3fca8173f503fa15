/** The parts of server/ingest/README.md that are written by running the program. */
import { readFileSync } from 'node:fs';
import { RULE_BOOK } from '../../../server/ingest/extract/rule-book.ts';
import { BLOCKERS } from '../../../server/ingest/extract/rules.ts';
import { blocksFor } from './one-sentence.ts';

export const README = new URL('../../../server/ingest/README.md', import.meta.url);

function ruleTable(): string {
  const rows = RULE_BOOK.map(
    ({ id, family, confidence, says }) => `| \`${id}\` | ${family} | ${confidence} | ${says.en} |`,
  );
  const blockers = Object.entries(BLOCKERS).map(([name, why]) => `| \`${name}\` | blocker | – | ${why} |`);
  return ['| rule | family | confidence | what it says |', '| --- | --- | --- | --- |', ...rows, ...blockers].join(
    '\n',
  );
}

/** The README with every written part as it must be now. */
export function writtenAnew(text = readFileSync(README, 'utf8')): string {
  const example = /```text example\n([\s\S]*?)```/.exec(text)?.[1];
  if (example === undefined) throw new Error('the README has no example');
  let written = text;
  for (const [name, block] of blocksFor(example)) {
    const place = new RegExp(`(\`\`\`(?:text|json) ${name}\n)[\\s\\S]*?(\`\`\`)`);
    written = written.replace(place, (_all, head: string, tail: string) => `${head}${block}\n${tail}`);
  }
  return written.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, (_all, head: string, tail: string) => {
    return `${head}${ruleTable()}\n${tail}`;
  });
}
