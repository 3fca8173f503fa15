/** The network with all that stands around it: trail above, legend and time below, and what floats over it. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goToRegion } from '../frame/regions.ts';
import { createGraphView } from '../graph/graph-view.ts';
import type { GraphView } from '../graph/view-contract.ts';
import { explorer } from '../state/session.ts';
import { useExplorer, useTheme } from '../use-explorer.ts';
import { CanvasStatus } from './canvas-status.tsx';
import { ExpandMenu } from './expand-menu.tsx';
import { Legend } from './legend.tsx';
import './network-view.css';
import { PathStrip } from './path-strip.tsx';
import { TimePlot } from './time-plot.tsx';
import { Trail } from './trail.tsx';
import { useStepNotice } from './use-step-notice.ts';
import { graphWords } from './words.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

export function NetworkView() {
  const { t, i18n } = useTranslation();
  const theme = useTheme();
  const host = useRef<HTMLElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const [outside, setOutside] = useState(0);
  const centre = useExplorer(({ canvas }) => canvas.nodes.find((node) => node.id === canvas.centre)?.name ?? '');
  const words = useRef(graphWords(t));
  words.current = graphWords(t);

  useStepNotice();
  useEffect(() => {
    if (host.current === null) return;
    const made = createGraphView({
      host: host.current,
      explorer,
      storage: sessionStorage,
      onOutside: setOutside,
      onInspect: () => void goToRegion('panel'),
      words: {
        line: (line) => words.current.line(line),
        node: (node, links) => words.current.node(node, links),
        list: () => words.current.list(),
      },
    });
    setView(made);
    return () => made.destroy();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme or language changes nothing that the view holds, only what it reads.
  useEffect(() => view?.refresh(), [view, theme, i18n.language]);

  return (
    <div className="network">
      <h1 className="aloud">
        {t('canvas.network')} <span lang="zh-CN">{centre}</span>
      </h1>
      <Trail />
      <div className="network-canvas">
        <section
          id="network"
          className="graph-host"
          data-region="network"
          ref={host}
          aria-label={t('canvas.network')}
        />
        <PathStrip />
        <CanvasStatus />
        {view !== null && <ExpandMenu view={view} />}
        {view !== null && <ZoomButtons view={view} outside={outside} />}
      </div>
      <Legend />
      <TimePlot />
    </div>
  );
}
