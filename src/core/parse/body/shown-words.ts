import type { MdastNode } from 'satteri';
import { isCall } from './call.ts';
import { type HtmlTag, readHtmlTag, useOfTag } from './html-tag.ts';
import { markdownTree } from './tree/body-tree.ts';
import { tooDeep } from './tree/too-deep.ts';

/** What a page shows in place of parts of a text. */
export interface Spelling {
  /** Replaces the mentions in a text by their names. */
  readonly names?: (text: string) => string;
  /** The id of a tracker that a page shows for a web address. */
  readonly idOf?: (address: string) => string | undefined;
}

/** Stands before the words of the footnotes. No text may hold it. */
export const footnotesSign = '\uE003';

/**
 * Returns the words of a Markdown text, which has no comments, as its page shows them: one word where the page shows one
 * (`H<sub>2</sub>O` is `H2O`), code as it is written, and the titles of links and pictures. A line is a block, and the footnotes are last. It has the
 * parser of the page, so that no word of a page is lost. Mentions are spelled out where the page does so: not in code
 * and links.
 */
export function shownWords(markdown: string, spelling: Spelling = {}): string {
  if (tooDeep(markdown)) return markdown;
  return new Reading(spelling).of(markdownTree(markdown));
}

/** A tag that is an element of the page if its other half is in the same parent, else text. */
interface Half {
  readonly name: string;
  shown: string;
}

/** What contains blocks. */
const boxes: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
/** Lines of their own besides those in boxes. */
const lines: ReadonlySet<string> = new Set(['tableRow', 'listItem']);

class Reading {
  readonly #spelling: Spelling;
  readonly #parts: (string | Half)[] = [];
  readonly #titles = new Map<string, string>();
  /** Footnotes follow the text, if it refers to them. */
  readonly #notes: (MdastNode & { type: 'footnoteDefinition' })[] = [];
  readonly #referred = new Set<string>();
  /** Titles in the current block. They follow it, since they would cut a word in two. */
  #waiting: string[] = [];
  /** Whether each open `a` is only a place to link to. Its end is not shown then. */
  readonly #places: boolean[] = [];

  constructor(spelling: Spelling) {
    this.#spelling = spelling;
  }

  of(root: MdastNode): string {
    this.#define(root);
    this.#children(root, false);
    this.#endBlock();
    const referred = this.#notes.filter(({ identifier }) => this.#referred.has(identifier));
    if (referred.length > 0) this.#write(`\n${footnotesSign}`);
    for (const note of referred) this.#children(note, false);
    const words = this.#parts.map((part) => (typeof part === 'string' ? part : part.shown)).join('');
    return words
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim();
  }

  /** Keeps the titles of links and pictures that are defined elsewhere. The first definition counts. */
  #define(node: MdastNode): void {
    if (node.type === 'definition' && node.title && !this.#titles.has(node.identifier))
      this.#titles.set(node.identifier, node.title);
    for (const child of childrenOf(node))
      if ('children' in child || child.type === 'definition') this.#define(child);
  }

