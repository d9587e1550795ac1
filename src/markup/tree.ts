/** The attributes of an element: `true` is one without a value, `false` and `undefined` one that is absent. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element that is not drawn yet. */
export interface Element<P = never> {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Tree<P>[];
}

/**
 * A piece of a page as data. The build prints it as HTML (`html.ts`), the browser makes nodes of it
 * (`site/dom/draw.ts`), so no piece is written twice. A text is always text, never markup. `P` is what the build may
 * have printed already; the browser draws trees without it only.
 */
export type Tree<P = never> = string | false | undefined | P | Element<P> | readonly Tree<P>[];

/** An element with its attributes and what is in it; `h<P>` where a part of that is printed already. */
export function h<P = never>(
  name: string,
  attributes: Attributes,
  ...children: readonly Tree<NoInfer<P>>[]
): Element<P> {
  return { name, attributes, children };
}

/** Items with a separator between them. */
export function separated(items: readonly Tree[], separator = ', '): readonly Tree[] {
  return items.flatMap((item, index) => (index > 0 ? [separator, item] : [item]));
}

/** A class attribute: the names that are there. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name).join(' ');
}
