/** The one i18next of the page: texts are in the bundle, so it is ready at once and works offline. */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Texts, textsIn } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Texts };
    returnNull: false;
  }
}

export type Language = 'zh' | 'en';

/** Makes the page speak `language`. React escapes what it shows, so interpolation must not escape a second time. */
export function startI18n(language: Language): i18n {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: ['zh', 'en'],
    resources: { zh: { translation: textsIn('zh') }, en: { translation: textsIn('en') } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18next;
}

/** Changes the language in place; nothing is fetched and nothing moves. `lang` of the document is set with the preference. */
export function speak(language: Language): void {
  void i18next.changeLanguage(language);
}
