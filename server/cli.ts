/** Composition root of the commands: settings, database and rules are put together here; what a command does is in commands/. */
import { CommanderError } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { databaseLine } from './commands/database-lines.ts';
import { extractCommand } from './commands/extract-command.ts';
import { EXIT, type ExitCode, printFailure } from './commands/failures.ts';
import { ingestCommand } from './commands/ingest-command.ts';
import { type EndWatch, INTERRUPTED, Interruption, STOPPED, STOPPING, watchForEnd } from './commands/interruption.ts';
import { chooseLanguage } from './commands/language.ts';
import { writingTo, writingToFile } from './commands/output.ts';
import { areRules, loadRules } from './commands/own-rules.ts';
import { printProblems } from './commands/print-problems.ts';
import { type Actions, buildProgram, usageError } from './commands/program.ts';
import { CLEAN } from './commands/progress.ts';
import { readInput } from './commands/read-input.ts';
import { exportCommand, forgetCommand, rebuildCommand, verifyCommand } from './commands/store-commands.ts';
import { say, type Terminal } from './commands/terminal.ts';
import { withStore } from './commands/with-store.ts';
import { aliveOn, writerIdentity } from './commands/writer-identity.ts';
import { type Config, readConfig } from './config.ts';
import type { DatabaseEvent } from './database/events.ts';
import type { Surroundings } from './ingest/pipeline.ts';
import { LARGEST_FILE } from './ingest/read/problems.ts';
import type { Rules } from './ingest/understand/rules.ts';
import { codeOf } from './model/error-code.ts';
import type { GraphStore } from './store/writer-port.ts';

const { argv, stdin, stdout, stderr } = process;

/** Looked at before the settings are read, so that a wrong setting is told in the user's language. */
function systemLocale(): string | undefined {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}

/** What every action is given. */
interface Place {
  readonly config: Config;
  readonly terminal: Terminal;
  readonly end: EndWatch;
  /** Takes the exit code. */
  readonly done: (code: ExitCode) => void;
}

/** Runs `work` with the rules of a user's lexicon file on top of ours, or prints the file's mistakes. */
async function withRules(
  lexicon: string | undefined,
  { terminal, done }: Place,
  work: (rules: Rules) => Promise<void>,
): Promise<void> {
  const rules = await loadRules(lexicon);
  if (areRules(rules)) return work(rules);
  printProblems(rules, terminal);
  done(EXIT.refused);
}

/** Commands that look at one file and open nothing that would have to be closed. */
function readingActions(place: Place): Pick<Actions, 'extract' | 'explain'> {
  const { terminal, end, done } = place;
  const reading = async (
    file: string,
    lexicon: string | undefined,
    work: (input: string | Uint8Array, rules: Rules, write: (text: string) => Promise<void>) => Promise<ExitCode>,
  ) => {
    end.stop(); // Ctrl-C ends it at once, also while it waits for its input
    const input = file === '-' ? await readInput(stdin, LARGEST_FILE) : file;
    await withRules(lexicon, place, (rules) =>
      writingTo(stdout, async (write) => done(await work(input, rules, write))),
    );
  };
  return {
    extract: (file, { json, lexicon }) =>
      reading(file, lexicon, (input, rules, write) => extractCommand(input, json, rules, terminal, write)),
    explain: (file, { at, lexicon }) =>
      reading(file, lexicon, async (input, rules, write) => {
        // Only here the command itself needs the extractor; elsewhere its children do.
        const { explainCommand } = await import('./commands/explain-command.ts');
        return explainCommand(input, at, rules, terminal, write);
      }),
  };
}

/** Commands that need the database; what is started for them is stopped with them. */
function storeActions(place: Place): Omit<Actions, 'serve' | 'extract' | 'explain'> {
  const { config, end, done } = place;
  const { check, signal } = end;
  const terminal = { ...place.terminal, check };
  const report = (event: DatabaseEvent) => {
    const line = databaseLine(event);
    if (line) stderr.write(`${say(terminal, line)}\n`);
  };
  const inStore = async (work: (store: GraphStore) => Promise<ExitCode>) => {
    signal.addEventListener('abort', () => stderr.write(`${terminal.live ? CLEAN : ''}${say(terminal, STOPPING)}\n`));
    done(await withStore(config.database, report, signal, work));
  };
  const writing = (lexicon: string | undefined, work: (around: Omit<Surroundings, 'progress'>) => Promise<ExitCode>) =>
    withRules(lexicon, place, async (rules) => {
      const identity = writerIdentity(config.hostname, process.pid);
      await inStore((store) => work({ store, rules, identity, isAlive: aliveOn(config.hostname) }));
    });
  const input = () => readInput(stdin, LARGEST_FILE);
  return {
    ingest: (paths, { report: file, lexicon }) =>
      writing(lexicon, (around) => ingestCommand(paths, { ...around, input }, terminal, file)),
    export: ({ out }) =>
      inStore(async (store) => {
        const write = (sink: (text: string) => Promise<void>) =>
          exportCommand(store, (text) => {
            check();
            return sink(text);
          });
        await (out === undefined ? writingTo(stdout, write) : writingToFile(out, write));
        return EXIT.good;
      }),
    verify: () => inStore((store) => verifyCommand(store, terminal)),
    rebuild: ({ lexicon }) => writing(lexicon, (around) => rebuildCommand(around, terminal)),
    forget: (prefixes, { lexicon }) => writing(lexicon, (around) => forgetCommand(prefixes, around, terminal)),
  };
}

function actionsFor(place: Place): Actions {
  return {
    serve: async () => {
      const { serve } = await import('./main.ts');
      await serve(place.config, place.terminal);
    },
    ...readingActions(place),
    ...storeActions(place),
  };
}

/** An exit code for whatever ended the command. */
function codeFor(error: unknown, terminal: Terminal): number {
  if (error instanceof Interruption) {
    terminal.err.write(`chuanzhu: ${say(terminal, STOPPED)}\n`);
    return INTERRUPTED[error.signal];
  }
  // The reader of our output has seen enough.
  if (codeOf(error) === 'EPIPE') return EXIT.good;
  if (!(error instanceof CommanderError)) return printFailure(error, terminal);
  const wrong = usageError(error);
  return wrong ? printFailure(wrong, terminal) : EXIT.good;
}

async function main(args: readonly string[]): Promise<number> {
  const base = {
    out: stdout,
    err: stderr,
    live: stderr.isTTY === true,
    columns: stderr.columns,
    now: () => performance.now(),
  };
  let terminal: Terminal = { ...base, language: chooseLanguage(args, systemLocale()) };
  const end = watchForEnd(process);
  try {
    const config = readConfig();
    terminal = { ...base, language: chooseLanguage(args, config.locale) };
    let code: number = EXIT.good;
    const done = (given: ExitCode) => {
      code = given;
    };
    const actions = actionsFor({ config, terminal, end, done });
    const print = { out: (text: string) => stdout.write(text), err: (text: string) => stderr.write(text) };
    await buildProgram(terminal.language, packageFile.version, actions, print).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Whatever a command says while it is being ended comes from the ending.
    return codeFor(end.signal.aborted ? end.signal.reason : error, terminal);
  } finally {
    // Once asked it stays: the same key's second signal must not end what is being closed.
    if (!end.signal.aborted) end.stop();
  }
}

process.exitCode = await main(argv.slice(2));
