/** Headers that every answer carries. */

/** Files of our own only; no inline script, no plug-ins, no framing. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * GraphiQL's editor writes style elements and attributes of its own and runs its language workers from blob: addresses; scripts stay
 * ours. It shows only what the user types and the server answers, as text.
 */
const GRAPHIQL_POLICY = CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "worker-src 'self'",
  "worker-src 'self' blob:",
);

const SECURITY: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-frame-options': 'DENY',
};

/** For a path, so that GraphiQL gets what its editor needs and nothing else does. */
export function securityHeaders(pathname: string): Readonly<Record<string, string>> {
  const policy = pathname.startsWith('/graphiql') ? GRAPHIQL_POLICY : CONTENT_SECURITY_POLICY;
  return { ...SECURITY, 'content-security-policy': policy };
}
