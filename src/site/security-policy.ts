/**
 * What a page may load (Content Security Policy Level 3): its own site and nothing else, no script or style within
 * the page, no plug-in. Pagefind searches in WebAssembly, which needs a word of its own.
 */
export const securityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
