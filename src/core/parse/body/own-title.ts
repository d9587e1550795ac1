import type { Body } from '../../model/note.ts';
import type { Block } from './blocks.ts';
import { headingWords, mentioningHeading } from './plain-words.ts';

/** Headings of sections. Before others of level 1, such a heading is one of them, and no title. */
const sectionHeads: ReadonlySet<string> = new Set(
  [
    'agenda attendees attendance present participants apologies regrets announcements introduction introductions welcome',
    'summary overview background context notes discussion discussions topics updates status decisions actions goals',
    'roadmap risks questions links tldr actionitems openquestions nextsteps followup followups lasttime lastmeeting',
  ].flatMap((line) => line.split(' ')),
);

/** Headings that count: `1. Plans`, `Day 1`, `First`. */
const counted =
  /^(?:\d+[.):]|(?:day|part|session|topic|item|section|chapter|step)\s+(?:\d+|[a-z]|one)\b|first\b)/i;

/**
 * Returns the heading with which a text repeats or replaces the title of its note. This is a heading of level 1 before
 * all other words, whether it says the same as the title or not. Only one such as `Agenda` or `Day 1`, which others of
 * its level follow, is a section.
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
  const isOther = words !== named;
  if (isOther && !isLonger(words, named) && isSection(heading.text) && others.some(isTop)) return undefined;
  const differs = isOther || leadsOn(first.text, title, markdown);
  return { text: mentioningHeading(first.text), anchor: heading.anchor, differs };
}

/** A link, a picture, a reference, a footnote and an address: more than the words of a heading. */
const leading = /\]\([^)]*\)|\]\[[^\]]*\]|!\[|\[\[[^\]]*\]\]|\[\^[^\]]*\]|<https?:[^>]*>/g;

/** Whether a heading has something to follow or to look at that the title, which is words, has not. */
function leadsOn(text: string, title: string, markdown: string): boolean {
  if ((text.match(leading) ?? []).some((written) => !title.includes(written))) return true;
  const labels = [...text.matchAll(/\[([^[\]]{1,500})\]/g)].map(([, label = '']) => labelOf(label));
  if (labels.length === 0) return false;
  const defined = [...markdown.matchAll(/^ {0,3}\[([^[\]]{1,500})\]:/gm)].map(([, label = '']) =>
    labelOf(label),
  );
  return labels.some((label) => defined.includes(label));
}

/** The label of a link as CommonMark compares it. */
function labelOf(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase();
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

function isSection(words: string): boolean {
  return counted.test(words) || sectionHeads.has(normalised(words));
}

/** Whether one of two texts goes on after the other. */
function isLonger(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}
