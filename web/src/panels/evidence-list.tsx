/** The sentences that state one relationship: the newest at once, the others when asked for. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Failed, Waiting } from '../ui/states.tsx';
import { useEvidence } from './queries.ts';
import { SentenceCard } from './sentence-card.tsx';

interface EvidenceListProps {
  readonly relationshipId: string;
  /** How many issues say it. */
  readonly issues: number;
  /** Show one sentence until more are asked for. */
  readonly brief: boolean;
}

export function EvidenceList({ relationshipId, issues, brief }: EvidenceListProps) {
  const { t } = useTranslation();
  const [short, setShort] = useState(brief);
  const query = useEvidence(relationshipId);
  if (query.data === undefined) {
    return query.error === null ? (
      <Waiting rows={2} name={t('panel.loading')} />
    ) : (
      <Failed error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  const all = query.data.pages.flatMap((page) => page.items);
  const total = query.data.pages[0]?.total ?? 0;
  const shown = short ? all.slice(0, 1) : all;
  const left = total - shown.length;
  const goOn = (): void => {
    if (short) setShort(false);
    else void query.fetchNextPage();
  };
  const more =
    left === 0 ? null : (
      <Button size="small" isPending={query.isFetchingNextPage} onPress={goOn}>
        {short && issues > 1 ? t('card.moreIssues', { count: issues - 1 }) : t('card.moreSentences', { count: left })}
      </Button>
    );
  const note = total === 1 ? t('card.onlyThisIssue') : short ? more : null;
  return (
    <div className="evidence">
      {shown.map((sentence) => (
        <SentenceCard key={sentence.id} sentence={sentence} note={note} />
      ))}
      {!short && more}
    </div>
  );
}
