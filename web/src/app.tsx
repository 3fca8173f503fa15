import { lazy, Suspense } from 'react';
import './app.css';
import { useExplorer } from './use-explorer.ts';

// The network with its drawing library, the panel and the reader come when they are first needed.
const NetworkView = lazy(async () => ({ default: (await import('./canvas/network-view.tsx')).NetworkView }));
const Panel = lazy(async () => ({ default: (await import('./panels/panel.tsx')).Panel }));
const Reader = lazy(async () => ({ default: (await import('./reader/reader.tsx')).Reader }));

/**
 * The frame of the page: bar, then home, or network beside the panel, or the reader. The network stays mounted under the
 * reader, so that coming back shows it as it was left.
 */
export function App() {
  const { view, hasSteps, panelOpen } = useExplorer((state) => ({
    view: state.view,
    hasSteps: state.steps.length > 0,
    panelOpen: state.panelOpen && state.selection !== null,
  }));
  return (
    <div className="app" data-view={view} data-panel={panelOpen ? 'open' : 'closed'}>
      <header className="app-bar" />
      {hasSteps && (
        <main className="app-network" hidden={view !== 'network'}>
          <Suspense>
            <NetworkView />
          </Suspense>
        </main>
      )}
      {view === 'network' && panelOpen && (
        <aside className="app-panel">
          <Suspense>
            <Panel />
          </Suspense>
        </aside>
      )}
      {view === 'reader' && (
        <main className="app-reader">
          <Suspense>
            <Reader />
          </Suspense>
        </main>
      )}
    </div>
  );
}
