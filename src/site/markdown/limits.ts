import { defineHastPlugin } from 'satteri';
import { element, text } from './element.ts';
import { linkVisitor } from './link.ts';
import type { Scope } from './scope.ts';

const deepest = 100;
const widest = 200;
const mostHeads = 2000;
const mostSigns = 5000;

const markers = /^(?:[ \t]*(?:[>*+-](?=[ \t>]|$)|\d{1,9}[.)]))+/gm;
const tableRule = /^[ \t>]*[|:-][ \t|:-]*$/gm;

const heads = /^ {0,3}(?:#{1,6}(?=[ \t]|$)|(?:=+|-+)[ \t]*$)/gm;

/**
 * True for a text that no person wrote and that costs a parser more than a second: quotes or lists a hundred deep,
 * tables of hundreds of columns (whose short rows are all filled up), thousands of headings, or of signs of emphasis
 * in one paragraph. `check` refuses nesting; here it is made sure that nothing hangs.
 */
export function tooDeep(markdown: string): boolean {
  if (markdown.length > mostSigns && hasTooMany(markdown)) return true;
  for (const [line] of markdown.matchAll(markers)) {
    if (line.length > deepest && (line.match(/[>*+.)-]/g)?.length ?? 0) > deepest) return true;
  }
  for (const [line] of markdown.matchAll(tableRule)) {
    if (line.length > widest && line.split('|').length > widest) return true;
  }
  return false;
}

/** What a parser compares with each of the others, so that twice as many take four times as long. */
function hasTooMany(markdown: string): boolean {
  if ((markdown.match(heads)?.length ?? 0) > mostHeads) return true;
  return markdown
    .split(/\n[ \t]*\n/)
    .some((block) => block.length > mostSigns && (block.match(/[*_~]/g)?.length ?? 0) > mostSigns);
}

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
