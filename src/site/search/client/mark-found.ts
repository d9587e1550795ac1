import { isUnspaced, unspaced } from '../../../core/views/search/unspaced.ts';
import { foundKey } from './searched-before.ts';

/** Elements whose text is no text of the page. */
const closed = 'script, style, svg, textarea, select, mark';
/** Elements that part no word: the page shows `H<sub>2</sub>O` as one. */
const inWords = 'a, b, bdi, code, del, em, i, kbd, q, s, span, strong, sub, sup, time';

/**
 * Marks in a page the words that the search took there, and returns whether it has marked any. They are in the address,
 * so that a reload marks them again.
 */
export function markFound(root: HTMLElement, address: string): boolean {
  const words = new URLSearchParams(address).get(foundKey)?.split(' ').filter(Boolean) ?? [];
  if (words.length === 0) return false;
  const pattern = foundPattern(words);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Element | null, Text[]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(closed)) {
      const block = node.parentElement?.closest(`:not(${inWords})`) ?? null;
      blocks.set(block, [...(blocks.get(block) ?? []), node]);
    }
  let isMarked = false;
  for (const texts of blocks.values()) {
    const parts = foundParts(
      texts.map(({ data }) => data),
      pattern,
    );
    for (const [index, text] of texts.entries())
      if ((parts[index]?.length ?? 0) > 1) {
        isMarked = true;
        text.replaceWith(...(parts[index] ?? []).map((part, at) => (at % 2 === 0 ? part : marked(part))));
      }
  }
  return isMarked;
}

/** The pattern of whole words, whatever their case. A word of a script without spaces stands between others. */
export function foundPattern(words: readonly string[]): RegExp {
  const other = `(?!${unspaced.source})[\\p{L}\\p{N}]`;
  const patterns = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      return isUnspaced(word) ? escaped : `(?<!${other})${escaped}(?!${other})`;
    });
  return new RegExp(patterns.join('|'), 'giu');
}

/** Returns the parts of texts that a page shows as one: in turn a part that is no match, and one that is. */
export function foundParts(texts: readonly string[], pattern: RegExp): readonly (readonly string[])[] {
  const found = [...texts.join('').matchAll(pattern)].map(({ 0: word, index }) => [
    index,
    index + word.length,
  ]);
  let start = 0;
  return texts.map((text) => {
    const parts: string[] = [];
    let from = 0;
    for (const [first = 0, last = 0] of found) {
      const [begin, end] = [Math.max(first - start, 0), Math.min(last - start, text.length)];
      if (begin >= end) continue;
      parts.push(text.slice(from, begin), text.slice(begin, end));
      from = end;
    }
    start += text.length;
    return [...parts, text.slice(from)];
  });
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
