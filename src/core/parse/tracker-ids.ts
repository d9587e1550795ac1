import type { TrackerEntry } from '../model/registry.ts';
import type { Sighting } from './inline.ts';

/** Finds ids of the trackers in words, and in addresses of the trackers themselves. */
export interface FindTrackerIds {
  inWords(words: string): Sighting[];
  inAddress(address: string, offset: number): Sighting[];
}

/** In front of an id these make it a part of something else. Asked after the fact, it costs a fraction. */
const partOfWord = /[\p{L}\p{N}_/&-]/u;

/** Prepares the patterns of `site.yaml`, once for all notes. */
export function trackerIds(trackers: readonly TrackerEntry[]): FindTrackerIds {
  const prepared = trackers.map(({ pattern, url }) => {
    const [before = '', after = ''] = url.split('{id}');
    return {
      word: new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`, 'gu'),
      start: new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}_-])`, 'yu'),
      before,
      after,
    };
  });
  return {
    inWords: (words) =>
      prepared.flatMap(({ word }) =>
        [...words.matchAll(word)].flatMap(({ 0: target, index }) =>
          index > 0 && partOfWord.test(words.charAt(index - 1))
            ? []
            : [{ kind: 'tracker', target, offset: index }],
        ),
      ),
    inAddress: (address, offset) =>
      prepared.flatMap(({ start, before, after }) => {
        if (!address.startsWith(before)) return [];
        start.lastIndex = before.length;
        const target = start.exec(address)?.[0];
        if (target === undefined || !address.startsWith(after, before.length + target.length)) return [];
        return [{ kind: 'tracker', target, offset: offset + before.length }];
      }),
  };
}
