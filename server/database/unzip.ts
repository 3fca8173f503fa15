/** Unpack a zip file with its exec bits: a JRE without them does not start. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';

function openZip(file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    // yauzl refuses names with `..`, drive letters and leading slashes by itself.
    yauzl.open(file, { lazyEntries: true, autoClose: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

async function writeEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, folder: string): Promise<void> {
  const target = path.join(folder, entry.fileName);
  if (entry.fileName.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(path.dirname(target), { recursive: true });
  const unixMode = (entry.externalFileAttributes >>> 16) & 0o777;
  const mode = unixMode === 0 ? 0o644 : unixMode;
  await pipeline(await openEntry(zip, entry), createWriteStream(target, { mode }));
}

/** Unpack `file` into `folder` (made when missing). Rejects on a damaged archive; what was written until then stays. */
export async function unzip(file: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const zip = await openZip(file);
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      writeEntry(zip, entry, folder).then(
        () => zip.readEntry(),
        (error: unknown) => {
          zip.close();
          reject(error);
        },
      );
    });
    zip.readEntry();
  });
}
