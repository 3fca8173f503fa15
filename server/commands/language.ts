/** In which language a command speaks. */

export type Language = 'zh' | 'en';

/** A sentence in both languages. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** The words that `--lang` takes. */
export function isLanguage(word: string): word is Language {
  return word === 'zh' || word === 'en';
}

/**
 * `--lang` if given (also as `--lang=zh`), else what the system's locale says; English when neither does. Looked at before the arguments
 * are parsed, because the help is in that language too.
 */
export function chooseLanguage(args: readonly string[], locale: string | undefined): Language {
  const at = args.indexOf('--lang');
  const given = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  if (given !== undefined && isLanguage(given)) return given;
  return /^zh/i.test(locale ?? '') ? 'zh' : 'en';
}
