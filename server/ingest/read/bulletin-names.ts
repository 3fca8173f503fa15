/** Which files of a folder or an archive are looked into. */
import { posix } from 'node:path';

/**
 * Endings that a folder is searched for; a file that the user names himself is read whatever it is called. Those of the second line hold
 * bulletins but cannot be read: each is refused by name, so that its owner hears of it. What remains (pictures, tables) is only counted.
 */
const ENDINGS = new Set(
  (
    '.txt .text .pdf .docx .docm .doc .html .htm .xhtml .shtml .mht .mhtml .zip ' +
    '.wps .rtf .ofd .odt .ceb .caj .rar .7z'
  ).split(' '),
);

/** `.` and `..` hide nothing: an entry of an archive may be called so, and is read like the others, for nothing is written by its name. */
function isHidden(part: string): boolean {
  return (part.startsWith('.') && !/^\.\.?$/.test(part)) || part.startsWith('~$');
}

/** Whether a file counts: `hidden` ones are not spoken of. @param path with slashes. */
export function isBulletinName(path: string): 'yes' | 'hidden' | { readonly ending: string } {
  const parts = path.replaceAll('\\', '/').split('/');
  const name = parts[parts.length - 1] ?? '';
  if (name === '' || parts.includes('__MACOSX') || parts.some(isHidden)) return 'hidden';
  const ending = posix.extname(name).toLowerCase();
  return ENDINGS.has(ending) ? 'yes' : { ending: ending || name };
}
