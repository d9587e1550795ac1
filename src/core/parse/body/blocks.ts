import { type LinePrefix, mostNested, readPrefix } from './line-prefix.ts';

/** A run of lines that belong together. Leading quote and list markers are replaced by spaces, so that columns stay. */
export interface Block {
  readonly kind: 'heading' | 'text';
  /** 1 to 6 for headings. */
  readonly depth: number;
  readonly text: string;
  /** First and last line, from 1 within the Markdown. */
  readonly line: number;
  readonly end: number;
  /** Whether the block is outside quotes and lists. */
  readonly plain: boolean;
  /** Whether the block begins a list item that is in no quote. */
  readonly isItem: boolean;
  /** Whether the block begins a list item, also in a quote. */
  readonly opensItem: boolean;
}

/** The blocks of a text that can contain names and links, and the first place that is nested too deeply. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly tooDeep?: { readonly line: number; readonly column: number };
  /** The place of a comment that never ends. */
  readonly openComment?: { readonly line: number; readonly column: number };
}

interface Fence {
  readonly sign: string;
  readonly quotes: number;
  readonly indent: number;
}

/**
 * Splits Markdown into blocks in one pass over its lines. Code, fenced or indented, and comments are left out. Not a
 * full Markdown parser, because five thousand notes must be read in a second.
 */
export function scanBlocks(markdown: string): Blocks {
  const scan = new Scan();
  let line = 1;
  for (let start = 0; start <= markdown.length; line += 1) {
    const end = markdown.indexOf('\n', start);
    scan.line(markdown.slice(start, end === -1 ? undefined : end), line);
    if (end === -1) break;
    start = end + 1;
  }
  scan.close();
  return { blocks: scan.blocks, tooDeep: scan.tooDeep, openComment: scan.comment };
}

/** State between two lines. */
class Scan {
  readonly blocks: Block[] = [];
  tooDeep: Blocks['tooDeep'];
  private fence: Fence | undefined;
  /** The place of the comment that is open. */
  comment: Blocks['openComment'];
  /** Whether an indented line is code, since the line above it is part of no paragraph. */
  private mayBeCode = true;
  /** Start of the text of each open list item, outermost first. */
  private items: number[] = [];
  private open:
    | (Pick<Block, 'line' | 'plain' | 'isItem' | 'opensItem'> & { lines: string[]; quotes: number })
    | undefined;

  line(text: string, line: number): void {
    if (this.comment) {
      if (text.includes('-->')) this.comment = undefined;
      return;
    }
    if (this.fence && this.staysFenced(this.fence, text)) return;
    if (this.open?.plain && /^ {0,3}(?:=+|-+)[ \t]*$/.test(text)) {
      this.close(text.includes('=') ? 1 : 2, 1);
      this.mayBeCode = true;
      return;
    }
    const prefix = readPrefix(text);
    this.leaveItems(prefix);
    if (prefix.depth + this.items.length > mostNested) {
      this.tooDeep ??= { line, column: prefix.deepest + 1 };
      this.close();
      return;
    }
    this.items.push(...prefix.items);
    const mayBeCode = this.mayBeCode;
    this.mayBeCode = prefix.blank || prefix.rule;
    this.content(text, prefix, line, mayBeCode);
  }

  /** Ends the open block, as a heading if it was underlined. */
  close(depth = 0, underlines = 0): void {
    if (!this.open) return;
    const { lines, line, plain, isItem, opensItem } = this.open;
    const end = line + lines.length - 1 + underlines;
    const kind = depth > 0 ? 'heading' : 'text';
    this.blocks.push({ kind, depth, text: lines.join('\n'), line, end, plain, isItem, opensItem });
    this.open = undefined;
  }

  private staysFenced(fence: Fence, text: string): boolean {
    const { quotes, indent, blank, start } = readPrefix(text, fence.quotes);
    if (quotes < fence.quotes || (!blank && indent < fence.indent)) {
      this.fence = undefined;
      return false;
    }
    const rest = text.slice(start).trim();
    const closes = rest.startsWith(fence.sign) && rest.replaceAll(fence.sign.charAt(0), '') === '';
    if (closes) {
      this.fence = undefined;
      this.mayBeCode = true;
    }
    return true;
  }

  private leaveItems(prefix: LinePrefix): void {
    if (prefix.blank) return;
    while (this.items.length > 0 && (this.items.at(-1) ?? 0) > prefix.indent) this.items.pop();
  }

  private content(text: string, prefix: LinePrefix, line: number, mayBeCode: boolean): void {
    const content = text.slice(prefix.start);
    const inItem = this.items.at(-1) ?? 0;
    if (prefix.blank || prefix.rule) {
      this.close();
      return;
    }
    const indented = prefix.indent >= inItem + 4 && prefix.items.length === 0 && prefix.quotes === 0;
    if (indented && mayBeCode && !this.open) {
      this.mayBeCode = true;
      return;
    }
    const fence = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(content)?.[0];
    if (fence !== undefined) {
      this.close();
      this.fence = { sign: fence, quotes: prefix.quotes, indent: inItem };
      return;
    }
    if (content.startsWith('<!--') && !content.includes('-->')) {
      this.close();
      this.comment = { line, column: prefix.start + 1 };
      return;
    }
    const plain = prefix.quotes === 0 && this.items.length === 0;
    const opensItem = prefix.items.length > 0;
    const isItem = prefix.quotes === 0 && opensItem;
    const written = ' '.repeat(prefix.start) + content;
    const heading = /^(#{1,6})(?:[ \t]|$)/.exec(content)?.[1];
    if (heading !== undefined) {
      this.close();
      this.open = { lines: [written], line, plain, isItem, opensItem, quotes: prefix.quotes };
      this.close(heading.length);
      this.mayBeCode = true;
      return;
    }
    if (prefix.items.length > 0 || prefix.quotes !== (this.open?.quotes ?? prefix.quotes)) this.close();
    this.open ??= { lines: [], line, plain, isItem, opensItem, quotes: prefix.quotes };
    this.open.lines.push(written);
  }
}
