/** A head that opens and closes what is under it. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import './disclosure.css';

interface DisclosureProps {
  readonly head: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** Children are made only while it is open, so that a node with a hundred groups costs what is read. */
export function Disclosure({ head, level = 3, open, onToggle, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" isExpanded={open} onExpandedChange={onToggle}>
      <Heading level={level} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-head">
          <ChevronRight className="icon disclosure-mark" aria-hidden="true" />
          {head}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{open ? children : null}</DisclosurePanel>
    </AriaDisclosure>
  );
}
