import type { Body } from '../../model/note.ts';
import type { Block } from './blocks.ts';
import { headingWords } from './plain-words.ts';

/**
 * Returns the heading with which a text repeats the title of its note. This is a heading of level 1 before all other
 * words, if it says the same as the title or is the only one of its level. With several of them each is a section.
 */
export function ownTitleOf(
  markdown: string,
  blocks: readonly Block[],
  headings: Body['headings'],
  title: string,
): Body['ownTitle'] {
  const [first, ...others] = blocks;
  const [heading] = headings;
  if (!first || !heading || !isTop(first) || !isFirst(markdown, first)) return undefined;
  const differs = normalised(headingWords(first.text)) !== normalised(title);
  if (differs && others.some(isTop)) return undefined;
  return { text: heading.text, anchor: heading.anchor, differs };
}

function isTop({ kind, depth, plain }: Block): boolean {
  return kind === 'heading' && depth === 1 && plain;
}

/** Whether only blank lines and comments come before a block. Code, for one, is no block. */
function isFirst(markdown: string, { line }: Block): boolean {
  const before = markdown.split('\n', line - 1).join('\n');
  return before.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}

function normalised(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
