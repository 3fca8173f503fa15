/** How each standing of a relationship is drawn and worded: the one table behind edges, legend and export. */

export interface LineLook {
  /** Dash lengths in px, as SVG and Cytoscape take them; empty is solid. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly arrow: 'filled' | 'open';
  /** CSS custom property of its colour. */
  readonly token: `--${string}`;
  readonly zh: string;
  readonly en: string;
}

export const LINES = {
  stated: {
    dash: [],
    cap: 'butt',
    arrow: 'filled',
    token: '--edge',
    zh: '明言',
    en: 'Stated',
  },
  derived: {
    dash: [7, 4],
    cap: 'butt',
    arrow: 'filled',
    token: '--k-initiative',
    zh: '推算',
    en: 'Derived',
  },
  planned: {
    dash: [1.5, 4],
    cap: 'round',
    arrow: 'open',
    token: '--edge-strong',
    zh: '计划',
    en: 'Planned',
  },
  doubtful: {
    dash: [9, 3, 2, 3],
    cap: 'butt',
    arrow: 'filled',
    token: '--edge',
    zh: '存疑',
    en: 'Doubtful',
  },
  former: {
    dash: [2, 3],
    cap: 'butt',
    arrow: 'filled',
    token: '--edge',
    zh: '曾任',
    en: 'Former',
  },
} as const satisfies Record<string, LineLook>;

export type LineKind = keyof typeof LINES;

/** In the order of the legend. */
export const LINE_ORDER: readonly LineKind[] = ['stated', 'derived', 'planned', 'doubtful', 'former'];

/** Below this confidence (0 to 1) a statement is drawn and worded as doubtful. */
export const DOUBTFUL_BELOW = 0.6;

/** What a line must say about a relationship; the first that applies wins, because one line can have one look only. */
export function lineKindOf(relationship: {
  readonly type: string;
  readonly derived?: boolean | null;
  readonly planned?: boolean | null;
  /** The best confidence of its statements. */
  readonly confidence?: number | null;
}): LineKind {
  if (relationship.derived) return 'derived';
  if (relationship.planned) return 'planned';
  if ((relationship.confidence ?? 1) < DOUBTFUL_BELOW) return 'doubtful';
  return relationship.type === 'HELD' ? 'former' : 'stated';
}
