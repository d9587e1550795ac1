import type { Body } from '../../model/note.ts';
import type { Block } from './blocks.ts';
import { headingWords } from './plain-words.ts';

/**
 * Returns the heading with which a text repeats the title of its note. This is a heading of level 1 before all other
 * words, if it says the same as the title, goes on after it (`Retro day: the 4th`) or is the only one of its level. Else
 * each of them is a section.
 */
export function ownTitleOf(
  markdown: string,
  blocks: readonly Block[],
  headings: Body['headings'],
  title: string,
): Body['ownTitle'] {
  const [first, ...others] = blocks.filter((block) => !isComment(block));
  const [heading] = headings;
  if (!first || !heading || !isTop(first) || !isFirst(markdown, first)) return undefined;
  const [words, named] = [normalised(headingWords(first.text)), normalised(title)];
  const differs = words !== named;
  if (differs && !isLonger(words, named) && others.some(isTop)) return undefined;
  return { text: heading.text, anchor: heading.anchor, differs };
}

function isTop({ kind, depth, plain }: Block): boolean {
  return kind === 'heading' && depth === 1 && plain;
}

/** Whether only blank lines and comments come before a block. Code, for one, is no block. */
function isFirst(markdown: string, { line }: Block): boolean {
  const before = markdown.split('\n', line - 1).join('\n');
  return withoutComments(before).trim() === '';
}

/** Whether a block is only comments, which no page shows. */
export function isComment({ text }: Pick<Block, 'text'>): boolean {
  return /^\s*<!--/.test(text) && withoutComments(text).trim() === '';
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, '');
}

function normalised(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Whether one of two texts goes on after the other. */
function isLonger(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}
