/** Errors of the system and of the database driver say what they are by a `code`, in no class of their own. */

/** The `code` that Node and the Neo4j driver put on their errors, or an empty string. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
