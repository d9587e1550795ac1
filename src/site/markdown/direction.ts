import { defineHastPlugin } from 'satteri';

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
          if (!holders.includes(node.tagName)) return context.setProperty(node, 'dir', 'auto');
          const first = /\p{L}/u.exec(context.textContent(node))?.[0] ?? '';
          context.setProperty(node, 'dir', rightToLeft.test(first) ? 'rtl' : 'ltr');
        },
      },
    }),
  ];
}
