/** A Cypher statement with the contract that its file's header declares. Values of this type are generated, never written by hand. */

/** Types that a header may name for parameters and rows; `[]` makes a list, `?` admits null. */
export type ScalarType = 'string' | 'int' | 'float' | 'boolean' | 'map' | 'any';

/** What a `map` column or parameter is in TypeScript. */
export type CypherMap = Readonly<Record<string, unknown>>;

export interface Query<P, R> {
  /** Path under cypher/ without the ending: `read/node-by-id`. */
  readonly name: string;
  readonly text: string;
  readonly mode: 'READ' | 'WRITE';
  /** Parameters that Cypher must see as integers (JavaScript numbers travel as floats): single ones and lists. */
  readonly ints: readonly string[];
  /** Names of all parameters. */
  readonly params: readonly string[];
  /** Names of the columns, in the order of the header. */
  readonly columns: readonly string[];
  /** Never there at run time: carries the types of parameters and rows. */
  readonly contract?: (params: P) => R;
}

/** One file of cypher/schema: its statements are run once, in the order of ids, and the ledger keeps its checksum. */
export interface Migration {
  readonly id: string;
  readonly sha256: string;
  readonly purpose: string;
  readonly statements: readonly string[];
}
