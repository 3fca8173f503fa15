import { ChevronRight, Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mayHelp } from '../api/query-client.ts';
import { RequestFailure } from '../api/request.ts';
import { IssueMark } from '../issue-mark.tsx';
import { Button } from '../ui/button.tsx';
import { failureOf } from '../ui/failure.ts';
import { Swatch } from '../ui/glyph.tsx';
import { Key } from '../ui/key.tsx';
import { isKindLabel } from '../ui/kinds.ts';
import { useRetry } from '../ui/use-retry.ts';
import { useLanguage } from '../use-explorer.ts';
import { around } from './cut.ts';
import { Highlighted } from './highlighted.tsx';
import type { Option } from './options.ts';
import { type ArticleHit, type EntityHit, type Found, shownSentence } from './use-search.ts';

interface SearchResultsProps {
  readonly id: string;
  readonly found: Found;
  readonly options: readonly Option[];
  readonly current: Option | undefined;
  onTake(option: Option, isAdding: boolean): void;
  onChoose(option: Option): void;
}

/** The list under the field. The focus stays in the field; the chosen row is told by `aria-activedescendant`. */
export function SearchResults({ id, found, options, current, onTake, onChoose }: SearchResultsProps) {
  const { t } = useTranslation();
  const isEmpty = found.isReady && found.text !== '' && options.length === 0 && !found.isOld;
  return (
    <div className="search-results" data-old={found.isOld || undefined}>
      {found.error !== null && <Unanswered found={found} />}
      {isEmpty && (
        <p className="search-nothing" role="status">
          <strong>{t('search.nothing', { text: found.text })}</strong>
          <span>
            {t('search.nothingWhy')} {t('search.perhapsTry')}
          </span>
        </p>
      )}
      {options.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={t('search.search')} className="search-list">
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus (combobox pattern).
            <div
              key={option.key}
              id={`${id}-${option.key}`}
              role="option"
              tabIndex={-1}
              aria-selected={option === current || option.key === current?.key}
              className={`search-row search-row-${option.kind}`}
              data-first={index > 0 && options[index - 1]?.kind !== option.kind ? '' : undefined}
              onClick={(event) => onTake(option, event.metaKey || event.ctrlKey)}
              onPointerMove={() => {
                if (option.key !== current?.key) onChoose(option);
              }}
            >
              <Row option={option} />
            </div>
          ))}
        </div>
      )}
      {options.length > 0 && (
        <footer className="search-keys">
          <kbd>↑</kbd> <kbd>↓</kbd> {t('search.choose')} <kbd>↵</kbd> {t('search.open')} <Key>⌘↵</Key> {t('search.add')}
        </footer>
      )}
    </div>
  );
}

function Row({ option }: { readonly option: Option }) {
  switch (option.kind) {
    case 'entity':
      return <EntityRow hit={option.hit} />;
    case 'article':
      return <ArticleRow hit={option.hit} />;
    case 'question':
      return (
        <>
          <span className="search-name">{option.question.text}</span>
          <span className="meta">{option.question.answer}</span>
          <ChevronRight className="icon" aria-hidden="true" />
        </>
      );
  }
}

function EntityRow({ hit }: { readonly hit: EntityHit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { node, highlights } = hit;
  const rangesOf = (field: string): readonly { start: number; end: number }[] =>
    highlights.find((one) => one.field === field)?.ranges ?? [];
  const alias = highlights.find((one) => one.field === 'ALIAS');
  const pinyin = highlights.find((one) => one.field === 'PINYIN');
  const spelled = pinyin?.text ?? ('pinyin' in node ? (node.pinyin ?? '') : '');
  return (
    <>
      {isKindLabel(node.label) && <Swatch label={node.label} />}
      <span className="search-name" lang="zh-CN">
        <Highlighted text={node.name} ranges={rangesOf('NAME')} as="strong" />
      </span>
      {alias !== undefined && (
        <span className="meta" lang="zh-CN">
          <Highlighted text={alias.text} ranges={alias.ranges} as="strong" />
        </span>
      )}
      {spelled !== '' && (
        <span className="pinyin">
          <Highlighted text={spelled} ranges={pinyin?.ranges ?? []} as="strong" />
        </span>
      )}
      <span className="meta search-what">
        {node.summary == null ? isKindLabel(node.label) && t(`word.kind.${node.label}`) : node.summary[language]}
        {' · '}
        {t('home.answerRelations', { count: node.degree })}
      </span>
    </>
  );
}

function ArticleRow({ hit }: { readonly hit: ArticleHit }) {
  const text = shownSentence(hit);
  const part = text === null ? null : around(text.text, text.ranges);
  return (
    <>
      <Quote className="icon" aria-hidden="true" />
      <span className="search-sentence source" lang="zh-CN">
        {part === null ? hit.node.articleName : <Highlighted text={part.text} ranges={part.ranges} as="mark" />}
      </span>
      <span className="meta">
        <IssueMark issue={hit.node.issue} />
      </span>
    </>
  );
}

function Unanswered({ found }: { readonly found: Found }) {
  const { t, i18n } = useTranslation();
  const { kind, userMessage } = failureOf(found.error instanceof RequestFailure ? found.error : null);
  const left = useRetry(found.error, mayHelp(found.error), found.retry);
  const title = { offline: t('state.offline'), database: t('state.databaseDown') };
  return (
    <p className="search-nothing" role="alert">
      <strong>
        {kind === 'offline' || kind === 'database'
          ? title[kind]
          : (userMessage?.[i18n.language === 'en' ? 'en' : 'zh'] ?? t('state.failed'))}
      </strong>
      <Button size="small" look="line" onPress={() => found.retry()}>
        {t('state.tryNow')} {left !== null && <span className="number">{left} s</span>}
      </Button>
    </p>
  );
}
