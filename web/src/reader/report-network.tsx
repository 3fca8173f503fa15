/** The facts of a report as a small network; what the pointer is on lights up in the text too, and back. */
import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { relationWord } from '../panels/wording.ts';
import type { ReadArticle } from '../state/read.ts';
import { actions } from '../state/session.ts';
import { Glyph } from '../ui/glyph.tsx';
import { kindLabel } from '../ui/kinds.ts';
import { useExplorer } from '../use-explorer.ts';
import type { Marked } from './marked.ts';
import { type StarLine, type StarNode, starOf } from './star.ts';

interface ReportNetworkProps {
  readonly article: ReadArticle;
  readonly marked: Marked | null;
}

export function ReportNetwork({ article, marked }: ReportNetworkProps) {
  const { t } = useTranslation();
  const star = useMemo(() => starOf(article.statements, marked?.facts ?? []), [article, marked]);
  if (star.nodes.length === 0) return null;
  const relationships = star.lines.reduce((sum, line) => sum + line.facts.length, 0);
  const chosen = marked?.chosen?.id;
  const [centre] = star.nodes;
  return (
    <section className="report-network" aria-label={t('reader.network')}>
      <header className="side-head">
        <h2>{t('reader.network')}</h2>
        <span className="meta number">
          {star.nodes.length < star.total
            ? t('canvas.shown', { shown: star.nodes.length, total: star.total })
            : t('canvas.nodes', { count: star.total })}
          {' · '}
          {t('canvas.relationships', { count: relationships })}
        </span>
      </header>
      <div className="star">
        <svg className="star-lines" aria-hidden="true" focusable="false">
          {star.lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              isChosen={line.facts.some((fact) => fact.id === chosen)}
              isAside={line.from !== centre && line.to !== centre}
            />
          ))}
        </svg>
        {star.lines
          .filter((line) => line.from === centre || line.to === centre)
          .map((line) => (
            <LineWord
              key={line.id}
              line={line}
              outer={line.from === centre ? line.to : line.from}
              isChosen={line.facts.some((fact) => fact.id === chosen)}
            />
          ))}
        {star.nodes.map((node, index) => (
          <Bead key={node.entity.id} node={node} isCentre={index === 0} />
        ))}
      </div>
    </section>
  );
}

interface LineProps {
  readonly line: StarLine;
  readonly isChosen: boolean;
  /** Between two of the ring: thin, below the lines that hold the picture together. */
  readonly isAside: boolean;
}

function Line({ line, isChosen, isAside }: LineProps) {
  const ends = {
    x1: percent(line.from.x),
    y1: percent(line.from.y),
    x2: percent(line.to.x),
    y2: percent(line.to.y),
  };
  return (
    <>
      {isChosen && <line className="star-evidence" {...ends} />}
      <line className={isChosen ? 'star-line star-chosen' : isAside ? 'star-line star-aside' : 'star-line'} {...ends} />
    </>
  );
}

interface LineWordProps {
  readonly line: StarLine;
  /** The end that is not the middle: words stand nearer to it, where lines are further apart. */
  readonly outer: StarNode;
  readonly isChosen: boolean;
}

function LineWord({ line, outer, isChosen }: LineWordProps) {
  const inner = line.from === outer ? line.to : line.from;
  const along = (from: number, to: number): string => percent(from + (to - from) * (isChosen ? 0.5 : 0.58));
  const { t } = useTranslation();
  const words = new Set(
    line.facts.map((fact) =>
      relationWord(t, { type: fact.type, role: fact.relationship?.role ?? null, direction: 'OUT' }),
    ),
  );
  return (
    <span
      className="star-word"
      data-chosen={isChosen || undefined}
      style={{ left: along(inner.x, outer.x), top: along(inner.y + 0.012, outer.y + 0.012) }}
    >
      {[...words].join(' · ')}
    </span>
  );
}

function Bead({ node, isCentre }: { readonly node: StarNode; readonly isCentre: boolean }) {
  const { t } = useTranslation();
  const { entity } = node;
  const lit = useExplorer((state) => state.hover?.kind === 'node' && state.hover.id === entity.id);
  return (
    <AriaButton
      className="star-bead"
      data-lit={lit || undefined}
      data-centre={isCentre || undefined}
      style={{ left: percent(node.x), top: percent(node.y) }}
      aria-label={t('reader.openNode', { name: entity.name, kind: t(`word.kind.${kindLabel(entity.label)}`) })}
      onPress={() => actions.show(entity.id)}
      onHoverChange={(on) => actions.hover(on ? { kind: 'node', id: entity.id } : null)}
    >
      <span className="star-shape">
        <Glyph node={entity} size={isCentre ? 32 : 26} />
      </span>
      <span className="star-name" lang="zh-CN">
        {entity.name}
      </span>
    </AriaButton>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
