import type { Day } from '../../model/day/day.ts';
import { assumedMark, printDay } from '../../text/lines/day.ts';
import { linkInMarkdown, textInMarkdown } from '../lines/markdown-cell.ts';
import { blocks, headingOf } from './blocks.ts';
import { isUnseen, type Printing } from './inline.ts';
import { type Element, findElement, hasClass, type Node, readHtml } from './tree.ts';

/** What a twin needs besides the HTML of its page. */
export interface TwinSource {
  /** The HTML of the page, and of the further pages of a long note. */
  readonly html: readonly string[];
  /** The whole address of the page. */
  readonly address: string;
  /** Returns the whole address of a link of the page, which is relative to the site. */
  readonly addressOf: (href: string) => string;
  readonly siteTitle: string;
  readonly today: Day;
}

/**
 * Returns the Markdown twin of a page: what the page shows, for programs and for people who quote. It is made of the
 * page itself, so that no figure, status or link of it can differ. All text is escaped: no text of a note can become
 * markup, a heading or a part of something else.
 */
export function twinMarkdown({ html, address, addressOf, siteTitle, today }: TwinSource): string {
  const printing: Printing = { addressOf, place: 'paragraph' };
  const [first = [], ...more] = html.map((page) => contentOf(page));
  const masthead = findElement(first, (one) => hasClass(one, 'masthead'));
  const heading = masthead && findElement(masthead.children, ({ name }) => name === 'h1');
  const parts = [
    ...(heading ? headingOf(1, heading.children, printing) : []),
    ...(masthead ? blocks(mastheadOf(masthead), printing) : []),
    ...blocks(
      first.filter((node) => node !== masthead),
      printing,
    ),
    // The further pages of a long note go on with its text. Their heads say nothing new.
    ...more.flatMap((nodes) => blocks(nodes.filter(isNoMasthead), printing)),
    `Page: ${linkInMarkdown(address, address)}. ${textInMarkdown(siteTitle)}, data as of ${printDay(today, 'long')}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function isNoMasthead(node: Node): boolean {
  return typeof node === 'string' || !hasClass(node, 'masthead');
}

/** The nodes of the main part of a page. */
function contentOf(html: string): readonly Node[] {
  const start = html.indexOf('<main');
  const [main] = readHtml(html.slice(start, html.lastIndexOf('</main>')));
  return typeof main === 'object' ? main.children : [];
}

/** The head of a page without its title, which is printed first, and with its day on one line. */
function mastheadOf(masthead: Element): readonly Node[] {
  return masthead.children.flatMap((node): readonly Node[] => {
    if (typeof node === 'string' || isUnseen(node)) return [];
    if (hasClass(node, 'day')) return [dayOf(node)];
    return [withoutTitle(node)];
  });
}

function dayOf(element: Element): Node {
  const time = findElement(element.children, ({ name }) => name === 'time');
  const day = time?.attributes.get('datetime');
  if (time === undefined || day === undefined) return element;
  const isAbout = findElement(time.children, (one) => hasClass(one, assumedMark.name)) !== undefined;
  return { ...element, children: [printDay(day, 'long', isAbout ? { assumed: [day] } : undefined)] };
}

function withoutTitle(element: Element): Element {
  const children = element.children.filter((child) => typeof child === 'string' || child.name !== 'h1');
  return { ...element, children };
}
