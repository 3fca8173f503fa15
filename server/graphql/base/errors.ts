/** The errors that a client may see: a code of a short list, and a sentence in both languages. */
import { GraphQLError } from 'graphql';

/** Public interface: what `extensions.code` of an answer can be. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'QUERY_TOO_LARGE',
  'COST_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OVERLOADED',
  'TIMEOUT',
  'DB_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface UserMessage {
  readonly zh: string;
  readonly en: string;
}

/** An error that is meant for the client: never masked. `message` is the English sentence. */
export function userError(code: ErrorCode, userMessage: UserMessage, status?: number): GraphQLError {
  return new GraphQLError(userMessage.en, {
    extensions: { code, userMessage, ...(status === undefined ? {} : { http: { status } }) },
  });
}

/** An argument that the schema admits and we do not: BAD_USER_INPUT, with what would be right. */
export function badInput(zh: string, en: string): GraphQLError {
  return userError('BAD_USER_INPUT', { zh, en });
}
