/** GraphiQL as a page of our own: editor, workers and fonts come from this server, so it works with the network off. */
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import '../src/ui/fonts.ts';
import { EXAMPLES } from './examples.ts';
import './page.css';

interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null;
}

/** Asks the server; what it answers is shown as it is, errors too. */
async function ask(asked: Asked): Promise<never> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as never;
}

const root = document.getElementById('root');
if (root === null) throw new Error('graphiql/index.html has no element #root to draw the page in.');
createRoot(root).render(
  <GraphiQL
    fetcher={ask}
    defaultTabs={EXAMPLES.map((example) => ({ query: example.query, variables: example.variables ?? null }))}
    defaultTheme={document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'}
    defaultEditorToolsVisibility="variables"
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <a className="page-home" href="/">
        <span lang="zh-CN">串珠</span> GraphQL
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
