/** The shape of a node at any size: in lists, heads and legends. Drawn from the table that the canvas draws from. */
import { type InsideSource, insideOf } from './inside.ts';
import { type Kind, type KindLabel, kindLabel, kindOf } from './kinds.ts';
import { bookMarksPath, flagPath, shapePath } from './shape.ts';

interface SwatchProps {
  readonly label: string;
  /** Height in px. */
  readonly size?: number;
}

/** A kind without what is inside it: legend, rows of lists. Decoration beside a word, hidden from screen readers. */
export function Swatch({ label, size = 14 }: SwatchProps) {
  return <Shape label={kindLabel(label)} size={size} inside="" bare />;
}

interface GlyphProps {
  readonly node: InsideSource;
  /** Height in px. */
  readonly size: number;
}

/** A node as the canvas shows it, with its inside. Decoration beside the name, hidden from screen readers. */
export function Glyph({ node, size }: GlyphProps) {
  return <Shape label={kindLabel(node.label)} size={size} inside={insideOf(node)} bare={false} />;
}

function Shape({ label, size, inside, bare }: { label: KindLabel; size: number; inside: string; bare: boolean }) {
  const kind = kindOf(label);
  const stroke = kind.fill === 'outline' ? Math.max(1.5, size / 14) : 0;
  const half = halfOf(label, kind, size, stroke, inside);
  const box = { x: half.x + stroke / 2 + 0.5, y: size / 2 };
  const colour = `var(${kind.token})`;
  return (
    <svg
      className="glyph"
      width={box.x * 2}
      height={box.y * 2}
      viewBox={`${-box.x} ${-box.y} ${box.x * 2} ${box.y * 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={shapePath(label, half)}
        fill={kind.fill === 'outline' ? 'var(--canvas)' : colour}
        stroke={colour}
        strokeWidth={stroke || 1}
        strokeLinejoin="round"
      />
      <Inside kind={kind} half={half.y} text={inside} bare={bare} />
    </svg>
  );
}

function Inside({ kind, half, text, bare }: { kind: Kind; half: number; text: string; bare: boolean }) {
  const sign = { fill: 'none', stroke: 'var(--glyph)', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  if (kind.inside === 'book-marks') return <path d={bookMarksPath(half)} strokeWidth={half / 5.5} {...sign} />;
  if (kind.inside === 'flag' && !bare) return <path d={flagPath(half)} strokeWidth={half / 8} {...sign} />;
  if (text === '') return null;
  return (
    <text
      y={half * 0.04}
      fontSize={fontSizeOf(kind, half, text)}
      fontWeight={600}
      textAnchor="middle"
      dominantBaseline="central"
      fill={kind.fill === 'outline' ? 'var(--ink)' : 'var(--glyph)'}
    >
      {text}
    </text>
  );
}

function fontSizeOf(kind: Kind, half: number, text: string): number {
  if (kind.shape === 'ellipse') return half * 0.98;
  return text.length > 2 ? half * 0.82 : half * 1.05;
}

/** Wide kinds grow with their text, as on the canvas; the others keep their proportion. */
function halfOf(label: KindLabel, kind: Kind, size: number, stroke: number, inside: string) {
  const room = size - stroke - 1;
  const wide = label === 'Meeting' || label === 'Figure';
  const y = (wide ? room * (inside === '' ? 0.56 : 0.62) : room) / 2;
  const width = widthOfText(inside) * fontSizeOf(kind, y, inside) + y * 1.1;
  return { x: wide ? Math.max(y * kind.aspect, width / 2) : y * kind.aspect, y };
}

/** In ems; a Latin letter or figure takes about 0.58 of a Chinese character. */
function widthOfText(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 1 : 0.58), 0);
}
