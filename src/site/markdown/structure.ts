import { defineHastPlugin } from 'satteri';
import { recordIds } from '../../core/model/note.ts';
import { anchorsOf } from './anchors.ts';
import { type Element, element, property, stateMark, text } from './element.ts';
import { footnotesAnchor } from './link.ts';
import { type Context, cut, type Scope } from './scope.ts';

/**
 * Makes the tree of a text fit for a page: headings in order and with anchors, cuts between the sections, tables
 * that scroll by themselves, tasks whose state is told in words.
 */
export function structure(scope: Scope) {
  const table = tableBox();
  return defineHastPlugin({
    name: 'structure',
    element: [
      { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], visit: heading(scope) },
      { filter: ['table'], visit: table },
      { filter: ['td', 'th'], visit: alignment },
      { filter: ['input'], visit: (node, context) => context.replaceNode(node, task(node)) },
      { filter: ['pre'], visit: (node, context) => context.setProperty(node, 'tabIndex', 0) },
      { filter: ['section'], visit: (node, context) => context.insertBefore(node, footnotesHead(scope)) },
    ],
  });
}

type Visit = (node: Readonly<Element>, context: Context) => void;

/** A heading of the first level opens a section; one below it has a link to itself beside it. */
function heading(scope: Scope): Visit {
  const { levelOf } = outline();
  const anchors = anchorsOf(scope.headings, scope.note ? recordIds(scope.note.note) : []);
  return (node, context) => {
    if (property(node, 'id') === 'footnote-label') return context.removeNode(node);
    const isTop = context.parent(node).type === 'root';
    const words = context.textContent(node);
    const level = levelOf(Number(node.tagName.slice(1)), !isTop);
    const id = anchors.next(words);
    const made = element(`h${level}`, { id }, node.children);
    if (isTop && level === 2) return context.replaceNode(node, [text(cut), made]);
    const link = element('a', { className: ['anchor'], href: `#${id}`, ariaLabel: `Link to ${words}` });
    return context.replaceNode(node, element('div', { className: ['sub-head'] }, [made, link]));
  };
}

function footnotesHead({ prefix }: Scope) {
  return [text(cut), element('h2', { id: footnotesAnchor(prefix) }, [text('Footnotes')])];
}

/** A wide table scrolls in a box of its own, which the keyboard can reach and whose name no other table has. */
function tableBox(): Visit {
  let tables = 0;
  return (node, context) => {
    tables += 1;
    const head = node.children.find((child) => child.type === 'element');
    const columns = head
      ? context
          .textContent(head)
          .trim()
          .split(/\s*\n\s*/)
          .join(', ')
          .slice(0, 80)
      : '';
    const ariaLabel = `Table ${tables}${columns && `: ${columns}`}`;
    context.wrapNode(node, element('div', { className: ['table'], role: 'region', ariaLabel, tabIndex: 0 }));
  };
}

/** A ticked or empty box is a state, so it has a shape and a word. */
function task(node: Readonly<Element>): Element {
  const done = node.properties['checked'] === true;
  const word = element('span', { className: ['visually-hidden'] }, [text(done ? 'Done:' : 'Open:')]);
  const shape = done ? stateMark('done', 'done') : stateMark('open', 'open');
  return element('span', { className: ['task-state'] }, [shape, word]);
}

/** The site's policy refuses style attributes, so the side a column is set to becomes a class. */
function alignment(node: Readonly<Element>, context: Context): void {
  const side = /text-align: (left|center|right)/.exec(property(node, 'style'))?.[1];
  if (side === undefined) return;
  context.setProperty(node, 'style', null);
  context.setProperty(node, 'className', [`to-${side}`]);
}

/** Gives each heading of a text its level on the page. */
interface Outline {
  /**
   * The level (2 to 6) of the next heading. `apart` for one in a quote or list, which opens no
   * section and stays below the one it stands in.
   */
  levelOf(depth: number, apart: boolean): number;
}

/**
 * Levels begin at 2, since the page has the one h1, and never skip: what is written `#` and then `###` becomes h2
 * and h3, whatever depths the author likes to use.
 */
function outline(): Outline {
  let open: readonly number[] = [];
  return {
    levelOf(depth, apart) {
      const above = open.filter((other) => other < depth);
      if (!apart) open = [...above, depth];
      const highest = apart && open.length > 0 ? 3 : 2;
      return Math.min(Math.max(above.length + 2, highest), 6);
    },
  };
}
