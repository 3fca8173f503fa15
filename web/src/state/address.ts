/** The address of the page ⇄ what it shows. Keys are one letter, so that a link stays short. */
import {
  type Address,
  EMPTY_ADDRESS,
  type PanelTab,
  type ReaderPlace,
  type Selection,
  type TimeWindow,
  type ViewName,
} from './model.ts';
import { isEntityLabel, lengthen, shorten } from './short-id.ts';
import { readSteps, stepsText } from './step-text.ts';

const VIEWS: Readonly<Record<string, ViewName>> = { h: 'home', n: 'network', r: 'reader' };
const TABS: Readonly<Record<string, PanelTab>> = { r: 'relationships', t: 'timeline', s: 'sentences' };
const RELATIONSHIP_ID = /^[a-z_]+-[0-9a-f]{24}$/;
/** No text is longer than a bulletin; a hand-made address may say anything. */
const RANGE = /^(\d{1,9})-(\d{1,9})$/;
const WINDOW = /^(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})$/;

/** Query string (without `?`) that stands for `address`; what is at its default is left out. */
export function formatAddress(address: Address): string {
  const query = new URLSearchParams();
  const put = (key: string, value: string | null): void => {
    if (value !== null && value !== '') query.set(key, value);
  };
  put('v', letterOf(VIEWS, address.view, defaultView(address)));
  put('g', stepsText(address.steps));
  put('s', selectionText(address.selection));
  put('b', letterOf(TABS, address.tab, EMPTY_ADDRESS.tab));
  put('p', address.panelOpen ? null : '0');
  put('a', address.reader === null ? null : shorten(address.reader.articleId));
  put('q', placeText(address.reader?.place ?? null));
  put('k', [...address.hiddenKinds].sort().join('~'));
  put('d', address.window === null ? null : `${address.window.from}_${address.window.to}`);
  return query.toString();
}

/** What a query string asks for; parts that cannot be read fall back to their default. */
export function parseAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const articleId = lengthen(query.get('a') ?? '');
  const read: Omit<Address, 'view'> = {
    steps: readSteps(query.get('g') ?? ''),
    selection: readSelection(query.get('s') ?? ''),
    tab: TABS[query.get('b') ?? ''] ?? EMPTY_ADDRESS.tab,
    panelOpen: query.get('p') !== '0',
    reader: articleId === null ? null : { articleId, place: readPlace(query.get('q') ?? '') },
    hiddenKinds: (query.get('k') ?? '').split('~').filter(isEntityLabel),
    window: readWindow(query.get('d') ?? ''),
  };
  return { ...read, view: readView(query.get('v') ?? '', read) };
}

function readView(letter: string, read: Omit<Address, 'view'>): ViewName {
  const view = VIEWS[letter] ?? defaultView(read);
  return view === 'reader' && read.reader === null ? defaultView(read) : view;
}

function defaultView(address: Pick<Address, 'steps'>): ViewName {
  return address.steps.length > 0 ? 'network' : 'home';
}

function selectionText(selection: Selection): string | null {
  if (selection === null) return null;
  return selection.kind === 'node' ? shorten(selection.id) : selection.id;
}

function readSelection(text: string): Selection {
  const id = lengthen(text);
  if (id !== null) return { kind: 'node', id };
  return RELATIONSHIP_ID.test(text) ? { kind: 'relationship', id: text } : null;
}

function placeText(place: ReaderPlace['place']): string | null {
  if (place === null) return null;
  return typeof place === 'string' ? shorten(place) : `${place.start}-${place.end}`;
}

function readPlace(text: string): ReaderPlace['place'] {
  const [, start, end] = RANGE.exec(text) ?? [];
  const range = { start: Number(start), end: Number(end) };
  return range.start < range.end ? range : lengthen(text);
}

function readWindow(text: string): TimeWindow | null {
  const [, from, to] = WINDOW.exec(text) ?? [];
  return from === undefined || to === undefined || from > to ? null : { from, to };
}

function letterOf<T extends string>(table: Readonly<Record<string, T>>, value: T, standard: T): string | null {
  if (value === standard) return null;
  return Object.entries(table).find(([, name]) => name === value)?.[0] ?? null;
}
