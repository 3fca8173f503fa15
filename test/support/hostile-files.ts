/** Files that are made to harm their reader, or that were harmed themselves; each with what a reader may answer. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { mhtml } from './bulletin-pages.ts';
import { makeZip } from './make-zip.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Code of the problem. */
  readonly code: string;
}

const FIXTURES = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));
export const fixture = (name: string): Buffer => readFileSync(`${FIXTURES}${name}`);

/** A PDF of some objects; its table of objects is left out, readers rebuild it. */
function pdf(objects: readonly (string | Buffer)[], trailer = '/Root 1 0 R'): Buffer {
  const parts = objects.map((object, i) =>
    Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  );
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from(`trailer\n<< ${trailer} >>\n%%EOF\n`)]);
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const stream = (bytes: Buffer, filter = ''): Buffer =>
  Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${filter} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);

function onePage(content: Buffer, filter = ''): Buffer {
  return pdf([CATALOG, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', PAGE, stream(content, filter), FONT]);
}

const DOCX_PARTS = [
  {
    name: '[Content_Types].xml',
    bytes: Buffer.from(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
  },
  {
    name: '_rels/.rels',
    bytes: Buffer.from(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
  },
];
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(document: Buffer, claimed?: number): Buffer {
  const part = { name: 'word/document.xml', bytes: document };
  return makeZip([...DOCX_PARTS, claimed === undefined ? part : { ...part, claimed }]);
}

function laughs(): Buffer {
  const entities = Array.from({ length: 12 }, (_, i) =>
    i === 0 ? '<!ENTITY l0 "会议会议会议">' : `<!ENTITY l${i} "${`&l${i - 1};`.repeat(10)}">`,
  ).join('');
  return Buffer.from(
    `<?xml version="1.0"?><!DOCTYPE d [${entities}]><w:document ${W}><w:body><w:p><w:r><w:t>&l11;</w:t></w:r></w:p></w:body></w:document>`,
  );
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const MB = 1024 * 1024;

function withFlag(doc: Buffer): Buffer {
  const bytes = Buffer.from(doc);
  for (let at = 512; at < bytes.length; at += 512) {
    if (bytes.readUInt16LE(at) !== 0xa5ec) continue;
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 10) | 0x100, at + 10);
    break;
  }
  return bytes;
}

const nested = (open: string, close: string, depth: number): Buffer =>
  Buffer.from(`<!DOCTYPE html><html><body>${open.repeat(depth)}市科技局召开会议。${close.repeat(depth)}</body></html>`);

/** All of them. Built when asked for: some are large. */
export function hostileFiles(): HostileFile[] {
  const blank = Buffer.from('BT /F 12 Tf ET');
  const latin = Buffer.from('BT /F 12 Tf 72 700 Td (Minutes of the meeting) Tj ET');
  const zeros = deflateSync(Buffer.alloc(60 * MB, 0x20), { level: 9 });
  const kids = Array.from({ length: 10_000 }, (_, i) => `${i + 5} 0 R`).join(' ');
  const leaf =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> >> >>';
  const pdf10k = pdf([
    CATALOG,
    `<< /Type /Pages /Count 10000 /Kids [${kids}] >>`,
    stream(latin),
    FONT,
    ...Array.from({ length: 10_000 }, () => leaf),
  ]);
  const locked = pdf(
    [
      CATALOG,
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      PAGE,
      stream(latin),
      FONT,
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    ],
    `/Root 1 0 R /Encrypt 6 0 R /ID [<00> <00>]`,
  );
  const word = fixture('yunzhou-2023-03.docx');
  const old = fixture('yunzhou-2023-03.doc');
  return [
    { name: 'pages.pdf', bytes: pdf10k, code: 'file-limit' },
    { name: 'locked.pdf', bytes: locked, code: 'file-encrypted' },
    { name: 'scan.pdf', bytes: onePage(blank), code: 'file-no-text' },
    { name: 'english.pdf', bytes: onePage(latin), code: 'file-no-text' },
    { name: 'bomb.pdf', bytes: onePage(zeros, '/Filter /FlateDecode'), code: 'file-no-text' },
    {
      name: 'twice.pdf',
      bytes: onePage(
        deflateSync(deflateSync(Buffer.alloc(200 * MB)), { level: 9 }),
        '/Filter [/FlateDecode /FlateDecode]',
      ),
      code: 'any',
    },
    { name: 'cut.pdf', bytes: onePage(latin).subarray(0, 60), code: 'file-damaged' },
    {
      name: 'loop.pdf',
      bytes: pdf([CATALOG, '<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>']),
      code: 'file-no-text',
    },
    { name: 'bomb.docx', bytes: docx(Buffer.alloc(49 * MB, 0x20)), code: 'file-limit' },
    { name: 'large.docx', bytes: docx(Buffer.alloc(51 * MB, 0x20)), code: 'file-limit' },
    { name: 'liar.docx', bytes: docx(Buffer.alloc(49 * MB, 0x20), 1000), code: 'file-damaged' },
    { name: 'laughs.docx', bytes: docx(laughs()), code: 'file-damaged' },
    {
      name: 'outside.docx',
      bytes: docx(
        Buffer.from(`<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hosts">]><w:document ${W}/>`),
      ),
      code: 'file-damaged',
    },
    {
      name: 'deep.docx',
      bytes: docx(
        Buffer.from(
          `<w:document ${W}><w:body>${'<w:p>'.repeat(50_000)}${'</w:p>'.repeat(50_000)}</w:body></w:document>`,
        ),
      ),
      code: 'any',
    },
    { name: 'no-xml.docx', bytes: docx(Buffer.from('会议')), code: 'any' },
    {
      name: 'parts.docx',
      bytes: makeZip(
        Array.from({ length: 2500 }, (_, i) => ({ name: i ? `p${i}` : 'word/document.xml', bytes: Buffer.from('x') })),
      ),
      code: 'file-limit',
    },
    { name: 'cut.docx', bytes: word.subarray(0, word.length - 400), code: 'file-damaged' },
    {
      name: 'entries.zip',
      bytes: makeZip(Array.from({ length: 10_500 }, (_, i) => ({ name: `${i}.txt`, bytes: Buffer.from('x') }))),
      code: 'file-limit',
    },
    { name: 'bomb.zip', bytes: makeZip([{ name: 'a.txt', bytes: Buffer.alloc(40 * MB, 0x41) }]), code: 'file-limit' },
    { name: 'empty.zip', bytes: makeZip([]), code: 'folder-empty' },
    {
      name: 'sheet.docx',
      bytes: makeZip([{ name: 'xl/workbook.xml', bytes: Buffer.from('<x/>') }]),
      code: 'file-format',
    },
    { name: 'ofd.ofd', bytes: makeZip([{ name: 'OFD.xml', bytes: Buffer.from('<x/>') }]), code: 'file-format' },
    { name: 'cut.doc', bytes: old.subarray(0, 900), code: 'any' },
    { name: 'locked.doc', bytes: withFlag(old), code: 'file-encrypted' },
    { name: 'old.wps', bytes: old, code: 'file-format' },
    {
      name: 'old-wps.doc',
      bytes: Buffer.concat([OLE, Buffer.alloc(2000), Buffer.from('WPS Office'), Buffer.alloc(3000)]),
      code: 'file-format',
    },
    {
      name: 'sheet.doc',
      bytes: Buffer.concat([OLE, Buffer.alloc(2000), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(3000)]),
      code: 'file-format',
    },
    { name: 'ole.doc', bytes: Buffer.concat([OLE, Buffer.alloc(5000)]), code: 'file-damaged' },
    { name: 'deep.html', bytes: nested('<div>', '</div>', 20_000), code: 'any' },
    {
      name: 'attributes.html',
      bytes: Buffer.from(`<!DOCTYPE html><html><body ${'a'.repeat(5 * MB)}>会议。</body>`),
      code: 'any',
    },
    {
      name: 'english.html',
      bytes: Buffer.from('<!DOCTYPE html><html><body><p>Minutes.</p></body></html>'),
      code: 'file-no-text',
    },
    {
      name: 'broken.html',
      bytes: Buffer.concat([
        Buffer.from('<!DOCTYPE html><html><meta charset="utf-8"><body><p>市科技局召开会议。'),
        Buffer.from([0xe4, 0xbd, 0x20]),
        Buffer.from('</p></body></html>'),
      ]),
      code: 'file-encoding',
    },
    {
      name: 'english.mht',
      bytes: Buffer.from('MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Minutes.</p>'),
      code: 'file-no-text',
    },
    { name: 'cut.mht', bytes: mhtml(Buffer.from(laughs()), 'base64', null).subarray(0, 260), code: 'file-no-text' },
    {
      name: 'parts.mht',
      bytes: Buffer.from(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${'--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n'.repeat(600_000)}`,
      ),
      code: 'file-damaged',
    },
    {
      name: 'nested.mht',
      bytes: Buffer.from(
        `MIME-Version: 1.0\r\n${Array.from({ length: 500 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join('')}`,
      ),
      code: 'file-damaged',
    },
    { name: 'bulletin.rtf', bytes: Buffer.from('{\\rtf1\\ansi 1}'), code: 'file-format' },
    {
      name: 'bulletin.ceb',
      bytes: Buffer.concat([Buffer.from('Founder CEB '), Buffer.alloc(100)]),
      code: 'file-format',
    },
    { name: 'other.ceb', bytes: Buffer.alloc(3000, 7), code: 'file-format' },
    { name: 'bulletin.caj', bytes: Buffer.concat([Buffer.from('CAJ'), Buffer.alloc(100)]), code: 'file-format' },
    {
      name: 'table.et',
      bytes: Buffer.concat([OLE, Buffer.alloc(2000), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(3000)]),
      code: 'file-format',
    },
    { name: 'scan.tif', bytes: Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0]), code: 'file-format' },
    { name: 'scan.bmp', bytes: Buffer.concat([Buffer.from('BM'), Buffer.alloc(100)]), code: 'file-format' },
    { name: 'year.rar', bytes: Buffer.from('Rar!\x1a\x07\x00'), code: 'file-format' },
    { name: 'text.odt', bytes: makeZip([{ name: 'mimetype', bytes: Buffer.from('x') }]), code: 'file-format' },
    {
      name: 'picture.pdf',
      bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      code: 'file-format',
    },
    { name: 'program.txt', bytes: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(3000)]), code: 'file-binary' },
    { name: 'nothing.pdf', bytes: Buffer.alloc(0), code: 'file-empty' },
    { name: 'line.txt', bytes: Buffer.alloc(51 * MB, 0x41), code: 'file-too-large' },
  ];
}

/** A generator that gives the same numbers for the same seed (mulberry32), from 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy with some harm done: bits turned, a part cut out, repeated, overwritten, the end lost, a number made huge. */
export function mutated(bytes: Buffer, random: () => number): Buffer {
  const at = (): number => Math.floor(random() * bytes.length);
  const copy = Buffer.from(bytes);
  const kind = Math.floor(random() * 6);
  if (kind === 0) for (let i = 0; i <= random() * 20; i++) copy[at()] = Math.floor(random() * 256);
  else if (kind === 1) return copy.subarray(0, at());
  else if (kind === 2) copy.fill(Math.floor(random() * 256), at(), at());
  else if (kind === 3) copy.fill(0xff, at()).copy(copy, 0, 0, 4);
  else if (kind === 4) {
    const from = at();
    return Buffer.concat([copy.subarray(0, from), copy.subarray(Math.max(0, from - 500), from), copy.subarray(from)]);
  } else {
    const from = at();
    return Buffer.concat([
      copy.subarray(0, from),
      copy.subarray(Math.min(copy.length, from + Math.floor(random() * 500))),
    ]);
  }
  return copy;
}
