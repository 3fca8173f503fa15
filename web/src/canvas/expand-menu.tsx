/** Before a hub floods the picture: how many relationships of each kind there are, how many are drawn, and ten more of one kind. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphView } from '../graph/view-contract.ts';
import type { Canvas } from '../state/canvas.ts';
import { EXPAND_BY, HARD_CAP, SOFT_CAP } from '../state/limits.ts';
import type { CanvasNode, NeighbourCount } from '../state/model.ts';
import { actions } from '../state/session.ts';
import { Button } from '../ui/button.tsx';
import { Swatch } from '../ui/glyph.tsx';
import { isKindLabel, KIND_ORDER, type KindLabel } from '../ui/kinds.ts';
import { useExplorer } from '../use-explorer.ts';

const WIDTH = 276;
const RIM = 8;
/** Counts that could not be had are asked for again while the menu is open. */
const AGAIN_MS = 4000;

export function ExpandMenu({ view }: { readonly view: GraphView }) {
  const node = useExplorer((state) => state.canvas.nodes.find((one) => one.id === state.expanding) ?? null);
  useEffect(() => {
    if (node === null) return;
    let again: ReturnType<typeof setTimeout> | undefined;
    const load = (): void => {
      actions.loadCounts(node.id).catch(() => {
        again = setTimeout(load, AGAIN_MS);
      });
    };
    load();
    return () => clearTimeout(again);
  }, [node]);
  return node === null ? null : <OpenMenu key={node.id} node={node} view={view} />;
}

function OpenMenu({ node, view }: { readonly node: CanvasNode; readonly view: GraphView }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const { canvas, counts } = useExplorer((state) => ({ canvas: state.canvas, counts: state.counts.get(node.id) }));
  const rows = kindRows(node.id, counts ?? [], canvas);
  const left = rows.reduce((sum, row) => sum + row.total - row.drawn, 0);
  usePlaceBeside(node.id, box, view);
  useCloseOutside(box, view);
  const isFull = canvas.nodes.length >= HARD_CAP;
  return (
    <div ref={box} className="expand-menu" role="dialog" aria-label={t('canvas.expandWhat')}>
      <p className="expand-head">
        {isKindLabel(node.label) && <Swatch label={node.label} />}
        <strong lang="zh-CN">{node.name}</strong>
        <span className="count">
          {t('canvas.shown', { shown: Math.max(0, node.degree - left), total: node.degree })}
        </span>
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.label}>
            <button
              type="button"
              className="expand-row"
              disabled={row.drawn >= row.total || isFull}
              onClick={() => actions.expand(node.id, { label: row.label })}
            >
              <Swatch label={row.label} />
              <span>{t(`word.kinds.${row.label}`)}</span>
              <span className="count">
                {row.drawn} / {row.total}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {counts === undefined && <p className="expand-note">{t('state.loading')}</p>}
      <Foot id={node.id} nodes={canvas.nodes.length} left={counts === undefined ? null : left} />
    </div>
  );
}

interface FootProps {
  readonly id: string;
  /** On the canvas. */
  readonly nodes: number;
  /** Relationships that are not drawn; null while nobody knows. */
  readonly left: number | null;
}

/** Why there may be no more, or what comes first; and ten more of all kinds. */
function Foot({ id, nodes, left }: FootProps) {
  const { t } = useTranslation();
  const note = (): string => {
    if (nodes >= HARD_CAP) return t('canvas.hardCap', { count: HARD_CAP });
    if (nodes >= SOFT_CAP) return t('canvas.softCap', { count: nodes });
    return left === 0 ? t('canvas.allShown') : t('canvas.byMentions');
  };
  return (
    <footer className="expand-foot">
      <span className="expand-note">{note()}</span>
      {left !== null && left > 0 && nodes < HARD_CAP && (
        <Button look="primary" size="small" onPress={() => actions.expand(id)}>
          {t('canvas.add', { count: EXPAND_BY })}
        </Button>
      )}
    </footer>
  );
}

interface KindRow {
  readonly label: KindLabel;
  readonly drawn: number;
  readonly total: number;
}

/** Relationships of a node by kind of the other end: all of them, and those that are drawn. */
function kindRows(id: string, counts: readonly NeighbourCount[], canvas: Canvas): KindRow[] {
  const label = new Map(canvas.nodes.map((one) => [one.id, one.label]));
  const drawn = new Map<string, number>();
  for (const { start, end } of canvas.relationships) {
    if (start !== id && end !== id) continue;
    const other = label.get(start === id ? end : start) ?? '';
    drawn.set(other, (drawn.get(other) ?? 0) + 1);
  }
  return KIND_ORDER.flatMap((kind) => {
    const total = counts.filter((one) => one.label === kind).reduce((sum, one) => sum + one.count, 0);
    return total === 0 ? [] : [{ label: kind, drawn: Math.min(total, drawn.get(kind) ?? 0), total }];
  });
}

/** After each change, since its height changes with its rows: beside the node, inside the network. */
function usePlaceBeside(id: string, box: React.RefObject<HTMLDivElement | null>, view: GraphView): void {
  useEffect(() => {
    const element = box.current;
    const spot = view.spotOf(id);
    const room = element?.parentElement?.getBoundingClientRect();
    if (element === null || spot === null || room === undefined) return;
    const height = element.offsetHeight;
    element.style.left = `${Math.min(Math.max(RIM, spot.x + 30), room.width - WIDTH - RIM)}px`;
    element.style.top = `${Math.min(Math.max(RIM, spot.y - 40), Math.max(RIM, room.height - height - RIM))}px`;
    element.querySelector<HTMLElement>('button:not([disabled])')?.focus();
  });
}

function useCloseOutside(box: React.RefObject<HTMLDivElement | null>, view: GraphView): void {
  useEffect(() => {
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) actions.openExpandMenu(null);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      actions.openExpandMenu(null);
      view.focusCanvas();
    };
    document.addEventListener('pointerdown', onPointer, true);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onPointer, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [box, view]);
}
