import { describe, expect, it } from 'vitest';
import { Trackers } from './trackers.ts';

const trackers = new Trackers([
  { name: 'Phabricator', pattern: 'T\\d+', url: 'https://phabricator.example.org/{id}' },
  { name: 'Issues', pattern: '#\\d+', url: 'https://code.example.org/issues/{id}/show' },
  { name: 'Any', pattern: 'T\\d+|[a-z/]+#\\d+', url: 'https://issues.example.org/?q={id}' },
]);

describe('a tracker id', () => {
  it.each([
    ['T170482', 'https://phabricator.example.org/T170482'],
    ['#12', 'https://code.example.org/issues/12/show'],
    ['acme/web#12', 'https://issues.example.org/?q=acme%2Fweb#12'],
    ['XT12', undefined],
    ['T12 and more', undefined],
    ['', undefined],
  ])('%s leads to %s', (id, url) => {
    expect(trackers.of(id)).toEqual(url === undefined ? { id } : { id, url });
    expect(trackers.takes(id)).toBe(url !== undefined);
  });

  it('is never a pattern of replacement', () => {
    const any = new Trackers([{ name: 'Any', pattern: '.+', url: 'https://example.org/{id}' }]);
    expect(any.of('$&').url).toBe('https://example.org/%24%26');
  });

  it.each([
    ['https://phabricator.example.org/T170482', 'T170482', 'T170482'],
    ['https://phabricator.example.org/T170482#3', 'T170482', 'T170482'],
    ['https://code.example.org/issues/12/show', '#12', '12/show'],
    ['https://phabricator.example.org/T12x', undefined, undefined],
    ['https://phabricator.example.org/12', undefined, undefined],
    ['https://code.example.org/issues/12', undefined, undefined],
    ['https://elsewhere.example.org/T12', undefined, undefined],
  ])('is read from the address %s as %s', (address, id, part) => {
    const found = trackers.inAddress(address);
    expect(found?.id).toBe(id);
    expect(found && address.slice(found.start, found.end)).toBe(part);
  });

  it.each([
    ['acme/web#12', 'https://code.example.org/acme/web/issues/12'],
    ['acme/app.2#7', 'https://code.example.org/acme/app.2/issues/7'],
    ['GH-9', 'https://code.example.org/pull/9?from=GH-9'],
  ])('%s has its number in the address %s, and back', (id, url) => {
    const repositories = new Trackers([
      { name: 'Web', pattern: 'acme/web#\\d+', url: 'https://code.example.org/acme/web/issues/{number}' },
      {
        name: 'App',
        pattern: 'acme/app\\.2#\\d+',
        url: 'https://code.example.org/acme/app.2/issues/{number}',
      },
      { name: 'Requests', pattern: 'GH-[0-9]{1,6}', url: 'https://code.example.org/pull/{number}?from={id}' },
    ]);
    expect(repositories.of(id).url).toBe(url);
    expect(repositories.inAddress(url.replace(/\?.*/, ''))?.id).toBe(url.includes('?') ? undefined : id);
  });

  it('is read from no address where the letters before its number differ from id to id', () => {
    const any = new Trackers([{ name: 'Any', pattern: '[a-z]+#\\d+', url: 'https://example.org/{number}' }]);
    expect(any.of('web#12').url).toBe('https://example.org/12');
    expect(any.inAddress('https://example.org/12')).toBeUndefined();
  });
});
