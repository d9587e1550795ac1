/** The attributes of an element: `true` is one without a value, `false` and `undefined` one that is absent. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element that is not drawn yet. */
export interface Element<P = never> {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Tree<P>[];
}

/**
 * A piece of a page as data. The build prints it as HTML (`html.ts`), and the browser makes nodes of it
 * (`site/dom/draw.ts`), so that no piece is written twice. A text is always text, never markup. `P` is the type of
 * parts that are already HTML. Only the build accepts them.
 */
export type Tree<P = never> = string | false | undefined | P | Element<P> | readonly Tree<P>[];

/** Makes an element with its attributes and its content. Use `h<P>` if a part of the content is already HTML. */
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
