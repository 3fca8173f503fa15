/** Where one begins: what is in the graph, the search, a few questions, and the meetings of each initiative as beads on a string. */
import { ChevronRight, Route, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IssueMark } from '../issue-mark.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { actions } from '../state/session.ts';
import { Button } from '../ui/button.tsx';
import { Empty, Failed, Waiting } from '../ui/states.tsx';
import './home.css';
import { LifeLines } from './life-lines.tsx';
import { SampleNote } from './sample-note.tsx';
import { type HomeFacts, useHomeFacts, useQuestions } from './use-questions.ts';

export function Home() {
  const { t } = useTranslation();
  const { data, error, refetch } = useHomeFacts();
  const again = (): void => void refetch();
  if (data !== undefined && countOf(data, 'Issue') === 0) return <NothingRead onAgain={again} />;
  // The search is there at once, whatever the facts take; it is what most people come for.
  return (
    <div className="home">
      <div className="home-start">
        <section>
          <Counts facts={data} />
          <SearchBox place="home" />
          {data !== undefined && <LatestIssues facts={data} />}
          <SampleNote />
        </section>
        <Questions />
      </div>
      {data !== undefined && <LifeLines facts={data} />}
      {data === undefined && error === null && <Waiting rows={9} name={t('state.loading')} />}
      {data === undefined && error !== null && <Failed error={error} onRetry={again} />}
    </div>
  );
}

function NothingRead({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="home-middle">
      <Empty title={t('home.emptyTitle')} why={t('home.emptyHow')}>
        <code className="home-command">npm run -s chuanzhu -- ingest 简报.txt</code>
        <Button look="line" onPress={onAgain}>
          {t('home.again')}
        </Button>
      </Empty>
    </div>
  );
}

function Counts({ facts }: { readonly facts: HomeFacts | undefined }) {
  const { t } = useTranslation();
  const words =
    facts === undefined
      ? t('frame.tagline')
      : t('home.counts', {
          issues: countOf(facts, 'Issue'),
          officials: countOf(facts, 'Official'),
          meetings: countOf(facts, 'Meeting'),
          initiatives: countOf(facts, 'Initiative'),
        });
  return (
    <h1 className="home-counts">
      {words.split(/(\d[\d,]*)/u).map((part, index) =>
        // Every second part is a number. Two parts may be alike, and none ever moves.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        index % 2 === 1 ? <strong key={index}>{part}</strong> : part,
      )}
      <br />
      {t('home.promise')}
    </h1>
  );
}

function Questions() {
  const { t } = useTranslation();
  const questions = useQuestions();
  if (questions.length === 0) return null;
  return (
    <section className="home-questions">
      <h2>{t('home.questions')}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question.key}>
            <button type="button" onClick={question.ask}>
              {question.key.includes(' ') ? (
                <Route className="icon" aria-hidden="true" />
              ) : (
                <Users className="icon" aria-hidden="true" />
              )}
              <span className="home-question">{question.text}</span>
              <span className="meta">{question.answer}</span>
              <ChevronRight className="icon" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LatestIssues({ facts }: { readonly facts: HomeFacts }) {
  const { t } = useTranslation();
  const issues = facts.issues.edges.map((edge) => edge.node);
  return (
    <p className="home-issues">
      <span className="meta">{t('home.latest')}</span>
      {issues.map((issue) => {
        const first = issue.sections.flatMap((section) => section.articles)[0];
        if (first === undefined) return null;
        return (
          <button
            key={issue.id}
            type="button"
            aria-description={issue.name}
            onClick={() => actions.openArticle(first.id)}
          >
            <IssueMark issue={issue} year={issue.date?.slice(0, 4) ?? null} />
          </button>
        );
      })}
    </p>
  );
}

function countOf(facts: HomeFacts, label: string): number {
  return facts.graph.labels.find((one) => one.label === label)?.count ?? 0;
}
