/** One sentence with its source: issue, section, date, how sure, and the ways into the text. */
import { ChevronRight, Quote as QuoteSign } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SentenceFragment } from '../gql/documents.generated.ts';
import { IssueMark, type MarkedIssue } from '../issue-mark.tsx';
import { actions } from '../state/session.ts';
import { IconButton } from '../ui/button.tsx';
import { citationText } from '../ui/citation.ts';
import { Confidence } from '../ui/confidence.tsx';
import { copyText } from '../ui/copy.ts';
import { Quote } from './quote.tsx';

interface SentenceCardProps {
  readonly sentence: SentenceFragment;
  /** Beside the ways: how many others say the same. */
  readonly note?: ReactNode;
}

export function SentenceCard({ sentence, note }: SentenceCardProps) {
  const { t, i18n } = useTranslation();
  const { article, issue } = sentence;
  const cite = (): void => {
    const language = i18n.language === 'en' ? 'en' : 'zh';
    const text = citationText(
      {
        quote: sentence.quote,
        issue,
        section: article.section?.name ?? null,
        article: article.name,
        page: sentence.page,
      },
      language,
    );
    void copyText(text, t('card.copied'));
  };
  return (
    <article className="card" aria-label={t('card.sentence')}>
      <Quote quote={sentence.quote} start={sentence.start} mentions={article.mentions} />
      <div className="card-foot">
        <p className="card-source">
          <span>
            <SourceLine issue={issue} section={article.section?.name ?? article.name} />
          </span>
          {sentence.page !== null && <span className="number">{t('card.page', { page: sentence.page })}</span>}
          <Confidence value={sentence.confidence} by={sentence.by} />
          {sentence.planned && <span className="tag">{t('card.planned')}</span>}
          {sentence.approximate && <span className="tag">{t('card.approximate')}</span>}
        </p>
        <span className="card-note">{note}</span>
        <span className="card-ways">
          <IconButton name={t('card.copyQuote')} icon={QuoteSign} onPress={cite} />
          <AriaButton className="way" onPress={() => actions.openArticle(article.id, sentence.id)}>
            {t('card.inContext')}
            <ChevronRight className="icon" aria-hidden="true" />
          </AriaButton>
        </span>
      </div>
    </article>
  );
}

interface SourceLineProps {
  readonly issue: MarkedIssue & { readonly date: string | null };
  readonly section: string;
}

/** `第 9 期 · 省市要闻 · 2023-09-30`. */
export function SourceLine({ issue, section }: SourceLineProps) {
  return (
    <>
      <IssueMark issue={issue} />
      {' · '}
      <span lang="zh-CN">{section}</span>
      {issue.date !== null && <span className="number"> {issue.date}</span>}
    </>
  );
}
