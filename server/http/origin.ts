/** Who may talk to the service: pages of other sites, and names that another site's DNS points here, may not. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

interface Refusal {
  readonly zh: string;
  readonly en: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/**
 * On loopback only loopback names (and hosts of allowed origins) are answered: otherwise any site could point its own name at
 * 127.0.0.1 and read the graph from a visitor's browser. Beyond loopback the operator's proxy decides.
 */
export function whyForeign(
  { host = '' }: IncomingHttpHeaders,
  bound: { readonly host: string; readonly origins: readonly string[] },
): Refusal | null {
  if (!LOOPBACK.has(bound.host)) return null;
  const name = hostName(host);
  if (LOOPBACK.has(name) || bound.origins.some((origin) => hostName(new URL(origin).host) === name)) return null;
  return {
    zh: `这个服务只回答本机的请求，不认识主机名“${name}”。若经代理访问，请把它的来源写进 CHUANZHU_ORIGINS。`,
    en: `This service answers this machine only and does not know the host "${name}". Behind a proxy, name its origin in CHUANZHU_ORIGINS.`,
  };
}

/** Headers that a page of another site cannot send without asking first. */
const PREFLIGHTED = ['x-graphql-yoga-csrf', 'apollo-require-preflight', 'x-requested-with'];

/**
 * A browser sends forms and plain links to any site without asking. POST must be JSON, GET must come from our own pages or carry a header
 * that forces the browser to ask.
 */
export function whyForged({
  method,
  headers,
}: Pick<IncomingMessage, 'method' | 'headers'>): (Refusal & { readonly status: number }) | null {
  if (method === 'POST') {
    if (/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return null;
    return {
      status: 415,
      zh: '请以 `content-type: application/json` 发送。',
      en: 'Send `content-type: application/json`.',
    };
  }
  if (method !== 'GET') return null;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || PREFLIGHTED.some((name) => headers[name] !== undefined)) return null;
  return {
    status: 403,
    zh: '用 GET 查询须带请求头 `x-requested-with`；或用 POST 发送 JSON。',
    en: 'A query by GET needs the header `x-requested-with`; or send JSON by POST.',
  };
}
