import GithubSlugger from 'github-slugger';
import type { Body } from '../../core/model/note.ts';

/** The permanent anchors of the headings of a text. */
export interface Anchors {
  /** Returns the anchor of the next heading, from its line in the Markdown or else from its words. */
  next(words: string, line?: number): string;
}

/**
 * Uses the anchors that the reader gave to the headings, because links were checked against them. A heading that the
 * reader did not find gets an anchor from its words, but none of those in `taken`.
 */
export function anchorsOf(headings: Body['headings'], taken: readonly string[]): Anchors {
  const slugger = new GithubSlugger();
  for (const anchor of [...taken, ...headings.map((heading) => heading.anchor)])
    slugger.occurrences[anchor] ??= 0;
  let at = 0;
  return {
    next(words, line) {
      const wanted = normalised(words);
      const inLine = headings.findIndex((heading) => heading.line === line);
      const found =
        inLine >= 0
          ? inLine
          : headings.findIndex((heading, index) => index >= at && normalised(heading.text) === wanted);
      if (found < 0) return slugger.slug(words) || 'section';
      at = found + 1;
      return headings[found]?.anchor ?? slugger.slug(words);
    },
  };
}

function normalised(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
