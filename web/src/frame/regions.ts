/** The regions of the page for the keyboard: F6 goes on to the next one, ⇧F6 back, each time to where one was in it. */

/** `data-region` of each, in the order of F6. The panel comes right behind the network: that way is gone most often. */
const ORDER = ['bar', 'network', 'panel', 'legend', 'time', 'outline', 'text', 'facts', 'page'] as const;
export type Region = (typeof ORDER)[number];

/** Where the focus was last, by region; an element that is gone leads to the region itself. */
const lastIn = new WeakMap<Element, HTMLElement>();

/** Remembers where the focus is in each region, until the returned stop is called. */
export function followFocus(): () => void {
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const region = target.closest('[data-region]');
    if (region !== null && region !== target) lastIn.set(region, target);
  };
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

/** Puts the keyboard into a region; false when it is not on the page. */
export function goToRegion(name: Region): boolean {
  const region = shownRegion(name);
  if (region === null) return false;
  focusIn(region);
  return true;
}

/** One region on, or one back. */
export function goToNextRegion(isBack: boolean): void {
  const regions = ORDER.map(shownRegion).filter((region) => region !== null);
  const here = document.activeElement?.closest<HTMLElement>('[data-region]') ?? null;
  const at = here === null ? -1 : regions.indexOf(here);
  const next =
    regions[(at === -1 ? (isBack ? regions.length - 1 : 0) : at + (isBack ? -1 : 1) + regions.length) % regions.length];
  if (next !== undefined) focusIn(next);
}

function shownRegion(name: Region): HTMLElement | null {
  const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
  return region !== null && region.getClientRects().length > 0 ? region : null;
}

function focusIn(region: HTMLElement): void {
  const last = lastIn.get(region);
  // The network's list has one node that the Tab key reaches.
  const node = region.querySelector<HTMLElement>('.graph-mirror [tabindex="0"]');
  const target = node ?? (last !== undefined && region.contains(last) ? last : region);
  if (target === region && !region.hasAttribute('tabindex')) region.tabIndex = -1;
  target.focus({ preventScroll: target === node });
}
