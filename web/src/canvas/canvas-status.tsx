/** What the network says about itself: opening, expanding, failed, gone. Old content stays; words come only after 400 ms. */
import { RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayHelp } from '../api/query-client.ts';
import type { Work } from '../state/explorer.ts';
import { actions } from '../state/session.ts';
import { Button } from '../ui/button.tsx';
import { failureOf } from '../ui/failure.ts';
import { Empty, Failed } from '../ui/states.tsx';
import { useRetry } from '../ui/use-retry.ts';
import { useExplorer } from '../use-explorer.ts';

const QUIET_MS = 400;

export function CanvasStatus() {
  const { t } = useTranslation();
  const { work, isEmpty, missing, nodes, lines } = useExplorer((state) => ({
    work: state.work,
    isEmpty: state.canvas.nodes.length === 0,
    missing: state.canvas.missing.length,
    nodes: state.canvas.nodes.length,
    lines: state.canvas.relationships.length,
  }));
  return (
    <>
      <p className="aloud" aria-live="polite">
        {work.kind === 'idle' && !isEmpty && t('canvas.opened', { nodes, lines })}
      </p>
      {isEmpty && work.kind === 'idle' && missing > 0 && (
        <div className="network-middle">
          <Empty title={t('canvas.gone')} why={t('canvas.goneWhy')}>
            <Button look="line" onPress={actions.goHome}>
              {t('frame.home')}
            </Button>
          </Empty>
        </div>
      )}
      {isEmpty && work.kind === 'failed' && (
        <div className="network-middle">
          <Failed error={work.error} onRetry={actions.retry} />
        </div>
      )}
      {!isEmpty && missing > 0 && <p className="network-strip">{t('canvas.missing', { count: missing })}</p>}
      {!isEmpty && work.kind === 'failed' && <FailedStrip key={String(work.error)} error={work.error} />}
      {work.kind === 'running' && <RunningStrip key={work.since} work={work} isMiddle={isEmpty} />}
    </>
  );
}

function RunningStrip({ work, isMiddle }: { work: Extract<Work, { kind: 'running' }>; isMiddle: boolean }) {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className={isMiddle ? 'network-middle' : 'network-strip'} role="status">
      {isMiddle && <BeadString />}
      <span>{work.step.kind === 'open' ? t('canvas.opening') : t('state.loading')}</span>
      <Button size="small" look="line" onPress={actions.cancel}>
        {t('state.cancel')}
      </Button>
    </div>
  );
}

/** Beads still to come on their string: the place of the network that is being fetched. */
function BeadString() {
  return (
    <svg className="bead-string" viewBox="0 0 240 72" width="240" height="72" aria-hidden="true" focusable="false">
      <path d="M8 44C44 70 76 12 120 28s72 34 112-8" />
      {[22, 78, 132, 178, 222].map((x, index) => (
        <circle key={x} cx={x} cy={[52, 29, 33, 46, 26][index]} r="9" />
      ))}
    </svg>
  );
}

function FailedStrip({ error }: { readonly error: unknown }) {
  const { t, i18n } = useTranslation();
  const { kind, userMessage } = failureOf(error);
  const again = mayHelp(error);
  const left = useRetry(error, again, actions.retry);
  const title = { offline: t('state.offline'), database: t('state.databaseDown') };
  const own = userMessage?.[i18n.language === 'en' ? 'en' : 'zh'] ?? t('state.failed');
  return (
    <div className="network-strip is-bad" role="alert">
      <strong>{kind === 'offline' || kind === 'database' ? title[kind] : own}</strong>
      <span className="meta">{t('state.stays')}</span>
      {again && (
        <Button size="small" look="primary" icon={RotateCw} onPress={actions.retry}>
          {t('state.tryNow')} {left !== null && <span className="number">{left} s</span>}
        </Button>
      )}
      <Button size="small" look="line" onPress={actions.cancel}>
        {t('state.cancel')}
      </Button>
    </div>
  );
}
