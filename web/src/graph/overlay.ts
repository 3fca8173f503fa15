/**
 * What lies over nodes and lines: insides, names, role words, rings, pins and the number of what is not shown. Drawn on a
 * canvas of our own, because names keep their size on screen, use the page's fonts, and need places that Cytoscape cannot find.
 */
import { bookMarksPath, flagPath, shapePath } from '../ui/shape.ts';
import { insideFont, type NodeLook } from './look.ts';
import type { Box } from './place-labels.ts';
import type { GraphTheme } from './theme.ts';

const LABEL_FONT = 12.5;
/** From line to line of a name, in px on screen at every zoom. */
export const LABEL_LEADING = 15.5;
const ROLE_FONT = 12;
const BADGE_FONT = 11;
const BADGE_RADIUS = 9;
/** Below this zoom the inside of a node is too small to read. */
const INSIDE_FROM_ZOOM = 0.6;

export interface OverlayNode {
  readonly id: string;
  readonly look: NodeLook;
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  readonly lines: readonly string[];
  readonly strong: boolean;
  readonly quiet: boolean;
  readonly label: Box | null;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly pinned: boolean;
  /** How many relationships are not drawn; 0 shows nothing. */
  readonly more: number;
}

export interface OverlayTab {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly evidence: boolean;
}

export interface OverlayScene {
  readonly nodes: readonly OverlayNode[];
  readonly tabs: readonly OverlayTab[];
  readonly zoom: number;
}

/** Draws a scene; sizes are CSS px, `ratio` is the number of device px in one. */
export function drawOverlay(
  context: CanvasRenderingContext2D,
  scene: OverlayScene,
  theme: GraphTheme,
  ratio: number,
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, context.canvas.width / ratio, context.canvas.height / ratio);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const node of scene.nodes) drawRings(context, node, scene.zoom, theme);
  for (const node of scene.nodes) drawInside(context, node, scene.zoom, theme);
  for (const tab of scene.tabs) if (!tab.evidence) drawTab(context, tab, theme);
  for (const node of scene.nodes) drawName(context, node, theme);
  // The word on the marked line is the one that must be read.
  for (const tab of scene.tabs) if (tab.evidence) drawTab(context, tab, theme);
  for (const node of scene.nodes) drawMarks(context, node, scene.zoom, theme);
  context.globalAlpha = 1;
}

function outline(node: OverlayNode, zoom: number, beyond: number): Path2D {
  return new Path2D(
    shapePath(node.look.label, { x: (node.look.width / 2) * zoom + beyond, y: (node.look.height / 2) * zoom + beyond }),
  );
}

function strokeAround(
  context: CanvasRenderingContext2D,
  node: OverlayNode,
  zoom: number,
  beyond: number,
  width: number,
  colour: string,
): void {
  context.save();
  context.translate(node.x, node.y);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke(outline(node, zoom, beyond));
  context.restore();
}

function drawRings(context: CanvasRenderingContext2D, node: OverlayNode, zoom: number, theme: GraphTheme): void {
  context.globalAlpha = 1;
  if (node.selected) {
    strokeAround(context, node, zoom, 2, 3, theme.canvas);
    strokeAround(context, node, zoom, 4.5, 2, theme.ink);
  }
  if (!node.focused) return;
  const from = node.selected ? 8.5 : 3.5;
  strokeAround(context, node, zoom, from - 2, 3, theme.canvas);
  strokeAround(context, node, zoom, from, 2.5, theme.focus);
}

function drawInside(context: CanvasRenderingContext2D, node: OverlayNode, zoom: number, theme: GraphTheme): void {
  if (zoom < INSIDE_FROM_ZOOM) return;
  const { look } = node;
  context.globalAlpha = node.opacity;
  context.save();
  context.translate(node.x, node.y);
  context.scale(zoom, zoom);
  context.strokeStyle = theme.glyph;
  context.lineCap = 'round';
  const half = look.height / 2;
  if (look.label === 'Policy') {
    context.lineWidth = half / 7;
    context.stroke(new Path2D(bookMarksPath(half * 0.85)));
  } else if (look.label === 'Initiative') {
    context.lineWidth = half / 10;
    context.stroke(new Path2D(flagPath(half)));
  } else if (look.inside !== '') {
    const hollow =
      look.label === 'Post' || look.label === 'Measure' || look.label === 'Figure' || look.label === 'Issue';
    context.fillStyle = hollow ? theme.ink : theme.glyph;
    context.font = `600 ${insideFont(look)}px ${theme.font}`;
    context.fillText(look.inside, 0, 0.5);
  }
  context.restore();
}

