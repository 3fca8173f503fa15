/** What the marked sentence says: each fact as from, how, to, with how sure it is; and the ways on. */
import { Quote as QuoteSign, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { byStrength } from '../panels/groups.ts';
import { relationWord } from '../panels/wording.ts';
import type { ReadArticle, ReadFact } from '../state/read.ts';
import { actions } from '../state/session.ts';
import { Button } from '../ui/button.tsx';
import { citationText } from '../ui/citation.ts';
import { Confidence } from '../ui/confidence.tsx';
import { copyText } from '../ui/copy.ts';
import { Empty } from '../ui/states.tsx';
import type { Marked } from './marked.ts';
import { useIssue } from './queries.ts';
import { sentencesOf } from './sentences.ts';
import { showFact } from './show-fact.ts';

interface FactsProps {
  readonly article: ReadArticle;
  readonly marked: Marked | null;
}

export function Facts({ article, marked }: FactsProps) {
  const { t } = useTranslation();
  const facts = marked === null ? article.statements : [...marked.facts].sort(strongestFirst);
  const title = marked === null ? t('reader.allFacts') : t('reader.facts');
  return (
    <section className="facts" aria-label={title}>
      <header className="side-head">
        <h2>{title}</h2>
        {marked !== null && marked.page !== null && (
          <span className="meta number">{t('card.page', { page: marked.page })}</span>
        )}
        <span className="meta number">{t('reader.factCount', { count: facts.length })}</span>
      </header>
      {facts.length === 0 ? (
        <Empty title={t('reader.noFacts')} why={marked === null ? t('reader.noFactsWhy') : t('reader.noFactsHere')} />
      ) : (
        <ol className="fact-list">
          {facts.map((fact) => (
            <FactRow key={fact.id} article={article} fact={fact} isChosen={fact.id === marked?.chosen?.id} />
          ))}
        </ol>
      )}
      {marked !== null && <Foot article={article} marked={marked} />}
      {marked === null && facts.length > 0 && (
        <p className="meta number fact-foot">
          {t('reader.sentenceCount', { count: sentencesOf(article.statements).length })}
        </p>
      )}
    </section>
  );
}

/** What people do comes before where they sit. */
function strongestFirst(one: ReadFact, other: ReadFact): number {
  const role = (fact: ReadFact) => ({ type: fact.type, role: fact.relationship?.role ?? null });
  return byStrength(role(one), role(other));
}

interface FactRowProps {
  readonly article: ReadArticle;
  readonly fact: ReadFact;
  readonly isChosen: boolean;
}

function FactRow({ article, fact, isChosen }: FactRowProps) {
  const { t } = useTranslation();
  const word = relationWord(t, { type: fact.type, role: fact.relationship?.role ?? null, direction: 'OUT' });
  return (
    <li className="fact" data-chosen={isChosen || undefined}>
      <button
        type="button"
        className="fact-way"
        aria-current={isChosen || undefined}
        onClick={() => actions.openArticle(article.id, fact.id)}
      >
        <span className="cut" lang="zh-CN" title={fact.from?.name}>
          {fact.from?.name}
        </span>
        <span className="fact-word cut">{word}</span>
        <span className="cut" lang="zh-CN" title={fact.to?.name}>
          {fact.to?.name}
        </span>
      </button>
      <Confidence value={fact.confidence} by={fact.by} />
    </li>
  );
}

function Foot({ article, marked }: { readonly article: ReadArticle; readonly marked: Marked }) {
  const { t, i18n } = useTranslation();
  const issue = useIssue(article.issue.id).data;
  const { chosen, range } = marked;
  const cite = (): void => {
    if (issue == null) return;
    const quote = article.text.slice(range.start, range.end);
    const citable = { quote, issue, section: article.section?.name ?? null, article: article.name, page: marked.page };
    void copyText(citationText(citable, i18n.language === 'en' ? 'en' : 'zh'), t('card.copied'));
  };
  const issues = chosen?.relationship?.issueCount ?? 0;
  return (
    <footer className="fact-foot">
      <span className="meta grow">
        {issues === 1 && t('card.onlyThisIssue')}
        {issues > 1 && t('card.moreIssues', { count: issues - 1 })}
      </span>
      <Button look="line" size="small" icon={QuoteSign} isDisabled={issue == null} onPress={cite}>
        {t('card.copyQuote')}
      </Button>
      {chosen !== null && (
        <Button look="line" size="small" icon={Waypoints} onPress={() => showFact(chosen)}>
          {t('reader.showInNetwork')}
        </Button>
      )}
    </footer>
  );
}
