/** `chuanzhu ingest PATH…` */
import { basename } from 'node:path';
import { type Ingested, ingest, type Surroundings } from '../ingest/pipeline.ts';
import type { Problem } from '../model/problem.ts';
import { EXIT, type ExitCode } from './failures.ts';
import { reportText } from './ingest-report.ts';
import { ingestTable } from './ingest-table.ts';
import type { Interruptible } from './interruption.ts';
import { writingToFile } from './output.ts';
import { printProblems } from './print-problems.ts';
import { progressLine } from './progress.ts';
import { say, type Terminal } from './terminal.ts';

function count(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** What was done, in a few lines. */
export function summaryLines(done: Ingested, seconds: number, terminal: Terminal): string[] {
  const { read, known, refused, problems, counts, written, hash } = done;
  const [errors, warnings] = [count(problems, 'error'), count(problems, 'warning')];
  const lines = [
    say(terminal, {
      zh: `文件：新读 ${read}，已有 ${known}，未采用 ${refused}（${seconds.toFixed(1)} 秒）`,
      en: `files: ${read} read, ${known} known, ${refused} refused (${seconds.toFixed(1)} s)`,
    }),
  ];
  if (counts) {
    const { issues, nodes, relationships, statements } = counts;
    lines.push(
      say(terminal, {
        zh: `图谱：${issues} 期，${nodes} 个节点，${relationships} 条关系，${statements} 条陈述`,
        en: `graph: ${issues} issues, ${nodes} nodes, ${relationships} relationships, ${statements} statements`,
      }),
    );
  }
  const { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet } = written;
  lines.push(
    say(terminal, {
      zh: `写入：节点 +${nodesCreated} −${nodesDeleted}，关系 +${relationshipsCreated} −${relationshipsDeleted}，属性 ${propertiesSet}`,
      en: `written: nodes +${nodesCreated} -${nodesDeleted}, relationships +${relationshipsCreated} -${relationshipsDeleted}, properties ${propertiesSet}`,
    }),
    say(terminal, {
      zh: `问题：${errors} 个错误，${warnings} 处需要注意`,
      en: `problems: ${errors} errors, ${warnings} warnings`,
    }),
  );
  if (hash) lines.push(say(terminal, { zh: `图谱校验值：${hash}`, en: `graph hash: ${hash}` }));
  return lines;
}

/** Problems that concern bulletins as a whole come with every load. */
const OF_ALL: ReadonlySet<Problem['code']> = new Set(['issue-twice', 'same-name', 'fact-dropped']);

/** Whether a problem was there before: it is about none of these files. */
function isAboutOthersThan(files: ReadonlySet<string>): (problem: Problem) => boolean {
  return ({ code, file, also = [] }) => OF_ALL.has(code) && ![file, ...also].some((name) => files.has(name));
}

/** Everything goes to standard error; `report` names a file for what became of each file. Exit code 1 when one was refused. */
export async function ingestCommand(
  paths: readonly string[],
  around: Omit<Surroundings, 'progress'>,
  terminal: Terminal & Interruptible,
  report?: string,
): Promise<ExitCode> {
  const line = progressLine(terminal);
  const start = terminal.now();
  try {
    const done = await ingest(paths, { ...around, progress: line.show });
    line.clear();
    // The table says what is odd; what to do about a refused file needs a line of its own.
    const shown = new Set(
      done.files.flatMap(({ problems }) => problems.filter(({ severity }) => severity !== 'error')),
    );
    const fresh = done.files
      .filter(({ outcome }) => done.resumed || outcome !== 'known')
      .map(({ path }) => basename(path));
    const isOld = isAboutOthersThan(new Set(fresh));
    const toSay = done.problems.filter((problem) => !shown.has(problem));
    printProblems(
      toSay.filter((problem) => !isOld(problem)),
      terminal,
    );
    const old = toSay.filter(isOld).length;
    if (old > 0) {
      const words = {
        zh: `（早先读入的简报另有${old}条提示，不再重复）`,
        en: `(not repeated, because they are about bulletins that were read before: ${old})`,
      };
      terminal.err.write(`${say(terminal, words)}\n`);
    }
    for (const text of ingestTable(done.files, terminal)) terminal.err.write(`${text}\n`);
    if (report !== undefined) await writingToFile(report, (write) => write(reportText(report, done.files, terminal)));
    for (const text of summaryLines(done, (terminal.now() - start) / 1000, terminal)) terminal.err.write(`${text}\n`);
    return done.refused > 0 ? EXIT.refused : EXIT.good;
  } finally {
    line.clear();
  }
}
