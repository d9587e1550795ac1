import type { MdastNode } from 'satteri';
import type { Body } from '../../model/note.ts';
import { type BodyTree, childrenOf } from './tree/body-tree.ts';
import { nodesBelow } from './tree/nodes-below.ts';
import { mentioningWords } from './tree/words.ts';

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
export function ownTitleOf(tree: BodyTree, headings: Body['headings'], title: string): Body['ownTitle'] {
  const shown = tree.root ? childrenOf(tree.root).filter(({ type }) => type !== 'definition') : [];
  const [first, ...others] = shown;
  const [heading] = headings;
  if (!first || !heading || !isTop(first)) return undefined;
  const [words, named] = [normalised(heading.text), normalised(title)];
  const isOther = words !== named;
  if (isOther && !isLonger(words, named) && isSection(heading.text) && others.some(isTop)) return undefined;
  const differs = isOther || leadsOn(first, title, tree);
  return { text: mentioningWords(first), anchor: heading.anchor, differs };
}

/** A link, a picture and a footnote: more than the words of a heading. */
const leading: ReadonlySet<string> = new Set([
  ...['link', 'linkReference', 'image', 'imageReference', 'footnoteReference'],
]);

/** Whether a heading has something to follow or to look at that the title, which is words, has not. */
function leadsOn(heading: MdastNode, title: string, tree: BodyTree): boolean {
  const written = [...nodesBelow(heading)]
    .filter(({ type }) => leading.has(type))
    .map((node) => tree.sourceOf(node));
  const references = tree.sourceOf(heading).match(/\[\[[^\]]*\]\]/g) ?? [];
  return [...written, ...references].some((source) => !title.includes(source));
}

function isTop(node: MdastNode): boolean {
  return node.type === 'heading' && node.depth === 1;
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
