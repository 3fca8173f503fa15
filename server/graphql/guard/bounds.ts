/**
 * What one request may ask. Measured: attacks of eleven shapes are refused in milliseconds, the page's own operations and the full
 * introspection pass (a test holds both).
 */
export const BOUNDS = {
  /** UTF-16 units of the query's text. */
  length: 10_000,
  /** Lexical tokens, counted while parsing: a deep list literal is refused before it can exhaust the stack. */
  tokens: 1_500,
  /** Levels of selection, introspection apart (graphql bounds that itself). */
  depth: 12,
  aliases: 50,
  directives: 50,
  /** Roughly: how many fields the answer may hold. */
  cost: 20_000,
} as const;

/** Bytes of a request's body. */
export const MAX_BODY_BYTES = 256_000;
