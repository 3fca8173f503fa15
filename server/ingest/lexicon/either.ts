/** The words of lists, split by blanks, as one alternation of an expression, longer ones first. */
export function either(...lists: readonly string[]): string {
  const words = new Set(lists.join(' ').split(/\s+/).filter(Boolean));
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}
