/** Vitest's JSON report as three numbers. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Count what really ran. `exitCode` is vitest's own: it can fail without a failed test (an unhandled rejection, a broken global
 * setup), and that must count.
 * @param text the report, or null when vitest did not come to its end
 */
export function tallyOf(text: string | null, exitCode: number): Tally {
  if (text === null) return { passed: 0, failed: 1, skipped: 0 };
  const report: VitestReport = JSON.parse(text);
  // A file that fails before its first test (an import, a hook) has no failed test, and still failed.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
