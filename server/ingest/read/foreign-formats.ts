/** Formats that are not read: what a file is, in words for its owner, and the way to one that is read. */
import type { Problem } from '../../model/problem.ts';

type Words = readonly [zh: string, en: string];

const OPEN_AND_SAVE: Words = [
  '请用 Word 或 WPS 打开，另存为 .docx 或 PDF 后再读。',
  'Open it with Word or WPS, save it as .docx or PDF and try again.',
];
const COPY_OUT: Words = [
  '请用原软件打开，导出为 PDF（或复制文字存为 .txt）后再读。',
  'Open it with its own program, export it as PDF (or copy the text into a .txt) and try again.',
];
const FORMATS = {
  RTF: [['RTF 文档', 'an RTF document'], OPEN_AND_SAVE],
  OpenDocument: [['OpenDocument 文档', 'an OpenDocument file'], OPEN_AND_SAVE],
  EPUB: [['EPUB 电子书', 'an EPUB book'], COPY_OUT],
  OFD: [
    ['OFD 版式文件', 'an OFD file'],
    [
      '请用 OFD 阅读器或 WPS 打开，导出为 PDF 后再读。',
      'Open it with an OFD reader or WPS, export it as PDF and try again.',
    ],
  ],
  CEB: [['方正 CEB 版式文件', 'a Founder CEB file'], COPY_OUT],
  CAJ: [['知网 CAJ 文件', 'a CAJ file'], COPY_OUT],
  image: [
    ['图片', 'a picture'],
    ['请先做文字识别（OCR），再读识别后的 PDF 或文本。', 'Run OCR first and read its PDF or text.'],
  ],
  archive: [
    ['压缩包，但不是 ZIP', 'an archive, but not a ZIP'],
    ['请解压后读文件夹，或重新压缩为 ZIP。', 'Unpack it and read the folder, or pack it again as ZIP.'],
  ],
  Excel: [
    ['电子表格（Excel 或 WPS 表格）', 'a spreadsheet (Excel or WPS)'],
    [
      '简报是文档：请读 PDF、Word、网页或文本文件。',
      'Bulletins are documents: PDF, Word, web pages and text are read.',
    ],
  ],
  PowerPoint: [
    ['演示文稿（PowerPoint 或 WPS 演示）', 'a presentation (PowerPoint or WPS)'],
    [
      '简报是文档：请读 PDF、Word、网页或文本文件。',
      'Bulletins are documents: PDF, Word, web pages and text are read.',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly [name: Words, wayOut: Words]>>;

export type ForeignFormat = keyof typeof FORMATS;

/** Refuses a file of a format that is known but not read. */
export function foreignFormat(file: string, format: ForeignFormat): Problem {
  const [name, wayOut] = FORMATS[format];
  return {
    code: 'file-format',
    severity: 'error',
    file,
    message: {
      zh: `这是${/^[A-Z]/.test(name[0]) ? ' ' : ''}${name[0]}，不能读取。`,
      en: `This is ${name[1]}, which cannot be read.`,
    },
    hint: { zh: wayOut[0], en: wayOut[1] },
  };
}
