import type { Attributes, Element, Tree } from './tree.ts';

/** HTML that Astro rendered from a slot. Never made from a text, since it is not escaped. */
export interface Printed {
  readonly html: string;
}

/**
 * Prints a tree as HTML. Texts and the values of attributes are escaped here and nowhere else. Every page passes
 * through here, so it appends to one string: joining the parts of each level took twice the time.
 */
export function html(tree: Tree<Printed>): string {
  if (tree === undefined || tree === false) return '';
  if (typeof tree === 'string') return escaped(tree);
  if ('html' in tree) return tree.html;
  return 'name' in tree ? elementHtml(tree) : allHtml(tree);
}

function allHtml(trees: readonly Tree<Printed>[]): string {
  let printed = '';
  for (const tree of trees) printed += html(tree);
  return printed;
}

/** The elements that HTML prints without an end tag (WHATWG HTML §13.1.2). */
const empties: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

function elementHtml({ name, attributes, children }: Element<Printed>): string {
  const start = `<${name}${attributesHtml(attributes)}>`;
  return empties.has(name) ? start : `${start}${allHtml(children)}</${name}>`;
}

function attributesHtml(attributes: Attributes): string {
  let printed = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === false) continue;
    printed += value === true ? ` ${name}` : ` ${name}="${escaped(`${value}`)}"`;
  }
  return printed;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // Most texts have none of these characters, and a test is cheaper than a replacement.
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : text;
}
