/** One relationship: who, what, to whom, how it is known, and every sentence that says so. */
import { ArrowDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CanvasEntityFragment } from '../gql/documents.generated.ts';
import type { InspectedRelationship } from '../state/inspect.ts';
import { actions } from '../state/session.ts';
import { Glyph } from '../ui/glyph.tsx';
import { LineSample } from '../ui/line-sample.tsx';
import { lineKindOf } from '../ui/lines.ts';
import { Empty, Failed, Waiting } from '../ui/states.tsx';
import { spanText } from './dates.ts';
import { EvidenceList } from './evidence-list.tsx';
import { PanelHead } from './panel-head.tsx';
import { useRelationship } from './queries.ts';
import { relationWord } from './wording.ts';

export function RelationshipPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useRelationship(id);
  const word = data == null ? t('panel.relationship') : relationWord(t, { ...data, direction: 'OUT' });
  return (
    <>
      <PanelHead title={word} />
      {data === undefined && error === null && <Waiting rows={4} name={t('panel.loading')} />}
      {data === undefined && error !== null && <Failed error={error} onRetry={() => void refetch()} />}
      {data === null && <Empty title={t('panel.gone')} why={t('panel.goneWhy')} />}
      {data != null && <Body relationship={data} word={word} />}
    </>
  );
}

function Body({ relationship, word }: { readonly relationship: InspectedRelationship; readonly word: string }) {
  const { t } = useTranslation();
  const line = lineKindOf({ ...relationship, confidence: relationship.confidence.max });
  return (
    <div className="panel-scroll">
      <div className="ends">
        <End node={relationship.start} />
        <p className="ends-word">
          <ArrowDown className="icon" aria-hidden="true" />
          <b>{word}</b>
          <LineSample kind={line} />
          <span className="meta">{t(`word.line.${line}`)}</span>
        </p>
        <End node={relationship.end} />
      </div>
      <Known relationship={relationship} />
      <EvidenceList relationshipId={relationship.id} issues={relationship.issueCount} brief={false} />
    </div>
  );
}

function End({ node }: { readonly node: CanvasEntityFragment }) {
  return (
    <button type="button" className="end" onClick={() => actions.show(node.id)}>
      <Glyph node={node} size={28} />
      <span lang="zh-CN">{node.name}</span>
    </button>
  );
}

/** How it is known, in words: by how many sentences, in how many issues, from when to when; a score with what it is not. */
function Known({ relationship }: { readonly relationship: InspectedRelationship }) {
  const { t } = useTranslation();
  const { said, asOf, derived, score, events } = relationship;
  const parts = [
    t('panel.sentenceCount', { count: relationship.statementCount }),
    t('panel.issueCount', { count: relationship.issueCount }),
    said === null ? null : spanText(said.first, said.last, null),
    asOf === null ? null : t('panel.asOf', { date: asOf }),
  ];
  return (
    <div className="known">
      {derived && (
        <p>
          <b className="number">{t('panel.scoreName', { score: score ?? 0 })}</b> ·{' '}
          {t('panel.meetings', { count: events ?? 0 })}
          <span className="known-not">{t('panel.derivedWhat')}</span>
        </p>
      )}
      <p className="meta number">{parts.filter((part) => part !== null).join(' · ')}</p>
    </div>
  );
}
