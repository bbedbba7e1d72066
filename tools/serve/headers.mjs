// @ts-check

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/**
 * Sent with every answer. Whoever hosts the build elsewhere should send the same: scripts only from here, no plugin, no
 * frame around us, no third party told where the person came from. Inline styles are allowed because Taro's web
 * components write them, fonts out of data: because its toast brings one. HSTS is heeded by browsers on https only and
 * harmless on http.
 */
export const securityHeaders = {
  'Content-Security-Policy': policy,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}
