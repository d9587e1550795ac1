import type { MdastNode } from 'satteri';
import { linkAddress } from '../../../model/address/link-address.ts';
import { isCall } from '../call.ts';
import { halfReferences } from '../half-references.ts';
import { htmlParts, useOfTag } from '../html-tag.ts';
import type { PlacedTag } from '../raw-html.ts';
import type { FindTrackerIds } from '../tracker-ids.ts';
import { type BodyTree, childrenOf, rangeOf, startOf } from './body-tree.ts';
import { destinationIn } from './destination.ts';
import { type LabelUse, leftovers } from './leftovers.ts';
import { blanked, isLiteral, mentionsIn } from './mentions-in.ts';
import type { Sighting } from './sighting.ts';
import { textOffsets } from './text-offsets.ts';
import { mostNested } from './too-deep.ts';

type Offset = { readonly offset: number };

/** What is around a part of a line. */
interface Line {
  /** The number of its block. */
  readonly block: number;
  /** Whether a `details` may be in it. */
  readonly isBox: boolean;
  /** The parts of its source that are no words, in order. */
  readonly hidden: { offset: number; end: number }[];
  hasBrackets: boolean;
}

/** Finds what a page shows within the words of blocks, with offsets in the source: mentions, links, tags and so on. */
export class LineReading {
  readonly mentions: Sighting[] = [];
  /** The addresses of links, pictures and definitions, whatever their scheme. */
  readonly links: Sighting[] = [];
  readonly tags: (Omit<PlacedTag, 'line' | 'column'> & Offset)[] = [];
  readonly unwritten: ReturnType<typeof leftovers>['unwritten'] = [];
  readonly halves: ReturnType<typeof halfReferences>[number][] = [];
  readonly labelUses: (LabelUse & Offset)[] = [];
  /** Labels that the text refers to, `^label` for those of footnotes. */
  readonly uses = new Set<string>();
  /** Where the first bracket is that is nested too deeply. */
  tooDeep: number | undefined;
  readonly #tree: BodyTree;
  readonly #ids: FindTrackerIds;
  /** The addresses of the labels. */
  readonly #addresses: ReadonlyMap<string, string>;
  #blocks = 0;

  constructor(tree: BodyTree, ids: FindTrackerIds, addresses: ReadonlyMap<string, string>) {
    this.#tree = tree;
    this.#ids = ids;
    this.#addresses = addresses;
  }

  /** Reads a block that has words. Returns the parts of its source that are no words. */
  read(block: MdastNode, isBox: boolean): Line['hidden'] {
    const line: Line = { block: this.#nextBlock(), isBox, hidden: [], hasBrackets: false };
    this.#parts(block, line, false);
    if (line.hasBrackets) this.#leftovers(block, line);
    return line.hidden;
  }

  /** Reads raw HTML that is a block. */
  readHtml(node: MdastNode & { type: 'html' }, isBox: boolean): void {
    this.#html(node, { block: this.#nextBlock(), isBox, hidden: [], hasBrackets: false }, false);
  }

  #nextBlock(): number {
    this.#blocks += 1;
    return this.#blocks;
  }

  #leftovers(block: MdastNode, { hidden }: Line): void {
    const { start, end } = rangeOf(block);
    const parts = hidden.map((part) => ({ offset: part.offset - start, end: part.end - start }));
    const words = blanked(this.#tree.source.slice(start, end), parts).replaceAll(/\\[\\[\]]/g, '  ');
    const { labels, unwritten, tooDeep } = leftovers(words, mostNested);
    for (const one of labels) this.labelUses.push({ ...one, offset: start + one.offset });
    for (const one of unwritten) this.unwritten.push({ ...one, offset: start + one.offset });
    for (const one of halfReferences(words)) this.halves.push({ ...one, offset: start + one.offset });
    if (tooDeep !== undefined) this.tooDeep ??= start + tooDeep;
  }

