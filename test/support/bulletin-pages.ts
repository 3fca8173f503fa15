/** Bulletins as people have them, made from a plain text: a page as an office prints it, and one as a government's site shows it. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const FONT = new URL('../../node_modules/@fontsource-variable/noto-serif-sc/index.css', import.meta.url);

/** The faces of the font with whole addresses, so that a page without an address of its own finds them. */
function fontFaces(): string {
  return readFileSync(fileURLToPath(FONT), 'utf8').replaceAll(/url\(\.\//g, `url(${new URL('.', FONT).href}`);
}

const PRINT = `
  @page { size: A4; margin: 26mm 25mm 24mm; }
  body { font: 16px/28px 'Noto Serif SC Variable'; margin: 0; text-align: justify; }
  p { margin: 0; white-space: pre-wrap; }
  p.body { text-indent: 2em; }
  p.centred { text-align: center; }
  p.series { text-align: center; font-size: 40px; line-height: 72px; color: #c00; }
  div.columns { column-count: 2; column-gap: 2.5em; }
  div.columns .centred, div.columns .centred + p, div.columns .plain, div.columns .plain + p { break-after: avoid; }
`;

const isTitle = (line: string): boolean => !/[。；：]/.test(line) && line.length <= 40 && !line.startsWith('【');

/** The lines of a text as paragraphs: the first is the series, indented ones are body, the rest as the print has them. */
function paragraphs(text: string): string[] {
  return text.split('\n').map((line, i) => {
    if (line === '') return '<p>&nbsp;</p>';
    const kind =
      i === 0
        ? 'series'
        : line.startsWith('　　')
          ? 'body'
          : isTitle(line) && !/　{2}/.test(line)
            ? 'centred'
            : 'plain';
    return `<p class="${kind}">${escapeHtml(line.replace(/^　+/, ''))}</p>`;
  });
}

/** A page as browsers and WPS save it with its pictures in one file: other parts come with it, also a page in a frame. @param charset null to leave it to the page. */
export function mhtml(page: Buffer, transfer: 'base64' | 'quoted-printable', charset: string | null): Buffer {
  const quoted = (bytes: Buffer): string =>
    [...bytes]
      .map((byte) =>
        (byte >= 0x20 && byte < 0x7f && byte !== 0x3d) || byte === 0x0a
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .join('')
      .split('\n')
      .flatMap(
        (line) =>
          line.match(/(?:=..|.){1,70}/g)?.map((part, i, all) => (i < all.length - 1 ? `${part}=` : part)) ?? [''],
      )
      .join('\r\n');
  const body = transfer === 'base64' ? page.toString('base64').replace(/.{76}/g, '$&\r\n') : quoted(page);
  const part = (type: string, encoding: string, place: string, content: string): string =>
    `--=_part\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${place}\r\n\r\n${content}\r\n`;
  const type = charset === null ? 'text/html' : `text/html;\r\n\tcharset="${charset}"`;
  return Buffer.from(
    `From: <Saved by a browser>\r\nSubject: =?utf-8?B?${Buffer.from('简报').toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="=_part"\r\n\r\n` +
      part(type, transfer, 'http://example.invalid/c/1.html', body) +
      part('image/png', 'base64', 'http://example.invalid/logo.png', 'iVBORw0KGgo=') +
      part('text/html', 'quoted-printable', 'cid:frame', '<p>=E5=B9=BF=E5=91=8A=E3=80=82</p>') +
      '--=_part--\r\n',
    'latin1',
  );
}

/** A text as an office would lay it out for print. `columns` sets what lies between masthead and colophon in two columns. */
export function printedPage(text: string, columns = false): string {
  const lines = paragraphs(text);
  const [from, to] = [/>【/, />(?:报|送|发|抄送)：/].map((sign) => lines.findIndex((line) => sign.test(line))) as [
    number,
    number,
  ];
  if (columns && to > from) {
    lines[from] = `<div class="columns">${lines[from] ?? ''}`;
    lines[to - 1] = `${lines[to - 1] ?? ''}</div>`;
  }
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${PRINT}</style></head><body>${lines.join('\n')}</body></html>`;
}

const FURNITURE = 'font-size:9px;width:100%;text-align:center;font-family:"Noto Serif SC Variable"';

/** Prints a page by Chromium, with a running head and page numbers. */
export async function printPdf(browser: Browser, html: string, head = ''): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  const page = await browser.newPage();
  try {
    // Only a page that is a file itself may load the files of a font.
    const file = join(folder, 'page.html');
    await writeFile(file, html.replace('<style>', `<style>${fontFaces()}`));
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: `<div style='${FURNITURE}'>${escapeHtml(head)}</div>`,
      footerTemplate: `<div style='${FURNITURE}'>- <span class="pageNumber"></span> -</div>`,
    });
  } finally {
    await page.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const MENU = [
  '首页',
  '政务公开',
  '机构职能',
  '新闻动态',
  '通知公告',
  '办事服务',
  '互动交流',
  '专题专栏',
  '数据开放',
  '无障碍浏览',
];
const link = (text: string): string => `<li><a href="/c/${text.length}.html" title="${text}">${text}</a></li>`;

/** A text as a page of a government's site: menus, the way to the page, a side list of news, tools, footer. @param charset as its meta element says. */
export function sitePage(text: string, title: string, charset: string): string {
  const body = text
    .split('\n')
    .map((line) =>
      line === '' ? '<p>&nbsp;</p>' : `<p style="text-indent: 2em; line-height: 28px">${escapeHtml(line)}</p>`,
    )
    .join('\n');
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${title}_市科学技术局</title>
<script>var menu = "新闻动态，通知公告。";</script><style>.TRS_Editor p { margin: 0 }</style></head><body>
<div class="top"><span>今天是2023年4月2日</span><a href="#">繁體中文</a> <a href="#">设为首页</a> <a href="#">加入收藏</a></div>
<div class="nav"><ul>${MENU.map(link).join('')}</ul></div>
<form action="/search"><input name="q"><button>搜索</button>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/xw">新闻动态</a> &gt; 正文</div>
<div class="main"><div class="side"><h3>相关新闻</h3><ul>${['市科技局召开党组会议，研究部署重点工作', '我市三家企业入选名单。', '全市科技活动周启动'].map(link).join('')}</ul></div>
<div class="content"><h1>${title}</h1><div class="TRS_Editor">${body}</div>
<div class="tools">【<a href="#">打印本页</a>】【<a href="#">关闭窗口</a>】 分享到：<a href="#">微信</a> <a href="#">微博</a></div></div></div></form>
<div class="footer"><p>主办单位：云州市科学技术局　网站标识码：0000000000　ICP备00000000号</p><p><a href="#">网站地图</a> <a href="#">联系我们</a></p></div>
</body></html>`;
}
