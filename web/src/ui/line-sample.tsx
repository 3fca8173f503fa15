/** A short piece of a line as the canvas draws it: legend, head of the derived group. Decoration beside its word. */
import { LINES, type LineKind, type LineLook } from './lines.ts';

export function LineSample({ kind }: { readonly kind: LineKind }) {
  const look: LineLook = LINES[kind];
  return (
    <svg className="line-sample" width="22" height="8" viewBox="0 0 22 8" aria-hidden="true" focusable="false">
      <path
        d="M1 4H21"
        stroke={`var(${look.token})`}
        strokeWidth={kind === 'derived' ? 2 : 1.5}
        strokeDasharray={look.dash.length > 0 ? look.dash.join(' ') : undefined}
        strokeLinecap={look.cap}
        fill="none"
      />
    </svg>
  );
}
