import GithubSlugger from 'github-slugger';
import type { Body } from '../../core/model/note.ts';

/** Gives each heading of a text its permanent anchor. */
export interface Anchors {
  /** The anchor of the next heading, which has these words. */
  next(words: string): string;
}

/**
 * Follows the headings that the reader found, so that an anchor on the page is the one that links were checked
 * against. A heading that the reader did not see gets an anchor from its words, and none that is `taken`.
 */
export function anchorsOf(headings: Body['headings'], taken: readonly string[]): Anchors {
  const slugger = new GithubSlugger();
  for (const anchor of [...taken, ...headings.map((heading) => heading.anchor)])
    slugger.occurrences[anchor] ??= 0;
  let at = 0;
  return {
    next(words) {
      const wanted = normalised(words);
      const found = headings.findIndex(
        (heading, index) => index >= at && normalised(heading.text) === wanted,
      );
      if (found < 0) return slugger.slug(words) || 'section';
      at = found + 1;
      return headings[found]?.anchor ?? slugger.slug(words);
    },
  };
}

function normalised(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
