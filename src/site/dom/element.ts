type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | number | false | undefined>>;

const svgSpace = 'http://www.w3.org/2000/svg';

/** Creates an element of HTML. Children that are text stay text and are never parsed as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(name), attributes, children);
}

/** Creates an element of SVG. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(svgSpace, name), attributes, children);
}

/** Puts a separator between items. */
export function separated(items: readonly (Node | string)[], separator: string): readonly (Node | string)[] {
  return items.flatMap((item, index) => (index > 0 ? [separator, item] : [item]));
}

function filled<E extends Element>(target: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) target.setAttribute(name, `${value}`);
  target.append(...children.filter((child) => child !== undefined && child !== false));
  return target;
}
