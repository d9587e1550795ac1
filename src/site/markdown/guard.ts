import { defineHastPlugin } from 'satteri';
import { element, text } from './element.ts';
import { linkVisitor } from './link.ts';
import type { Scope } from './scope.ts';

/**
 * Lets nothing of a note act on the page: raw HTML is shown as the text it is, and links and pictures lead only
 * where they may. It runs before every other step.
 */
export function guard(scope: Scope) {
  return defineHastPlugin({
    name: 'guard',
    raw: (node, context) => {
      const shown = text(node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
      const parent = context.parent(node);
      const isBlock =
        parent.type === 'root' || (parent.type === 'element' && parent.tagName === 'blockquote');
      context.replaceNode(node, isBlock && shown.value.trim() ? element('p', {}, [shown]) : shown);
    },
    element: { filter: ['a', 'img'], visit: linkVisitor(scope) },
  });
}