  /** Reads what is in a node. `isBox`: a `details` may be there. */
  #children(parent: MdastNode, inLink: boolean, isBox = boxes.has(parent.type)): void {
    const open: Half[] = [];
    let before: MdastNode | undefined;
    // The lines of a short list are in no paragraphs.
    const isTight = parent.type === 'listItem' && !parent.spread;
    for (const child of childrenOf(parent)) {
      if (child.type === 'html') this.#html(child.value, isBox, open);
      else if (child.type === 'paragraph') this.#children(child, inLink, isTight);
      else this.#node(child, before, inLink);
      if (boxes.has(parent.type) || lines.has(child.type)) this.#endBlock();
      before = child;
    }
  }

  #node(node: MdastNode, before: MdastNode | undefined, inLink: boolean): void {
    switch (node.type) {
      case 'text':
        this.#write(inLink ? inLine(node.value) : this.#named(inLine(node.value)));
        return;
      case 'inlineCode':
        this.#write(inLine(node.value));
        return;
      case 'code':
        this.#write(node.value);
        return;
      case 'footnoteDefinition':
        this.#notes.push(node);
        return;
      case 'footnoteReference':
        this.#referred.add(node.identifier);
        return;
      case 'break':
        this.#write(' ');
        return;
      case 'image':
      case 'imageReference':
        this.#write(` ${node.alt ?? ''} `);
        this.#after(node.type === 'image' ? node.title : this.#titles.get(node.identifier));
        return;
      case 'link':
        this.#link(node, before);
        return;
      case 'linkReference':
        this.#children(node, true);
        this.#after(this.#titles.get(node.identifier));
        return;
      case 'tableCell':
        this.#children(node, inLink, true);
        this.#write(' ');
        return;
      default:
        this.#children(node, inLink);
    }
  }

  #named(text: string): string {
    return this.#spelling.names?.(text) ?? text;
  }

  /** Code that only looks like a link, such as `rows[0](first)`, is shown as it is written, an address as its id. */
  #link(node: MdastNode & { type: 'link' }, before: MdastNode | undefined): void {
    const words = textOf(node);
    const isCode = isCall(before?.type === 'text' ? before.value : '', words, node.url);
    const id = words === node.url ? this.#spelling.idOf?.(words) : undefined;
    if (isCode) this.#write('[');
    if (id === undefined) this.#children(node, true);
    else this.#write(id);
    if (isCode) this.#write(`](${node.url})`);
    // People search for the address that they have, too.
    if (id !== undefined) this.#after(words);
    this.#after(node.title);
  }

  /** Raw HTML: of its tags only those of the allow-list become elements, everything else is shown as text. */
  #html(value: string, isBox: boolean, open: Half[]): void {
    const shown = value.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    let from = 0;
    for (let at = shown.indexOf('<'); at !== -1; at = shown.indexOf('<', at + 1)) {
      const tag = readHtmlTag(shown, at);
      if (!tag) continue;
      this.#write(shown.slice(from, at));
      from = at + tag.length;
      this.#tag(tag, shown.slice(at, from), isBox, open);
      at = from - 1;
    }
    this.#write(shown.slice(from));
  }

  #tag(tag: HtmlTag, source: string, isBox: boolean, open: Half[]): void {
    const { name, isClosing } = tag;
    const use = useOfTag(tag);
    if (name === 'br') this.#write(' ');
    else if (use === 'line' || (use === 'around' && isBox)) this.#half(tag, source, open);
    else {
      const isPlace = name === 'a' && isClosing ? this.#places.pop() === true : use === 'anchor';
      if (name === 'a' && !isClosing) this.#places.push(isPlace);
      if (!isPlace) this.#write(source);
    }
  }

  #half(tag: HtmlTag, source: string, open: Half[]): void {
    const around = useOfTag(tag) === 'around' ? '\n' : '';
    const half = { name: tag.name, shown: around + source + around };
    this.#parts.push(half);
    if (!tag.isClosing) {
      if (tag.name !== 'summary' || this.#isFirstIn(open.at(-1), half)) open.push(half);
      return;
    }
    const other = open.findLast(({ name }) => name === tag.name);
    if (!other) return;
    open.length = open.indexOf(other);
    half.shown = around;
    other.shown = around;
  }

  /** Whether nothing is between a `details` and its summary. */
  #isFirstIn(details: Half | undefined, summary: Half): boolean {
    if (details?.name !== 'details') return false;
    const [from, to] = [this.#parts.lastIndexOf(details), this.#parts.lastIndexOf(summary)];
    return this.#parts.slice(from + 1, to).every((part) => typeof part === 'string' && part.trim() === '');
  }

  #after(words: string | null | undefined): void {
    if (words) this.#waiting.push(words);
  }

  #endBlock(): void {
    for (const words of this.#waiting) this.#write(` ${inLine(words)}`);
    this.#waiting = [];
    this.#write('\n');
  }

  #write(words: string): void {
    if (words !== '') this.#parts.push(words);
  }
}

function inLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

function textOf(node: MdastNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}
