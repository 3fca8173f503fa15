/** Turns the files of cypher/ into typed constants. Pure: texts in, one TypeScript file out. */
import { createHash } from 'node:crypto';
import { compareText } from '../../model/graph.ts';
import { LABEL_NAMES, RELATIONSHIP_TYPES } from '../../model/ontology.ts';

export interface CypherFile {
  /** Path under cypher/ with forward slashes, `read/node-by-id.cypher`. */
  readonly path: string;
  readonly text: string;
}

interface Field {
  readonly name: string;
  readonly type: string;
}

interface Header {
  readonly purpose: string;
  readonly params: readonly Field[];
  readonly rows: readonly Field[];
  readonly body: string;
  readonly each: { readonly type: string; readonly word: string } | null;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  map: 'CypherMap',
  any: 'unknown',
  Label: 'Label',
  RelationshipType: 'RelationshipType',
};

/**
 * Names that cannot be parameters are written out: a file with `@for RelationshipType TYPE` becomes one statement a type, with the word
 * `TYPE` replaced, so that each has a constant text and a plan that uses the type's own index.
 */
const EXPANSIONS: Readonly<Record<string, readonly string[]>> = {
  Label: LABEL_NAMES,
  RelationshipType: RELATIONSHIP_TYPES,
};

const HEADER_FOR = /^@for\s+(Label|RelationshipType)\s+([A-Z]+)$/;
const HEADER_FIELD = /^@(param|row)\s+([A-Za-z]\w*)\s+([A-Za-z]+)((?:\[\])?)(\??)$/;

function typeOf(base: string, list: string, nullable: string, where: string): string {
  const type = TYPES[base];
  if (type === undefined) throw new Error(`${where}: unknown type "${base}"; known: ${Object.keys(TYPES).join(', ')}`);
  return `${list ? `readonly ${type}[]` : type}${nullable ? ' | null' : ''}`;
}

interface ParsedField extends Field {
  readonly integer: boolean;
}

/** A line `@param` or `@row` of a header. Throws with the place and what to write when it is neither. */
function parseField(line: string, where: string): { readonly kind: 'param' | 'row'; readonly field: ParsedField } {
  const [whole, kind, name = '', base = '', list = '', nullable = ''] = HEADER_FIELD.exec(line) ?? [];
  if (whole === undefined)
    throw new Error(`${where}: write "// @param name type" or "// @row name type", not "${line}"`);
  const field = { name, type: typeOf(base, list, nullable, where), integer: base === 'int' };
  return { kind: kind === 'param' ? 'param' : 'row', field };
}

/** Reads the leading `//` lines: the purpose, then one line a parameter and a column. */
function parseHeader({ path, text }: CypherFile): Header & { readonly ints: readonly string[] } {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const head = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(2).trim());
  const fields = { param: [] as ParsedField[], row: [] as ParsedField[] };
  const purpose: string[] = [];
  let each: Header['each'] = null;
  for (const [i, line] of head.entries()) {
    if (!line.startsWith('@')) {
      purpose.push(line);
      continue;
    }
    const [, expansion, word] = HEADER_FOR.exec(line) ?? [];
    if (expansion !== undefined && word !== undefined) each = { type: expansion, word };
    else {
      const { kind, field } = parseField(line, `cypher/${path}:${i + 1}`);
      fields[kind].push(field);
    }
  }
  if (!purpose.join('').trim()) throw new Error(`cypher/${path}:1: the header must say what the query is for`);
  return {
    purpose: purpose.join(' ').trim(),
    params: fields.param,
    rows: fields.row,
    ints: fields.param.filter(({ integer }) => integer).map(({ name }) => name),
    body: lines
      .slice(end < 0 ? lines.length : end)
      .join('\n')
      .trim(),
    each,
  };
}

/** Cypher without comments and string contents, so that a `$` or `;` in them is not taken for code. */
function bare(text: string): string {
  return text.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('/') ? '' : "''",
  );
}

