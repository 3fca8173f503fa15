/** The one way to the server: a typed document in, its data out, and failures as a short list of kinds. */
import type { TypedDocumentString } from '../gql/documents.generated.ts';

/**
 * - `offline`: no answer at all; the service or the network is away.
 * - `database`: the service answers, but its database does not.
 * - `busy`: refused for now (overloaded, or it took too long); trying again later makes sense.
 * - `bad-request`: the question itself was refused; trying again does not help.
 * - `server`: a failure inside the service.
 */
export type FailureKind = 'offline' | 'database' | 'busy' | 'bad-request' | 'server';

/** A failed request. `message` is for logs; what users read is made from `kind`, or is `userMessage` in their language. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly kind: FailureKind;
  /** Names this failure in the log of the service; null when there was no answer. */
  readonly requestId: string | null;
  readonly userMessage: { readonly zh: string; readonly en: string } | null;

  constructor(
    kind: FailureKind,
    message: string,
    requestId: string | null = null,
    userMessage: RequestFailure['userMessage'] = null,
  ) {
    super(message);
    this.kind = kind;
    this.requestId = requestId;
    this.userMessage = userMessage;
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly requestId?: string;
      readonly userMessage?: { readonly zh: string; readonly en: string };
    };
  }[];
}

const KIND_BY_CODE: Readonly<Record<string, FailureKind>> = {
  DB_UNAVAILABLE: 'database',
  OVERLOADED: 'busy',
  TIMEOUT: 'busy',
  BAD_USER_INPUT: 'bad-request',
  NOT_FOUND: 'bad-request',
  QUERY_TOO_LARGE: 'bad-request',
  COST_EXCEEDED: 'bad-request',
  GRAPHQL_PARSE_FAILED: 'bad-request',
  GRAPHQL_VALIDATION_FAILED: 'bad-request',
};

/**
 * Sends one operation.
 * @throws RequestFailure; or the abort reason when `signal` ended it.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send({ query: document.toString(), variables }, signal);
  const answer = await readAnswer<Result>(response);
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    const { code = '', requestId = null, userMessage = null } = error.extensions ?? {};
    throw new RequestFailure(
      KIND_BY_CODE[code] ?? kindOfStatus(response.status),
      error.message,
      requestId,
      userMessage,
    );
  }
  if (answer.data == null)
    throw new RequestFailure(kindOfStatus(response.status), `status ${response.status} without data`);
  return answer.data;
}

async function send(body: unknown, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw new RequestFailure('offline', String(error));
  }
}

async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch {
    throw new RequestFailure(kindOfStatus(response.status), `status ${response.status}, and the answer is no JSON`);
  }
}

function kindOfStatus(status: number): FailureKind {
  if (status === 503) return 'database';
  if (status === 429 || status === 504) return 'busy';
  if (status === 502) return 'offline';
  return status >= 400 && status < 500 ? 'bad-request' : 'server';
}
