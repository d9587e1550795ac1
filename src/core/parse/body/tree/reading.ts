import type { MdastNode } from 'satteri';
import type { FindTrackerIds } from '../tracker-ids.ts';
import { type BodyTree, childrenOf, rangeOf, startOf } from './body-tree.ts';
import { brokenReferences } from './broken-reference.ts';
import { definitionIn } from './destination.ts';
import { LineReading } from './line-reading.ts';
import { mostNested } from './too-deep.ts';

type Heading = MdastNode & { readonly type: 'heading' };

/** The blocks that may contain a `details`. */
const boxes: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** What contains a block. */
interface Around {
  /** Number of quotes and list items. */
  readonly depth: number;
  readonly inQuote: boolean;
}

/**
 * Finds in one pass over a tree what its page shows, with offsets in the source: headings, mentions, links, tags and so
 * on. Footnotes come last, as on the page, and only those that the text refers to.
 */
export class Reading {
  readonly headings: Heading[] = [];
  readonly brokenReferences: ReturnType<typeof brokenReferences>[number][] = [];
  /** The paragraphs, each with what it begins: a list item with its box. */
  readonly paragraphs: { readonly start: number; readonly end: number }[] = [];
  /** The headings and list items that a plan keeps, and the definitions to which their links lead. */
  readonly agenda: { readonly start: number; readonly end: number }[] = [];
  /** Labels that are defined, `^label` for those of footnotes. */
  readonly labels = new Set<string>();
  /** The blocks that may have words that no page shows, in order. */
  readonly blocks: MdastNode[] = [];
  /** What is in the words of the blocks. */
  readonly lines: LineReading;
  #tooDeep: number | undefined;
  readonly #tree: BodyTree;
  readonly #addresses = new Map<string, string>();
  readonly #footnotes = new Map<string, MdastNode>();

  constructor(tree: BodyTree, ids: FindTrackerIds) {
    this.#tree = tree;
    this.lines = new LineReading(tree, ids, this.#addresses);
    if (!tree.root) return;
    if (tree.source.includes(']:')) this.#define(tree.root, 0);
    this.#inside(tree.root, { depth: 0, inQuote: false });
    // A footnote may refer to another one, which is added behind it.
    for (const label of this.lines.uses) {
      const footnote = this.#footnotes.get(label);
      if (footnote) this.#inside(footnote, { depth: 1, inQuote: true });
    }
  }

  /** Where the first quote, list or bracket is that is nested too deeply. */
  get tooDeep(): number | undefined {
    return this.#tooDeep ?? this.lines.tooDeep;
  }

  /** The first definition of a label counts. */
  #define(parent: MdastNode, depth: number): void {
    for (const node of childrenOf(parent)) {
      if (node.type === 'definition') {
        this.labels.add(node.identifier);
        if (!this.#addresses.has(node.identifier)) this.#addresses.set(node.identifier, node.url);
      } else if (node.type === 'footnoteDefinition') {
        const label = `^${node.identifier}`;
        this.labels.add(label);
        if (!this.#footnotes.has(label)) this.#footnotes.set(label, node);
        this.#define(node, depth);
      } else if (holders.has(node.type) && depth <= mostNested) this.#define(node, depth + 1);
    }
  }

  #inside(parent: MdastNode, around: Around): void {
    const isTight = parent.type === 'listItem' && !parent.spread;
    for (const [index, node] of childrenOf(parent).entries()) {
      switch (node.type) {
        case 'paragraph':
          this.paragraphs.push(index === 0 ? this.#withBox(parent, node) : rangeOf(node));
          this.lines.read(node, isTight);
          break;
        case 'heading':
          this.headings.push(node);
          if (parent.type === 'root') this.agenda.push(rangeOf(node));
          this.lines.read(node, false);
          break;
        case 'list':
        case 'blockquote':
          this.#box(node, around);
          break;
        case 'code':
        case 'footnoteDefinition':
          this.blocks.push(node);
          break;
        case 'table':
          this.blocks.push(node);
          this.#table(node);
          break;
        case 'html':
          this.lines.readHtml(node, boxes.has(parent.type));
          break;
        case 'definition':
          this.blocks.push(node);
          this.#definition(node, parent);
          break;
        default:
      }
    }
  }

  /** Of a paragraph that begins a task, the tree leaves out the box. */
  #withBox(parent: MdastNode, node: MdastNode): { readonly start: number; readonly end: number } {
    const { start, end } = rangeOf(node);
    const hasBox = parent.type === 'listItem' && typeof parent.checked === 'boolean';
    return { start: hasBox ? this.#tree.source.lastIndexOf('[', start - 1) : start, end };
  }

  /** Nothing below the deepest level is read. */
  #box(node: MdastNode, { depth, inQuote }: Around): void {
    const items = node.type === 'list' ? childrenOf(node) : [node];
    for (const item of items) {
      if (depth === mostNested) {
        this.#tooDeep ??= startOf(item);
        return;
      }
      if (item.type === 'listItem' && !inQuote) this.#agendaOf(item);
      this.#inside(item, { depth: depth + 1, inQuote: inQuote || item.type === 'blockquote' });
    }
  }

  /** Of a list item, a plan keeps the first block. */
  #agendaOf(item: MdastNode): void {
    const [first] = childrenOf(item);
    const { start, end } = rangeOf(item);
    if (!first) this.agenda.push({ start, end });
    else if (lines.has(first.type)) this.agenda.push({ start, end: rangeOf(first).end });
  }

  #table(table: MdastNode): void {
    for (const row of childrenOf(table)) {
      const hidden: { offset: number; end: number }[] = [];
      for (const cell of childrenOf(row)) hidden.push(...this.lines.read(cell, true));
      const source = this.#tree.sourceOf(row);
      const start = startOf(row);
      for (const { written, offset } of brokenReferences(source)) {
        const at = start + offset;
        const isHidden = hidden.some((part) => part.offset < at + written.length && at < part.end);
        if (!isHidden) this.brokenReferences.push({ written, offset: at });
      }
    }
  }

  #definition(node: MdastNode & { type: 'definition' }, parent: MdastNode): void {
    if (parent.type === 'root') this.agenda.push(rangeOf(node));
    if (node.url !== '')
      this.lines.addLink('link', node.url, startOf(node) + definitionIn(this.#tree.sourceOf(node)));
  }
}

const holders: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem']);
/** Blocks with words. */
const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table', 'html']);
