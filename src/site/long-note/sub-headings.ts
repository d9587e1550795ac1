import { wordsOf } from '../markdown/words-of.ts';

/** A heading within a section. */
export interface SubHeading {
  readonly anchor: string;
  readonly words: string;
  /** Whether it has the direction of its own first letter. */
  readonly dir?: 'auto';
}

const heading = /^<div class="sub-head"><h3 id="([^"]*)"(?: dir="(auto)")?>([\s\S]*?)<\/h3>/gm;

/** The headings of the level below a section, in a stretch of its HTML. */
export function subHeadings(html: string): readonly SubHeading[] {
  return [...html.matchAll(heading)].map(([, anchor = '', dir, head = '']) => ({
    anchor: wordsOf(anchor),
    words: wordsOf(head),
    ...(dir && { dir: 'auto' as const }),
  }));
}
