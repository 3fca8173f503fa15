/** What is wrong with files that need a parser: reason and way out, in both languages. */
import type { Problem, ProblemCode } from '../../model/problem.ts';

type Words = readonly [zh: string, en: string];

function refuse(code: ProblemCode, file: string, [zh, en]: Words, [hintZh, hintEn]: Words): Problem {
  return { code, severity: 'error', file, message: { zh, en }, hint: { zh: hintZh, en: hintEn } };
}

const SPLIT: Words = ['一期简报一个文件，请拆分后再读。', 'One file is one issue: split it and try again.'];
const SAVE_AGAIN: Words = [
  '请用原来的软件打开并重新保存；打不开说明文件已损坏。',
  'Open it with its own program and save it again; if it does not open, it is damaged.',
];

/** PDF, Word or ZIP with a password for opening; one for changing only is no hindrance. */
export function encrypted(file: string): Problem {
  return refuse(
    'file-encrypted',
    file,
    ['文件有打开密码，无法读取。', 'The file is encrypted: it needs a password.'],
    ['请去掉密码后另存。', 'Remove the password and save it again.'],
  );
}

/** No page of the PDF gives text. */
export function scanned(file: string): Problem {
  return refuse(
    'file-no-text',
    file,
    ['PDF 里没有文字，应是扫描件或图片。', 'There is no text in the PDF: it is a scan or a picture.'],
    ['请先做文字识别（OCR），再读识别后的 PDF 或文本。', 'Run OCR first and read its PDF or text.'],
  );
}

/** Text in other scripts only, or none at all. */
export function noHan(file: string): Problem {
  return refuse(
    'file-no-text',
    file,
    ['文件里没有汉字。', 'There are no Han characters in the file.'],
    ['请确认这是中文简报。', 'Check that this is a Chinese bulletin.'],
  );
}

/** A font that carries its own numbers for characters prints well and gives noise when read. */
export function unmapped(file: string): Problem {
  return refuse(
    'file-no-text',
    file,
    [
      'PDF 的字体没有文字对照表，取出的是乱码。',
      'The fonts of the PDF do not say which characters they print: only noise comes out.',
    ],
    ['请用原文件重新导出 PDF，或先做文字识别（OCR）。', 'Export the PDF again from its source, or run OCR.'],
  );
}

export function tooManyPages(file: string, pages: number, limit: number): Problem {
  return refuse(
    'file-limit',
    file,
    [`PDF 有 ${pages} 页，超过上限 ${limit} 页。`, `The PDF has ${pages} pages; at most ${limit} are read.`],
    SPLIT,
  );
}

/** `limit` is in UTF-16 units. */
export function tooLong(file: string, limit: number): Problem {
  return refuse(
    'file-limit',
    file,
    [`文字超过 ${limit} 个字符。`, `It has more than ${limit} characters of text.`],
    SPLIT,
  );
}

/** Known from the directory, before anything is unpacked. */
export function tooManyEntries(file: string, entries: number, limit: number): Problem {
  return refuse(
    'file-limit',
    file,
    [
      `压缩包里有 ${entries} 个条目，超过上限 ${limit}。`,
      `The archive has ${entries} entries; at most ${limit} are read.`,
    ],
    ['请解压后读文件夹。', 'Unpack it and read the folder.'],
  );
}

/** A part that grows beyond all measure when it is unpacked. */
export function inflates(file: string, part: string, bytes: number, limit: number): Problem {
  const [size, most] = [bytes, limit].map((n) => (n / 1024 / 1024).toFixed(0));
  return refuse(
    'file-limit',
    file,
    [
      `其中的“${part}”解压后有 ${size} MB（上限 ${most} MB 或原大小的 200 倍），疑为压缩炸弹。`,
      `Its part "${part}" unpacks to ${size} MB (limits: ${most} MB, 200 times its size): it may be a zip bomb.`,
    ],
    [
      '请确认文件来源；图片过大时请压缩图片后另存。',
      'Check where the file comes from; shrink large pictures and save it again.',
    ],
  );
}

/** `part`: the entry of the DOCX. Nothing of it is parsed. */
export function entities(file: string, part: string): Problem {
  return refuse(
    'file-damaged',
    file,
    [
      `其中的“${part}”带有 DOCTYPE 声明，正常的 Word 文件没有，疑为 XML 炸弹。`,
      `Its part "${part}" declares a DOCTYPE, which no Word file has: it may be an XML bomb.`,
    ],
    SAVE_AGAIN,
  );
}

