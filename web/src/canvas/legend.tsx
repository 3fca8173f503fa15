/** The legend, drawn by the code that draws the nodes. It is the filter too: a click hides a kind, ⇧ click shows it alone. */
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { actions } from '../state/session.ts';
import { Swatch } from '../ui/glyph.tsx';
import { KIND_ORDER, type KindLabel } from '../ui/kinds.ts';
import { LineSample } from '../ui/line-sample.tsx';
import { LINE_ORDER, type LineKind, lineKindOf } from '../ui/lines.ts';
import { useExplorer } from '../use-explorer.ts';

export function Legend() {
  const { t } = useTranslation();
  const nodes = useExplorer((state) => state.canvas.nodes);
  const relationships = useExplorer((state) => state.canvas.relationships);
  const hiddenKinds = useExplorer((state) => state.hiddenKinds);
  const counts = new Map<string, number>();
  for (const { label } of nodes) counts.set(label, (counts.get(label) ?? 0) + 1);
  const present = new Set<LineKind>(relationships.map(lineKindOf));
  return (
    <section className="legend" data-region="legend" aria-label={t('canvas.legend')} title={t('canvas.legendHint')}>
      <ul className="legend-kinds">
        {KIND_ORDER.filter((label) => counts.has(label)).map((label) => (
          <li key={label}>
            <KindButton label={label} count={counts.get(label) ?? 0} isHidden={hiddenKinds.includes(label)} />
          </li>
        ))}
      </ul>
      <ul className="legend-lines">
        {LINE_ORDER.map((kind) => (
          <li key={kind} className={present.has(kind) ? '' : 'is-absent'}>
            <LineSample kind={kind} /> {t(`word.line.${kind}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function KindButton({ label, count, isHidden }: { label: KindLabel; count: number; isHidden: boolean }) {
  const { t } = useTranslation();
  const onClick = (event: MouseEvent): void => {
    if (event.shiftKey) actions.onlyKind(label);
    else actions.toggleKind(label);
  };
  return (
    <button type="button" className="legend-kind" aria-pressed={!isHidden} onClick={onClick}>
      <Swatch label={label} />
      <span>{t(`word.kinds.${label}`)}</span>
      <span className="count">{count}</span>
    </button>
  );
}
