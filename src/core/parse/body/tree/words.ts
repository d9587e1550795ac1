import type { MdastNode } from 'satteri';
import { htmlParts, useOfTag } from '../html-tag.ts';
import { childrenOf, markdownTree } from './body-tree.ts';
import { tooDeep } from './too-deep.ts';

const longest = 2_000;

/**
 * Returns the words of a block on one line, without marks of emphasis, code and links, and with single spaces. References
 * are as they are written, unless they have words of their own.
 */
export function mentioningWords(block: MdastNode): string {
  return written(block)
    .slice(0, longest)
    .replaceAll(/\[\[[^[\]\n|]{1,200}\|([^[\]\n]{1,500})\]\]/g, (_all, words: string) => words.trim())
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Returns the same, with references as their ids. */
export function plainWords(block: MdastNode): string {
  return mentioningWords(block).replaceAll(/\[\[([^[\]|]{1,200})\]\]/g, (_all, id: string) => id.trim());
}

/** Returns the words of a part of a line of Markdown, with references as they are written. No block begins within a line. */
export function mentioningWordsOf(line: string): string {
  const words = withoutMarks(line);
  if (words !== undefined) return words;
  if (tooDeep(line)) return line;
  return mentioningWords(markdownTree(`${before}${line}`))
    .slice(before.length)
    .trimStart();
}

/** Words and signs that mean nothing in Markdown. Most cells and many lines have no others, and need not be parsed. */
const noMarks = /^\p{L}[\p{L}\p{N} ,;:'’"“”()?%./–—-]*$/u;
const address = /\/\/|www\./i;

/** Returns a text as its words, if it has no marks of Markdown. */
function withoutMarks(line: string): string | undefined {
  if (line.length > longest || !noMarks.test(line) || address.test(line)) return undefined;
  return line.replaceAll(/ +/g, ' ').trimEnd();
}

/** Without it, a text such as `# 12 is broken` would be a heading, which loses its sign. */
const before = 'a ';

/** Returns the words of a text of several blocks, in the same way. */
export function mentioningWordsOfBlocks(markdown: string): string {
  if (tooDeep(markdown)) return markdown;
  return wordsOfBlocks(markdownTree(markdown)).join('\n');
}

const withBlocks: ReadonlySet<string> = new Set([
  'root',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
]);

function wordsOfBlocks(node: MdastNode): readonly string[] {
  if (withBlocks.has(node.type)) return childrenOf(node).flatMap(wordsOfBlocks);
  const words = node.type === 'code' ? node.value.trim() : mentioningWords(node);
  return words === '' ? [] : [words];
}

/** Returns the same, with references as their ids. */
export function plainWordsOf(line: string): string {
  const words = withoutMarks(line);
  if (words !== undefined) return words;
  return tooDeep(line) ? line : plainWords(markdownTree(line));
}

function written(node: MdastNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'html':
      return wordsOfHtml(node.value);
    default:
      return childrenOf(node).map(written).join('');
  }
}

/** The tags that a page has are left out. It shows others as text. */
function wordsOfHtml(html: string): string {
  return htmlParts(html)
    .map(({ source, tag }) => {
      if (!tag || useOfTag(tag) === 'text') return source;
      return tag.name === 'br' ? ' ' : '';
    })
    .join('');
}
