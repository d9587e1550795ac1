/**
 * The security policy of every page (Content Security Policy Level 3). A page loads only from its own site, and has no
 * script or style within it and no plug-in. Pagefind searches in WebAssembly, which needs `wasm-unsafe-eval`.
 */
export const securityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
