type Circumstances = { nonce: string; path: string; isHttps: boolean; isDevelopment: boolean }

/** What every answer carries, refusals among them. */
export function answerHeaders(circumstances: Circumstances): Record<string, string> {
  const { path, isHttps } = circumstances
  return {
    'content-security-policy': contentPolicy(circumstances),
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

export function contentPolicy({ nonce, isHttps, isDevelopment }: Omit<Circumstances, 'path'>): string {
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
