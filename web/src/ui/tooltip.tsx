/** A short word beside what the pointer or the focus is on. Text only: what it says may come from a bulletin. */
import type { ReactElement, ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import './floating.css';
import { Key } from './key.tsx';

interface TipProps {
  readonly text: ReactNode;
  readonly shortcut?: string;
  /** One element that can have the focus. */
  readonly children: ReactElement;
}

export function Tip({ text, shortcut, children }: TipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {text}
        {shortcut !== undefined && <Key>{shortcut}</Key>}
      </Tooltip>
    </TooltipTrigger>
  );
}
