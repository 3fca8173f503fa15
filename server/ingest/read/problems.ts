/** The errors of reading: what is wrong with a file, and what its owner can do. */
import { codeOf } from '../../model/error-code.ts';
import type { Problem } from '../../model/problem.ts';

/** Larger files are no bulletins; reading them would only cost memory. In bytes. */
export const LARGEST_FILE = 50 * 1024 * 1024;

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** No byte at all; text of blanks only is another problem's. */
export function emptyFile(file: string): Problem {
  return {
    code: 'file-empty',
    severity: 'error',
    file,
    message: { zh: '文件是空的。', en: 'The file is empty.' },
    hint: { zh: '请检查文件是否保存完整。', en: 'Check that the file was saved completely.' },
  };
}

export function tooLarge(file: string, bytes: number): Problem {
  const limit = megabytes(LARGEST_FILE);
  // Of what comes through a pipe only so much was taken as shows that it is too much.
  const size = bytes === LARGEST_FILE + 1 ? `>${limit}` : megabytes(bytes);
  return {
    code: 'file-too-large',
    severity: 'error',
    file,
    message: {
      zh: `文件有 ${size} MB，超过上限 ${limit} MB。`,
      en: `The file has ${size} MB; at most ${limit} MB are read.`,
    },
    hint: { zh: '一期简报一个文件，请拆分后再读。', en: 'One file is one issue: split it and try again.' },
  };
}

export function binaryFile(file: string): Problem {
  return {
    code: 'file-binary',
    severity: 'error',
    file,
    message: { zh: '这是二进制文件，不是文本。', en: 'The file is binary, not text.' },
    hint: {
      zh: '可以读取 PDF、Word（.docx、.doc）、网页、文本和 ZIP；请另存为其中一种。',
      en: 'PDF, Word (.docx, .doc), web pages, text and ZIP are read: save it as one of them.',
    },
  };
}

/** `offset` is in bytes from the file's start. */
export function undecodable(file: string, encoding: string, offset: number): Problem {
  return {
    code: 'file-encoding',
    severity: 'error',
    file,
    message: {
      zh: `第 ${offset} 字节处不是有效的 ${encoding} 编码。`,
      en: `The bytes at offset ${offset} are not valid ${encoding}.`,
    },
    hint: { zh: '请用 UTF-8 或 GB18030 重新保存。', en: 'Save the file again as UTF-8 or GB18030.' },
  };
}

/** Reasons that the operating system gives, in words. */
const SYSTEM_REASONS: Readonly<Record<string, { zh: string; en: string }>> = {
  ENOENT: { zh: '文件不存在', en: 'there is no such file' },
  EACCES: { zh: '没有读取权限', en: 'permission denied' },
  EPERM: { zh: '没有读取权限', en: 'permission denied' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  ELOOP: { zh: '符号链接成环', en: 'its symbolic links form a loop' },
  ENAMETOOLONG: { zh: '路径过长', en: 'the path is too long' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
};

/** What the operating system says of the path, by its code; others than the known ones are told as they are. */
export function unreadable(file: string, error: unknown): Problem {
  const code = codeOf(error);
  const reason = SYSTEM_REASONS[code] ?? { zh: `系统错误 ${code}`, en: `system error ${code}` };
  return {
    code: 'file-unreadable',
    severity: 'error',
    file,
    message: { zh: `无法读取：${reason.zh}。`, en: `It cannot be read: ${reason.en}.` },
    hint: { zh: '请检查路径和权限。', en: 'Check the path and its permissions.' },
  };
}

/** For commands that look at one bulletin. */
export function folderNotFile(file: string): Problem {
  return {
    code: 'file-unreadable',
    severity: 'error',
    file,
    message: { zh: '这是文件夹，这里只能读一份简报。', en: 'It is a folder; one bulletin is read here.' },
    hint: {
      zh: '请给出其中一个文件；整个文件夹用 chuanzhu ingest 读入。',
      en: 'Name one of its files; `chuanzhu ingest` reads whole folders.',
    },
  };
}

/** What would never end, or has no bytes of its own. */
export function notAFile(file: string): Problem {
  return {
    code: 'file-unreadable',
    severity: 'error',
    file,
    message: {
      zh: '既不是文件也不是文件夹（设备、管道或套接字）。',
      en: 'It is neither a file nor a folder, but a device, a pipe or a socket.',
    },
    hint: {
      zh: '管道中的文字请用 - 从标准输入读取。',
      en: 'Text in a pipe is read from standard input: use - instead of a path.',
    },
  };
}

/** No file in it whose name ends like a bulletin's. */
export function emptyFolder(folder: string): Problem {
  return {
    code: 'folder-empty',
    severity: 'error',
    file: folder,
    message: { zh: '文件夹里没有简报文件。', en: 'There are no bulletin files in the folder.' },
    hint: {
      zh: '请放入 PDF、Word、网页、文本或 ZIP 文件后再试。',
      en: 'Put PDF, Word, web page, text or ZIP files into it and try again.',
    },
  };
}

/** The same of an archive. */
export function emptyArchive(file: string): Problem {
  return {
    code: 'folder-empty',
    severity: 'error',
    file,
    message: { zh: '压缩包里没有简报文件。', en: 'There are no bulletin files in the archive.' },
    hint: {
      zh: '里面可以放 PDF、Word、网页和文本文件。',
      en: 'It may hold PDF, Word, web page and text files.',
    },
  };
}

/** `kinds`: ending → how many. A note, no error: a folder of bulletins often has photos. */
export function skippedFiles(folder: string, kinds: ReadonlyMap<string, number>): Problem {
  const list = [...kinds].map(([kind, count]) => `${kind} ×${count}`).join(', ');
  return {
    code: 'file-format',
    severity: 'info',
    file: folder,
    message: { zh: `跳过了其他类型的文件：${list}。`, en: `Files of other kinds were skipped: ${list}.` },
  };
}
