/** Bytes of a web page → text. What the bytes can only be counts more than what the page says of itself: many say it wrongly. */
import { type Decoded, decode, type Undecodable } from '../decode.ts';

export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes at the start in which a page says its encoding. */
const HEAD = 4096;
const META = /<meta[^>]+?charset\s*=\s*["']?\s*([\w-]+)/i;
const XML = /^\s*<\?xml[^>]+?encoding\s*=\s*["']([\w-]+)/i;
const HEADER = /^HTTP\/[\d.]+ [\s\S]*?content-type:[^\r\n]*?charset\s*=\s*["']?([\w-]+)/i;

/** Names by which pages call GB18030's older relations; all are read as GB18030. */
const GB = /^(?:gb-?2312(?:-80)?|gbk|gb-?18030|cp-?936|x-gbk|euc-cn|hz-gb-2312)$/i;

/** What a page says of its own encoding: by the header that was saved with it, by XML's first line, by a meta element. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const name = (HEADER.exec(head) ?? XML.exec(head) ?? META.exec(head))?.[1];
  if (name === undefined) return null;
  return GB.test(name) ? 'gb18030' : name.toLowerCase();
}

function byLabel(bytes: Uint8Array, label: string): DecodedPage | null {
  try {
    return { text: new TextDecoder(label).decode(bytes), encoding: label };
  } catch {
    // A label that nobody knows says nothing.
    return null;
  }
}

function isDecoded(result: Decoded | Undecodable): result is Decoded {
  return 'text' in result;
}

/**
 * Decodes a page. A page that is damaged in one place (sites cut descriptions in the middle of a character) is read by what it says of
 * itself, with marks (U+FFFD) where bytes are none; the caller refuses it when the article itself is damaged.
 */
export function decodePage(bytes: Uint8Array): DecodedPage | Undecodable {
  const label = declared(bytes);
  const found = decode(bytes);
  if (isDecoded(found)) {
    // Bytes of Big5 and of other codes may be GB18030 by form: there only the page knows.
    const isForeign = label !== null && found.encoding === 'gb18030' && label !== 'gb18030' && label !== 'utf-8';
    return (isForeign ? byLabel(bytes, label) : null) ?? found;
  }
  return (label === null ? null : byLabel(bytes, label)) ?? found;
}
