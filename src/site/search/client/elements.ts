/** The content of an element: a node, or text, which is never parsed as HTML. */
export type Content = Node | string;

/** Creates an element with its class (or none) and its content. */
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

/** Creates a shape of the sprite, like the component Mark. */
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

/** Returns an element that the script needs. Throws if the page lacks it. */
export function elementOf<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`No element \`${selector}\` on this page.`);
  return element;
}
