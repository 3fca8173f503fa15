/** Every place where a report names a node, newest issue first, each sentence once. */
import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NamedPlace } from '../state/inspect.ts';
import { actions } from '../state/session.ts';
import { Button } from '../ui/button.tsx';
import { Empty, Failed, Waiting } from '../ui/states.tsx';
import { useMentions } from './queries.ts';
import { SourceLine } from './sentence-card.tsx';

export function SentencesTab({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const query = useMentions(id);
  const places = useMemo(() => eachOnce(query.data?.pages.flatMap((page) => page.items) ?? []), [query.data]);
  if (query.data === undefined) {
    return query.error === null ? (
      <Waiting rows={8} name={t('panel.loading')} />
    ) : (
      <Failed error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  const [first] = query.data.pages;
  const fetched = query.data.pages.reduce((sum, page) => sum + page.items.length, 0);
  if (first === undefined || first.total === 0) return <Empty title={t('panel.noSentences')} />;
  return (
    <div className="places">
      <ol>
        {places.map((place) => (
          <Place key={place.id} place={place} />
        ))}
      </ol>
      {query.hasNextPage && (
        <div className="group-more">
          <span className="meta number">{t('panel.shownOf', { shown: fetched, total: first.total })}</span>
          <Button
            look="line"
            size="small"
            isPending={query.isFetchingNextPage}
            onPress={() => void query.fetchNextPage()}
          >
            {t('panel.moreRows', { count: Math.min(20, first.total - fetched) })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Place({ place }: { readonly place: NamedPlace }) {
  const { article, sentence, text } = place;
  const at = sentence.indexOf(text);
  return (
    <li className="place">
      <AriaButton className="place-way" onPress={() => actions.openArticle(article.id, place.id)}>
        <span className="place-text source" lang="zh-CN">
          {at === -1 ? (
            sentence
          ) : (
            <>
              {sentence.slice(0, at)}
              <b>{text}</b>
              {sentence.slice(at + text.length)}
            </>
          )}
        </span>
        <span className="meta">
          <SourceLine issue={article.issue} section={article.section?.name ?? article.name} />
        </span>
      </AriaButton>
    </li>
  );
}

/** A sentence that names the same thing twice is shown once. */
function eachOnce(places: readonly NamedPlace[]): NamedPlace[] {
  const seen = new Set<string>();
  return places.filter(({ article, sentence }) => {
    const key = `${article.id} ${sentence}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
