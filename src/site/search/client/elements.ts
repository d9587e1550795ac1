/** What can stand in an element: an element, or a text, which is never read as HTML. */
export type Content = Node | string;

/** Makes an element with a class (or none) and what stands in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** A shape of the sprite, as the component Mark prints it. */
export function makeMark(mark: string, className: string): SVGElement {
  const element = document.createElementNS(svg, 'svg');
  const use = document.createElementNS(svg, 'use');
  const attributes = {
    class: `mark ${className}`,
    width: '16',
    height: '16',
    'aria-hidden': 'true',
    focusable: 'false',
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  use.setAttribute('href', `#m-${mark}`);
  element.append(use);
  return element;
}

/** The element of this page that a script was written for; missing ones are a fault of the page. */
export function elementOf<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`No element \`${selector}\` on this page.`);
  return element;
}
