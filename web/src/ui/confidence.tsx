/** How sure a rule is, as a bar and as a number. */

import { Focusable } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { DOUBTFUL_BELOW } from './lines.ts';
import { Tip } from './tooltip.tsx';
import './confidence.css';

/** `value` from 0 to 1; `by` is who read it, as the graph writes it (`rule:<name>@<version>`, `curator:<name>`). */
export function Confidence({ value, by }: { readonly value: number; readonly by: string }) {
  const { t } = useTranslation();
  const number = value.toFixed(2);
  const reader = by.startsWith('curator:')
    ? t('card.curator', { name: by.slice('curator:'.length) })
    : t('card.rule', { rule: by.replace(/^rule:/, '') });
  return (
    <Tip text={reader}>
      <Focusable>
        <span
          className="confidence number"
          role="img"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the rule is told on hover, so the keyboard must reach it too.
          tabIndex={0}
          aria-label={`${t('card.confidence', { value: number })}, ${reader}`}
        >
          <span className="confidence-bar">
            <span className="confidence-part" style={{ inlineSize: `${Math.round(value * 100)}%` }} />
          </span>
          {number}
          {value < DOUBTFUL_BELOW && <span>{t('card.doubtful')}</span>}
        </span>
      </Focusable>
    </Tip>
  );
}
