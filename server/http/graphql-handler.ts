/** `/graphql`: graphql-yoga with everything shut that this product does not need. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { makeContext, type Sample } from '../graphql/base/context.ts';
import { userError } from '../graphql/base/errors.ts';
import { maskError } from '../graphql/guard/answer-errors.ts';
import { MAX_BODY_BYTES } from '../graphql/guard/bounds.ts';
import { guardPlugin } from '../graphql/guard/guard-plugin.ts';
import { makeSchema } from '../graphql/schema.ts';
import type { GraphReader } from '../store/ports.ts';

export interface GraphqlOptions {
  /** Null while no database answers. */
  readonly reader: () => GraphReader | null;
  readonly origins: readonly string[];
  /** The bulletins that come with the program; none when left out. */
  readonly sample?: Sample;
  readonly logError: (error: unknown, requestId: string) => void;
}

/** What the rim knows of a request. */
export interface Rim {
  readonly requestId: string;
}

export type GraphqlHandler = (request: IncomingMessage, response: ServerResponse, rim: Rim) => Promise<Response>;

function unavailable() {
  return userError(
    'DB_UNAVAILABLE',
    { zh: '数据库还没有准备好，请稍候。', en: 'The database is not ready yet: try again in a moment.' },
    503,
  );
}

/** `/graphql` over Node's own requests. Made once: the schema is built and every limit set here; the reader is asked for anew at each request. */
export function graphqlHandler({ reader, origins, sample, logError }: GraphqlOptions): GraphqlHandler {
  // Errors are masked where nothing of the request is at hand but the thread of calls.
  const current = new AsyncLocalStorage<string>();
  const requestId = () => current.getStore() ?? '';
  const yoga = createYoga<Rim>({
    schema: makeSchema(),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    logging: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    cors:
      origins.length === 0
        ? false
        : { origin: [...origins], credentials: false, methods: ['GET', 'POST', 'OPTIONS'], maxAge: 600 },
    maskedErrors: {
      isDev: false,
      errorMessage: '',
      maskError: (error) => maskError(error, (original) => logError(original, requestId())),
    },
    plugins: [guardPlugin(requestId)],
    context: () => {
      const open = reader();
      if (!open) throw unavailable();
      return makeContext(open, sample);
    },
  });
  return (request, response, rim) =>
    current.run(rim.requestId, async () => yoga.handleNodeRequestAndResponse(request, response, rim));
}
