/** What a text is made of: enough to tell a page of Chinese from a page without. */

export interface Scripts {
  readonly han: number;
  /** All that is no blank. */
  readonly printed: number;
  /** Private, unassigned and replacement characters: a font's own numbers instead of letters. */
  readonly unknown: number;
}

/** In UTF-16 units; of `han`, a rare character's two units count once. */
export function countScripts(text: string): Scripts {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    han: count(/[\u2e80-\u2fd5\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8ff][\udc00-\udfff]/g),
    printed: count(/[^\s\u3000\u200b\ufeff]/g),
    unknown: count(/[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]/g),
  };
}
