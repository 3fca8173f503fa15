/** What a file is by its first bytes: a name's ending is only a claim. */

export type FileFormat =
  | 'text'
  | 'html'
  | 'mhtml'
  | 'PDF'
  | 'ZIP'
  | 'DOC'
  | 'RTF'
  | 'CEB'
  | 'CAJ'
  | 'image'
  | 'archive'
  | 'binary';

type Signature = readonly [FileFormat, readonly number[]];

const SIGNATURES: readonly Signature[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['CEB', [...Buffer.from('Founder CEB')]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b, 0x08]],
];

/** Beginnings that a text may have too: they count only where the rest is no text. */
const BINARY_SIGNATURES: readonly Signature[] = [
  ['image', [...Buffer.from('BM')]],
  ['image', [...Buffer.from('RIFF')]],
  ['CAJ', [...Buffer.from('CAJ')]],
  ['CAJ', [...Buffer.from('HN')]],
  ['CAJ', [...Buffer.from('KDH ')]],
];

function startOf(bytes: Uint8Array, signatures: readonly Signature[]): FileFormat | null {
  return signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

/** Bytes that are looked at for control characters. */
const SAMPLE = 64 * 1024;
/** Bytes in which a page or a message says what it is. */
const START = 4096;
/** A page that was saved with the header of its answer. */
const HTTP = /^HTTP\/[\d.]+ \d{3}[\s\S]*?content-type:\s*text\/html/i;
// A comment ends at its first end: with a lazy `[\s\S]*?` each comment would double the ways to try.
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** The first header of a message: lines up to an empty one. */
const MESSAGE = /^\s*(?:[a-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+/i;

/** Whether it is a message with a page in it. */
function isMessage(start: string): boolean {
  const header = MESSAGE.exec(start)?.[0] ?? '';
  return /^mime-version:/im.test(header) && /^content-type:\s*(?:multipart\/|text\/html)/im.test(header);
}

/** A byte order mark of UTF-16 of either kind; without one, text in UTF-16 is taken for binary because of its zero bytes. */
function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Control characters have no place in text, but for tabs, line ends, form feeds and escapes. */
function isBinary(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > sample.length * 0.01;
}

/** `text` and `binary` are what is left: the first by having hardly any control characters in the first 64 KB. */
export function sniff(bytes: Uint8Array): FileFormat {
  const known = startOf(bytes, SIGNATURES);
  if (known) return known;
  if (isBinary(bytes)) return startOf(bytes, BINARY_SIGNATURES) ?? 'binary';
  const start = Buffer.from(bytes.subarray(0, START))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (isMessage(start)) return 'mhtml';
  return HTML.test(start) || HTTP.test(start) ? 'html' : 'text';
}
