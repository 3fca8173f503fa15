/** What one can do with a node: four actions at hand, one of them primary, and a few more in a menu. */
import { BookOpen, Copy, EllipsisVertical, EyeOff, Hash, Pin, PinOff, Route, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InspectedEntity } from '../state/inspect.ts';
import { actions } from '../state/session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { copyText } from '../ui/copy.ts';
import { Menu, type MenuAction } from '../ui/menu.tsx';
import { useExplorer } from '../use-explorer.ts';

interface EntityActionsProps {
  readonly id: string;
  readonly entity: InspectedEntity | undefined;
}

export function EntityActions({ id, entity }: EntityActionsProps) {
  const { t } = useTranslation();
  const { pinned, present, isComing } = useExplorer((state) => ({
    pinned: state.canvas.pinned.has(id),
    present: state.canvas.nodes.some((node) => node.id === id),
    isComing: state.work.kind === 'running' && 'id' in state.work.step && state.work.step.id === id,
  }));
  return (
    <div className="panel-actions">
      {present || isComing ? (
        <Button look="primary" icon={Waypoints} isDisabled={!present} onPress={() => actions.askExpand(id)}>
          {t('panel.expand')} <kbd>E</kbd>
        </Button>
      ) : (
        <Button look="primary" icon={Waypoints} onPress={() => actions.show(id)}>
          {t('panel.addToView')}
        </Button>
      )}
      <Button look="line" icon={Route} onPress={() => actions.startPath(id)}>
        {t('panel.path')}
      </Button>
      <Button look="line" icon={pinned ? PinOff : Pin} isDisabled={!present} onPress={() => actions.togglePin(id)}>
        {pinned ? t('panel.unpin') : t('panel.pin')}
      </Button>
      <Button look="line" icon={EyeOff} isDisabled={!present} onPress={() => actions.hide([id])}>
        {t('panel.hide')}
      </Button>
      <Menu
        name={t('panel.more')}
        trigger={<IconButton name={t('panel.more')} icon={EllipsisVertical} />}
        actions={useMore(id, entity)}
      />
    </div>
  );
}

function useMore(id: string, entity: InspectedEntity | undefined): MenuAction[] {
  const { t } = useTranslation();
  const name = entity?.name ?? '';
  const more: MenuAction[] = [
    {
      id: 'copy-name',
      words: t('panel.copyName'),
      text: t('panel.copyName'),
      icon: Copy,
      act: () => void copyText(name, name),
    },
    { id: 'copy-id', words: t('panel.copyId'), text: t('panel.copyId'), icon: Hash, act: () => void copyText(id, id) },
  ];
  const article = entity?.__typename === 'Issue' ? issueEntrance(entity) : null;
  if (article !== null) {
    const act = (): void => actions.openArticle(article);
    more.unshift({ id: 'read', words: t('panel.read'), text: t('panel.read'), icon: BookOpen, act });
  }
  return more;
}

function issueEntrance(issue: Extract<InspectedEntity, { readonly __typename: 'Issue' }>): string | null {
  return issue.sections.flatMap((section) => section.articles)[0]?.id ?? issue.masthead?.id ?? null;
}
