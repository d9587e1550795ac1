import { describe, expect, it } from 'vitest';
import { clashOf, type Made } from './route-clash.ts';

const page = (pathname: string, component: string): Made => ({
  pathname,
  route: { component, type: 'page' },
});
const file = (pathname: string, component: string): Made => ({
  pathname,
  route: { component, type: 'endpoint' },
});

describe('two routes', () => {
  it('clash at the same page, with or without a slash at its end', () => {
    expect(
      clashOf([page('/people/decisions', 'decisions.astro'), page('/people/decisions/', '[person].astro')]),
    ).toBe(
      '`decisions.astro` and `[person].astro` both have the address `/people/decisions/`. ' +
        'Give one of them another address.',
    );
  });

  it('clash at the first page of all, and at the same file', () => {
    expect(clashOf([page('/', 'index.astro'), page('', '[...all].astro')])).toContain('the address `/`.');
    expect(clashOf([file('/a/x.json', 'x.json.ts'), file('/a/x.json', '[n].json.ts')])).toContain(
      'both have the address `/a/x.json`.',
    );
  });

  it('clash where one makes a file and the other needs a folder', () => {
    expect(
      clashOf([page('/actions/open.json/a', '[action].astro'), file('/actions/open.json', 'open.json.ts')]),
    ).toBe(
      '`open.json.ts` makes the file `/actions/open.json`, but `[action].astro` needs a folder there for ' +
        '`/actions/open.json/a/`. Give one of them another address.',
    );
    expect(clashOf([page('/people', 'index.astro'), page('/people/index.html', '[person].astro')])).toContain(
      '`index.astro` makes the file `/people/index.html`, but `[person].astro` needs a folder there for ' +
        '`/people/index.html/`.',
    );
  });

  it('do not clash where each has a place of its own', () => {
    expect(
      clashOf([
        page('/', 'index.astro'),
        file('/feed.xml', 'feed.xml.ts'),
        page('/people', 'index.astro'),
        page('/people/page', '[person].astro'),
        page('/people/page/2', 'page/[page].astro'),
        file('/people/page/feed.xml', '[person]/feed.xml.ts'),
      ]),
    ).toBeUndefined();
  });
});

it('a route that makes a page twice is named once', () => {
  expect(clashOf([page('/people/ann', '[person].astro'), page('/people/ann', '[person].astro')])).toBe(
    '`[person].astro` has the address `/people/ann/` twice. Its `getStaticPaths` must return it once.',
  );
});
