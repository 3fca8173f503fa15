/** A text as its UTF-16 units and back, lone surrogates included. */
import { takeUnits } from '../../lexicon/arena.ts';

export function unitsOf(text: string): Uint16Array {
  const units = takeUnits(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

const IS_BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0;

/** The text of some units; on machines that store the high byte first the units are no longer what they were. */
export function textOf(units: Uint16Array): string {
  const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
  return (IS_BIG_ENDIAN ? bytes.swap16() : bytes).toString('utf16le');
}
