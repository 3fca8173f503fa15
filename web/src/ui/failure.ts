/** What a failed request tells the user, whatever was thrown. */

export type FailureKind = 'offline' | 'database' | 'busy' | 'bad-request' | 'server';

export interface Failure {
  readonly kind: FailureKind;
  /** Names the failure in the log of the service. */
  readonly requestId: string | null;
  readonly userMessage: { readonly zh: string; readonly en: string } | null;
}

const KINDS: readonly FailureKind[] = ['offline', 'database', 'busy', 'bad-request', 'server'];

/** The parts of an error that may be shown. An error of no known kind is one of ours: `server`, without a number. */
export function failureOf(error: unknown): Failure {
  const { kind, requestId = null, userMessage = null } = (error ?? {}) as Partial<Failure>;
  return { kind: KINDS.find((one) => one === kind) ?? 'server', requestId, userMessage };
}
