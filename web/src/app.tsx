import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import './app.css';
import { Bar } from './frame/bar.tsx';
import { KeyboardSheet } from './frame/keyboard-sheet.tsx';
import { goToRegion } from './frame/regions.ts';
import { usePageKeys } from './frame/use-page-keys.ts';
import { usePageTitle } from './frame/use-page-title.ts';
import { Home } from './home/home.tsx';
import { Notices } from './ui/toast.tsx';
import { useExplorer } from './use-explorer.ts';

// The network with its drawing library, the panel and the reader come when they are first needed.
const NetworkView = lazy(async () => ({ default: (await import('./canvas/network-view.tsx')).NetworkView }));
const Panel = lazy(async () => ({ default: (await import('./panels/panel.tsx')).Panel }));
const Reader = lazy(async () => ({ default: (await import('./reader/reader.tsx')).Reader }));

/**
 * The frame of the page: bar, then home, or network beside the panel, or the reader. The network stays mounted under the
 * others, so that coming back shows it as it was left.
 */
export function App() {
  const [isSheetOpen, setSheetOpen] = useState(false);
  usePageKeys(() => setSheetOpen(true));
  usePageTitle();
  const { view, hasSteps, panelOpen } = useExplorer((state) => ({
    view: state.view,
    hasSteps: state.steps.length > 0,
    panelOpen: state.panelOpen && state.selection !== null,
  }));
  // Once there, the network stays for the life of the page: its drawing surface is costly to make and easy to keep.
  useFocusAfterPanel(view === 'network' && panelOpen);
  const hasNetwork = useRef(false);
  hasNetwork.current ||= hasSteps;
  return (
    <div className="app" data-view={view} data-panel={(view === 'network' && panelOpen) || undefined}>
      <Bar onKeyboardSheet={() => setSheetOpen(true)} />
      {view === 'home' && (
        <main className="app-page" id="content" tabIndex={-1} data-region="page">
          <Home />
        </main>
      )}
      {hasNetwork.current && (
        <main
          className="app-network"
          hidden={view !== 'network'}
          {...(view === 'network' ? { id: 'content', tabIndex: -1 } : {})}
        >
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
        <main className="app-page" id="content" tabIndex={-1}>
          <Suspense>
            <Reader />
          </Suspense>
        </main>
      )}
      <KeyboardSheet isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} />
      <Notices />
    </div>
  );
}

/** A panel that closes under the keyboard hands it back to the network. */
function useFocusAfterPanel(isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) goToRegion('network');
    wasOpen.current = isOpen;
  }, [isOpen]);
}
