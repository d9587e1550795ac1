import { defineHastPlugin } from 'satteri';

/** Hebrew, Arabic and the other scripts that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Gives each block that has letters of a script from right to left the direction of its first letter, so that a full
 * stop, a bullet and a column are at the right end. Other blocks have the direction of the page.
 */
export function direction() {
  return defineHastPlugin({
    name: 'direction',
    element: {
      filter: [
        'p',
        'li',
        'ul',
        'ol',
        'blockquote',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'table',
        'td',
        'th',
        'pre',
        'dl',
      ],
      visit: (node, context) => {
        if (rightToLeft.test(context.textContent(node))) context.setProperty(node, 'dir', 'auto');
      },
    },
  });
}