  #parts(parent: MdastNode, line: Line, inLink: boolean): void {
    let before: MdastNode | undefined;
    for (const node of childrenOf(parent)) {
      switch (node.type) {
        case 'text':
          if (!inLink) this.#words(node.value, rangeOf(node), line, false);
          break;
        case 'html':
          this.#html(node, line, inLink);
          hide(node, line);
          break;
        case 'link':
          this.#linkNode(node, before, line, inLink);
          break;
        case 'linkReference':
          this.uses.add(node.identifier);
          hide(node, line);
          this.#parts(
            node,
            { ...line, hidden: [] },
            inLink || isLink(this.#addresses.get(node.identifier) ?? ''),
          );
          break;
        case 'image':
          hide(node, line);
          this.addLink('image', node.url, startOf(node) + destinationIn(this.#tree.sourceOf(node), 1));
          break;
        case 'footnoteReference':
          hide(node, line);
          this.uses.add(`^${node.identifier}`);
          break;
        case 'imageReference':
          this.uses.add(node.identifier);
          hide(node, line);
          break;
        case 'inlineCode':
          hide(node, line);
          break;
        default:
          this.#parts(node, line, inLink);
      }
      before = node;
    }
  }

  /** Reads words that a page shows, with their place in the source. */
  #words(value: string, { start, end }: { start: number; end: number }, line: Line, isRaw: boolean): void {
    const mentions = mentionsIn(value);
    const ids = this.#ids.inWords(mentions.length === 0 ? value : blanked(value, mentions));
    const rest = mentions.length === 0 ? value : blanked(value, mentions);
    if (/[[\]]/.test(rest)) line.hasBrackets = true;
    if (mentions.length === 0 && ids.length === 0) return;
    const source = this.#tree.source.slice(start, end);
    const offsets = textOffsets(value, source, isRaw);
    const placed = (at: number) => start + (offsets?.[at] ?? at);
    const found = [...mentions, ...ids.map((id) => ({ ...id, end: id.offset + id.target.length }))];
    for (const one of found) {
      const { end: last, ...sighting } = one;
      const isReference = one.kind === 'reference';
      if (!isLiteral({ isReference, offset: one.offset, end: last }, value, source, offsets)) continue;
      this.mentions.push({ ...sighting, offset: placed(one.offset) });
      if (one.kind !== 'tracker') line.hidden.push({ offset: placed(one.offset), end: placed(last - 1) + 1 });
    }
  }

  #linkNode(
    node: MdastNode & { type: 'link' },
    before: MdastNode | undefined,
    line: Line,
    inLink: boolean,
  ): void {
    const source = this.#tree.sourceOf(node);
    const start = startOf(node);
    const sign = source.charAt(0);
    if (sign !== '[' && sign !== '<') {
      this.#address(source, start);
      if (/[[\]]/.test(source)) hide(node, line);
      return;
    }
    hide(node, line);
    const children = childrenOf(node);
    const isCode = isCall(before?.type === 'text' ? before.value : '', textOf(node), node.url);
    if (!isCode) {
      const last = children.at(-1);
      const from = last ? rangeOf(last).end - start : 0;
      const at = start + (sign === '<' ? 1 : destinationIn(source, from));
      this.addLink('link', node.url, at);
    }
    this.#parts(node, { ...line, hidden: [] }, inLink || (!isCode && isLink(node.url)));
  }

  /** Adds a link or a picture by its address. */
  addLink(kind: 'link' | 'image', target: string, offset: number): void {
    this.links.push({ kind, target, offset });
    this.#address(target, offset);
  }

  #address(address: string, offset: number): void {
    if (/^https?:\/\//i.test(address)) this.mentions.push(...this.#ids.inAddress(address, offset));
  }

  /** Reads raw HTML. Its words are shown like others. */
  #html(node: MdastNode & { type: 'html' }, line: Line, inLink: boolean): void {
    const range = rangeOf(node);
    const { source } = this.#tree;
    const offsets = textOffsets(node.value, this.#tree.sourceOf(node), true);
    const placed = (at: number) => range.start + (offsets?.[at] ?? at);
    for (const part of htmlParts(node.value)) {
      const start = placed(part.at);
      const end = placed(part.at + part.source.length - 1) + 1;
      const { tag } = part;
      if (tag) {
        const [rest = ''] = source.slice(start, start + tag.length + restLength).split('\n', 1);
        const afterLetter = /[\p{L}\p{N}]/u.test(source.charAt(start - 1));
        this.tags.push({ tag, block: line.block, amongWords: !line.isBox, afterLetter, rest, offset: start });
      }
      const isShown = !inLink && (!tag || useOfTag(tag) === 'text');
      if (isShown) this.#words(part.source, { start, end }, { ...line, hidden: [] }, true);
    }
  }
}

/** Characters after a tag that a hint can need. Without a limit, a long line of tags takes quadratic time. */
const restLength = 300;

function hide(node: MdastNode, { hidden }: Line): void {
  const { start, end } = rangeOf(node);
  hidden.push({ offset: start, end });
}

/** A link that is refused is shown as its words. */
function isLink(url: string): boolean {
  const { kind } = linkAddress(url);
  return kind !== 'refused' && kind !== 'none';
}

function textOf(node: MdastNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}
