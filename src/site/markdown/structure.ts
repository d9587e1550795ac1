import { defineHastPlugin } from 'satteri';
import { footnotesAnchor } from '../../core/model/address/page-path.ts';
import { recordIds } from '../../core/model/note.ts';
import { langWithin } from '../../core/model/ref.ts';
import { anchorsOf } from './anchors.ts';
import { type Element, element, property, stateMark, text } from './element.ts';
import { type Context, cut, type Scope } from './scope.ts';
import { topicToken } from './text-records.ts';

/**
 * Adapts the tree of a text to a page: gives headings their levels and anchors, marks the sections, makes wide tables
 * scroll, and shows the status of tasks in words.
 */
export function structure(scope: Scope) {
  const table = tableBox(scope);
  const english = langWithin(undefined, scope.lang);
  return defineHastPlugin({
    name: 'structure',
    options: { position: true },
    element: [
      { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], visit: heading(scope) },
      { filter: ['table'], visit: table },
      { filter: ['td', 'th'], visit: alignment },
      { filter: ['input'], visit: (node, context) => context.replaceNode(node, task(node, english)) },
      { filter: ['pre'], visit: (node, context) => context.setProperty(node, 'tabIndex', 0) },
      { filter: ['section'], visit: (node, context) => context.insertBefore(node, footnotesHead(scope)) },
    ],
  });
}

type Visit = (node: Readonly<Element>, context: Context) => void;

/** A top heading opens a section, except the text's own title. A lower one gets a link to itself beside it. */
function heading(scope: Scope): Visit {
  const { levelOf } = outline();
  const anchors = anchorsOf(scope.headings, scope.note ? recordIds(scope.note.note) : []);
  let ownTitle = scope.note?.note.body.ownTitle;
  return (node, context) => {
    if (property(node, 'id') === 'footnote-label') return context.removeNode(node);
    const isTop = context.parent(node).type === 'root';
    const words = context.textContent(node);
    const start = node.position?.start.offset;
    const line = start === undefined ? undefined : scope.lineOf(start);
    if (ownTitle && isTop && node.tagName === 'h1') {
      anchors.next(ownTitle.text, line);
      const { differs } = ownTitle;
      ownTitle = undefined;
      // The page has it as its title, or below its title.
      return differs ? context.replaceNode(node, element('h1', {}, node.children)) : context.removeNode(node);
    }
    const level = levelOf(Number(node.tagName.slice(1)), !isTop);
    const id = anchors.next(words, line);
    const made = element(`h${level}`, { id }, node.children);
    const after = line !== undefined && scope.topicLines?.has(line) ? [text(topicToken(line))] : [];
    if (isTop && level === 2) return context.replaceNode(node, [text(cut), made, ...after]);
    const link = element('a', { className: ['anchor'], href: `#${id}`, ariaLabelledBy: [id] });
    return context.replaceNode(node, [element('div', { className: ['sub-head'] }, [made, link]), ...after]);
  };
}

function footnotesHead({ prefix, lang }: Scope) {
  const english = langWithin(undefined, lang);
  const words = text('Footnotes');
  const head = english ? element('span', { lang: english }, [words]) : words;
  return [text(cut), element('h2', { id: footnotesAnchor(prefix) }, [head])];
}

/**
 * A wide table scrolls in a box of its own. The keyboard can reach it, and its name is unique on the page. In a text of
 * another language the name has no English word.
 */
function tableBox({ lang }: Scope): Visit {
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
    const number = lang === undefined ? `Table ${tables}` : `${tables}`;
    const ariaLabel = `${number}${columns && `: ${columns}`}`;
    context.wrapNode(node, element('div', { className: ['table'], role: 'region', ariaLabel, tabIndex: 0 }));
  };
}

/** A checkbox as a status: a mark and a word. */
function task(node: Readonly<Element>, lang: string | undefined): Element {
  const done = node.properties['checked'] === true;
  const word = element('span', { className: ['visually-hidden'], ...(lang && { lang }) }, [
    text(done ? 'Done:' : 'Open:'),
  ]);
  const shape = done ? stateMark('done', 'done') : stateMark('open', 'open');
  return element('span', { className: ['task-state'] }, [shape, word]);
}

/** Turns the alignment of a column into a class, because the security policy of the site forbids style attributes. */
function alignment(node: Readonly<Element>, context: Context): void {
  const side = /text-align: (left|center|right)/.exec(property(node, 'style'))?.[1];
  if (side === undefined) return;
  context.setProperty(node, 'style', null);
  context.setProperty(node, 'className', [`to-${side}`]);
}

/** The levels of headings on the page. */
interface Outline {
  /**
   * Returns the level (2 to 6) of the next heading. `apart`: it is in a quote or list. Then it opens no section, and
   * its level is below that of its section.
   */
  levelOf(depth: number, apart: boolean): number;
}

/**
 * Levels begin at 2, because the title of the page is the h1. They never skip one, whatever the author writes: `#` and
 * then `###` become h2 and h3.
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
