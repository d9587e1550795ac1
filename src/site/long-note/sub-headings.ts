import { wordsOf } from '../markdown/words-of.ts';

/** A heading within a section. */
export interface SubHeading {
  readonly anchor: string;
  readonly words: string;
}

const heading = /^<div class="sub-head"><h3 id="([^"]*)"(?: dir="auto")?>([\s\S]*?)<\/h3>/gm;

/** The headings of the level below a section, in a stretch of its HTML. */
export function subHeadings(html: string): readonly SubHeading[] {
  return [...html.matchAll(heading)].map(([, anchor = '', head = '']) => ({
    anchor: wordsOf(anchor),
    words: wordsOf(head),
  }));
}
