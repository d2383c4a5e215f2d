type Answer = { path: string; isHttps: boolean; policy?: string }

/** What an answer may load that is no page: nothing. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'"

/** What every answer carries, refusals among them. */
export function answerHeaders({ path, isHttps, policy = NOTHING }: Answer): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // Addresses of pages hold ids of people: no other site is told them.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'x-frame-options': 'DENY',
    ...(isHttps && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
    ...(!path.startsWith('/_next/static/') && { 'cache-control': 'no-store' }),
  }
}

/** What a page may load: what comes from here, and scripts that carry this answer's nonce. */
export function pagePolicy(
  nonce: string,
  { isHttps, isDevelopment }: { isHttps: boolean; isDevelopment: boolean },
): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
