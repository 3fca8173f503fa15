/**
 * The groups of an expression by number. A match of an expression with named groups makes an object of all of them, and dozens of names cost
 * more than the match itself: the names stay in the source that people read, and the expression is compiled without them.
 */

export interface Unnamed {
  readonly source: string;
  /** The number of each group that had a name. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What is no group that captures: an escape, a class, an assertion or a group that only holds together; else such a group, with its name. */
const PART = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:[:=!]|<[=!])|\((?:\?<(\w+)>)?/gu;

/** The source of an expression without the names of its groups. @throws when it refers to a group by name. */
export function withoutNames(source: string): Unnamed {
  if (source.includes('\\k<')) throw new Error(`refers to a group by its name: ${source}`);
  const numbers = new Map<string, number>();
  let count = 0;
  const bare = source.replace(PART, (part: string, name: string | undefined) => {
    if (part !== '(' && name === undefined) return part;
    count++;
    if (name !== undefined) numbers.set(name, count);
    return '(';
  });
  return { source: bare, numbers };
}
