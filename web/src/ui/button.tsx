/** Buttons: every one has a name, a focus ring and, where it is switched off, a reason. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tip } from './tooltip.tsx';
import './button.css';

interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** `primary` at most once in a region; `line` for its neighbours; `plain` inside rows and bars. */
  readonly look?: 'primary' | 'line' | 'plain';
  readonly size?: 'normal' | 'small';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/** A button with words. */
export function Button({ look = 'plain', size = 'normal', icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look} button-${size}`}>
      {Icon && <Icon className="icon" aria-hidden="true" />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** What it does, as a verb: accessible name and tooltip. */
  readonly name: string;
  readonly icon: LucideIcon;
  /** Key that does the same, shown in the tooltip. */
  readonly shortcut?: string;
  readonly look?: 'plain' | 'line';
}

/** A button with a sign only; its name is its tooltip. */
export function IconButton({ name, icon: Icon, shortcut, look = 'plain', ...rest }: IconButtonProps) {
  return (
    <Tip text={name} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaButton {...rest} aria-label={name} className={`button button-${look} button-icon`}>
        <Icon className="icon" aria-hidden="true" />
      </AriaButton>
    </Tip>
  );
}
