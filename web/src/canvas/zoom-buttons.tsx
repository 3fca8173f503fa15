import { Maximize, Minus, Plus, Wand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GraphView } from '../graph/view-contract.ts';
import { actions } from '../state/session.ts';
import { IconButton } from '../ui/button.tsx';

interface ZoomButtonsProps {
  readonly view: GraphView;
  /** Nodes that are outside of the picture. */
  readonly outside: number;
}

/** Click paths for wheel and drag, and a word about what is out of sight. */
export function ZoomButtons({ view, outside }: ZoomButtonsProps) {
  const { t } = useTranslation();
  return (
    <>
      {outside > 0 && (
        <button type="button" className="network-outside" onClick={() => view.camera.fit()}>
          {t('canvas.outside', { count: outside })} · {t('canvas.fit')}
        </button>
      )}
      <div className="network-zoom">
        <IconButton name={t('canvas.zoomIn')} icon={Plus} shortcut="+" onPress={() => view.camera.zoomBy(1.25)} />
        <IconButton name={t('canvas.zoomOut')} icon={Minus} shortcut="−" onPress={() => view.camera.zoomBy(0.8)} />
        <IconButton name={t('canvas.fit')} icon={Maximize} shortcut="0" onPress={() => view.camera.fit()} />
        <IconButton name={t('canvas.tidy')} icon={Wand} onPress={() => actions.tidy()} />
      </div>
    </>
  );
}
