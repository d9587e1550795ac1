import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page with what went wrong on it. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Errors of scripts and of the policy, failed requests, and requests to other hosts, as sentences. */
  readonly trouble: string[];
}

/**
 * What Chromium reports when it is too slow for the transition between two pages, which the style sheet asks for. No script
 * starts one.
 */
const ofTransition = /^Transition was (?:aborted|skipped)/;

/** Opens a page of its own that notes all trouble from the first request on; `origin` is the only host it may ask. */
export async function visit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      trouble.push(`console: ${message.text()}`);
  });
  // Without JavaScript no script can fail. The browser then only reports on its own transitions.
  if (options.javaScriptEnabled !== false) {
    page.on('pageerror', ({ message }) => {
      if (!ofTransition.test(message)) trouble.push(`script: ${message}`);
    });
  }
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:') {
      trouble.push(`other host: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  return { page, trouble, [Symbol.asyncDispose]: () => context.close() };
}
