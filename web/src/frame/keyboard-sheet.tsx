/** All keys on one sheet. */
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { Key } from '../ui/key.tsx';
import './keyboard-sheet.css';

type Row = readonly [keys: string, key: KeyText];
type KeyText =
  | 'search'
  | 'regions'
  | 'undo'
  | 'sheet'
  | 'out'
  | 'next'
  | 'near'
  | 'inspect'
  | 'expand'
  | 'more'
  | 'hide'
  | 'path'
  | 'zoom'
  | 'pan';

const EVERYWHERE: readonly Row[] = [
  ['⌘K  /', 'search'],
  ['F6  ⇧F6', 'regions'],
  ['⌘Z  ⇧⌘Z', 'undo'],
  ['Esc', 'out'],
  ['?', 'sheet'],
];
const NETWORK: readonly Row[] = [
  ['Tab  ⇧Tab', 'next'],
  ['← ↑ → ↓', 'near'],
  ['Enter', 'inspect'],
  ['E', 'expand'],
  ['N', 'more'],
  ['H  P', 'hide'],
  ['W', 'path'],
  ['+  −  0', 'zoom'],
  ['⌥ ← → ↑ ↓', 'pan'],
];

interface KeyboardSheetProps {
  readonly isOpen: boolean;
  onClose(): void;
}

export function KeyboardSheet({ isOpen, onClose }: KeyboardSheetProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={isOpen} onClose={onClose} title={t('frame.keyboard')} closeName={t('canvas.close')}>
      <div className="keys">
        <KeyList title={t('keys.everywhere')} rows={EVERYWHERE} />
        <KeyList title={t('keys.network')} rows={NETWORK} />
      </div>
    </Dialog>
  );
}

function KeyList({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="meta">{title}</h3>
      <dl>
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>{t(`keys.${words}`)}</dt>
            <dd>
              {keys.split('  ').map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