function drawName(context: CanvasRenderingContext2D, node: OverlayNode, theme: GraphTheme): void {
  if (node.label === null) return;
  context.globalAlpha = 1;
  context.font = labelFont(node.strong, theme);
  context.fillStyle = node.quiet ? theme.ink3 : theme.ink;
  context.strokeStyle = theme.canvas;
  context.lineWidth = 4;
  const x = (node.label.x1 + node.label.x2) / 2;
  for (const [index, line] of node.lines.entries()) {
    const y = node.label.y1 + LABEL_LEADING * (index + 0.5);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

/** The CSS font of a name. */
export function labelFont(strong: boolean, theme: GraphTheme): string {
  return `${strong ? 640 : 400} ${LABEL_FONT}px ${theme.font}`;
}

/** Where the number of what is not shown stands, in px on screen. */
export function badgeAt(node: Pick<OverlayNode, 'x' | 'y' | 'look'>, zoom: number): { x: number; y: number } {
  const reach = node.look.label === 'Meeting' || node.look.label === 'Figure' ? 0.92 : 0.72;
  return { x: node.x + (node.look.width / 2) * zoom * reach + 2, y: node.y - (node.look.height / 2) * zoom * 0.72 - 2 };
}

function drawMarks(context: CanvasRenderingContext2D, node: OverlayNode, zoom: number, theme: GraphTheme): void {
  context.globalAlpha = Math.max(node.opacity, 0.8);
  if (node.pinned) drawPin(context, node, zoom, theme);
  if (node.more === 0 || zoom < INSIDE_FROM_ZOOM) return;
  const text = `+${node.more > 99 ? '99' : node.more}`;
  const { x, y } = badgeAt(node, zoom);
  const half = Math.max(BADGE_RADIUS, text.length * 3.4 + 3);
  context.beginPath();
  context.roundRect(x - half, y - BADGE_RADIUS, half * 2, BADGE_RADIUS * 2, BADGE_RADIUS);
  context.fillStyle = theme.surface;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = theme.lineControl;
  context.stroke();
  context.font = `400 ${BADGE_FONT}px ${theme.font}`;
  context.fillStyle = theme.ink2;
  context.fillText(text, x, y + 0.5);
}

function drawPin(context: CanvasRenderingContext2D, node: OverlayNode, zoom: number, theme: GraphTheme): void {
  const top = node.y - (node.look.height / 2) * zoom;
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.6;
  context.beginPath();
  context.moveTo(node.x, top + 4);
  context.lineTo(node.x, top - 2);
  context.stroke();
  context.beginPath();
  context.arc(node.x, top - 6, 4, 0, Math.PI * 2);
  context.fillStyle = theme.canvas;
  context.fill();
  context.stroke();
}

/** Half width and half height of a role word with its ground. */
export function tabHalf(context: CanvasRenderingContext2D, text: string, theme: GraphTheme): { x: number; y: number } {
  context.font = `600 ${ROLE_FONT}px ${theme.font}`;
  return { x: context.measureText(text).width / 2 + 4, y: 9 };
}

function drawTab(context: CanvasRenderingContext2D, tab: OverlayTab, theme: GraphTheme): void {
  context.globalAlpha = 1;
  const half = tabHalf(context, tab.text, theme);
  context.beginPath();
  context.roundRect(tab.x - half.x, tab.y - half.y, half.x * 2, half.y * 2, 3);
  context.fillStyle = tab.evidence ? theme.evidence : theme.canvas;
  context.fill();
  context.font = `${tab.evidence ? 600 : 400} ${ROLE_FONT}px ${theme.font}`;
  context.fillStyle = tab.evidence ? theme.evidenceInk : theme.ink2;
  context.fillText(tab.text, tab.x, tab.y + 0.5);
}
