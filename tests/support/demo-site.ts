import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { startBrowser } from './browser.ts';
import { type SiteServer, serve } from './site-server.ts';
import { type Visit, visit } from './visit.ts';

/** A built example in a browser. */
interface ExampleSite {
  readonly origin: string;
  /** Opens a page of its own, as `visit` does. */
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

/** Serves the demo and starts a browser before the tests of a file, and ends both after them. */
export function demoSite(): ExampleSite {
  return exampleSite('demo');
}

/** The same for the second example, whose actions are overdue, blocked, recurring or shared by several owners. */
export function harbourSite(): ExampleSite {
  return exampleSite('harbour');
}

function exampleSite(name: 'demo' | 'harbour'): ExampleSite {
  let browser: Browser;
  let site: SiteServer;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(), serve(inject(name))]);
  });
  afterAll(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
  });
  return {
    get origin() {
      return site.origin;
    },
    visit: (options) => visit(browser, site.origin, options),
  };
}
