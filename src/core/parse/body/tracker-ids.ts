import type { Trackers } from '../../model/trackers.ts';
import type { Sighting } from './tree/sighting.ts';

/** Characters before an id that make it part of something else. Testing them afterwards is much cheaper. */
const partOfWord = /[\p{L}\p{N}_/&-]/u;

/** A word this long contains no id. Trying each of its letters would take too long. */
const longWord = /\S{200,}/g;
const longText = 2000;

/** Finds ids of the trackers in words, and in addresses of the trackers. */
export class FindTrackerIds {
  readonly #trackers: Trackers;
  readonly #word: RegExp | undefined;

  constructor(trackers: Trackers) {
    this.#trackers = trackers;
    this.#word = trackers.source
      ? new RegExp(`(?:${trackers.source})(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`, 'gu')
      : undefined;
  }

  /** Returns the ids in words. */
  inWords(text: string): Sighting[] {
    const sightings: Sighting[] = [];
    const words = text.length < longText ? text : text.replace(longWord, (word) => ' '.repeat(word.length));
    if (!this.#word) return sightings;
    this.#word.lastIndex = 0;
    // `matchAll` copies the expression, which takes longer than most texts.
    for (let match = this.#word.exec(words); match; match = this.#word.exec(words)) {
      const [target] = match;
      const { index } = match;
      if (index === 0 || !partOfWord.test(words.charAt(index - 1)))
        sightings.push({ kind: 'tracker', target, offset: index });
    }
    return sightings;
  }

  /** Returns the id in an address at an offset. */
  inAddress(address: string, offset: number): Sighting[] {
    const found = this.#trackers.inAddress(address);
    return found ? [{ kind: 'tracker', target: found.id, offset: offset + found.start }] : [];
  }
}
