/** Language and theme: kept by the browser for the next visit; an address that names them wins for this page only. */
import { createStore } from 'zustand/vanilla';
import type { Language, Theme } from './model.ts';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Chosen on this page, or named by its address: then the address goes on naming them. */
  readonly named: { readonly language: boolean; readonly theme: boolean };
}

const root = document.documentElement;
const asked = new URLSearchParams(location.search);

/** What `first-paint.js` has decided is the start, so that both never disagree. */
export const preferences = createStore<Preferences>(() => ({
  language: root.lang === 'en' ? 'en' : 'zh',
  theme: root.dataset.theme === 'dark' ? 'dark' : 'light',
  named: { language: asked.has('l'), theme: asked.has('t') },
}));

/** Shows the page in `language`, now and at the next visit. */
export function setLanguage(language: Language): void {
  root.lang = language === 'en' ? 'en' : 'zh-CN';
  keep('language', language);
  preferences.setState(({ named }) => ({ language, named: { ...named, language: true } }));
}

/** Shows the page in `theme`, now and at the next visit. */
export function setTheme(theme: Theme): void {
  root.dataset.theme = theme;
  keep('theme', theme);
  preferences.setState(({ named }) => ({ theme, named: { ...named, theme: true } }));
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`chuanzhu.${key}`, value);
  } catch {
    // A browser that keeps nothing (private mode) shows the choice until the page is closed.
  }
}
