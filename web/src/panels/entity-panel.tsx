/** One node: what it is, what one can do with it, and all that the sentences say of it. */
import { useTranslation } from 'react-i18next';
import type { InspectedEntity } from '../state/inspect.ts';
import { actions } from '../state/session.ts';
import { Empty, Failed, Waiting } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { useExplorer } from '../use-explorer.ts';
import { EntityActions } from './entity-actions.tsx';
import { EntityHead } from './entity-head.tsx';
import { PanelHead } from './panel-head.tsx';
import { useEntity } from './queries.ts';
import { RelationshipsTab } from './relationships-tab.tsx';
import { SentencesTab } from './sentences-tab.tsx';
import { TimelineTab } from './timeline-tab.tsx';

export function EntityPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useEntity(id);
  // The canvas knows name and kind already: they stand there while the rest is on its way.
  const known = useExplorer((state) => state.known.nodes.get(id));
  if (data === null) {
    return (
      <>
        <PanelHead title={t('panel.inspector')} />
        <Empty title={t('panel.gone')} why={t('panel.goneWhy')} />
      </>
    );
  }
  return (
    <>
      {data !== undefined ? <EntityHead entity={data} /> : <PanelHead node={known} title={known?.name ?? ''} />}
      <EntityActions id={id} entity={data} />
      {data !== undefined && <EntityTabs entity={data} />}
      {data === undefined && error === null && <Waiting rows={6} name={t('panel.loading')} />}
      {data === undefined && error !== null && <Failed error={error} onRetry={() => void refetch()} />}
    </>
  );
}

function EntityTabs({ entity }: { readonly entity: InspectedEntity }) {
  const { t } = useTranslation();
  const tab = useExplorer((state) => state.tab);
  const relationships = entity.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Tabs
      name={entity.name}
      chosen={tab}
      onChoose={actions.setTab}
      tabs={[
        {
          id: 'relationships',
          words: t('panel.relationships'),
          count: relationships,
          panel: () => <RelationshipsTab entity={entity} />,
        },
        { id: 'timeline', words: t('panel.timeline'), panel: () => <TimelineTab entity={entity} /> },
        {
          id: 'sentences',
          words: t('panel.sentences'),
          count: entity.mentionCount,
          panel: () => <SentencesTab id={entity.id} />,
        },
      ]}
    />
  );
}
