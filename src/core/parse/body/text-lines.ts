import type { MdastNode } from 'satteri';
import { type BodyTree, childrenOf, rangeOf } from './tree/body-tree.ts';
import { mostNested } from './tree/too-deep.ts';
import type { Place } from './tree/written-places.ts';

/** A line of a text that a person may have meant as a record: a list item, or a line of a paragraph outside lists. */
export interface TextLine extends Place {
  /** The source of the line behind the marker of its item, with the box of a task. */
  readonly text: string;
  /** The offset of the text in the source of the tree. */
  readonly start: number;
  /** The source indented below an item: the further lines of its text, its paragraphs and its items. */
  readonly below?: { readonly start: number; readonly end: number };
  /** The number of lists around it. */
  readonly depth: number;
  /** Whether it is a task with a box `[ ]` or `[x]`. */
  readonly hasBox: boolean;
  /** The heading above it, of the text itself. */
  readonly heading?: MdastNode & { readonly type: 'heading' };
}

/**
 * Returns the lines of a text that may be records, in order. What is in code, a quote, a table, HTML, a comment or a
 * footnote is none.
 */
export function linesOf(tree: BodyTree): readonly TextLine[] {
  const found: TextLine[] = [];
  let heading: TextLine['heading'];
  for (const node of tree.root ? childrenOf(tree.root) : []) {
    if (node.type === 'heading') heading = node;
    if (node.type === 'paragraph') found.push(...linesOfParagraph(tree, node, heading));
    if (node.type === 'list') addItems(tree, node, { depth: 1, heading }, found);
  }
  return found;
}

type Around = Pick<TextLine, 'depth' | 'heading'>;

function addItems(tree: BodyTree, list: MdastNode, around: Around, found: TextLine[]): void {
  if (around.depth > mostNested) return;
  for (const item of childrenOf(list)) {
    const children = childrenOf(item);
    const [first] = children;
    if (item.type === 'listItem' && first?.type === 'paragraph') {
      const hasBox = typeof item.checked === 'boolean';
      const text = rangeOf(first).start;
      const start = hasBox ? tree.source.lastIndexOf('[', text - 1) : text;
      const end = endOfLine(tree.source, start, rangeOf(first).end);
      const below = { start: end, end: Math.max(end, rangeOf(item).end) };
      found.push({ ...around, ...lineAt(tree, start, end), hasBox, below });
    }
    for (const child of children)
      if (child.type === 'list') addItems(tree, child, { ...around, depth: around.depth + 1 }, found);
  }
}

function linesOfParagraph(
  tree: BodyTree,
  paragraph: MdastNode,
  heading: TextLine['heading'],
): readonly TextLine[] {
  const { start, end } = rangeOf(paragraph);
  const opaque = childrenOf(paragraph)
    .filter(({ type }) => type === 'inlineCode' || type === 'html')
    .map(rangeOf);
  const found: TextLine[] = [];
  for (let at = start; at < end; ) {
    const last = endOfLine(tree.source, at, end);
    const indent = /^[ \t]*/.exec(tree.source.slice(at, last))?.[0].length ?? 0;
    const from = at + indent;
    const isCode = opaque.some((part) => part.start < from && from < part.end);
    if (!isCode) found.push({ ...lineAt(tree, from, last), depth: 0, heading, hasBox: false });
    at = last + 1;
  }
  return found;
}

function lineAt(
  tree: BodyTree,
  start: number,
  end: number,
): Pick<TextLine, 'text' | 'start' | 'line' | 'column'> {
  return { text: tree.source.slice(start, end).trimEnd(), start, ...tree.placeOf(start) };
}

function endOfLine(source: string, from: number, limit: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? limit : Math.min(end, limit);
}
