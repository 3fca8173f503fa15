/** The least that reading PDF can cost: pdfjs-dist takes each page's text, nothing is done with it. A job is a path, the answer the pages. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

async function pagesOf(path: string): Promise<number> {
  const data = new Uint8Array(await readFile(path));
  const loading = getDocument({
    data,
    cMapUrl: join(home, 'cmaps', '/'),
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts', '/'),
    useWasm: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) characters += item.str.length;
  }
  const { numPages } = document;
  await loading.destroy();
  if (characters === 0) throw new Error(`${path}: no text`);
  return numPages;
}

process.on('disconnect', () => process.exit(0));
process.on('message', (path: string) => {
  pagesOf(path).then(
    (pages) => process.send?.(pages),
    (error: unknown) => {
      throw error;
    },
  );
});
process.send?.(0);
