/**
 * The canvas as a list for keyboard and screen readers: one button for each node, lying unseen over it. A canvas gives them
 * nothing to hold; this does, and it is always in step because the view fills it after each change.
 */
import { type Direction, nearest, readingOrder, type Spot } from './reading-order.ts';

export interface MirrorNode extends Spot {
  /** Name, kind, how many lines: what a screen reader says. */
  readonly words: string;
  readonly width: number;
  readonly height: number;
  readonly selected: boolean;
}

export interface MirrorEvents {
  onFocus(id: string | null): void;
  /** A key that is no walking key, with the node that has the focus. True when it was used. */
  onKey(event: KeyboardEvent, id: string): boolean;
  onActivate(id: string): void;
}

export interface Mirror {
  update(nodes: readonly MirrorNode[]): void;
  focus(id: string): void;
  readonly element: HTMLElement;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Makes the list inside `host`; `name` is its accessible name. */
export function createMirror(host: HTMLElement, name: string, events: MirrorEvents): Mirror {
  const list = document.createElement('ul');
  list.className = 'graph-mirror';
  list.setAttribute('aria-label', name);
  host.append(list);
  const buttons = new Map<string, HTMLButtonElement>();
  let order: readonly Spot[] = [];
  let current: string | null = null;

  function buttonFor(id: string): HTMLButtonElement {
    const known = buttons.get(id);
    if (known !== undefined) return known;
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.dataset.id = id;
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
    buttons.set(id, button);
    return button;
  }

  function makeCurrent(id: string): void {
    const before = current === null ? undefined : buttons.get(current);
    if (before !== undefined) before.tabIndex = -1;
    current = id;
    const button = buttons.get(id);
    if (button !== undefined) button.tabIndex = 0;
  }

  function focus(id: string): void {
    makeCurrent(id);
    buttons.get(id)?.focus({ preventScroll: true });
  }

  function step(id: string, by: number): boolean {
    const next = order[order.findIndex((spot) => spot.id === id) + by];
    if (next === undefined) return false;
    focus(next.id);
    return true;
  }

  function walk(event: KeyboardEvent, id: string): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === 'Tab') return step(id, event.shiftKey ? -1 : 1);
    const direction = ARROWS[event.key];
    const here = order.find((spot) => spot.id === id);
    if (direction === undefined || here === undefined) return false;
    const there = nearest(here, order, direction);
    if (there !== null) focus(there.id);
    return true;
  }

  list.addEventListener('keydown', (event) => {
    const id = idOf(event.target);
    if (id !== null && (walk(event, id) || events.onKey(event, id))) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  list.addEventListener('click', (event) => {
    const id = idOf(event.target);
    if (id !== null) events.onActivate(id);
  });
  list.addEventListener('focusin', (event) => {
    const id = idOf(event.target);
    if (id === null) return;
    makeCurrent(id);
    events.onFocus(id);
  });
  list.addEventListener('focusout', () => events.onFocus(null));

  return {
    element: list,
    focus,
    update(nodes) {
      const gone = new Set(buttons.keys());
      for (const node of nodes) {
        gone.delete(node.id);
        place(buttonFor(node.id), node);
      }
      for (const id of gone) {
        buttons.get(id)?.parentElement?.remove();
        buttons.delete(id);
      }
      order = readingOrder(nodes);
      for (const spot of order) {
        const item = buttons.get(spot.id)?.parentElement;
        if (item && list.lastElementChild !== item && document.activeElement?.parentElement !== item) list.append(item);
      }
      const [first] = order;
      if ((current === null || !buttons.has(current)) && first !== undefined) makeCurrent(first.id);
    },
  };
}

function place(button: HTMLButtonElement, node: MirrorNode): void {
  if (button.textContent !== node.words) button.textContent = node.words;
  button.setAttribute('aria-pressed', String(node.selected));
  button.style.width = `${Math.max(24, node.width)}px`;
  button.style.height = `${Math.max(24, node.height)}px`;
  button.style.transform = `translate(${Math.round(node.x)}px, ${Math.round(node.y)}px) translate(-50%, -50%)`;
}

function idOf(target: EventTarget | null): string | null {
  return target instanceof HTMLElement ? (target.dataset.id ?? null) : null;
}
