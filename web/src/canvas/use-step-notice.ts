/** Says in passing that a step added nothing: it leaves no bead on the trail. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { HARD_CAP } from '../state/limits.ts';
import { explorer } from '../state/session.ts';
import { isKindLabel } from '../ui/kinds.ts';
import { notify } from '../ui/toast.tsx';
import { useExplorer } from '../use-explorer.ts';

/** Speaks for as long as the network is on the page. */
export function useStepNotice(): void {
  const { t } = useTranslation();
  const notice = useExplorer((state) => state.notice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, in the language of that moment.
  useEffect(() => {
    if (notice === null) return;
    const { canvas, known } = explorer.store.getState();
    const { step } = notice;
    const [id] = step.kind === 'add' ? step.ids : 'id' in step ? [step.id] : [];
    const name = known.nodes.get(id ?? '')?.name ?? '…';
    const filter = step.kind === 'expand' ? (step.filter?.label ?? '') : '';
    if (canvas.nodes.length >= HARD_CAP) notify({ words: t('canvas.hardCap', { count: HARD_CAP }) });
    else if (step.kind === 'add') notify({ words: t('canvas.isThere', { name }) });
    else if (isKindLabel(filter)) notify({ words: t('canvas.kindIsThere', { name, kind: t(`word.kinds.${filter}`) }) });
    else notify({ words: t('canvas.allIsThere', { name }) });
  }, [notice]);
}
