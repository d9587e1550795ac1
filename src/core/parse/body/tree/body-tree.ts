import { type MdastNode, markdownToMdast } from 'satteri';
import { cutComments } from './comments.ts';
import { tooDeep } from './too-deep.ts';
import { type Place, WrittenPlaces } from './written-places.ts';

/** Returns the blocks of a text as its page has them. Nodes know their places. */
export function markdownTree(text: string): MdastNode {
  return markdownToMdast(text, { features: { frontmatter: false } });
}

/**
 * The tree of a Markdown text. It is what the page is made of: the text without its comments, by the same parser and
 * behind the same guard. Each text is parsed once, and all readers share the tree.
 */
export class BodyTree {
  /** The text without comments. The offsets of nodes are places in it. */
  readonly source: string;
  /** The root. Absent if the text is nested too deeply to be parsed: a page shows it as it is written. */
  readonly root: MdastNode | undefined;
  /** The place of a comment that is never closed. */
  readonly openComment: Place | undefined;
  readonly #places: WrittenPlaces;

  constructor(markdown: string) {
    const cut = cutComments(markdown);
    this.#places = new WrittenPlaces(markdown, cut);
    this.source = cut.text;
    this.root = tooDeep(cut.text) ? undefined : markdownTree(cut.text);
    this.openComment = this.#places.openComment;
  }

  /** Returns the place in the Markdown of an offset in the text without comments. */
  placeOf(offset: number): Place {
    return this.#places.placeOf(offset);
  }

  /** Returns where a node begins. */
  startOf(node: MdastNode): Place {
    return this.placeOf(startOf(node));
  }

  /** Returns the first and the last line from one offset to another. */
  linesFrom(start: number, end: number): readonly [number, number] {
    return [this.placeOf(start).line, this.placeOf(Math.max(start, end - 1)).line];
  }

  /** Returns the source of a node. */
  sourceOf(node: MdastNode): string {
    const { start, end } = rangeOf(node);
    return this.source.slice(start, end);
  }
}

/** Returns the offsets of a node. */
export function rangeOf({ position }: MdastNode): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Returns the offset at which a node begins. */
export function startOf({ position }: MdastNode): number {
  return position?.start.offset ?? 0;
}

/** Returns the children of a node. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
