/** A text with the parts that fit what was typed. Offsets are UTF-16 code units, as the server counts. */
import { Fragment } from 'react';
import { cut } from './cut.ts';

interface HighlightedProps {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** Names and pinyin are bold and underlined; only sentences are yellow. */
  readonly as: 'strong' | 'mark';
}

export function Highlighted({ text, ranges, as: Tag }: HighlightedProps) {
  return (
    <>
      {cut(text, ranges).map((piece) => (
        <Fragment key={piece.start}>{piece.fits ? <Tag>{piece.text}</Tag> : piece.text}</Fragment>
      ))}
    </>
  );
}
