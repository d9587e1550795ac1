import type { HastNode } from 'satteri';

/** An element of the rendered tree. */
export type Element = Extract<HastNode, { type: 'element' }>;
/** What may stand in an element. */
export type Child = Element['children'][number];

/** Makes an element; names of properties are those of hast (`className`, `ariaLabel`). */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly Child[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Makes a text, which is escaped when it is printed. */
export function text(value: string): Extract<HastNode, { type: 'text' }> {
  return { type: 'text', value };
}

/** A property as text; empty where it is missing or not a text. */
export function property(node: Readonly<Element>, name: string): string {
  const value = node.properties[name];
  return typeof value === 'string' ? value : '';
}

/** A shape of the sprite; the word beside it is up to the caller, who never leaves it out. */
export function stateMark(shape: string, tone: string): Element {
  const use = element('use', { href: `#m-${shape}` });
  const size = { width: 16, height: 16, ariaHidden: 'true', focusable: 'false' };
  return element('svg', { className: ['mark', `is-${tone}`], ...size }, [use]);
}
