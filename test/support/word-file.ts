/** Word files from their paragraphs and rules for lists, as small as Word opens them. */
import { makeZip } from './make-zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A level of a list: `%1、` in the format `chineseCounting`. @param more elements of w:lvl. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

/** One list with its number; `override` is put into it. */
export const list = (id: number, levels: string, override = ''): { abstract: string; num: string } => ({
  abstract: `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`,
  num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${override}</w:num>`,
});

/** A paragraph; `properties` is what stands in w:pPr. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;

/** Puts a paragraph on a level of a list. */
export const inList = (id: number, index = 0): string =>
  `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`;

/** A file of Word's. `styles` and the paragraphs are XML. */
export function wordFile(
  paragraphs: readonly string[],
  lists: readonly { abstract: string; num: string }[],
  styles = '',
): Buffer {
  const types = (['document.main', 'numbering', 'styles'] as const).map(
    (kind) => `<Override PartName="/word/${kind.replace('.main', '')}.xml" ContentType="${MAIN}.${kind}+xml"/>`,
  );
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="r${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (...all: string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
  const numbering = [...lists.map(({ abstract }) => abstract), ...lists.map(({ num }) => num)].join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation(1, 'numbering', 'numbering.xml'),
      relation(2, 'styles', 'styles.xml'),
    ),
    'word/document.xml': `<w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
  };
  return makeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
}
