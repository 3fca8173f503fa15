/** Bytes of a text file → text: by its byte order mark, else by what the bytes can be and what they mostly are. */

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

/** Why bytes are no text: the first offset that the likeliest encoding cannot have. */
export interface Undecodable {
  readonly encoding: string;
  readonly offset: number;
}

/** Offset of the first byte that is no valid UTF-8, or -1; `multibyte` counts the characters of several bytes before it. */
function scanUtf8(bytes: Uint8Array): { bad: number; multibyte: number } {
  let multibyte = 0;
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    const second = bytes[i + 1] ?? 0;
    // Overlong forms, surrogates and what lies above U+10FFFF.
    const isBadSecond =
      (lead === 0xe0 && second < 0xa0) ||
      (lead === 0xed && second > 0x9f) ||
      (lead === 0xf0 && second < 0x90) ||
      (lead === 0xf4 && second > 0x8f);
    if (length === 0 || isBadSecond) return { bad: i, multibyte };
    for (let k = 1; k < length; k++) {
      const byte = bytes[i + k];
      if (byte === undefined || byte < 0x80 || byte > 0xbf) return { bad: i, multibyte };
    }
    multibyte++;
    i += length;
  }
  return { bad: -1, multibyte };
}

/** Offset of the first byte that is no valid GB18030, or -1; and how common its characters are. */
function scanGb18030(bytes: Uint8Array): { bad: number; pairs: number; common: number } {
  let pairs = 0;
  let common = 0;
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const second = bytes[i + 1] ?? 0;
    if (lead === 0x80 || lead === 0xff) return { bad: i, pairs, common };
    if (second >= 0x30 && second <= 0x39) {
      const [third, fourth] = [bytes[i + 2] ?? 0, bytes[i + 3] ?? 0];
      if (third < 0x81 || third === 0xff || fourth < 0x30 || fourth > 0x39) return { bad: i, pairs, common };
      i += 4;
      continue;
    }
    if (second < 0x40 || second === 0x7f || second === 0xff) return { bad: i, pairs, common };
    pairs++;
    // The 3,755 commonest characters of GB 2312, its punctuation and its wide digits and letters.
    if (second >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++;
    i += 2;
  }
  return { bad: -1, pairs, common };
}

/** Share of common characters below which bytes are no Chinese text in this encoding. Real text has 0.95 and more. */
const LEAST_COMMON = 0.8;
/** Characters of several bytes after which an error is a damaged UTF-8 file rather than another encoding. */
const SURE_UTF8 = 8;

/** Offset of the first half of a surrogate pair that stands alone, or of a single last byte; -1 when all is well. */
function scanUtf16(bytes: Uint8Array, isLittle: boolean): number {
  const [high, low] = isLittle ? [1, 0] : [0, 1];
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    const lead = bytes[i + high] ?? 0;
    if (lead < 0xd8 || lead > 0xdf) continue;
    const trail = bytes[i + 2 + high] ?? 0;
    if (lead > 0xdb || trail < 0xdc || trail > 0xdf || bytes[i + 2 + low] === undefined) return i;
    i += 2;
  }
  return bytes.length % 2 === 1 ? bytes.length - 1 : -1;
}

function decodeUtf16(bytes: Uint8Array): Decoded | Undecodable {
  const isLittle = bytes[0] === 0xff;
  const encoding = isLittle ? 'utf-16le' : 'utf-16be';
  const offset = scanUtf16(bytes, isLittle);
  return offset >= 0 ? { encoding, offset } : { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Decodes the bytes of a text file. Byte order marks are dropped from the text. */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return decodeUtf16(bytes);
  const utf8 = scanUtf8(bytes);
  if (utf8.bad < 0) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark || utf8.multibyte >= SURE_UTF8) return { encoding: 'utf-8', offset: utf8.bad };
  const gb = scanGb18030(bytes);
  if (gb.bad >= 0) return { encoding: 'gb18030', offset: gb.bad };
  if (gb.common < gb.pairs * LEAST_COMMON) return { encoding: 'utf-8', offset: utf8.bad };
  return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
}
