/** One notice at a time over the page, six seconds long, paused while the pointer or the focus is on it. */
import { X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Key } from './key.tsx';
import './toast.css';

export interface Notice {
  readonly words: string;
  /** What puts everything back, or leads on. */
  readonly action?: { readonly words: string; readonly shortcut?: string; readonly act: () => void };
}

const SIX_SECONDS = 6000;
const queue = new ToastQueue<Notice>({ maxVisibleToasts: 1 });

/** Shows a notice; one that is still there gives way. */
export function notify(notice: Notice): void {
  queue.clear();
  queue.add(notice, { timeout: SIX_SECONDS });
}

/** Where notices appear; mounted once. */
export function Notices() {
  const { t } = useTranslation();
  return (
    <ToastRegion queue={queue} className="toast-region" aria-label={t('frame.notices')}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-words">
            <Text slot="title">{toast.content.words}</Text>
          </ToastContent>
          {toast.content.action && (
            <AriaButton
              className="toast-action"
              onPress={() => {
                toast.content.action?.act();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.words}
              {toast.content.action.shortcut !== undefined && <Key>{toast.content.action.shortcut}</Key>}
            </AriaButton>
          )}
          <AriaButton slot="close" className="toast-close" aria-label={t('frame.dismiss')}>
            <X className="icon" aria-hidden="true" />
          </AriaButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
