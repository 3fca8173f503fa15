/** Gold files: what a bulletin says, one fact a line, columns split by TAB. The format: server/ingest/README.md. */
import {
  LABELS,
  type Label,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../server/model/ontology.ts';
import { checkEdge, checkNode } from './check-gold.ts';

export interface Ref {
  readonly label: Label;
  /** As written: `a|b`, `~fuzzy`, `局长@云州市科学技术局`. */
  readonly name: string;
}

export interface GoldEdge {
  readonly kind: 'EDGE' | 'NOT';
  readonly optional: boolean;
  readonly type: RelationshipType;
  readonly from: Ref;
  readonly to: Ref;
  readonly properties: ReadonlyMap<string, string>;
}

export interface GoldNode {
  readonly kind: 'NODE';
  readonly optional: boolean;
  readonly node: Ref;
  readonly properties: ReadonlyMap<string, string>;
}

export type GoldLine = GoldEdge | GoldNode;

/** Mistakes of a gold file, all of them, each with its line. */
export class GoldError extends Error {
  constructor(file: string, mistakes: readonly string[]) {
    super(mistakes.map((mistake) => `${file}:${mistake}`).join('\n'));
    this.name = 'GoldError';
  }
}

function refOf(column: string | undefined): Ref {
  const [, label = '', name = ''] = /^([^:]*):(.+)$/.exec(column ?? '') ?? [];
  if (!(label in LABELS))
    throw new Error(`"${column ?? ''}" is no Label:name. Labels: ${Object.keys(LABELS).join(' ')}`);
  return { label: label as Label, name };
}

function propertiesOf(column = ''): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of column.split(';').filter(Boolean)) {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(part) ?? [];
    if (!name) throw new Error(`"${part}" is no name=value`);
    properties.set(name.trim(), value.trim());
  }
  return properties;
}

function parseLine(line: string): GoldLine {
  const [mark = '', ...columns] = line.replace(/\r$/, '').split('\t');
  const optional = mark.startsWith('?');
  const kind = optional ? mark.slice(1) : mark;
  if (kind === 'NODE') {
    const line: GoldNode = { kind, optional, node: refOf(columns[0]), properties: propertiesOf(columns[1]) };
    checkNode(line.node.label, line.properties);
    return line;
  }
  if (kind !== 'EDGE' && kind !== 'NOT') {
    if (/^\??(?:NODE|EDGE|NOT) /.test(mark)) throw new Error('the columns are split by TAB, not by blanks');
    throw new Error(`a line begins with EDGE, ?EDGE, NODE, ?NODE or NOT, not with "${mark}"`);
  }
  const [name = '', start, end, rest] = columns;
  if (!(name in RELATIONSHIPS)) {
    throw new Error(`there is no relationship type "${name}". Types: ${RELATIONSHIP_TYPES.join(' ')}`);
  }
  const type = name as RelationshipType;
  const [from, to, properties] = [refOf(start), refOf(end), propertiesOf(rest)];
  checkEdge(type, from, to, properties);
  return { kind, optional, type, from, to, properties };
}

/** The lines of a gold file, comments and empty lines left out. Throws GoldError with all mistakes. */
export function parseGold(text: string, file: string): GoldLine[] {
  const lines: GoldLine[] = [];
  const mistakes: string[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    try {
      lines.push(parseLine(line));
    } catch (error) {
      mistakes.push(`${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (mistakes.length > 0) throw new GoldError(file, mistakes);
  return lines;
}
