const fence = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;

/** A text without its comments. */
export interface WithoutComments {
  readonly text: string;
  /** Where each kept piece begins, in this text and in the text with comments. In order. */
  readonly pieces: readonly { readonly at: number; readonly from: number }[];
  /** Where a comment begins that is never closed, in the text with comments. */
  readonly open?: number;
}

/**
 * Removes HTML comments from Markdown, also those that span paragraphs: what authors hide must not reach a page, an index
 * or a feed. Comments in code (a fence or backticks) stay. A comment that is never closed hides the rest of the text, or
 * the rest of the paragraph if it begins within a line.
 */
export function withoutComments(markdown: string): string {
  return cutComments(markdown).text;
}

/** Returns the same, with the places of what is kept. */
export function cutComments(markdown: string): WithoutComments {
  if (!markdown.includes('<!--')) return { text: markdown, pieces: [{ at: 0, from: 0 }] };
  const kept = new Kept(markdown);
  let at = 0;
  let inFence = '';
  let inHtml = false;
  while (at < markdown.length) {
    const end = endOfLine(markdown, at);
    const line = markdown.slice(at, end).replace(/\r?\n$/, '');
    const opened = inHtml ? null : fence.exec(line);
    if (inFence) {
      if (line.trim().startsWith(inFence) && !/[^`~]/.test(line.trim())) inFence = '';
      kept.add(at, end);
      at = end;
    } else if (opened) {
      inFence = opened[1] ?? '';
      kept.add(at, end);
      at = end;
    } else {
      inHtml = line.trim() !== '' && (inHtml || /^ {0,3}<(?!!--)/.test(line));
      at = readLine(kept, at, end);
    }
  }
  return kept.all();
}

/** Returns a text with spaces in place of its comments, so that lines and columns stay. */
export function blankedComments(markdown: string): string {
  const { text, pieces } = cutComments(markdown);
  if (text.length === markdown.length) return markdown;
  let blanked = '';
  for (const [index, { at, from }] of pieces.entries()) {
    const next = pieces[index + 1]?.at ?? text.length;
    blanked += blank(markdown.slice(blanked.length, from)) + text.slice(at, next);
  }
  return blanked + blank(markdown.slice(blanked.length));
}

/**
 * Returns the end of a line in which a comment begins that goes on in the next one. `shown` is the line of the text with
 * blanked comments, since what looks like a comment in code is none.
 */
export function openedComment(written: string, shown: string): string {
  const at = written.lastIndexOf('<!--');
  const isOpen = at >= 0 && shown[at] === ' ' && !written.includes('-->', at + 2);
  return isOpen ? written.slice(at) : '';
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

/** Returns the offset in a text with comments of an offset in the text without them. */
export function writtenOffset({ pieces }: Pick<WithoutComments, 'pieces'>, offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { at = 0, from = 0 } = pieces[low] ?? {};
  return from + offset - at;
}

/** The pieces of a text that are no comments. */
class Kept {
  readonly markdown: string;
  readonly #pieces: { at: number; from: number }[] = [];
  #text = '';
  #end = -1;
  #open: number | undefined;

  constructor(markdown: string) {
    this.markdown = markdown;
  }

  add(from: number, to: number): void {
    if (from >= to) return;
    if (from !== this.#end) this.#pieces.push({ at: this.#text.length, from });
    this.#text += this.markdown.slice(from, to);
    this.#end = to;
  }

  neverCloses(at: number): void {
    this.#open ??= at;
  }

  all(): WithoutComments {
    const open = this.#open;
    return { text: this.#text, pieces: this.#pieces, ...(open !== undefined && { open }) };
  }
}

/** Reads one line from `at` to `end` and returns where to go on: code and comments may reach into the next lines. */
function readLine(kept: Kept, at: number, end: number): number {
  const { markdown } = kept;
  let from = at;
  let until = end;
  for (let index = at; index < until; index += 1) {
    const character = markdown[index];
    if (character === '\\') index += 1;
    else if (character === '`') {
      index = endOfCode(markdown, index) - 1;
      until = Math.max(until, endOfLine(markdown, index));
    } else if (character === '<' && markdown.startsWith('<!--', index)) {
      const close = markdown.indexOf('-->', index + 2);
      const atStart = markdown.slice(at, index).trim() === '';
      kept.add(from, index);
      if (close < 0) {
        kept.neverCloses(index);
        return atStart ? markdown.length : endOfParagraph(markdown, index);
      }
      from = close + 3;
      if (from >= until) return from;
      index = from - 1;
    }
  }
  kept.add(from, until);
  return until;
}

/** The end of the code span that opens here, or of its backticks if it is not closed in this paragraph. */
function endOfCode(markdown: string, at: number): number {
  const opened = endOfTicks(markdown, at);
  let start = markdown.indexOf('`', opened);
  while (start >= 0) {
    const closed = endOfTicks(markdown, start);
    if (closed - start === opened - at) {
      return /\n[ \t]*\r?\n/.test(markdown.slice(at, start)) ? opened : closed;
    }
    start = markdown.indexOf('`', closed);
  }
  return opened;
}

function endOfTicks(markdown: string, at: number): number {
  let end = at;
  while (markdown[end] === '`') end += 1;
  return end;
}

function endOfLine(markdown: string, at: number): number {
  const newline = markdown.indexOf('\n', at);
  return newline < 0 ? markdown.length : newline + 1;
}

function endOfParagraph(markdown: string, at: number): number {
  const blank = /\n[ \t]*\r?\n/g;
  blank.lastIndex = at;
  return blank.exec(markdown)?.index ?? markdown.length;
}
