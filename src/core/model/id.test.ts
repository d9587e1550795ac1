import { describe, expect, it } from 'vitest';
import { isSlug, toSlug, whyNoSlug } from './id.ts';

describe('a slug', () => {
  it.each(['a', 'o2.2', '2017-07-25-retro', 'page', 'x'.repeat(100)])('may be %s', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each([
    '',
    '-a',
    'a.',
    'a..b',
    'a/b',
    'a%2fb',
    'Ä',
    'index.html',
    'ledger.json',
    'feed.xml',
    'actions.ics',
    'x'.repeat(101),
  ])('is not %s', (text) => {
    expect(isSlug(text)).toBe(false);
  });

  it.each([
    ['series', false],
    ['program', false],
    ['action', true],
    ['person', true],
    [undefined, true],
  ] as const)('of a %s may be `page`: %s, which is where lists have their further pages', (kind, may) => {
    expect(isSlug('page', kind)).toBe(may);
    expect(whyNoSlug('page', kind, 'id').includes('is reserved')).toBe(!may);
  });

  it.each([
    ['Jean-René!', 'jean-rene'],
    ['Index.html', 'index-html'],
    ['李', ''],
    [`${'x'.repeat(99)} ${'y'.repeat(99)}`, 'x'.repeat(99)],
  ])('is made of %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
    expect(slug === '' || isSlug(slug)).toBe(true);
  });
});
