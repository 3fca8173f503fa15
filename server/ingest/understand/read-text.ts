/** A text → everything that it says: layout and extraction, one after the other. Pure. */
import type { Bulletin, SourceText } from '../../model/bulletin.ts';
import type { IssueFacts } from '../../model/facts.ts';
import type { Problem } from '../../model/problem.ts';
import type { StoredReading } from '../../model/reading.ts';
import { extractIssue } from '../extract/extract-issue.ts';
import type { TraceEntry } from '../extract/rules.ts';
import { layout } from '../layout/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { severalIssues } from './several-issues.ts';

/** What understanding needs besides the text. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  /** See extractorVersion. */
  readonly version: string;
}

function errorsOf({ problems }: Bulletin | IssueFacts): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** A text and everything that it says, or why it says nothing. `path` is what problems call the file. */
export function readText(
  source: SourceText,
  path: string,
  { lexicon, version }: Knowledge,
): StoredReading | readonly Problem[] {
  const named = (problem: Problem): Problem => ({ ...problem, file: path });
  const bulletin = layout(source);
  const refusals = errorsOf(bulletin);
  if (refusals.length > 0) return refusals.map(named);
  const facts = extractIssue(bulletin, lexicon);
  const errors = errorsOf(facts);
  if (errors.length > 0) return errors.map(named);
  const several = severalIssues(source);
  const told = several ? { ...bulletin, problems: [...bulletin.problems, several] } : bulletin;
  return { sha256: source.sha256, fileName: source.fileName, extractorVersion: version, bulletin: told, facts, source };
}

/** What the rules did while they read: what fired and what was blocked, with the words for both. Reads once more; changes nothing. */
export function traceReading({ bulletin }: StoredReading, lexicon: Lexicon): TraceEntry[] {
  const entries: TraceEntry[] = [];
  extractIssue(bulletin, lexicon, { trace: (entry) => entries.push(entry) });
  return entries;
}
