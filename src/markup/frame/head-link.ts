import { type Element, h } from '../tree.ts';

/** The link of a heading to its own place, beside it. Its name is that of the heading, whatever its language. */
export function headLink(id: string): Element {
  return h('a', { class: 'anchor', href: `#${id}`, 'aria-labelledby': id });
}
