import { foundKey } from './searched-before.ts';

/** Elements whose text is no text of the page. */
const closed = 'script, style, svg, textarea, select, mark';

/** Marks in a page the words that the search took there. They are in the address, so that a reload marks them again. */
export function markFound(root: HTMLElement, address: string): void {
  const words = new URLSearchParams(address).get(foundKey)?.split(' ').filter(Boolean) ?? [];
  if (words.length === 0) return;
  const pattern = foundPattern(words);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(closed)) texts.push(node);
  for (const text of texts) {
    const parts = text.data.split(pattern);
    if (parts.length > 1)
      text.replaceWith(...parts.map((part, index) => (index % 2 === 0 ? part : marked(part))));
  }
}

/** The pattern of whole words, whatever their case. The words are its group. */
export function foundPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
