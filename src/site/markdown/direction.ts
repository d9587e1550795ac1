import { defineHastPlugin } from 'satteri';
import type { Child } from './element.ts';

/** Hebrew, Arabic and the other scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Blocks that hold other blocks. A browser finds no letter of their own in them, so `auto` would always be `ltr`. */
const holders = ['ul', 'ol', 'blockquote', 'table'];
const blocks = ['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'pre'];

/**
 * Gives each block of a text that has letters of a script from right to left the direction of its own first letter, so
 * that a full stop, a bullet and a column are at the right end. Other texts have the direction of the page.
 */
export function directions(markdown: string) {
  if (!rightToLeft.test(markdown)) return [];
  return [
    defineHastPlugin({
      name: 'direction',
      element: {
        filter: [...blocks, ...holders],
        visit: (node, context) => {
          // Its word is English. It has the direction of the alert.
          if (isAlertHead(node)) return;
          if (!holders.includes(node.tagName)) return context.setProperty(node, 'dir', 'auto');
          const words = node.children.filter((child) => !isAlertHead(child));
          const first = /\p{L}/u.exec(words.map((child) => context.textContent(child)).join('\n'))?.[0] ?? '';
          context.setProperty(node, 'dir', rightToLeft.test(first) ? 'rtl' : 'ltr');
        },
      },
    }),
  ];
}

function isAlertHead(node: Readonly<Child>): boolean {
  const names = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(names) && names.includes('alert-head');
}
