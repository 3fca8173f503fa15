/** The looks of nodes and lines as Cytoscape takes them: one block a selector, values from the tables in `web/src/ui`. */
import type { StylesheetJson } from 'cytoscape';
import { KIND_ORDER, kindOf } from '../ui/kinds.ts';
import { LINE_ORDER, LINES, type LineLook } from '../ui/lines.ts';
import type { GraphTheme } from './theme.ts';

const OUTLINE = 2;
const EVIDENCE_WIDTH = 9;
const SELECTED_WIDTH = 2.5;

/** The whole style sheet in one theme. Names, insides and rings are drawn by the overlay, not here. */
export function stylesheet(theme: GraphTheme): StylesheetJson {
  return [...nodeBlocks(theme), ...edgeBlocks(theme), ...stateBlocks(theme)];
}

function nodeBlocks(theme: GraphTheme): StylesheetJson {
  const common = {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      'overlay-opacity': 0,
      'underlay-opacity': 0,
      'underlay-padding': 9,
      'z-index': 10,
    },
  };
  const kinds = KIND_ORDER.map((label) => {
    const kind = kindOf(label);
    const colour = theme.kind[label];
    const hollow = kind.fill === 'outline';
    return {
      selector: `node.${label}`,
      style: {
        shape: kind.shape,
        'background-color': hollow ? theme.canvas : colour,
        'border-width': hollow ? OUTLINE : 0,
        'border-color': colour,
        'underlay-color': colour,
        'underlay-shape': label === 'Official' || label === 'Post' ? 'ellipse' : 'round-rectangle',
        ...(label === 'Meeting' ? { 'corner-radius': kind.size[1] / 2 } : {}),
        ...(label === 'Organization' ? { 'corner-radius': 5 } : {}),
      },
    };
  });
  return [common, ...kinds] as StylesheetJson;
}

function edgeBlocks(theme: GraphTheme): StylesheetJson {
  const common = {
    selector: 'edge',
    style: {
      width: 1.25,
      'line-color': theme.edge,
      'target-arrow-color': theme.edge,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.75,
      // Parallel lines part by themselves; a single one is straight.
      'curve-style': 'bezier',
      'control-point-step-size': 14,
      'source-distance-from-node': 1,
      'target-distance-from-node': 2,
      'overlay-opacity': 0,
      'z-index': 2,
    },
  };
  const structure = {
    selector: 'edge.structure',
    style: { width: 1, 'line-color': theme.edgeAbout, 'target-arrow-color': theme.edgeAbout, 'z-index': 1 },
  };
  return [
    common,
    structure,
    ...LINE_ORDER.filter((kind) => kind !== 'stated').map((kind) => lineBlock(kind, theme)),
  ] as StylesheetJson;
}

function lineBlock(kind: (typeof LINE_ORDER)[number], theme: GraphTheme) {
  const look: LineLook = LINES[kind];
  const colour = kind === 'derived' ? theme.kind.Initiative : kind === 'planned' ? theme.edgeStrong : theme.edge;
  return {
    selector: `edge.${kind}`,
    style: {
      width: kind === 'derived' || kind === 'planned' ? 2 : 1.25,
      'line-color': colour,
      'target-arrow-color': colour,
      'line-style': 'dashed',
      'line-dash-pattern': [...look.dash],
      'line-cap': look.cap,
      'target-arrow-fill': look.arrow === 'open' ? 'hollow' : 'filled',
    },
  };
}

function stateBlocks(theme: GraphTheme): StylesheetJson {
  return [
    { selector: 'node.dim', style: { opacity: 0.55 } },
    { selector: 'edge.dim', style: { opacity: 0.36 } },
    { selector: 'node.outside', style: { opacity: 0.34 } },
    { selector: 'edge.outside', style: { opacity: 0.16 } },
    { selector: 'node.hover', style: { 'underlay-opacity': 0.16, opacity: 1 } },
    {
      selector: 'edge.near, edge.hover',
      style: {
        width: 1.6,
        'line-color': theme.edgeStrong,
        'target-arrow-color': theme.edgeStrong,
        'z-index': 5,
        opacity: 1,
      },
    },
    {
      selector: 'edge.near.derived, edge.hover.derived',
      style: { width: 2.5, 'line-color': theme.kind.Initiative, 'target-arrow-color': theme.kind.Initiative },
    },
    {
      selector: 'edge.selected',
      style: {
        width: SELECTED_WIDTH,
        'line-color': theme.ink,
        'target-arrow-color': theme.ink,
        'underlay-color': theme.evidence,
        'underlay-opacity': 1,
        'underlay-padding': (EVIDENCE_WIDTH - SELECTED_WIDTH) / 2,
        'z-index': 8,
        opacity: 1,
      },
    },
  ] as StylesheetJson;
}
