/**
 * Every text of the page, Chinese and English side by side, so that neither language can have a key that the other lacks.
 * A leaf is [zh, en]. Keys that end in `_one` and `_other` are chosen by `count`, as i18next does.
 */
import { CANVAS_TEXTS, HOME_TEXTS, STEP_TEXTS } from './canvas-texts.ts';
import { FRAME_TEXTS, SEARCH_TEXTS, STATE_TEXTS } from './frame-texts.ts';
import { KEYS_TEXTS } from './keys-texts.ts';
import { CARD_TEXTS, PANEL_TEXTS } from './panel-texts.ts';
import { READER_TEXTS } from './reader-texts.ts';
import { WORDS } from './words.ts';

/** The first name of a key is the part of the page that it belongs to. */
export const TEXTS = {
  word: WORDS,
  frame: FRAME_TEXTS,
  search: SEARCH_TEXTS,
  state: STATE_TEXTS,
  canvas: CANVAS_TEXTS,
  home: HOME_TEXTS,
  step: STEP_TEXTS,
  panel: PANEL_TEXTS,
  card: CARD_TEXTS,
  reader: READER_TEXTS,
  keys: KEYS_TEXTS,
} as const;

/** The texts with each pair replaced by one string. */
export type Resource<T> = {
  readonly [K in keyof T]: T[K] extends readonly [string, string] ? string : Resource<T[K]>;
};
export type Texts = Resource<typeof TEXTS>;

/** The texts of one language, as i18next takes them. */
export function textsIn(language: 'zh' | 'en'): Texts {
  return pick(TEXTS, language === 'zh' ? 0 : 1) as unknown as Texts;
}

function pick(node: object, side: 0 | 1): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? value[side] : pick(value as object, side),
    ]),
  );
}
