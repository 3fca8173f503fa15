/** What the canvas says in words, in the language of the page. The canvas itself knows no language. */
import type { TFunction } from 'i18next';
import type { DrawnLine } from '../graph/look.ts';
import type { GraphWords } from '../graph/view-contract.ts';
import type { CanvasRelationship } from '../state/model.ts';
import { isKindLabel } from '../ui/kinds.ts';

/** Roles, types and names for the canvas. */
export function graphWords(t: TFunction): GraphWords {
  return {
    line: (line) => lineWord(t, line),
    node: (node, links) =>
      t('canvas.nodeWords', {
        name: node.name,
        kind: isKindLabel(node.label) ? t(`word.kind.${node.label}`) : '',
        count: links,
      }),
    list: () => t('canvas.network'),
  };
}

/** The roles on one line, strongest first, at most two; a derived line says that it is derived. */
function lineWord(t: TFunction, line: DrawnLine): string {
  if (line.kind === 'derived') return t('word.line.derived');
  const words = [...new Set(line.relationships.map((one) => relationshipWord(t, one)))];
  return words.length > 2 ? `${words.slice(0, 2).join(' · ')} …` : words.join(' · ');
}

/** The role of a relationship, or its type where it has none. */
function relationshipWord(t: TFunction, one: Pick<CanvasRelationship, 'type' | 'role'>): string {
  switch (one.role) {
    case null:
      return t(`word.out.${one.type}`);
    case 'REPORT':
    case 'SEND':
    case 'COPY':
    case 'DISTRIBUTE':
      return t(`word.sendKind.${one.role}`);
    default:
      return t(`word.role.${one.role}`);
  }
}
