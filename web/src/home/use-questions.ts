/** A few questions that the graph at hand can answer: made from what is in it, never from a fixed list. */
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import { HomeDocument, type HomeQuery } from '../gql/documents.generated.ts';
import { actions } from '../state/session.ts';

export type HomeFacts = HomeQuery;

export interface Question {
  readonly key: string;
  readonly text: string;
  /** How much of an answer there is: `29 人`. */
  readonly answer: string;
  ask(): void;
}

/** Initiatives with a life line on the home page. */
const LIFE_LINES = 12;

/** What the home page shows, asked once. */
export function useHomeFacts() {
  return useQuery({
    queryKey: ['home'],
    queryFn: ({ signal }) => request(HomeDocument, { now: LIFE_LINES }, signal),
  });
}

/** Questions from the facts of the home page; none while they are not here. */
export function useQuestions(): readonly Question[] {
  const { t } = useTranslation();
  const { data } = useHomeFacts();
  return data === undefined ? [] : questionsOf(t, data);
}

function questionsOf(t: TFunction, facts: HomeFacts): Question[] {
  const [initiative] = facts.initiatives.edges.map((edge) => edge.node);
  const officials = facts.officials.edges.map((edge) => edge.node);
  const [policy] = facts.policies.edges.map((edge) => edge.node);
  const [study] = facts.caseStudies.edges.map((edge) => edge.node);
  const [first, second, third] = officials;
  const other = third ?? second;
  const questions: (Question | null)[] = [
    initiative === undefined || initiative.drivers.totalCount === 0
      ? null
      : listing(t, t('home.askDrivers', initiative), initiative.id, 'Official', initiative.drivers.totalCount),
    first === undefined || first.neighbours.totalCount === 0
      ? null
      : listing(t, t('home.askPerson', first), first.id, 'Meeting', first.neighbours.totalCount),
    first === undefined || other === undefined
      ? null
      : {
          key: `${first.id} ${other.id}`,
          text: t('home.askPath', { a: first.name, b: other.name }),
          answer: t('home.answerPaths'),
          ask: () => {
            actions.open(first.id);
            actions.findPath(first.id, other.id);
          },
        },
    policy === undefined ? null : question(t('home.askPolicy', policy), relations(t, policy.degree), policy.id),
    study === undefined ? null : question(t('home.askCase', study), relations(t, study.degree), study.id),
  ];
  return questions.filter((one) => one !== null);
}

/** More than this at once is no answer; then the question opens what is linked most, and promises no number. */
const MOST_LISTED = 60;

/** A question whose answer is all of one kind around one thing: they stand in the network when it is asked, so many as it says. */
function listing(t: TFunction, text: string, id: string, label: 'Official' | 'Meeting', count: number): Question {
  if (count > MOST_LISTED) return question(text, t('home.answerMany'), id);
  const answer = label === 'Official' ? t('home.answerPeople', { count }) : t('home.answerMeetings', { count });
  const ask = (): void => {
    actions.open(id);
    actions.expand(id, { label }, count);
  };
  return { key: id, text, answer, ask };
}

function question(text: string, answer: string, id: string): Question {
  return { key: id, text, answer, ask: () => actions.open(id) };
}

function relations(t: TFunction, count: number): string {
  return t('home.answerRelations', { count });
}
