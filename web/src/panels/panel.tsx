/** The panel beside the network: what is selected, and the sentences behind it. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSourceFont } from '../ui/fonts.ts';
import { Empty } from '../ui/states.tsx';
import { useExplorer } from '../use-explorer.ts';
import { EntityPanel } from './entity-panel.tsx';
import { RelationshipPanel } from './relationship-panel.tsx';
import './panel.css';

export function Panel() {
  const { t } = useTranslation();
  const selection = useExplorer((state) => state.selection);
  useEffect(() => void loadSourceFont(), []);
  return (
    <section className="panel" data-region="panel" tabIndex={-1} aria-label={t('panel.inspector')}>
      {selection === null && <Empty title={t('panel.nothing')} why={t('panel.nothingWhy')} />}
      {selection?.kind === 'node' && <EntityPanel key={selection.id} id={selection.id} />}
      {selection?.kind === 'relationship' && <RelationshipPanel key={selection.id} id={selection.id} />}
    </section>
  );
}
