/** A dialog over the page: keeps the focus inside, closes with Esc or beside it, gives the focus back. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import './floating.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Name of the button that closes it. */
  readonly closeName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ open, title, closeName, onClose, children }: DialogProps) {
  return (
    <ModalOverlay className="scrim" isOpen={open} onOpenChange={(now) => !now && onClose()} isDismissable>
      <Modal className="modal">
        <AriaDialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton name={closeName} icon={X} onPress={onClose} />
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