/** What parsers say of the damage that is met most, in words for the owner. */
const DAMAGES: readonly (readonly [sign: RegExp, ...words: Words])[] = [
  [
    /end of central directory|truncated|unexpected end/i,
    '缺少文件结尾，可能没有传完',
    'its end is missing: it may not have been sent whole',
  ],
  [/invalid pdf structure|no pdf header|startxref|xref/i, '内部结构不完整', 'its inner structure is broken'],
];

function detailOf(error: unknown): Words {
  const message = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : '';
  const known = DAMAGES.find(([sign]) => sign.test(message));
  return known ? [known[1], known[2]] : [message, message];
}

/** `error`: what the parser threw; the kinds of damage met most are told in words of ours, others as it said them. */
export function damaged(file: string, format: string, error: unknown): Problem {
  const [zh, en] = detailOf(error);
  return refuse(
    'file-damaged',
    file,
    [`${format} 文件已损坏或不完整（${zh}）。`, `The ${format} file is damaged or incomplete (${en}).`],
    SAVE_AGAIN,
  );
}

export function legacyWps(file: string): Problem {
  return refuse(
    'file-format',
    file,
    ['这是旧版 WPS 文件（.wps），不能直接读取。', 'This is an old WPS file (.wps), which cannot be read directly.'],
    ['请用 WPS 打开，另存为 .docx 或 PDF。', 'Open it with WPS and save it as .docx or PDF.'],
  );
}

/** Its name says Word; it is a ZIP, but has neither a Word document's text nor files that would be bulletins. */
export function noWordDocument(file: string): Problem {
  return refuse(
    'file-damaged',
    file,
    [
      '这不是 Word 文档：里面没有文档的正文（已损坏或不完整）。',
      'This is no Word document: it holds no text of one (damaged or incomplete).',
    ],
    SAVE_AGAIN,
  );
}

/** One level only: an archive of archives may unpack without end. */
export function archiveInArchive(file: string): Problem {
  return refuse(
    'file-format',
    file,
    ['压缩包里还有压缩包。', 'It is an archive inside an archive.'],
    ['请先解压一层再读。', 'Unpack the outer one and read its folder.'],
  );
}

/** For commands that look at one bulletin. */
export function archiveNotOneFile(file: string, entries: number): Problem {
  return refuse(
    'file-format',
    file,
    [
      `这是含 ${entries} 个文件的压缩包，这里只能读一份简报。`,
      `This is an archive of ${entries} files; one bulletin is read here.`,
    ],
    ['请用 chuanzhu ingest 读入压缩包。', 'Read archives by `chuanzhu ingest`.'],
  );
}

/** Which of the two steps of a file went wrong: taking its text out, or finding out what the text says. */
export type Step = 'reading' | 'understanding';

const STEPS: Readonly<Record<Step, Words>> = {
  reading: ['读取', 'Reading'],
  understanding: ['分析文字', 'Understanding its text'],
};
const WAYS_OUT: Readonly<Record<Step, Words>> = {
  reading: SAVE_AGAIN,
  understanding: [
    '请拆成一期一个文件；若本来就只有一期，请把文件发给我们。',
    'Split it, one issue a file; if it is only one issue, please send us the file.',
  ],
};

/** `seconds` of the processor, of which each step has its own; by the clock it may be more. */
export function timedOut(file: string, seconds: number, step: Step): Problem {
  const [zh, en] = STEPS[step];
  return refuse(
    'file-limit',
    file,
    [`${zh}超过 ${seconds} 秒，已中止。`, `${en} took more than ${seconds} s and was stopped.`],
    WAYS_OUT[step],
  );
}

/** `megabytes`: what the child process may hold, buffers included. */
export function outOfMemory(file: string, megabytes: number, step: Step): Problem {
  const [zh, en] = STEPS[step];
  return refuse(
    'file-limit',
    file,
    [`${zh}所需内存超过 ${megabytes} MB，已中止。`, `${en} took more than ${megabytes} MB of memory and was stopped.`],
    WAYS_OUT[step],
  );
}

/** `how`: exit code or signal. A file that ends its child costs itself only. */
export function readerDied(file: string, how: string, step: Step): Problem {
  const [zh, en] = STEPS[step];
  return refuse(
    'file-damaged',
    file,
    [`${zh}时程序因这个文件异常退出（${how}）。`, `${en} ended the program on this file (${how}).`],
    WAYS_OUT[step],
  );
}

/** Pages that give no text, while others do. */
export function withoutPages(file: string, pages: readonly number[]): Problem {
  const list = pages.slice(0, 10).join(', ') + (pages.length > 10 ? ', …' : '');
  return {
    code: 'page-without-text',
    severity: 'warning',
    file,
    message: {
      zh: `第 ${list} 页没有文字（空白或图片），其余各页已读取。`,
      en: `Pages ${list} have no text (blank or pictures); the others were read.`,
    },
  };
}
