/** The stores for React: a component reads the slice that it shows, and is drawn again when that slice changes. */
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { ExplorerState } from './state/explorer.ts';
import type { Language, Theme } from './state/model.ts';
import { preferences } from './state/preferences.ts';
import { explorer } from './state/session.ts';

/** A slice of the explorer's state; objects and lists are compared one level deep. */
export function useExplorer<T>(slice: (state: ExplorerState) => T): T {
  return useStore(explorer.store, useShallow(slice));
}

/** The language of the page. */
export function useLanguage(): Language {
  return useStore(preferences, (state) => state.language);
}

/** The theme of the page. */
export function useTheme(): Theme {
  return useStore(preferences, (state) => state.theme);
}
