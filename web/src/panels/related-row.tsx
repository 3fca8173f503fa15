/** One relationship as a row: date, other end, number of sentences; opened, it shows the sentences under it. */
import { ChevronDown, Locate } from 'lucide-react';
import { type ReactNode, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasEntityFragment } from '../gql/documents.generated.ts';
import { actions } from '../state/session.ts';
import { IconButton } from '../ui/button.tsx';
import { Swatch } from '../ui/glyph.tsx';

interface RelatedRowProps {
  /** As shown; already without its year where the head says it. */
  readonly date: string;
  /** Said by a screen reader and a tooltip beside the date. */
  readonly dateTitle?: string | undefined;
  readonly node: CanvasEntityFragment;
  /** Of the relationships that this row stands for; the first lights up on the canvas. */
  readonly relationshipIds: readonly string[];
  /** Small words behind the name: roles, standing. */
  readonly beside?: ReactNode;
  readonly statements: number;
  readonly outside: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

export function RelatedRow(props: RelatedRowProps) {
  const { t } = useTranslation();
  const { node, open, outside } = props;
  const panel = useId();
  const [relationship] = props.relationshipIds;
  useEffect(() => {
    if (!open || relationship === undefined) return;
    actions.markEvidence(relationship);
    return () => actions.markEvidence(null);
  }, [open, relationship]);
  const light = (on: boolean): void => {
    if (relationship !== undefined) actions.hover(on ? { kind: 'relationship', id: relationship } : null);
  };
  return (
    <li className="row" data-open={open || undefined} data-outside={outside || undefined}>
      <div className="row-line" onPointerEnter={() => light(true)} onPointerLeave={() => light(false)}>
        <button type="button" className="row-head" aria-expanded={open} aria-controls={panel} onClick={props.onToggle}>
          <span className="row-date number" title={props.dateTitle}>
            {props.date}
          </span>
          <Swatch label={node.label} />
          <span className="row-name cut" lang="zh-CN" title={node.name}>
            {node.name}
          </span>
          {props.beside}
          {!open && (
            <span className="row-count meta number">
              {outside ? t('panel.outside') : <SentenceCount count={props.statements} />}
            </span>
          )}
          {open && <ChevronDown className="icon row-mark" aria-hidden="true" />}
        </button>
        <span className="row-way">
          <IconButton name={t('panel.show', { name: node.name })} icon={Locate} onPress={() => actions.show(node.id)} />
        </span>
      </div>
      <div id={panel}>{open && props.children}</div>
    </li>
  );
}

/** A bare figure where the language makes its word long; the word is still said. */
function SentenceCount({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const words = t('panel.sentenceCount', { count });
  return (
    <span title={words}>
      <span aria-hidden="true">{t('panel.rowCount', { count })}</span>
      <span className="aloud">{words}</span>
    </span>
  );
}
