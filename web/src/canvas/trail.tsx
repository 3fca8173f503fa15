/** How we got here: undo, redo, one bead a step, and at the end the limit in words with a way on. */
import { ChevronRight, Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { drawnNeighbours, type TrailStep } from '../state/canvas.ts';
import { EXPAND_BY } from '../state/limits.ts';
import { actions } from '../state/session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Swatch } from '../ui/glyph.tsx';
import { isKindLabel } from '../ui/kinds.ts';
import { useExplorer } from '../use-explorer.ts';

/** Older steps fold into one mark, so that the trail stays one line. */
const SHOWN_STEPS = 5;

export function Trail() {
  const { t } = useTranslation();
  const trail = useExplorer((state) => state.canvas.trail);
  const canRedo = useExplorer((state) => state.undone.length > 0);
  const folded = Math.max(0, trail.length - SHOWN_STEPS);
  return (
    <nav className="trail" aria-label={t('step.trail')}>
      <IconButton
        name={t('frame.undo')}
        icon={Undo2}
        shortcut="⌘Z"
        isDisabled={trail.length === 0}
        onPress={actions.undo}
      />
      <IconButton name={t('frame.redo')} icon={Redo2} shortcut="⇧⌘Z" isDisabled={!canRedo} onPress={actions.redo} />
      <ol className="trail-steps">
        {folded > 0 && (
          <li>
            <span title={t('step.folded', { count: folded })}>…</span>
            <ChevronRight className="icon" aria-hidden="true" />
          </li>
        )}
        {trail.slice(folded).map((step, index) => (
          // Steps have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={folded + index}>
            <TrailBead step={step} index={folded + index} isLast={folded + index === trail.length - 1} />
          </li>
        ))}
      </ol>
      <Limit />
    </nav>
  );
}

function TrailBead({ step, index, isLast }: { step: TrailStep; index: number; isLast: boolean }) {
  const words = useStepWords(step);
  const { t } = useTranslation();
  return (
    <>
      <button
        type="button"
        className="trail-bead"
        aria-current={isLast ? 'step' : undefined}
        title={isLast ? undefined : t('step.goTo')}
        disabled={isLast}
        onClick={() => actions.goToStep(index)}
      >
        {typeof words === 'string' ? <span>{words}</span> : words}
      </button>
      {!isLast && <ChevronRight className="icon" aria-hidden="true" />}
    </>
  );
}

function useStepWords({ step, added, done }: TrailStep) {
  const { t } = useTranslation();
  const known = useExplorer((state) => state.known.nodes);
  // How much a step brings is known when its answer is here.
  const gain = done ? `+${added}` : '…';
  const name = (id: string | undefined): string => (id === undefined ? '' : (known.get(id)?.name ?? '…'));
  switch (step.kind) {
    case 'open': {
      const label = known.get(step.id)?.label ?? '';
      return (
        <>
          {isKindLabel(label) && <Swatch label={label} size={13} />}
          <span lang="zh-CN">{name(step.id)}</span>
        </>
      );
    }
    case 'add':
      return `${step.ids.length === 1 ? name(step.ids[0]) : t('step.added')} ${gain}`;
    case 'expand': {
      const what =
        step.filter !== null && isKindLabel(step.filter.label) ? t(`word.kinds.${step.filter.label}`) : name(step.id);
      return `${what} ${gain}`;
    }
    case 'path':
      return `${name(step.from)} – ${name(step.to)}`;
    case 'hide':
      return t('step.hidden', { count: step.ids.length });
    case 'show':
      return t('step.shown');
    case 'tidy':
      return t('step.tidied');
    case 'pin':
      return `${t('step.pinned')} ${name(step.id)}`;
    case 'unpin':
      return `${t('step.unpinned')} ${name(step.id)}`;
  }
}

/** How many of the neighbours of the selected (else the opened) node are in view, and a button for ten more. */
function Limit() {
  const { t } = useTranslation();
  const { id, total, shown, hidden } = useExplorer(({ selection, canvas }) => {
    const selected = selection?.kind === 'node' ? selection.id : null;
    const asked = selected !== null && canvas.pages.has(selected) ? selected : canvas.centre;
    return {
      id: asked,
      total: (asked === null ? undefined : canvas.pages.get(asked)?.total) ?? 0,
      shown: asked === null ? 0 : drawnNeighbours(canvas, asked),
      hidden: canvas.hidden.size,
    };
  });
  return (
    <div className="trail-limit">
      {hidden > 0 && (
        <Button size="small" onPress={actions.showHidden}>
          {t('canvas.hiddenNodes', { count: hidden })} · {t('canvas.showAll')}
        </Button>
      )}
      {id !== null && shown < total && (
        <>
          <span className="count">{t('canvas.shown', { shown, total })}</span>
          <Button look="line" size="small" onPress={() => actions.expand(id)}>
            {t('canvas.add', { count: Math.min(EXPAND_BY, total - shown) })}
          </Button>
        </>
      )}
    </div>
  );
}
