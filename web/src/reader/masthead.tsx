/** Head of the page: series, number, date, who signed it off. */
import { useTranslation } from 'react-i18next';
import type { ReadIssue } from '../state/read.ts';
import { actions } from '../state/session.ts';

export function Masthead({ issue }: { readonly issue: ReadIssue }) {
  const { t } = useTranslation();
  const signers = issue.signers.edges.map((edge) => edge.node.name).join('、');
  const parts = [
    issue.number === null
      ? null
      : issue.date === null
        ? t('card.issue', { number: issue.number })
        : t('reader.issueOfYear', { year: issue.date.slice(0, 4), number: issue.number }),
    issue.totalNumber === null ? null : t('reader.totalNumber', { number: issue.totalNumber }),
    issue.date,
    signers === '' ? null : t('reader.signedOff', { name: signers }),
  ];
  return (
    <header className="masthead">
      <button type="button" className="masthead-series source" lang="zh-CN" onClick={() => actions.show(issue.id)}>
        {issue.series ?? issue.name}
      </button>
      <span className="meta number">{parts.filter((part) => part !== null).join(' · ')}</span>
    </header>
  );
}
