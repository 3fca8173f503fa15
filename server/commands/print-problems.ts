/** Problems as lines that a person can act on: `file:line: what. How to mend it.` */
import type { Problem } from '../model/problem.ts';
import { colors, harmlessLine, say, type Terminal } from './terminal.ts';

const SEVERITIES = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '注意', en: 'warning' },
  info: { zh: '说明', en: 'note' },
} as const;

const ORDER = ['error', 'warning', 'info'] as const;

/** Of many alike, a person reads the first; the rest is told as a number. */
const SHOWN_OF_EACH = 20;

/** Without its line end; coloured where the terminal can. Names of files are made harmless, they come from others. */
function problemLine(problem: Problem, terminal: Terminal): string {
  const { file, line, severity, message, hint } = problem;
  const paint = colors(terminal);
  const place = [file, line].filter((part) => part !== undefined && part !== '').join(':');
  const word = say(terminal, SEVERITIES[severity]);
  const name = severity === 'error' ? paint.red(word) : severity === 'warning' ? paint.yellow(word) : word;
  const text = [say(terminal, message), ...(hint ? [say(terminal, hint)] : [])].join(' ');
  return `${place ? `${harmlessLine(place)}: ` : ''}${name}: ${harmlessLine(text)} [${problem.code}]`;
}

/** Errors first, then warnings and notes; no more than twenty of one code unless it is an error. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  const counts = new Map<string, number>();
  for (const severity of ORDER) {
    for (const problem of problems.filter((item) => item.severity === severity)) {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      if (severity === 'error' || count <= SHOWN_OF_EACH) terminal.err.write(`${problemLine(problem, terminal)}\n`);
    }
  }
  for (const [code, count] of counts) {
    const more = count - SHOWN_OF_EACH;
    if (more <= 0 || problems.some((problem) => problem.code === code && problem.severity === 'error')) continue;
    const words = { zh: `…… 另有${more}条 [${code}]`, en: `… and ${more} more [${code}]` };
    terminal.err.write(`${say(terminal, words)}\n`);
  }
}
