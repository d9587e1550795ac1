/** A node of Markdown's tree (mdast), with those of MDX. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  identifier?: string;
  name?: string;
  attributes?: readonly Attribute[];
  children?: Node[];
}

interface Attribute {
  readonly type: 'mdxJsxAttribute';
  readonly name: string;
  readonly value: string;
}

type Target = Pick<Node, 'url' | 'title'>;

/**
 * A plugin of remark that makes components of the words, links and pictures of a page of the maintainers: `ProseWords`,
 * `ProseLink` and `ProsePicture`. Each is given the file of the page, from which it finds its target. Code stays.
 */
export function proseParts() {
  return (tree: Node, { path }: { readonly path?: string }): void => {
    const file = `pages/${(path ?? '').replace(/^.*[/\\]/, '')}`;
    const targets = new Map<string, Target>();
    definitionsIn(tree, targets);
    replace(tree, file, targets, false);
  };
}

function definitionsIn({ children = [] }: Node, targets: Map<string, Target>): void {
  for (const child of children) {
    const { type, identifier = '' } = child;
    if (type === 'definition' && !targets.has(identifier)) targets.set(identifier, child);
    definitionsIn(child, targets);
  }
}

function replace(node: Node, file: string, targets: ReadonlyMap<string, Target>, inLink: boolean): void {
  if (!node.children) return;
  node.children = node.children.map((child) => {
    const isLink = child.type === 'link' || child.type === 'linkReference' || child.name === 'a';
    replace(child, file, targets, inLink || isLink);
    return partOf(child, file, targets, inLink);
  });
}

function partOf(child: Node, file: string, targets: ReadonlyMap<string, Target>, inLink: boolean): Node {
  const { type, value = '', children = [], alt } = child;
  const { url = '', title } = type.endsWith('Reference')
    ? (targets.get(child.identifier ?? '') ?? {})
    : child;
  // HTML allows no link in a link. The text stays within, for the ids of headings.
  if (type === 'text' && !inLink) return component('ProseWords', { file, text: value }, [child]);
  if (type === 'link' || type === 'linkReference')
    return component('ProseLink', { file, to: url, title }, children);
  if (type === 'image' || type === 'imageReference')
    return component('ProsePicture', { file, src: url, alt, title, inLink: inLink ? 'yes' : undefined }, []);
  return child;
}

function component(
  name: string,
  given: Readonly<Record<string, string | null | undefined>>,
  children: Node[],
): Node {
  const attributes = Object.entries(given).flatMap(([key, value]): Attribute[] =>
    typeof value === 'string' ? [{ type: 'mdxJsxAttribute', name: key, value }] : [],
  );
  return { type: 'mdxJsxTextElement', name, attributes, children };
}