function checkParams(path: string, header: Header): void {
  const used = new Set([...bare(header.body).matchAll(/\$([A-Za-z]\w*)/g)].map(([, name]) => name));
  const declared = new Set(header.params.map(({ name }) => name));
  for (const name of used) {
    if (name !== undefined && !declared.has(name)) throw new Error(`cypher/${path}: $${name} is used but not declared`);
  }
  for (const name of declared) {
    if (!used.has(name)) throw new Error(`cypher/${path}: @param ${name} is declared but not used`);
  }
}

function constantName(path: string): string {
  return path
    .replace(/\.cypher$/, '')
    .replace(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function objectType(fields: readonly Field[]): string {
  return fields.length === 0
    ? 'Record<string, never>'
    : `{ ${fields.map(({ name, type }) => `readonly ${name}: ${type}`).join('; ')} }`;
}

function renderQuery(file: CypherFile): string {
  const header = parseHeader(file);
  checkParams(file.path, header);
  if (!header.body) throw new Error(`cypher/${file.path}: there is no statement`);
  const value = (text: string) => ({
    name: file.path.replace(/\.cypher$/, ''),
    text,
    mode: /^(read|check)\//.test(file.path) ? 'READ' : 'WRITE',
    ints: header.ints,
    params: header.params.map(({ name }) => name),
    columns: header.rows.map(({ name }) => name),
  });
  const { each } = header;
  const query = `Query<${objectType(header.params)}, ${objectType(header.rows)}>`;
  const type = each ? `Readonly<Record<${each.type}, ${query}>>` : query;
  const word = each && new RegExp(`\\b${each.word}\\b`, 'g');
  const values =
    each && word
      ? [
          '{',
          ...(EXPANSIONS[each.type] ?? []).map(
            (name) => `  ${name}: ${JSON.stringify(value(header.body.replaceAll(word, name)))},`,
          ),
          '}',
        ].join('\n')
      : JSON.stringify(value(header.body), null, 2);
  return [
    `/** ${header.purpose.replaceAll('*/', '*\\/')} */`,
    `export const ${constantName(file.path)}: ${type} = ${values};`,
  ].join('\n');
}

function statements(body: string): string[] {
  return body
    .split(/;[ \t]*(?:\n|$)/)
    .map((part) => part.trim())
    .filter((part) => bare(part).trim() !== '');
}

function renderMigrations(files: readonly CypherFile[]): string {
  const migrations = files.map((file) => {
    const { purpose, body } = parseHeader(file);
    const id = file.path.replace(/^schema\//, '').replace(/\.cypher$/, '');
    if (!/^\d{3}-[a-z0-9-]+$/.test(id)) throw new Error(`cypher/${file.path}: name schema files NNN-what.cypher`);
    // Line ends may be changed by git on Windows; the checksum must not.
    const sha256 = createHash('sha256').update(file.text.replaceAll('\r\n', '\n'), 'utf8').digest('hex');
    return { id, sha256, purpose, statements: statements(body) };
  });
  return `/** The files of cypher/schema in order. */\nexport const migrations: readonly Migration[] = ${JSON.stringify(migrations, null, 2)};`;
}

/**
 * The text of queries.generated.ts. Throws with file and line at a header that does not hold: an unknown type, a parameter that is
 * not declared or not used, a missing purpose.
 */
export function renderQueries(files: readonly CypherFile[]): string {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  const schema = sorted.filter(({ path }) => path.startsWith('schema/'));
  const parts = sorted.filter(({ path }) => !path.startsWith('schema/')).map(renderQuery);
  const body = [...parts, renderMigrations(schema)].join('\n\n');
  const used = ['Label', 'RelationshipType'].filter((name) => new RegExp(`[:<] ?(?:readonly )?${name}\\b`).test(body));
  const own = ['CypherMap', 'Migration', 'Query'].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  return [
    '// Generated from cypher/**/*.cypher by `npm run generate`. Do not edit.',
    ...(used.length > 0 ? [`import type { ${used.join(', ')} } from '../../model/ontology.ts';`] : []),
    `import type { ${own.join(', ')} } from './query.ts';`,
    '',
    body,
    '',
  ].join('\n');
}
