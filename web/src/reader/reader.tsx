/** The bulletin's own text: outline of the issue, the report, and what its marked sentence says. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReaderPlace } from '../state/model.ts';
import type { ReadArticle } from '../state/read.ts';
import { loadSourceFont } from '../ui/fonts.ts';
import { Empty, Failed, Waiting } from '../ui/states.tsx';
import { useExplorer } from '../use-explorer.ts';
import { ArticleText } from './article-text.tsx';
import { Facts } from './facts.tsx';
import { markedOf } from './marked.ts';
import { Outline } from './outline.tsx';
import { useArticle, useIssue } from './queries.ts';
import { ReportNetwork } from './report-network.tsx';
import './reader.css';

export function Reader() {
  const { t } = useTranslation();
  const place = useExplorer((state) => state.reader);
  const article = useArticle(place?.articleId ?? null);
  useEffect(() => void loadSourceFont(), []);
  if (article.data === undefined || article.data === null) {
    return (
      <div className="reader-alone">
        {article.error !== null && <Failed error={article.error} onRetry={() => void article.refetch()} />}
        {article.error === null && article.data === null && (
          <Empty title={place === null ? t('reader.empty') : t('reader.gone')} />
        )}
        {article.isPending && <Waiting rows={10} name={t('panel.loading')} />}
      </div>
    );
  }
  return <Report article={article.data} place={place?.place ?? null} />;
}

function Report({ article, place }: { readonly article: ReadArticle; readonly place: ReaderPlace['place'] }) {
  const issue = useIssue(article.issue.id);
  const marked = markedOf(article, place);
  return (
    <div className="reader">
      <Outline
        article={article}
        issue={issue.data ?? undefined}
        error={issue.error}
        onRetry={() => void issue.refetch()}
      />
      <ArticleText article={article} issue={issue.data ?? undefined} marked={marked} />
      <aside className="reader-side" data-region="facts">
        <ReportNetwork article={article} marked={marked} />
        <Facts article={article} marked={marked} />
      </aside>
    </div>
  );
}
