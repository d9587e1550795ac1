import { isInQuotes } from '../../model/mention/in-quotes.ts';
import { personPattern, referencePattern, trackerPattern } from '../../model/mention/patterns.ts';
import type { Mention } from '../../model/note.ts';
import type { Trackers } from '../../model/trackers.ts';

/** A mention in a text without Markdown, such as the comment of a follow-up. */
export interface TextMention extends Pick<Mention, 'kind' | 'target' | 'isQuoted'> {
  /** As it is written: `[[p6|the program]]`. */
  readonly written: string;
  readonly start: number;
  /** The words of a reference, if it has some of its own. */
  readonly words?: string;
  /** Whether it is a tracker id in a longer address, which stays an address. */
  readonly isPart?: true;
}

const codePattern = '(?<ticks>`{1,3})(?!`)[^`\\n]{1,500}\\k<ticks>(?!`)';
const addressPattern = String.raw`(?<address>https?:\/\/[^\s<>"']+)`;

/** Finds the mentions in texts that are no Markdown. The check, the pages and the lists of mentions all use this. */
export class TextMentions {
  readonly #trackers: Trackers;
  readonly #pattern: RegExp;

  constructor(trackers: Trackers) {
    this.#trackers = trackers;
    const parts = [codePattern, addressPattern, referencePattern, personPattern, trackerPattern(trackers)];
    this.#pattern = new RegExp(parts.filter(Boolean).join('|'), 'gu');
  }

  /** Returns the mentions of a text in order. As in a body, code has none, and an address only that of a tracker id. */
  of(text: string): readonly TextMention[] {
    const found: TextMention[] = [];
    for (const { 0: all, index: start, groups = {} } of text.matchAll(this.#pattern)) {
      const { address, ref, words, person, tracker } = groups;
      const inAddress = address === undefined ? undefined : this.#trackers.inAddress(address);
      const place = { written: all, start };
      if (tracker !== undefined) found.push({ kind: 'tracker', target: tracker, ...place });
      else if (inAddress) {
        const isPart = inAddress.end < all.length && ({ isPart: true } as const);
        found.push({ kind: 'tracker', target: inAddress.id, ...place, ...isPart });
      } else if (person !== undefined) {
        const isQuoted = isInQuotes(text, start, start + all.length) && ({ isQuoted: true } as const);
        found.push({ kind: 'person', target: person, ...place, ...isQuoted });
      } else if (ref !== undefined)
        found.push({ kind: 'reference', target: ref, ...place, words: words?.trim() || undefined });
    }
    return found;
  }
}
