import type { TrackerEntry } from '../model/registry.ts';
import type { Sighting } from './inline.ts';

/** Finds ids of the trackers in words, and in addresses of the trackers themselves. */
export interface FindTrackerIds {
  inWords(words: string): Sighting[];
  inAddress(address: string, offset: number): Sighting[];
}

/** Prepares the patterns of `site.yaml`, once for all notes. */
export function trackerIds(trackers: readonly TrackerEntry[]): FindTrackerIds {
  const prepared = trackers.map(({ pattern, url }) => {
    const [before = '', after = ''] = url.split('{id}');
    return {
      word: new RegExp(`(?<![\\p{L}\\p{N}_/&-])(?:${pattern})(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`, 'gu'),
      start: new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}_-])`, 'yu'),
      before,
      after,
    };
  });
  return {
    inWords: (words) =>
      prepared.flatMap(({ word }) =>
        [...words.matchAll(word)].map((match) => ({
          kind: 'tracker',
          target: match[0],
          offset: match.index,
        })),
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
