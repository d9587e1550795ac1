import { describe, expect, it } from 'vitest';
import { Trackers } from './trackers.ts';

const trackers = new Trackers([
  { name: 'Phabricator', pattern: 'T\\d+', url: 'https://phabricator.example.org/{id}' },
  { name: 'Any', pattern: 'T\\d+|#\\d+|[a-z/]+#\\d+', url: 'https://issues.example.org/?q={id}' },
  { name: 'Broken', pattern: '(', url: 'https://broken.example.org/{id}' },
]);

describe('a tracker id', () => {
  it.each([
    ['T170482', 'https://phabricator.example.org/T170482'],
    ['#12', 'https://issues.example.org/?q=#12'],
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
});
