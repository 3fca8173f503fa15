/** Head of the panel: glyph, name, what it is, and the way out. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { actions } from '../state/session.ts';
import { IconButton } from '../ui/button.tsx';
import { Glyph } from '../ui/glyph.tsx';
import type { InsideSource } from '../ui/inside.ts';

interface PanelHeadProps {
  readonly node?: InsideSource | undefined;
  /** A name from a bulletin, in Chinese; or words of ours where there is no node. */
  readonly title: string;
  /** Small text behind the name. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}

export function PanelHead({ node, title, beside, children }: PanelHeadProps) {
  const { t } = useTranslation();
  return (
    <header className="panel-head">
      {node !== undefined && (
        <span className="panel-glyph">
          <Glyph node={node} size={44} />
        </span>
      )}
      <div className="grow">
        <h2 className="panel-name">
          <span {...(node === undefined ? {} : { lang: 'zh-CN' })}>{title}</span>
          {beside}
        </h2>
        {children}
      </div>
      <IconButton name={t('panel.close')} icon={X} shortcut="Esc" onPress={() => actions.setPanelOpen(false)} />
    </header>
  );
}
