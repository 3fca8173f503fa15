/** The title of the tab: what stands in the middle of the network first, so that tabs and bookmarks are told apart. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../use-explorer.ts';

/** Keeps the document's title in step with what is shown, in the language of the page. */
export function usePageTitle(): void {
  const { t } = useTranslation();
  const { view, centre } = useExplorer(({ view, canvas }) => ({
    view,
    centre: canvas.nodes.find((node) => node.id === canvas.centre)?.name ?? null,
  }));
  const name = t('frame.title');
  const shown = view === 'reader' ? t('frame.read') : view === 'network' ? centre : null;
  useEffect(() => {
    document.title = shown === null ? name : `${shown} · ${name}`;
  }, [shown, name]);
}
