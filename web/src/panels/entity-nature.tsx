/** What kind of thing a node is, line by line; each kind has lines of its own. */
import { useTranslation } from 'react-i18next';
import type { InspectedEntity } from '../state/inspect.ts';
import { actions } from '../state/session.ts';
import { spanText } from './dates.ts';

type Of<Name extends InspectedEntity['__typename']> = Extract<InspectedEntity, { readonly __typename: Name }>;

export function EntityNature({ entity }: { readonly entity: InspectedEntity }) {
  switch (entity.__typename) {
    case 'Official':
      return <Posts official={entity} />;
    case 'Meeting':
      return <MeetingNature meeting={entity} />;
    case 'Figure':
      return <FigureNature figure={entity} />;
    case 'Issue':
      return <IssueNature issue={entity} />;
    default:
      return <PlainNature entity={entity} />;
  }
}

/** Each post with the issues that say so, the present ones first. */
function Posts({ official }: { readonly official: Of<'Official'> }) {
  const { t } = useTranslation();
  const posts = [...official.posts.edges].sort(
    (one, other) => Number(one.relationship.type === 'HELD') - Number(other.relationship.type === 'HELD'),
  );
  if (posts.length === 0) return <PlainNature entity={official} />;
  return posts.map(({ node, relationship }) => {
    const { organization } = node;
    return (
      <li key={relationship.id} className="panel-post">
        <span lang="zh-CN">
          {organization !== null && (
            <button type="button" className="link" onClick={() => actions.show(organization.id)}>
              {organization.name}
            </button>
          )}
          {organization !== null && ' · '}
          {node.name}
        </span>
        {relationship.type === 'HELD' && <span className="tag">{t('panel.former')}</span>}
        {relationship.said !== null && !isSame(relationship.said, official.seen) && (
          <span className="meta number">{spanText(relationship.said.first, relationship.said.last, null)}</span>
        )}
      </li>
    );
  });
}

/** The span of a post is told where it is not simply all the time in which the person is seen. */
function isSame(said: { first: string; last: string }, seen: { first: string; last: string } | null): boolean {
  return said.first === seen?.first && said.last === seen.last;
}

function MeetingNature({ meeting }: { readonly meeting: Of<'Meeting'> }) {
  const { t } = useTranslation();
  const { startDate, endDate, dateText } = meeting;
  return (
    <>
      <li>
        {[
          meeting.meetingKind === null ? t('word.kind.Meeting') : t(`word.meetingKind.${meeting.meetingKind}`),
          startDate === null ? t('panel.undated') : spanText(startDate, endDate ?? startDate, null),
        ].join(' · ')}
        {meeting.isPlanned && <span className="tag">{t('panel.planned')}</span>}
      </li>
      {(dateText !== null || meeting.attendeeCount !== null) && (
        <li className="meta">
          {dateText !== null && <span lang="zh-CN">{t('panel.dateAsPrinted', { text: dateText })}</span>}
          {dateText !== null && meeting.attendeeCount !== null && ' · '}
          {meeting.attendeeCount !== null && t('panel.attendees', { count: meeting.attendeeCount })}
        </li>
      )}
    </>
  );
}

function FigureNature({ figure }: { readonly figure: Of<'Figure'> }) {
  const { t, i18n } = useTranslation();
  const { min, max, unit } = figure;
  const number = (value: number) => `${new Intl.NumberFormat(i18n.language).format(value)}${unit ?? ''}`;
  const range =
    min !== null && max !== null && min !== max
      ? t('panel.range', { min: number(min), max: number(max) })
      : max !== null
        ? number(max)
        : min !== null
          ? t('panel.atLeast', { value: number(min) })
          : null;
  const parts = [figure.figureKind === null ? null : t(`word.figureKind.${figure.figureKind}`), range, figure.year];
  return <li className="number">{parts.filter((part) => part !== null).join(' · ')}</li>;
}

function IssueNature({ issue }: { readonly issue: Of<'Issue'> }) {
  const { t } = useTranslation();
  const head = [
    issue.issueDate,
    issue.totalNumber === null ? null : t('panel.totalNumber', { number: issue.totalNumber }),
  ];
  const foot = [issue.copies === null ? null : t('panel.copies', { count: issue.copies }), issue.phone, issue.fileName];
  return (
    <>
      <li className="number">{head.filter((part) => part !== null).join(' · ')}</li>
      <li className="meta number">{foot.filter((part) => part !== null).join(' · ')}</li>
    </>
  );
}

/** The server's own line, else no more than the kind. */
function PlainNature({ entity }: { readonly entity: InspectedEntity }) {
  const { t, i18n } = useTranslation();
  const own = entity.summary?.[i18n.language === 'en' ? 'en' : 'zh'];
  const details = [
    entity.__typename === 'Policy' ? entity.documentNumber : null,
    entity.__typename === 'City' && entity.code !== null ? `${t('panel.code')} ${entity.code}` : null,
  ].filter((part) => part !== null && !own?.includes(part));
  return (
    <li>
      {own ?? t(`word.kind.${entity.label}`)}
      {details.length > 0 && <span className="meta number"> {details.join(' · ')}</span>}
    </li>
  );
}
