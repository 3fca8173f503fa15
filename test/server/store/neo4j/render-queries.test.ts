import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { LABEL_NAMES, LABELS, RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../../../server/model/ontology.ts';
import { queriesAreUpToDate } from '../../../../server/store/neo4j/generate-queries.ts';
import * as generated from '../../../../server/store/neo4j/queries.generated.ts';
import type { Query } from '../../../../server/store/neo4j/query.ts';
import { renderQueries } from '../../../../server/store/neo4j/render-queries.ts';
import { allQueries } from '../../../support/all-queries.ts';

const file = (text: string, path = 'read/some-thing.cypher') => ({ path, text });

describe('a query file', () => {
  test('becomes a constant named by its path, with typed parameters and rows', () => {
    const text = renderQueries([
      file(
        '// Finds by name.\n// @param names string[]\n// @param limit int\n// @row id string\n// @row day string?\nMATCH (n) WHERE n.name IN $names RETURN n.id AS id, n.day AS day LIMIT $limit\n',
      ),
    ]);
    expect(text).toContain(
      'export const readSomeThing: Query<{ readonly names: readonly string[]; readonly limit: number }, { readonly id: string; readonly day: string | null }>',
    );
    expect(text).toContain('"ints": [\n    "limit"\n  ]');
    expect(text).toContain('"mode": "READ"');
    expect(text).toContain('/** Finds by name. */');
  });

  test('with @for becomes one constant text a type', () => {
    const text = renderQueries([
      file('// All.\n// @for RelationshipType TYPE\n// @row n int\nMATCH ()-[r:TYPE]->() RETURN count(r) AS n'),
    ]);
    expect(text).toContain('Readonly<Record<RelationshipType, Query<');
    for (const type of RELATIONSHIP_TYPES) expect(text).toContain(`MATCH ()-[r:${type}]->()`);
  });

  test('under write/ may write, under read/ may not', () => {
    expect(renderQueries([file('// Makes.\nCREATE (n)', 'write/x.cypher')])).toContain('"mode": "WRITE"');
  });

  test.each([
    ['a parameter that is not declared', '// A.\nRETURN $x AS x', /\$x is used but not declared/],
    ['a parameter that is not used', '// A.\n// @param x string\nRETURN 1 AS one', /x is declared but not used/],
    [
      'an unknown type',
      '// A.\n// @param x text\nRETURN $x AS x',
      /cypher\/read\/some-thing\.cypher:2: unknown type "text"/,
    ],
    ['a header line that is none', '// A.\n// @row just-this\nRETURN 1 AS one', /some-thing\.cypher:2: write/],
    ['no purpose', 'RETURN 1 AS one', /must say what the query is for/],
    ['no statement', '// A.\n', /there is no statement/],
  ])('with %s is refused by file and line', (_, text, message) => {
    expect(() => renderQueries([file(text)])).toThrow(message);
  });

  test('does not take a dollar in a string for a parameter', () => {
    expect(() => renderQueries([file("// A.\n// @row x string\nRETURN '$not' AS x // nor $this")])).not.toThrow();
  });
});

describe('a schema file', () => {
  test('becomes statements with a checksum that line ends do not change', () => {
    const text =
      '// Unique.\nCREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;\nCREATE INDEX b IF NOT EXISTS FOR (n:A) ON (n.b);\n';
    const unix = renderQueries([file(text, 'schema/001-a.cypher')]);
    const sha = /"sha256": "([0-9a-f]{64})"/;
    const windows = renderQueries([file(text.replaceAll('\n', '\r\n'), 'schema/001-a.cypher')]);
    expect(sha.exec(windows)?.[1]).toBe(sha.exec(unix)?.[1]);
    expect(unix.match(/CREATE (CONSTRAINT|INDEX)/g)).toHaveLength(2);
  });

  test('without a number is refused', () => {
    expect(() => renderQueries([file('// A.\nRETURN 1', 'schema/names.cypher')])).toThrow(/NNN-what/);
  });
});

describe('the queries of the product', () => {
  test('are generated from the files as they are', () => {
    expect(queriesAreUpToDate()).toBe(true);
  });

  test('have a constraint for the id of every label and every relationship type', () => {
    const schema = generated.migrations.flatMap(({ statements }) => statements).join('\n');
    for (const label of LABEL_NAMES)
      expect(schema).toMatch(new RegExp(`FOR \\(n:${label}\\) REQUIRE n\\.id IS UNIQUE`));
    for (const type of RELATIONSHIP_TYPES) {
      expect(schema).toMatch(new RegExp(`FOR \\(\\)-\\[r:${type}\\]-\\(\\) REQUIRE r\\.id IS UNIQUE`));
    }
  });

  test('may be created again after a broken run: every schema statement says IF NOT EXISTS', () => {
    for (const { statements } of generated.migrations)
      for (const text of statements) expect(text).toContain('IF NOT EXISTS');
  });
});

interface Finding {
  readonly severity: number;
  readonly message: string;
}

/** The package's ESM build names files that Node does not find; its CommonJS build runs. */
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as {
  lintCypherQuery(text: string, schema: Record<string, unknown>): Finding[];
};

const INTERNAL = ['Entity', 'Reading', 'Ledger', 'Lock', 'Migration'];

function lint(text: string, params: readonly string[]): string[] {
  const tables = [...Object.values(LABELS), ...Object.values(RELATIONSHIPS).map(({ properties }) => properties)];
  const findings = lintCypherQuery(text, {
    labels: [...LABEL_NAMES, ...INTERNAL],
    relationshipTypes: RELATIONSHIP_TYPES,
    propertyKeys: tables.flatMap((table) => Object.keys(table)),
    parameters: Object.fromEntries(params.map((name) => [name, null])),
  });
  return findings.map(({ message }) => message);
}

describe('the linter', () => {
  test('sees an unknown label and an unknown variable', () => {
    expect(lint('MATCH (n:Oficial) RETURN m', [])).toHaveLength(2);
  });

  const once = new Map<string, Query<unknown, unknown>>(allQueries().map((query) => [query.name, query]));

  test.each([...once.values()])('has nothing to say about $name', ({ text, params }) => {
    expect(lint(text, params)).toEqual([]);
  });
});
