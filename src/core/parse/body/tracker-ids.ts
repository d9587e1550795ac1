import type { Trackers } from '../../model/trackers.ts';
import type { Sighting } from './inline.ts';

/** In front of an id these make it a part of something else. Asked after the fact, it costs a fraction. */
const partOfWord = /[\p{L}\p{N}_/&-]/u;

/** No id stands in a word this long, and trying it from each of its letters would take forever. */
const longWord = /\S{200,}/g;
const longText = 2000;

/** Finds ids of the trackers in words, and in addresses of the trackers themselves. */
export class FindTrackerIds {
  readonly #trackers: Trackers;
  readonly #word: RegExp | undefined;

  constructor(trackers: Trackers) {
    this.#trackers = trackers;
    this.#word = trackers.source
      ? new RegExp(`(?:${trackers.source})(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`, 'gu')
      : undefined;
  }

  /** The ids in words. */
  inWords(text: string): Sighting[] {
    const sightings: Sighting[] = [];
    const words = text.length < longText ? text : text.replace(longWord, (word) => ' '.repeat(word.length));
    if (!this.#word) return sightings;
    for (const { 0: target, index } of words.matchAll(this.#word)) {
      if (index === 0 || !partOfWord.test(words.charAt(index - 1)))
        sightings.push({ kind: 'tracker', target, offset: index });
    }
    return sightings;
  }

  /** The id in an address that stands at an offset. */
  inAddress(address: string, offset: number): Sighting[] {
    const found = this.#trackers.inAddress(address);
    return found ? [{ kind: 'tracker', target: found.id, offset: offset + found.start }] : [];
  }
}
