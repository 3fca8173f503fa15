/** The built page's files: read once, answered from memory by exact path, so that no path of a request ever reaches the disk. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

const compress = promisify(gzip);
/** Fonts and pictures are compressed already; below this size it is not worth a header. */
const COMPRESS_FROM = 1_024;

export interface WebFile {
  readonly type: string;
  readonly body: Buffer;
  /** Null where it is not worth it. */
  readonly gzipped: Buffer | null;
  readonly etag: string;
  readonly cacheControl: string;
}

/** Files by their path in an address, `/assets/index-BxY1.js`. */
export type WebFiles = ReadonlyMap<string, WebFile>;

async function load(file: string, pathname: string): Promise<WebFile> {
  const body = await readFile(file);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const text = /^text\/|json|svg/.test(type);
  return {
    type,
    body,
    gzipped: text && body.length >= COMPRESS_FROM ? await compress(body) : null,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    // The build puts a hash into the name of everything below assets/; the rest must be asked for again.
    cacheControl: pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/** Reads a folder that the web build wrote; an empty map when it is not there. */
export async function readWebFiles(folder: string): Promise<WebFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const loaded = await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const pathname = `/${path.relative(folder, file).split(path.sep).join('/')}`;
      return [pathname, await load(file, pathname)] as const;
    }),
  );
  return new Map(loaded);
}

/** The file for a path: folders mean their index.html; any path that names no file is a view of the page. */
export function webFile(files: WebFiles, pathname: string): WebFile | undefined {
  const exact = files.get(pathname) ?? files.get(`${pathname.replace(/\/$/, '')}/index.html`);
  if (exact || pathname.startsWith('/assets/') || /\.[^/]*$/.test(pathname)) return exact;
  return files.get('/index.html');
}
