/** Bounds and error codes, as a plugin of the server: before parsing, before executing, and on every answer. */
import { GraphQLError, type ParseOptions, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { userError } from '../base/errors.ts';
import { completeErrors } from './answer-errors.ts';
import { BOUNDS } from './bounds.ts';
import { costError } from './cost.ts';
import { shapeRule } from './shape-rules.ts';

const PARSE_OPTIONS: ParseOptions = {
  maxSourceLength: BOUNDS.length,
  maxLexicalTokens: BOUNDS.tokens,
  maxComments: BOUNDS.tokens,
};

function parseError(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  if (error.message.endsWith('Parsing aborted.')) {
    return userError('QUERY_TOO_LARGE', {
      zh: `查询过长：最多 ${BOUNDS.length} 个字符、${BOUNDS.tokens} 个词。请拆成几次，或把值放进变量。`,
      en: `The query is too long: ${BOUNDS.length} characters and ${BOUNDS.tokens} tokens are allowed. Split it, or put values into variables.`,
    });
  }
  error.extensions.code = 'GRAPHQL_PARSE_FAILED';
  return error;
}

function boundedParse(source: Parameters<typeof parse>[0]): ReturnType<typeof parse> {
  try {
    return parse(source, PARSE_OPTIONS);
  } catch (error) {
    throw parseError(error);
  }
}

/** `requestId` tells the id that the rim gave to the request at hand. */
export function guardPlugin(requestId: () => string): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn(boundedParse),
    onValidate: ({ addValidationRule }) => {
      addValidationRule(shapeRule);
      return ({ valid, result }) => {
        if (valid) return;
        for (const { extensions } of result) extensions.code ??= 'GRAPHQL_VALIDATION_FAILED';
      };
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const error = costError(args.schema, args.document, args.variableValues, args.operationName);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
    onResultProcess: ({ result }) => {
      if ('errors' in result && result.errors) completeErrors(result.errors, requestId());
    },
  };
}
