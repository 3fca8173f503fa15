/** Entry of a child that reads a file and finds out what it says. */
import type { StoredReading } from '../../model/reading.ts';
import { serveJobs } from '../read/child/serve-jobs.ts';
import { type Knowledge, readText } from './read-text.ts';
import { lexiconOf, type Rules } from './rules.ts';

let rules: Rules | null = null;
let knowledge: Knowledge | null = null;

/** The lexicon is loaded when the first text is there: a child that only refuses files does without. */
function known(): Knowledge {
  if (!rules) throw new Error('a text came before the rules');
  knowledge ??= { lexicon: lexiconOf(rules), version: rules.version };
  return knowledge;
}

serveJobs<StoredReading>({
  setUp: (setup) => {
    rules = setup as Rules;
  },
  finish: (source, path) => readText(source, path, known()),
});
