import { addressInMarkdown, escapedInMarkdown } from '../lines/markdown-cell.ts';
import { type Element, findElement, hasClass, type Node, wordsIn } from './tree.ts';

/** What the text of a page is printed with. */
export interface Printing {
  /** Returns the whole address that a link of the page leads to. */
  readonly addressOf: (href: string) => string;
  /** Where the line is. It may break only in a paragraph. */
  readonly place: 'paragraph' | 'heading' | 'cell';
  /** Within a link an address must not become a link of its own. */
  readonly inLink?: boolean;
}

/** Elements that a reader of the text has no use for: pictures, forms, menus, and what only a script shows. */
const unseen = new Set('svg script style button form input select textarea noscript template nav'.split(' '));

/** The key of a picture, and links of a heading to itself. */
const unseenClasses = new Set(['thread-key', 'anchor']);

/** Whether an element is not printed. */
export function isUnseen({ name, attributes }: Element): boolean {
  return (
    unseen.has(name) ||
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    attributes.has('data-footnote-backref') ||
    unseenClasses.has(attributes.get('class') ?? '')
  );
}

/** Prints nodes as Markdown within a line. All text is escaped, so that no text of a note can become markup. */
export function inline(nodes: readonly Node[], printing: Printing): string {
  let text = '';
  for (const node of nodes) {
    const words = inlineNode(node, printing);
    // A box begins a line on the page, or has a style of its own. Here it is parted from the words before it.
    const begins =
      typeof node !== 'string' && isBox(node) && words.trim() !== '' && /[\p{L}\p{N}]\s*$/u.test(text);
    text += begins ? ` · ${words.trimStart()}` : words;
  }
  return text;
}

/** Prints a line of text, which begins no list, heading or rule. */
export function line(nodes: readonly Node[], printing: Printing): string {
  const words = inline(nodes, printing).replace(/[^\S\n\u00A0]+/g, ' ');
  return words
    .split('\n')
    .map((part) => withoutMarker(part.trim()))
    .filter((part) => part !== '')
    .join('  \n');
}

/** Prints facts that a page parts by their style: `Owner Ann · due 4 Sep 2017`. */
export function facts(children: readonly Node[], printing: Printing): string {
  const parts: Node[][] = [];
  for (const child of children) {
    const isText = typeof child === 'string';
    if (isText && child.trim() === '') continue;
    const last = parts.at(-1);
    if (isText && last) last.push(child);
    else parts.push([child]);
  }
  const words = parts.map((part) => line(part, printing));
  return words.filter((part) => part !== '').join(' · ');
}

/** Escapes what at the start of a line would be a list, an underline of a heading or a rule. */
function withoutMarker(text: string): string {
  return text.replace(/^([-+=]|\d{1,9}(?=[.)]))/, (found) =>
    /\d/.test(found) ? `${found}\\` : `\\${found}`,
  );
}

function inlineNode(node: Node, printing: Printing): string {
  if (typeof node === 'string') return escaped(node.replace(/[^\S\u00A0]+/g, ' '), printing);
  if (isUnseen(node)) return '';
  const { name, attributes, children } = node;
  const inner = () => inline(children, printing);
  switch (name) {
    case 'a': {
      const href = attributes.get('href');
      const words = inline(children, { ...printing, inLink: true });
      return href === undefined || words.trim() === ''
        ? words
        : around(
            words,
            '[',
            `](${target(printing.addressOf(href), isDay(children) ? undefined : attributes)})`,
          );
    }
    case 'b':
    case 'strong':
      return around(inner(), '**');
    case 'em':
    case 'i':
      return around(inner(), '_');
    case 'del':
    case 's':
      return around(inner(), '~~');
    case 'code':
    case 'kbd':
      return code(wordsIn(node), printing);
    case 'q':
      return `“${inner()}”`;
    case 'sub':
    case 'sup':
      return `<${name}>${inner()}</${name}>`;
    case 'br':
      return printing.place === 'paragraph' ? '\n' : ' ';
    case 'img':
      return picture(attributes, printing);
    default:
      if (hasClass(node, 'ref-state')) return around(inner(), '(', ')');
      if (hasClass(node, 'facts')) return ` ${facts(children, printing)} `;
      return isBox(node) ? ` ${inner()} ` : inner();
  }
}

function escaped(text: string, { inLink }: Printing): string {
  return inLink ? text.split('://').map(escapedInMarkdown).join('\\://') : escapedInMarkdown(text);
}

function isBox(element: Element): boolean {
  const isBlock = ['p', 'div', 'dd', 'dt', 'li', 'figure'].includes(element.name);
  return isBlock || hasClass(element, 'facts') || hasClass(element, 'said');
}

function picture(attributes: Element['attributes'], { addressOf }: Printing): string {
  const alt = escapedInMarkdown((attributes.get('alt') ?? '').replace(/\s+/g, ' '));
  return `![${alt}](${target(addressOf(attributes.get('src') ?? ''), attributes)})`;
}

/** An address with the title that a writer gave it. */
function target(address: string, attributes?: Element['attributes']): string {
  const title = escapedInMarkdown((attributes?.get('title') ?? '').replace(/\s+/g, ' ').trim());
  return addressInMarkdown(address) + (title && ` "${title.replaceAll('"', '&quot;')}"`);
}

/** Whether the words of a link have a day. Its title is the name of the meeting, which is said elsewhere. */
function isDay(children: readonly Node[]): boolean {
  return findElement(children, ({ name }) => name === 'time') !== undefined;
}

/** Puts marks around words. Blanks at their ends stay outside, where the marks would have no effect. */
function around(words: string, start: string, end = start): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return inner === '' ? words : `${before}${start}${inner}${end}${after}`;
}

/** A code span, with more backticks than the code has in a row. */
function code(words: string, { place }: Printing): string {
  const text = words.replace(/\s+/g, ' ');
  if (text.trim() === '') return text;
  // In a table a bar ends the cell, also in code, and a backslash before it cannot be told from that of the bar.
  if (place === 'cell' && text.includes('|') && text.includes('\\')) return escapedInMarkdown(text);
  const ticks = '`'.repeat(longestRun(text) + 1);
  const padded = /^`|`$/.test(text) ? ` ${text} ` : text;
  return `${ticks}${place === 'cell' ? padded.replaceAll('|', '\\|') : padded}${ticks}`;
}

/** The length of the longest run of backticks in a text. */
export function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
