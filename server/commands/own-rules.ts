/** The rules that a command reads with: ours, and a user's lexicon file on top. */
import { readFile } from 'node:fs/promises';
import { extractorVersion, versionWith } from '../ingest/extractor-version.ts';
import type { Rules } from '../ingest/understand/rules.ts';
import { codeOf } from '../model/error-code.ts';
import type { Problem } from '../model/problem.ts';
import { UsageError } from './failures.ts';

async function textOf(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = codeOf(error) || String(error);
    throw new UsageError({
      zh: `无法读取词库文件“${file}”（${code}）：请检查 --lexicon 的路径。`,
      en: `The lexicon "${file}" cannot be read (${code}): check the path after --lexicon.`,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({
      zh: `词库文件“${file}”不是 UTF-8 文本：请另存为 UTF-8。`,
      en: `The lexicon "${file}" is no UTF-8 text: save it as UTF-8.`,
    });
  }
}

/** The rules with the entries of a user's file, or every mistake in the file. Throws UsageError when it cannot be read. */
export async function loadRules(file: string | undefined): Promise<Rules | readonly Problem[]> {
  const version = await extractorVersion();
  if (file === undefined) return { version, entries: null };
  const text = await textOf(file);
  const { lexiconWith } = await import('../ingest/lexicon/user-lexicon.ts');
  const lexicon = lexiconWith(text, file);
  return 'length' in lexicon ? lexicon : { version: versionWith(version, text), entries: { file, text } };
}

/** What loadRules gave: rules, else the mistakes in the user's lexicon file. */
export function areRules(result: Rules | readonly Problem[]): result is Rules {
  return 'version' in result;
}
