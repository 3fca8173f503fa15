/**
 * What is computed and said by no sentence of its own: it comes first, because it is what people look for, and says at once
 * what it is not. Score and weights stand side by side, and behind each row are the sentences that it was computed from.
 */
import { ChevronDown, Locate } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Direction } from '../gql/documents.generated.ts';
import type { DriveRow } from '../state/inspect.ts';
import { actions } from '../state/session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Swatch } from '../ui/glyph.tsx';
import { LineSample } from '../ui/line-sample.tsx';
import { Failed, Waiting } from '../ui/states.tsx';
import { commonYear, spanText } from './dates.ts';
import { EvidenceList } from './evidence-list.tsx';
import { useDrives } from './queries.ts';
import { RoleBar } from './role-bar.tsx';

/** Rows before more are asked for: the group is an entrance here, the ranking has a view of its own. */
const AT_FIRST = 2;

interface DerivedGroupProps {
  readonly id: string;
  readonly direction: Direction;
  readonly total: number;
}

export function DerivedGroup({ id, direction, total }: DerivedGroupProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const query = useDrives(id);
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  const most = Math.max(1, ...rows.map((row) => row.drive.score));
  const goOn = (): void => {
    if (!all) setAll(true);
    else void query.fetchNextPage();
  };
  return (
    <section className="derived" aria-label={t('panel.derived')}>
      <h3 className="derived-head">
        <LineSample kind="derived" />
        <span className="group-word">{direction === 'OUT' ? t('word.out.DRIVES') : t('word.in.DRIVES')}</span>
        <span className="tag">{t('panel.derived')}</span>
        <span className="group-count number">{total}</span>
      </h3>
      <p className="meta derived-what">{t('panel.derivedWhat')}</p>
      {query.isPending && <Waiting rows={Math.min(AT_FIRST, total)} name={t('panel.loading')} />}
      {query.error !== null && <Failed error={query.error} onRetry={() => void query.refetch()} />}
      <ul className="rows">
        {shown.map((row) => (
          <DerivedRow key={row.drive.relationship.id} row={row} most={most} />
        ))}
      </ul>
      {query.data !== undefined && shown.length < total && (
        <div className="group-more">
          <span className="meta number">{t('panel.shownOf', { shown: shown.length, total })}</span>
          <Button look="line" size="small" isPending={query.isFetchingNextPage} onPress={goOn}>
            {t('panel.moreRows', { count: (all ? Math.min(total, rows.length + 20) : rows.length) - shown.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function DerivedRow({ row, most }: { readonly row: DriveRow; readonly most: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { node, drive } = row;
  const { firstDate, lastDate } = drive;
  const relationship = drive.relationship.id;
  useEffect(() => {
    if (!open) return;
    actions.markEvidence(relationship);
    return () => actions.markEvidence(null);
  }, [open, relationship]);
  return (
    <li className="row" data-open={open || undefined}>
      <div className="row-line">
        <button
          type="button"
          className="row-head derived-row"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          <Swatch label={node.label} />
          <span className="row-name cut" lang="zh-CN" title={node.name}>
            {node.name}
          </span>
          <span className="number">
            <b aria-hidden="true">{drive.score}</b>
            <span className="aloud">{t('panel.scoreName', { score: drive.score })}</span>
            <span className="meta"> · {t('panel.meetings', { count: drive.events })}</span>
          </span>
          {open && <ChevronDown className="icon row-mark" aria-hidden="true" />}
          <RoleBar roles={drive.roles} share={drive.score / most} />
        </button>
        <span className="row-way">
          <IconButton name={t('panel.show', { name: node.name })} icon={Locate} onPress={() => actions.show(node.id)} />
        </span>
      </div>
      <div id={panel}>
        {open && firstDate !== null && lastDate !== null && (
          <p className="meta number derived-span">{spanText(firstDate, lastDate, commonYear([]))}</p>
        )}
        {open && <EvidenceList relationshipId={relationship} issues={1} brief={false} />}
      </div>
    </li>
  );
}
