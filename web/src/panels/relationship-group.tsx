/** One group of relationships: how many, from when to when, and its dated rows. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelatedRow as Row } from '../state/inspect.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { lineKindOf } from '../ui/lines.ts';
import { Failed, Waiting } from '../ui/states.tsx';
import { useExplorer } from '../use-explorer.ts';
import { commonYear, spanText, withoutYear } from './dates.ts';
import { EvidenceList } from './evidence-list.tsx';
import { arranged, type Group, outsideOf } from './groups.ts';
import { useGroupRows } from './queries.ts';
import { RelatedRow } from './related-row.tsx';
import { relationWord } from './wording.ts';

interface RelationshipGroupProps {
  /** Of the node that is inspected. */
  readonly id: string;
  readonly group: Group<Row>;
  /** The panel's first page is still on its way. */
  readonly isLoading: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

export function RelationshipGroup({ id, group, isLoading, open, onToggle }: RelationshipGroupProps) {
  const { t } = useTranslation();
  const partial = !isLoading && group.rows.length < group.total;
  const own = useGroupRows(id, group, open && partial);
  const fetched = own.data?.pages.flatMap((page) => page.items);
  const { rows, span } = arranged(fetched ?? group.rows, group.total);
  const year = commonYear(rows.flatMap((row) => (row.date === null ? [] : [row.date])));
  const head = (
    <>
      <span className="group-word">{relationWord(t, group)}</span>
      <span className="group-count number">{group.total}</span>
      <span className="grow" />
      {span !== null && <span className="meta number">{spanText(span.first, span.last, year)}</span>}
    </>
  );
  const left = group.total - rows.length;
  return (
    <Disclosure head={head} open={open} onToggle={onToggle}>
      {rows.length > 0 && <Rows rows={rows} year={year} />}
      {(isLoading || own.isLoading) && rows.length === 0 && (
        <Waiting rows={Math.min(6, group.total)} name={t('panel.loading')} />
      )}
      {own.error !== null && <Failed error={own.error} onRetry={() => void own.refetch()} />}
      {left > 0 && own.hasNextPage && (
        <div className="group-more">
          <span className="meta number">{t('panel.shownOf', { shown: rows.length, total: group.total })}</span>
          <Button look="line" size="small" isPending={own.isFetchingNextPage} onPress={() => void own.fetchNextPage()}>
            {t('panel.moreRows', { count: Math.min(left, 50) })}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}

function Rows({ rows, year }: { readonly rows: readonly Row[]; readonly year: string | null }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<string | null>(null);
  const period = useExplorer((state) => state.window);
  const outside = outsideOf(rows, period);
  return (
    <ul className="rows">
      {rows.map((row) => (
        <RelatedRow
          key={row.id}
          date={row.date === null ? t('panel.undatedShort') : year === null ? row.date : withoutYear(row.date)}
          dateTitle={
            row.dateIs === 'issue' && row.date !== null ? t('panel.dateOfIssue', { date: row.date }) : undefined
          }
          node={row.node}
          relationshipIds={[row.id]}
          beside={<Standing row={row} />}
          statements={row.statements}
          outside={outside.has(row)}
          open={opened === row.id}
          onToggle={() => setOpened(opened === row.id ? null : row.id)}
        >
          <EvidenceList relationshipId={row.id} issues={row.issues} brief />
        </RelatedRow>
      ))}
    </ul>
  );
}

/** Planned and doubtful are said in words; stated is the rule and needs none. */
function Standing({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const line = lineKindOf(row);
  return line === 'planned' || line === 'doubtful' ? <span className="tag">{t(`word.line.${line}`)}</span> : null;
}
