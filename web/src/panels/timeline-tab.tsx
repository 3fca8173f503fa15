/** What a node took part in, in order of date: one line an event, with all its parts in it. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectedEntity, RelatedRow as Row } from '../state/inspect.ts';
import { Empty, Failed, Waiting } from '../ui/states.tsx';
import { useExplorer } from '../use-explorer.ts';
import { withoutYear } from './dates.ts';
import { EvidenceList } from './evidence-list.tsx';
import { useRows } from './queries.ts';
import { RelatedRow } from './related-row.tsx';
import { type DatedEvent, eventsOf, monthsOf } from './timeline.ts';
import { relationWord } from './wording.ts';

export function TimelineTab({ entity }: { readonly entity: InspectedEntity }) {
  const { t } = useTranslation();
  const rows = useRows(entity.id);
  const months = useMemo(() => monthsOf(eventsOf(rows.data?.items ?? [])), [rows.data]);
  if (rows.data === undefined) {
    return rows.error === null ? (
      <Waiting rows={8} name={t('panel.loading')} />
    ) : (
      <Failed error={rows.error} onRetry={() => void rows.refetch()} />
    );
  }
  if (months.length === 0) return <Empty title={t('panel.noEvents')} why={t('panel.noEventsWhy')} />;
  const { total, items } = rows.data;
  return (
    <div className="timeline">
      {items.length < total && (
        <p className="meta number timeline-note">{t('panel.latestOf', { shown: items.length, total })}</p>
      )}
      {months.map(({ month, events }) => (
        <section key={month} aria-label={month}>
          <h3 className="timeline-month number">{month}</h3>
          <Events events={events} />
        </section>
      ))}
    </div>
  );
}

function Events({ events }: { readonly events: readonly DatedEvent<Row>[] }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<string | null>(null);
  const period = useExplorer((state) => state.window);
  return (
    <ul className="rows">
      {events.map(({ key, date, rows }) => {
        const [first] = rows;
        if (first === undefined) return null;
        const outside = period !== null && (date < period.from || date > period.to);
        return (
          <RelatedRow
            key={key}
            date={withoutYear(date)}
            node={first.node}
            relationshipIds={rows.map((row) => row.id)}
            beside={<span className="row-roles">{rows.map((row) => relationWord(t, row)).join(' · ')}</span>}
            statements={rows.reduce((sum, row) => sum + row.statements, 0)}
            outside={outside}
            open={opened === key}
            onToggle={() => setOpened(opened === key ? null : key)}
          >
            {rows.map((row) => (
              <section key={row.id} aria-label={relationWord(t, row)}>
                {rows.length > 1 && <h4 className="row-role-head">{relationWord(t, row)}</h4>}
                <EvidenceList relationshipId={row.id} issues={row.issues} brief />
              </section>
            ))}
          </RelatedRow>
        );
      })}
    </ul>
  );
}
