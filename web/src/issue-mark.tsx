/** An issue in few words: `第 6 期`, and which series it is of where there are several. */
import { useTranslation } from 'react-i18next';
import { shortSeries } from './ui/short-series.ts';
import { useSeries } from './use-series.ts';

export interface MarkedIssue {
  readonly name: string;
  readonly series: string | null;
  readonly number: number | null;
  readonly date?: string | null;
}

/** What stands before the number; null where all issues are of one series. */
function useSeriesWord(series: string | null): string | null {
  const names = useSeries().flatMap(({ name }) => (name === null ? [] : [name]));
  if (series === null || names.length < 2) return null;
  return shortSeries(names).get(series) ?? series;
}

/** The full name with the date is the tooltip; an issue without a number is called by it. */
export function IssueMark({ issue, year = null }: { readonly issue: MarkedIssue; readonly year?: string | null }) {
  const { t } = useTranslation();
  const word = useSeriesWord(issue.series);
  if (issue.number === null) return <span lang="zh-CN">{issue.name}</span>;
  return (
    <span className="whole" title={issue.date == null ? issue.name : `${issue.name} · ${issue.date}`}>
      {word !== null && <span lang="zh-CN">{word} </span>}
      {year !== null && `${year} `}
      {t('card.issue', { number: issue.number })}
    </span>
  );
}
