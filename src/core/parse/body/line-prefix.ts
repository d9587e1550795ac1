/** Most levels of quotes and lists. The Markdown parser takes quadratic time in them. */
export const mostNested = 50;

/** Characters before the text of a line: indentation, quote markers and list markers. */
export interface LinePrefix {
  /** Start of the text. */
  readonly start: number;
  /** Columns of white space before the first marker or the text. */
  readonly indent: number;
  readonly quotes: number;
  /** Start of the text of each list item that this line opens. */
  readonly items: readonly number[];
  /** Number of quotes and list items that this line opens, and the start of the deepest. */
  readonly depth: number;
  readonly deepest: number;
  /** Whether the line has no text. */
  readonly blank: boolean;
  /** Whether the line is a thematic break. */
  readonly rule: boolean;
}

const marker = /(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;
const rule = /([-*_])[ \t]*(?:\1[ \t]*){2,}$/y;

/** Reads the markers before a line's text, at most `mostQuotes` quote markers. Stops at absurd nesting. */
export function readPrefix(text: string, mostQuotes = Number.POSITIVE_INFINITY): LinePrefix {
  const limited = mostQuotes !== Number.POSITIVE_INFINITY;
  const items: number[] = [];
  let quotes = 0;
  let at = skipWhite(text, 0);
  const indent = columnsOf(text, at);
  let deepest = at;
  let isRule = false;
  while (at < text.length && quotes + items.length <= mostNested) {
    if (text[at] === '>' && quotes < mostQuotes) {
      quotes += 1;
      deepest = at;
      at = skipWhite(text, at + 1);
      continue;
    }
    if (limited) break;
    rule.lastIndex = at;
    if (items.length === 0 && rule.test(text)) {
      isRule = true;
      break;
    }
    marker.lastIndex = at;
    const found = marker.exec(text)?.[0];
    if (found === undefined) break;
    deepest = at;
    const next = skipWhite(text, at + found.length);
    // Text far after its marker is indented code: the item itself starts one column after the marker.
    items.push(Math.min(columnsOf(text, next), columnsOf(text, at) + found.length + 1));
    at = next;
  }
  const blank = at >= text.length && items.length === 0;
  return { start: at, indent, quotes, items, depth: quotes + items.length, deepest, blank, rule: isRule };
}

function skipWhite(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** Returns the columns before an offset. A tab leads to the next multiple of four. */
function columnsOf(text: string, end: number): number {
  const tab = text.indexOf('\t');
  if (tab === -1 || tab >= end) return end;
  let columns = 0;
  for (let at = 0; at < end; at += 1) columns += text[at] === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
