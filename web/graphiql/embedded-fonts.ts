/**
 * GraphiQL's style sheet carries its Latin fonts as data: addresses, 380 kB that the content security policy refuses (fonts
 * are files of our own only) and that the page does not use: it speaks in the system's fonts. They are left out of the build.
 */
import type { Plugin } from 'vite';

const FONT_FACE = /@font-face\s*\{[^}]*url\(\s*["']?data:[^}]*\}/g;

/** The sheet without the faces whose font is embedded in it; faces that name a file stay. */
export function withoutEmbeddedFonts(css: string): string {
  return css.replace(FONT_FACE, '');
}

/** For the build of web/graphiql; touches no other style sheet. */
export function leaveOutEmbeddedFonts(): Plugin {
  return {
    name: 'chuanzhu:leave-out-embedded-fonts',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('/graphiql/dist/style.css') ? { code: withoutEmbeddedFonts(code), map: null } : null;
    },
  };
}
