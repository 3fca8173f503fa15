/** ZIP files for tests, stored or deflated, with whatever their directory claims. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  /** As bytes: names in GBK are names too. */
  readonly name: string | Buffer;
  readonly bytes: Buffer;
  /** The size that the directory claims, if not the true one. */
  readonly claimed?: number;
  readonly flags?: number;
}

function header(signature: number, part: ZipPart, packed: Buffer, central: boolean, at: number): Buffer {
  const name = Buffer.isBuffer(part.name) ? part.name : Buffer.from(part.name, 'utf8');
  const flags = part.flags ?? (Buffer.isBuffer(part.name) ? 0 : 0x800);
  const head = Buffer.alloc(central ? 46 : 30);
  head.writeUInt32LE(signature, 0);
  let i = 4;
  const put16 = (value: number): void => {
    i = head.writeUInt16LE(value, i);
  };
  if (central) put16(20);
  for (const value of [20, flags, 8, 0, 0x21]) put16(value);
  i = head.writeUInt32LE(crc32(part.bytes), i);
  i = head.writeUInt32LE(packed.length, i);
  i = head.writeUInt32LE(part.claimed ?? part.bytes.length, i);
  put16(name.length);
  if (central) head.writeUInt32LE(at, 42);
  return Buffer.concat([head, name]);
}

/** A ZIP of the parts. */
export function makeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.bytes, { level: 9 });
    const local = Buffer.concat([header(0x04034b50, part, packed, false, 0), packed]);
    centrals.push(header(0x02014b50, part, packed, true, at));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length & 0xffff, 8);
  end.writeUInt16LE(parts.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}
