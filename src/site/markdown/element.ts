import type { HastNode } from 'satteri';

/** An element of the rendered tree. */
export type Element = Extract<HastNode, { type: 'element' }>;
/** A node within an element. */
export type Child = Element['children'][number];

/** Makes an element. Properties have their hast names (`className`, `ariaLabel`). */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly Child[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Makes a text node. It is escaped when it is printed. */
export function text(value: string): Extract<HastNode, { type: 'text' }> {
  return { type: 'text', value };
}

/** Returns a property that is text, else the empty text. */
export function property(node: Readonly<Element>, name: string): string {
  const value = node.properties[name];
  return typeof value === 'string' ? value : '';
}

/** The mark of a status. It is hidden from screen readers, so the caller must add the word. */
export function stateMark(shape: string, tone: string): Element {
  const use = element('use', { href: `#m-${shape}` });
  const size = { width: 16, height: 16, ariaHidden: 'true', focusable: 'false' };
  return element('svg', { className: ['mark', `is-${tone}`], ...size }, [use]);
}
