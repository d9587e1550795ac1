import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements whose text flows on in the text around them. Every other element starts a text of its own. */
const inline = new Set(
  'a abbr b bdi bdo cite code del em i ins kbd mark q s small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'template', 'noscript']);
const spoken = ['aria-label', 'alt', 'placeholder', 'title'];

/**
 * Returns the texts of a page, one for each block, with its title, its description and the labels that only a screen
 * reader says. `skips` leaves out an element with all that is in it.
 */
export function visibleTexts(html: string, skips: (element: Element) => boolean): readonly string[] {
  const texts: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') texts.push(text);
    open = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) open += node.value;
    if (!('childNodes' in node)) return;
    if (!('tagName' in node)) {
      for (const child of node.childNodes) walk(child);
      return;
    }
    if (unseen.has(node.tagName) || skips(node)) return;
    for (const { name, value } of node.attrs) {
      if (spoken.includes(name)) texts.push(value);
      if (name === 'content' && node.attrs.some((other) => other.value === 'description')) texts.push(value);
    }
    const flows = inline.has(node.tagName);
    if (!flows) close();
    for (const child of node.childNodes) walk(child);
    if (!flows) close();
  };
  walk(parse(html));
  return texts;
}
