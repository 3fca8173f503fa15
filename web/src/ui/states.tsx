/** Empty, loading and failed, as they look everywhere: words first, then what one can do. */
import { RotateCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { copyText } from './copy.ts';
import { failureOf } from './failure.ts';
import './states.css';
import { useRetry } from './use-retry.ts';

interface EmptyProps {
  readonly title: string;
  readonly why?: string;
  readonly children?: ReactNode;
}

/** Nothing is there, and it says so: three beads that are still missing from their string. */
export function Empty({ title, why, children }: EmptyProps) {
  return (
    <div className="state">
      <svg className="state-string" viewBox="0 0 160 48" width="120" height="36" aria-hidden="true" focusable="false">
        <path d="M4 34C34 50 56 8 84 22s44 22 72-6" />
        <circle cx="34" cy="35" r="5" />
        <circle cx="84" cy="22" r="5" />
        <circle cx="130" cy="31" r="5" />
      </svg>
      <p className="state-title">{title}</p>
      {why !== undefined && <p className="state-why">{why}</p>}
      {children}
    </div>
  );
}

/** Rows that hold the place of what is to come; drawn only after 400 ms, so that a quick answer brings no flicker. */
export function Waiting({ rows, name }: { readonly rows: number; readonly name: string }) {
  return (
    <div className="waiting" role="status">
      <span className="aloud">{name}</span>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never change their order.
        <span key={index} className="waiting-row" aria-hidden="true" />
      ))}
    </div>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A request failed: what it was, what still works, and a way on. What may pass by itself is tried again by itself. */
export function Failed({ error, onRetry }: FailedProps) {
  const { t, i18n } = useTranslation();
  const { kind, requestId, userMessage } = failureOf(error);
  const title = { offline: t('state.offline'), database: t('state.databaseDown') };
  const what = { offline: t('state.offlineWhat'), database: t('state.databaseDownWhat') };
  const own = userMessage === null ? t('state.failedWhat') : userMessage[i18n.language === 'en' ? 'en' : 'zh'];
  const known = kind === 'offline' || kind === 'database' ? kind : null;
  const left = useRetry(error, known !== null || kind === 'busy', onRetry);
  return (
    <div className="state" role="alert">
      <span className="state-sign">
        <TriangleAlert className="icon" aria-hidden="true" />
      </span>
      <p className="state-title">{known === null ? t('state.failed') : title[known]}</p>
      <p className="state-why">{known === null ? own : what[known]}</p>
      <div className="state-ways">
        <Button look="primary" icon={RotateCw} onPress={onRetry}>
          {t('state.tryNow')} {left !== null && <span className="number">{left} s</span>}
        </Button>
        {requestId !== null && (
          <Button look="line" onPress={() => copyText(requestId, requestId)}>
            {t('state.copyRequest')}
            <span className="meta number">{requestId.slice(0, 9)}</span>
          </Button>
        )}
      </div>
    </div>
  );
}
