/** A sentence as the bulletin prints it: in Song, on yellow, its names underlined by kind. */
import { Fragment } from 'react';
import type { SentenceFragment } from '../gql/documents.generated.ts';
import { isUnderlined } from '../ui/kinds.ts';
import { markClass } from '../ui/mark-class.ts';
import { type Piece, piecesOf } from '../ui/pieces.ts';

type Mention = SentenceFragment['article']['mentions'][number];

interface QuoteProps {
  readonly quote: string;
  /** Offset of the quote in its report, to which the mentions' offsets belong. */
  readonly start: number;
  readonly mentions: readonly Mention[];
}

export function Quote({ quote, start, mentions }: QuoteProps) {
  const underlined = mentions.filter((mention) => isUnderlined(mention.node.label));
  const spans = underlined.map((mention) => ({
    start: mention.start - start,
    end: mention.end - start,
    value: mention,
  }));
  return (
    <blockquote className="quote source" lang="zh-CN">
      <mark>
        <Pieces pieces={piecesOf(quote, 0, quote.length, spans)} />
      </mark>
    </blockquote>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece<Mention>[] }) {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change their order.
      <Fragment key={index}>{piece}</Fragment>
    ) : (
      <span key={`${piece.start}-${piece.value.id}`} className={markClass(piece.value.node.label)}>
        <Pieces pieces={piece.pieces} />
      </span>
    ),
  );
}
