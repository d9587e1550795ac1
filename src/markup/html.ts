import type { Attributes, Element, Tree } from './tree.ts';

/** What is HTML already, because Astro made it from a slot. Never made of a text. */
export interface Printed {
  readonly html: string;
}

/** Prints a tree as HTML. Texts and the values of attributes are escaped here and nowhere else. */
export function html(tree: Tree<Printed>): string {
  if (tree === undefined || tree === false) return '';
  if (typeof tree === 'string') return escaped(tree);
  if ('html' in tree) return tree.html;
  return 'name' in tree ? elementHtml(tree) : tree.map(html).join('');
}

/** The elements that HTML prints without an end tag (WHATWG HTML §13.1.2). */
const empties: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

function elementHtml({ name, attributes, children }: Element<Printed>): string {
  const start = `<${name}${attributesHtml(attributes)}>`;
  return empties.has(name) ? start : `${start}${children.map(html).join('')}</${name}>`;
}

function attributesHtml(attributes: Attributes): string {
  let printed = '';
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      printed += value === true ? ` ${name}` : ` ${name}="${escaped(`${value}`)}"`;
  return printed;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
