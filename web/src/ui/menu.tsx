/** A button that opens a list of actions. */
import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './floating.css';
import { Key } from './key.tsx';

export interface MenuAction {
  readonly id: string;
  readonly words: ReactNode;
  /** Plain text of `words`, for choosing by typing. */
  readonly text: string;
  readonly icon?: LucideIcon;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly act: () => void;
}

interface MenuProps {
  /** The button, with a name of its own. */
  readonly trigger: ReactElement;
  readonly name: string;
  readonly actions: readonly MenuAction[];
}

export function Menu({ trigger, name, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <AriaMenu className="menu" aria-label={name}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              className="menu-item"
              textValue={action.text}
              isDisabled={action.disabled === true}
              onAction={action.act}
            >
              {action.icon && <action.icon className="icon" aria-hidden="true" />}
              {action.words}
              {action.shortcut !== undefined && <Key>{action.shortcut}</Key>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
