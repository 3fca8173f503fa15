/** What a terminal shows, as a page: every character in its cell, wide ones in two, so that the picture shows what is aligned and what is not. */
import { widthOf } from '../../server/commands/display-width.ts';

/** Of the terminals that are shown. */
export const COLUMNS = 80;

/** Styles of the terminal's codes that the commands use. */
const STYLES: Readonly<Record<string, string>> = { '1': 'b', '2': 'd', '31': 'r', '33': 'y' };

const CSS = `
  body { margin: 0; background: #1d2025; color: #e6e6e6; }
  main { display: inline-flex; }
  pre { margin: 0; padding: 20px 24px; width: 720px; font: 15px/24px 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', monospace; }
  i { display: inline-block; vertical-align: top; width: 9px; font-style: normal; text-align: center; overflow: visible; white-space: pre; }
  /* First in the list: as a second font its slices leave empty boxes. */
  i.w { width: 18px; font-family: 'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', monospace; }
  .b { font-weight: 700; } .d { opacity: .55; } .r { color: #ff7b72; } .y { color: #e3b341; }
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cells(text: string): string {
  return [...text].map((sign) => `<i${widthOf(sign) === 2 ? ' class="w"' : ''}>${escaped(sign)}</i>`).join('');
}

/** What is left on the screen when a line was written over. */
function lastWritten(line: string): string {
  return line.split('\u001b[2K').at(-1)?.replaceAll('\r', '') ?? '';
}

/** A line that is wider than the terminal goes on in the next one, as it does there. */
function lineHtml(line: string): string {
  let [html, open, at] = ['', '', 0];
  for (const [, text = '', codes] of lastWritten(line).matchAll(/([^\u001b]*)(?:\u001b\[([\d;]*)m)?/g)) {
    let run = '';
    for (const sign of text) {
      if (at + widthOf(sign) > COLUMNS) [run, at] = [`${run}\n`, 0];
      run += sign;
      at += widthOf(sign);
    }
    const shown = run.split('\n').map(cells).join('\n');
    if (shown !== '') html += open ? `<span class="${open}">${shown}</span>` : shown;
    if (codes !== undefined) open = STYLES[codes] ?? '';
  }
  return html;
}

/** A page with the lines of captured screens, beside each other. @param faces of a font that has Han characters. */
export function terminalPage(captured: readonly string[], faces: string): string {
  const screens = captured.map((shown) =>
    shown.replaceAll('\r\n', '\n').trimEnd().split('\n').map(lineHtml).join('\n'),
  );
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${faces}${CSS}</style></head><body><main>${screens.map((shown) => `<pre>${shown}</pre>`).join('')}</main></body></html>`;
}
