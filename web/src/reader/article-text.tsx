/** One report in Song: its title, its paragraphs, the marked sentence in yellow, names underlined by kind. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadArticle, ReadIssue } from '../state/read.ts';
import { actions } from '../state/session.ts';
import { Button } from '../ui/button.tsx';
import { isUnderlined } from '../ui/kinds.ts';
import { piecesOf, type Span } from '../ui/pieces.ts';
import { ArticlePieces, type Layer } from './article-pieces.tsx';
import type { Marked } from './marked.ts';
import { Masthead } from './masthead.tsx';
import { paragraphsOf, type Range, sentencesOf } from './sentences.ts';

interface ArticleTextProps {
  readonly article: ReadArticle;
  readonly issue: ReadIssue | undefined;
  readonly marked: Marked | null;
}

export function ArticleText({ article, issue, marked }: ArticleTextProps) {
  const { t } = useTranslation();
  const spans = useMemo(() => layersOf(article, marked), [article, marked]);
  const frame = useSentenceClicks();
  useBringIntoView(frame, article.id, marked);
  const title = { start: 0, end: article.bodyStart };
  const shown = (range: Range) => piecesOf(article.text, range.start, range.end, spans);
  return (
    <article className="text" data-region="text" ref={frame} data-article={article.id} aria-label={article.name}>
      <div className="text-column">
        {issue !== undefined && <Masthead issue={issue} />}
        {article.section !== null && (
          <p className="text-section source" lang="zh-CN">
            {article.section.name}
          </p>
        )}
        {paragraphsOf(article.text, 0, title.end).length > 0 ? (
          <h1 className="text-title source" lang="zh-CN">
            {paragraphsOf(article.text, 0, title.end).map((range) => (
              <ArticlePieces key={range.start} pieces={shown(range)} />
            ))}
          </h1>
        ) : (
          <h1 className="aloud" lang="zh-CN">
            {article.name}
          </h1>
        )}
        {paragraphsOf(article.text, title.end).map((range) => (
          <p key={range.start} className="text-paragraph source" lang="zh-CN">
            <ArticlePieces pieces={shown(withoutIndent(article.text, range))} />
          </p>
        ))}
        <nav className="text-ways" aria-label={t('reader.neighbours')}>
          <Neighbour to={article.previous} side="previous" />
          <Neighbour to={article.next} side="next" />
        </nav>
      </div>
    </article>
  );
}

/** Sentences first, so that they lie outside of the names in them. */
function layersOf(article: ReadArticle, marked: Marked | null): Span<Layer>[] {
  const sentences = sentencesOf(article.statements).map((range): Span<Layer> => {
    const facts = article.statements.filter((fact) => fact.start >= range.start && fact.end <= range.end);
    const isMarked = marked !== null && marked.range.start === range.start;
    return { ...range, value: { kind: 'sentence', articleId: article.id, facts, isMarked } };
  });
  const isOwn = marked !== null && !sentences.some(({ start }) => start === marked.range.start);
  if (isOwn) {
    sentences.push({ ...marked.range, value: { kind: 'sentence', articleId: article.id, facts: [], isMarked: true } });
  }
  const underlined = article.mentions.filter((mention) => isUnderlined(mention.node.label));
  const names = underlined.map((mention): Span<Layer> => ({ ...mention, value: { kind: 'name', mention } }));
  return [...sentences, ...names];
}

/** Paragraphs are indented by style; the two wide blanks of the print would indent them twice. */
function withoutIndent(text: string, range: Range): Range {
  const blanks = /^[\s\u3000]*/u.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
  return { start: range.start + blanks, end: range.end };
}

function Neighbour({ to, side }: { readonly to: ReadArticle['next']; readonly side: 'previous' | 'next' }) {
  const { t } = useTranslation();
  if (to === null) return <span />;
  const Icon = side === 'next' ? ChevronRight : ChevronLeft;
  return (
    <Button onPress={() => actions.openArticle(to.id)}>
      {side === 'previous' && <Icon className="icon" aria-hidden="true" />}
      <span className="text-way">
        <span className="meta">{side === 'next' ? t('reader.nextArticle') : t('reader.previousArticle')}</span>
        <span className="cut" lang="zh-CN">
          {to.name}
        </span>
      </span>
      {side === 'next' && <Icon className="icon" aria-hidden="true" />}
    </Button>
  );
}

/** A click anywhere in a sentence with facts does what its small button does; the keyboard has the button. */
function useSentenceClicks() {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    const choose = (event: MouseEvent): void => {
      const target = event.target as Element;
      if (target.closest('[role="link"], button') !== null || !getSelection()?.isCollapsed) return;
      const sentence = target.closest<HTMLElement>('[data-statement]');
      const { article, statement } = sentence?.dataset ?? {};
      if (article !== undefined && statement !== undefined) actions.openArticle(article, statement);
    };
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
  }, []);
  return frame;
}

/** A sentence that was asked for is brought into view once, and never again while one reads. */
function useBringIntoView(frame: React.RefObject<HTMLElement | null>, articleId: string, marked: Marked | null): void {
  const at = marked?.range.start ?? null;
  useEffect(() => {
    const text = frame.current;
    const mark = at === null ? null : text?.querySelector('mark');
    if (mark != null) mark.scrollIntoView({ block: 'nearest' });
    else if (text?.dataset.article === articleId) text.scrollTo({ top: 0 });
  }, [frame, articleId, at]);
}
