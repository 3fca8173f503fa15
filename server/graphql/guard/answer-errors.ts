/** What a client sees of an error: a code of the short list, a sentence in both languages, and the request's id; nothing else. */
import { GraphQLError } from 'graphql';
import { StoreError } from '../../store/store-error.ts';
import { ERROR_CODES, type ErrorCode, type UserMessage, userError } from '../base/errors.ts';

const MESSAGES: Readonly<Record<ErrorCode, UserMessage>> = {
  BAD_USER_INPUT: { zh: '输入的值不对。', en: 'A value is not what it must be.' },
  NOT_FOUND: { zh: '没有找到。', en: 'Not found.' },
  QUERY_TOO_LARGE: { zh: '查询过大，请拆成几次。', en: 'The query is too large: split it into several.' },
  COST_EXCEEDED: { zh: '查询要的太多，请减小 `first`。', en: 'The query asks for too much: lower `first`.' },
  GRAPHQL_PARSE_FAILED: { zh: '查询语句有语法错误。', en: 'The query has a syntax error.' },
  GRAPHQL_VALIDATION_FAILED: { zh: '查询与接口定义不符。', en: 'The query does not fit the schema.' },
  OVERLOADED: { zh: '请求太多，请稍后再试。', en: 'Too many requests: try again in a moment.' },
  TIMEOUT: {
    zh: '查询超时，请缩小范围或稍后再试。',
    en: 'The query took too long: narrow it, or try again in a moment.',
  },
  DB_UNAVAILABLE: { zh: '数据库没有回应，正在重试。', en: 'The database does not answer; we keep trying.' },
  INTERNAL_SERVER_ERROR: { zh: '服务出错，已记录。', en: 'Something went wrong; it was logged.' },
};

const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  OVERLOADED: 503,
  TIMEOUT: 503,
  DB_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

function isErrorCode(code: unknown): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}

function known(code: ErrorCode): GraphQLError {
  return userError(code, MESSAGES[code], STATUS[code]);
}

function codeOfStoreError({ kind }: StoreError): ErrorCode {
  if (kind === 'limit') return 'TIMEOUT';
  return kind === 'unreachable' || kind === 'credentials' || kind === 'database'
    ? 'DB_UNAVAILABLE'
    : 'INTERNAL_SERVER_ERROR';
}

/** The error at the bottom: execution wraps what a resolver throws. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** An error that was not meant for clients, as one that is. `log` gets the original. */
export function maskError(error: unknown, log: (original: unknown) => void): GraphQLError {
  const cause = causeOf(error);
  const where = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  const at = ({ message, extensions }: GraphQLError) => new GraphQLError(message, { ...where, extensions });
  if (cause instanceof GraphQLError) {
    // Made by graphql itself (a variable of the wrong type) or by us (with a code).
    if (isErrorCode(cause.extensions.code)) return cause === error ? cause : at(cause);
    return new GraphQLError(cause.message, {
      ...where,
      nodes: cause.nodes ?? null,
      extensions: { ...cause.extensions, code: 'BAD_USER_INPUT' },
    });
  }
  if (cause instanceof StoreError) {
    const code = codeOfStoreError(cause);
    if (code !== 'DB_UNAVAILABLE') log(cause);
    return at(known(code));
  }
  log(cause);
  return at(known('INTERNAL_SERVER_ERROR'));
}

/** Gives every error of an answer what clients rely on. Changes the errors in place: they are of this answer alone. */
export function completeErrors(errors: readonly GraphQLError[], requestId: string): void {
  for (const { extensions } of errors) {
    const code = isErrorCode(extensions.code) ? extensions.code : 'BAD_USER_INPUT';
    extensions.code = code;
    extensions.requestId = requestId;
    extensions.userMessage ??= MESSAGES[code];
  }
}

/** A whole answer that is one error, for refusals outside of GraphQL's own flow. */
export function refusal(code: ErrorCode, requestId: string, userMessage: UserMessage = MESSAGES[code]): string {
  return JSON.stringify({ errors: [{ message: userMessage.en, extensions: { code, userMessage, requestId } }] });
}
