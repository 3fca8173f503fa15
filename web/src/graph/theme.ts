/** The tokens that a canvas cannot take from CSS by itself, read once for each theme. */
import { KINDS, type KindLabel } from '../ui/kinds.ts';

export interface GraphTheme {
  readonly font: string;
  readonly canvas: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly glyph: string;
  readonly focus: string;
  readonly edge: string;
  readonly edgeAbout: string;
  readonly edgeStrong: string;
  readonly lineControl: string;
  readonly evidence: string;
  readonly evidenceInk: string;
  readonly kind: Readonly<Record<KindLabel, string>>;
}

/** Reads the tokens in force at `element`. */
export function readTheme(element: Element): GraphTheme {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    font: style.fontFamily,
    canvas: token('--canvas'),
    surface: token('--surface'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    glyph: token('--glyph'),
    focus: token('--focus'),
    edge: token('--edge'),
    edgeAbout: token('--edge-about'),
    edgeStrong: token('--edge-strong'),
    lineControl: token('--line-control'),
    evidence: token('--evidence'),
    evidenceInk: token('--evidence-ink'),
    kind: Object.fromEntries(Object.entries(KINDS).map(([label, kind]) => [label, token(kind.token)])) as Record<
      KindLabel,
      string
    >,
  };
}
