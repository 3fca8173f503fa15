/** Runs of a report's text: sentences that state facts, and names that lead to the network. */
import { Fragment } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReadFact, ReadMention } from '../state/read.ts';
import { actions } from '../state/session.ts';
import { kindLabel } from '../ui/kinds.ts';
import { markClass } from '../ui/mark-class.ts';
import type { Piece, SpanPiece } from '../ui/pieces.ts';
import { useExplorer } from '../use-explorer.ts';

export type Layer =
  | {
      readonly kind: 'sentence';
      readonly articleId: string;
      readonly facts: readonly ReadFact[];
      readonly isMarked: boolean;
    }
  | { readonly kind: 'name'; readonly mention: ReadMention };

export function ArticlePieces({ pieces }: { readonly pieces: readonly Piece<Layer>[] }) {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one report never change their order.
      <Fragment key={index}>{piece}</Fragment>
    ) : piece.value.kind === 'sentence' ? (
      <Sentence key={piece.start} piece={piece} layer={piece.value} />
    ) : (
      <Name key={`${piece.start}-${piece.value.mention.id}`} piece={piece} mention={piece.value.mention} />
    ),
  );
}

interface SentenceProps {
  readonly piece: SpanPiece<Layer>;
  readonly layer: Extract<Layer, { readonly kind: 'sentence' }>;
}

function Sentence({ piece, layer }: SentenceProps) {
  const { t } = useTranslation();
  const [first] = layer.facts;
  const inside = <ArticlePieces pieces={piece.pieces} />;
  if (layer.isMarked) return <mark id="marked-sentence">{inside}</mark>;
  if (first === undefined) return inside;
  const count = t('reader.factCount', { count: layer.facts.length });
  return (
    <span className="sentence" data-article={layer.articleId} data-statement={first.id}>
      {inside}
      <button
        type="button"
        className="fact-count number"
        aria-label={count}
        title={count}
        lang={t('frame.lang')}
        onClick={() => actions.openArticle(layer.articleId, first.id)}
      >
        {layer.facts.length}
      </button>
    </span>
  );
}

/** A name is a link into the network. What is left of a name that was cut is only underlined: it must not be read twice. */
function Name({ piece, mention }: { readonly piece: SpanPiece<Layer>; readonly mention: ReadMention }) {
  const { t } = useTranslation();
  const { node } = mention;
  const lit = useExplorer((state) => state.hover?.kind === 'node' && state.hover.id === node.id);
  const className = `${markClass(node.label)} name`;
  if (!piece.first) {
    return (
      <span className={className} data-lit={lit || undefined}>
        <ArticlePieces pieces={piece.pieces} />
      </span>
    );
  }
  return (
    <Link
      className={className}
      data-lit={lit || undefined}
      onPress={() => actions.show(node.id)}
      onHoverChange={(on) => actions.hover(on ? { kind: 'node', id: node.id } : null)}
      aria-description={`${node.name}, ${t(`word.kind.${kindLabel(node.label)}`)}`}
    >
      <ArticlePieces pieces={piece.pieces} />
    </Link>
  );
}
