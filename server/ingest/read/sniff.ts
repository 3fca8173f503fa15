/** What a file is by its first bytes: a name's ending is only a claim. */

export type FileFormat = 'text' | 'html' | 'PDF' | 'ZIP' | 'DOC' | 'RTF' | 'image' | 'archive' | 'binary';

const SIGNATURES: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b, 0x08]],
];

/** Bytes that are looked at for control characters. */
const SAMPLE = 64 * 1024;
/** A page that was saved with the header of its answer. */
const HTTP = /^HTTP\/[\d.]+ \d{3}[\s\S]*?content-type:\s*text\/html/i;
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

export function hasUtf16Mark(bytes: Uint8Array): boolean {
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

export function sniff(bytes: Uint8Array): FileFormat {
  for (const [format, signature] of SIGNATURES) if (signature.every((byte, i) => bytes[i] === byte)) return format;
  if (isBinary(bytes)) return 'binary';
  const start = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return HTML.test(start) || HTTP.test(start) ? 'html' : 'text';
}
