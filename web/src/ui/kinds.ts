/**
 * How each kind of node looks and is called: the one table behind canvas, legend, search, panels, reader and export.
 * Plain data, no React: the canvas and the components draw from the same rows, so a swatch can never differ from its node.
 */

/** Shapes by the names that Cytoscape gives them. */
export type KindShape =
  | 'ellipse'
  | 'round-rectangle'
  | 'round-pentagon'
  | 'rectangle'
  | 'round-hexagon'
  | 'round-triangle'
  | 'round-tag'
  | 'cut-rectangle';

/** What stands inside the shape: a short text made by `insideOf`, a drawn sign, or nothing. */
export type KindInside = 'text' | 'book-marks' | 'flag' | 'none';

/** How the reader underlines a mention; borrowed from Chinese proof marks. `none` where lines would only crowd the text. */
export type Underline = 'solid' | 'wavy' | 'double' | 'dashed' | 'dotted' | 'thick' | 'none';

export interface Kind {
  readonly shape: KindShape;
  /** Filled with its colour, or drawn as an outline on the canvas. */
  readonly fill: 'solid' | 'outline';
  readonly inside: KindInside;
  /** CSS custom property of its colour. */
  readonly token: `--k-${string}`;
  /** Smallest and largest height in px; equal where the size carries nothing. */
  readonly size: readonly [min: number, max: number];
  /** Width ÷ height. Where the text inside is longer, the shape grows in width. */
  readonly aspect: number;
  readonly underline: Underline;
  readonly zh: string;
  readonly en: string;
  /** English plural, for legends and counts. */
  readonly many: string;
}

export const KINDS = {
  Official: {
    shape: 'ellipse',
    fill: 'solid',
    inside: 'text',
    token: '--k-official',
    size: [22, 44],
    aspect: 1,
    underline: 'solid',
    zh: '人物',
    en: 'Official',
    many: 'Officials',
  },
  Post: {
    shape: 'ellipse',
    fill: 'outline',
    inside: 'text',
    token: '--k-post',
    size: [20, 20],
    aspect: 1,
    underline: 'none',
    zh: '职务',
    en: 'Post',
    many: 'Posts',
  },
  Organization: {
    shape: 'round-rectangle',
    fill: 'solid',
    inside: 'text',
    token: '--k-organization',
    size: [22, 36],
    aspect: 1,
    underline: 'dotted',
    zh: '机构',
    en: 'Body',
    many: 'Bodies',
  },
  City: {
    shape: 'round-pentagon',
    fill: 'solid',
    inside: 'none',
    token: '--k-city',
    size: [22, 36],
    aspect: 1,
    underline: 'thick',
    zh: '地方',
    en: 'Place',
    many: 'Places',
  },
  Meeting: {
    shape: 'round-rectangle',
    fill: 'solid',
    inside: 'text',
    token: '--k-meeting',
    size: [20, 20],
    aspect: 2,
    underline: 'double',
    zh: '会议',
    en: 'Meeting',
    many: 'Meetings',
  },
  Policy: {
    shape: 'rectangle',
    fill: 'solid',
    inside: 'book-marks',
    token: '--k-policy',
    size: [30, 30],
    aspect: 0.8,
    underline: 'wavy',
    zh: '政策',
    en: 'Policy',
    many: 'Policies',
  },
  Initiative: {
    shape: 'round-hexagon',
    fill: 'solid',
    inside: 'flag',
    token: '--k-initiative',
    size: [28, 48],
    aspect: 1.12,
    underline: 'dashed',
    zh: '举措',
    en: 'Initiative',
    many: 'Initiatives',
  },
  CaseStudy: {
    shape: 'round-triangle',
    fill: 'solid',
    inside: 'none',
    token: '--k-casestudy',
    size: [26, 26],
    aspect: 1.1,
    underline: 'none',
    zh: '案例',
    en: 'Case',
    many: 'Cases',
  },
  Measure: {
    shape: 'round-tag',
    fill: 'outline',
    inside: 'text',
    token: '--k-measure',
    size: [20, 20],
    aspect: 1.4,
    underline: 'none',
    zh: '措施',
    en: 'Measure',
    many: 'Measures',
  },
  Figure: {
    shape: 'cut-rectangle',
    fill: 'outline',
    inside: 'text',
    token: '--k-figure',
    size: [20, 20],
    aspect: 1.8,
    underline: 'none',
    zh: '数字',
    en: 'Figure',
    many: 'Figures',
  },
  Issue: {
    shape: 'rectangle',
    fill: 'outline',
    inside: 'text',
    token: '--k-issue',
    size: [28, 28],
    aspect: 0.79,
    underline: 'none',
    zh: '期',
    en: 'Issue',
    many: 'Issues',
  },
} as const satisfies Record<string, Kind>;

/** A label that may stand on the canvas. Section, Article and Statement are the reader and the cards, never nodes there. */
export type KindLabel = keyof typeof KINDS;

/** All kinds in the order in which legends and lists show them. */
export const KIND_ORDER: readonly KindLabel[] = [
  'Official',
  'Meeting',
  'Policy',
  'Initiative',
  'Organization',
  'City',
  'CaseStudy',
  'Measure',
  'Figure',
  'Post',
  'Issue',
];

/** Whether a label that came from outside is one that can be drawn. */
export function isKindLabel(label: string): label is KindLabel {
  return Object.hasOwn(KINDS, label);
}

/** A label as the kind that it is. @throws for one that is never drawn: that is a mistake of the caller, not of the data. */
export function kindLabel(label: string): KindLabel {
  if (!isKindLabel(label)) throw new Error(`"${label}" has no row in the table of kinds, web/src/ui/kinds.ts.`);
  return label;
}

/** Whether names of this kind are underlined in bulletin text. */
export function isUnderlined(label: string): boolean {
  return isKindLabel(label) && kindOf(label).underline !== 'none';
}

/** The row of a kind, typed as the interface (the literal types are of use only to the table itself). */
export function kindOf(label: KindLabel): Kind {
  return KINDS[label];
}
