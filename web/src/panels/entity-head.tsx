/** Name and nature of a node: pinyin and posts of a person, date and kind of a meeting, number of a figure. */
import { useTranslation } from 'react-i18next';
import type { InspectedEntity } from '../state/inspect.ts';
import { commonYear, spanText } from './dates.ts';
import { EntityNature } from './entity-nature.tsx';
import { PanelHead } from './panel-head.tsx';

export function EntityHead({ entity }: { readonly entity: InspectedEntity }) {
  const { t } = useTranslation();
  const pinyin = entity.__typename === 'Official' ? entity.pinyin : null;
  const number = entity.__typename === 'Issue' ? { number: entity.number } : {};
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  return (
    <PanelHead
      node={{ ...entity, ...number }}
      title={entity.name}
      beside={pinyin !== null && <span className="pinyin panel-pinyin">{pinyin}</span>}
    >
      <ul className="panel-nature">
        <EntityNature entity={entity} />
        {aliases.length > 0 && (
          <li>
            <span className="meta">{t('panel.alias')}</span> <span lang="zh-CN">{aliases.join('、')}</span>
          </li>
        )}
        <Seen entity={entity} />
      </ul>
    </PanelHead>
  );
}

/** First and last issue that names it, and how often. An issue is not "seen": it is the source. */
function Seen({ entity }: { readonly entity: InspectedEntity }) {
  const { t } = useTranslation();
  const { seen } = entity;
  if (seen === null || entity.__typename === 'Issue') return null;
  const year = commonYear([seen.first, seen.last]);
  const from = spanText(seen.first, seen.first, null);
  return (
    <li className="meta number">
      <span className="whole">
        {year !== null && seen.first === seen.last
          ? t('panel.seenOn', { date: from })
          : t('panel.seenBetween', { from: seen.first, to: seen.last })}
      </span>
      {' · '}
      <span className="whole">{t('panel.mentions', { count: entity.mentionCount })}</span>
    </li>
  );
}
