/** The issue as a list of its reports, with the ways to the issues before and after it. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { firstArticle, type IssueEntrance, type ReadArticle, type ReadIssue } from '../state/read.ts';
import { actions } from '../state/session.ts';
import { IconButton } from '../ui/button.tsx';
import { isUnderlined, KIND_ORDER } from '../ui/kinds.ts';
import { markClass } from '../ui/mark-class.ts';
import { Failed, Waiting } from '../ui/states.tsx';

interface OutlineProps {
  readonly article: ReadArticle;
  readonly issue: ReadIssue | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function Outline({ article, issue, error, onRetry }: OutlineProps) {
  const { t } = useTranslation();
  return (
    <nav className="outline" data-region="outline" aria-label={t('reader.outline')}>
      {issue === undefined && error !== null && <Failed error={error} onRetry={onRetry} />}
      {issue === undefined && error === null && <Waiting rows={8} name={t('panel.loading')} />}
      {issue !== undefined && (
        <>
          <IssueHead issue={issue} />
          <div className="outline-list">
            {issue.sections.map((section) => (
              <section key={section.id} className="outline-section">
                <h2 className="meta" lang="zh-CN">
                  {section.name}
                </h2>
                {section.articles.length === 0 && <p className="meta">{t('reader.emptySection')}</p>}
                {section.articles.map((entry) => (
                  <Entry key={entry.id} id={entry.id} name={entry.name} isOpen={entry.id === article.id} />
                ))}
              </section>
            ))}
            <Imprint issue={issue} openId={article.id} />
          </div>
        </>
      )}
      <MarksKey />
    </nav>
  );
}

function IssueHead({ issue }: { readonly issue: ReadIssue }) {
  const { t } = useTranslation();
  const { number, date } = issue;
  return (
    <div className="outline-head">
      <IssueWay to={issue.previous} icon={ChevronLeft} name={t('reader.previousIssue')} none={t('reader.noPrevious')} />
      <b className="number">
        {number === null || date === null ? (
          <span lang="zh-CN">{issue.name}</span>
        ) : (
          t('reader.issueOfYear', { year: date.slice(0, 4), number })
        )}
      </b>
      <IssueWay to={issue.next} icon={ChevronRight} name={t('reader.nextIssue')} none={t('reader.noNext')} />
    </div>
  );
}

interface IssueWayProps {
  readonly to: IssueEntrance | null;
  readonly icon: typeof ChevronLeft;
  readonly name: string;
  /** Said instead of the name where there is no such issue. */
  readonly none: string;
}

function IssueWay({ to, icon, name, none }: IssueWayProps) {
  const article = to === null ? null : firstArticle(to);
  return (
    <IconButton
      name={article === null ? none : name}
      icon={icon}
      isDisabled={article === null}
      onPress={() => article !== null && actions.openArticle(article)}
    />
  );
}

function Imprint({ issue, openId }: { readonly issue: ReadIssue; readonly openId: string }) {
  const { t } = useTranslation();
  const { masthead, colophon } = issue;
  if (masthead === null && colophon === null) return null;
  return (
    <section className="outline-section">
      <h2 className="meta">{t('reader.imprint')}</h2>
      {masthead !== null && <Entry id={masthead.id} name={t('reader.masthead')} isOpen={masthead.id === openId} ours />}
      {colophon !== null && <Entry id={colophon.id} name={t('reader.colophon')} isOpen={colophon.id === openId} ours />}
    </section>
  );
}

interface EntryProps {
  readonly id: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** A word of the page's language, not a title of the bulletin. */
  readonly ours?: boolean;
}

function Entry({ id, name, isOpen, ours = false }: EntryProps) {
  return (
    <button
      type="button"
      className="outline-entry"
      aria-current={isOpen ? 'page' : undefined}
      {...(ours ? {} : { lang: 'zh-CN' })}
      onClick={() => actions.openArticle(id)}
    >
      {name}
    </button>
  );
}

/** What each underline stands for. */
function MarksKey() {
  const { t } = useTranslation();
  return (
    <section className="marks-key">
      <h2 className="meta">{t('reader.marks')}</h2>
      <p>
        {KIND_ORDER.filter(isUnderlined).map((label) => (
          <span key={label} className={markClass(label)}>
            {t(`word.kind.${label}`)}
          </span>
        ))}
      </p>
    </section>
  );
}
