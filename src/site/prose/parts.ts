import GithubSlugger from 'github-slugger';
import { alertIn } from '../markdown/alerts.ts';

/** A node of Markdown's tree (mdast), with those of MDX. */
interface Node {
  type: string;
  depth?: number;
  data?: { hProperties: Readonly<Record<string, unknown>> };
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
  readonly type: string;
  readonly name?: string;
  /** A text, or an expression. */
  readonly value?: unknown;
}

/** The page that is compiled, with its frontmatter. */
interface PageFile {
  readonly path?: string;
  readonly data?: { readonly astro?: { readonly frontmatter?: Readonly<Record<string, unknown>> } };
}

type Target = Pick<Node, 'url' | 'title'>;

/**
 * A plugin of remark that makes components of the words, links and pictures of a page of the maintainers: `ProseWords`,
 * `ProseLink` and `ProsePicture`. Each is given the file of the page, from which it finds its target. Code stays. Its
 * headings and its alerts are those of a note.
 */
export function proseParts() {
  return (tree: Node, { path, data }: PageFile): void => {
    const file = `pages/${(path ?? '').replace(/^.*[/\\]/, '')}`;
    const targets = new Map<string, Target>();
    definitionsIn(tree, targets);
    headings(tree, data?.astro?.frontmatter?.title);
    replace(tree, file, targets, false);
  };
}

/**
 * Gives the headings their anchors, and links to themselves beside them. A first heading that is the title of the page is
 * left out: the page has it above. Beside others of its level all are a level lower, as the page has one title.
 */
function headings(tree: Node, title: unknown): void {
  const all = nodesOf(tree, 'heading');
  const slugger = new GithubSlugger();
  const [first] = (tree.children ?? []).filter(({ type }) => type !== 'mdxjsEsm');
  const isTitle = (node: Node) => {
    if (node !== first || node.depth !== 1) return false;
    return typeof title !== 'string' || (plain(textOf(node)) === plain(title) && !leadsOn(node));
  };
  const isDeeper = all.some((node) => node.depth === 1 && !isTitle(node));
  const made = new Map<Node, Node>();
  for (const node of all) {
    const id = slugger.slug(textOf(node));
    if (isTitle(node)) made.set(node, { type: 'root', children: [] });
    else {
      const depth = Math.min((node.depth ?? 1) + (isDeeper ? 1 : 0), 6);
      const link = tag('a', { class: 'anchor', href: `#${id}`, 'aria-labelledby': id });
      made.set(
        node,
        tag('div', { class: 'sub-head' }, [{ ...node, depth, data: { hProperties: { id } } }, link]),
      );
    }
  }
  exchange(tree, made);
}

function nodesOf(node: Node, type: string): readonly Node[] {
  return (node.children ?? []).flatMap((child) => [
    ...(child.type === type ? [child] : []),
    ...nodesOf(child, type),
  ]);
}

function exchange(node: Node, made: ReadonlyMap<Node, Node>): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    const other = made.get(child);
    if (other) return other.type === 'root' ? [] : [other];
    exchange(child, made);
    return [child];
  });
}

/** Whether a heading has something to follow or to look at, which the title above it has not. */
function leadsOn({ children = [] }: Node): boolean {
  return children.some((child) => /^(?:link|image)/.test(child.type) || leadsOn(child));
}

function textOf({ value = '', children }: Node): string {
  return children ? children.map(textOf).join('') : value;
}

/** The words of a title without what only its spelling makes. */
function plain(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Makes an alert of a quote that begins with its mark, as in a note. */
function alertOf(quote: Node, file: string): Node {
  const [paragraph, ...others] = quote.children ?? [];
  const [start, ...inline] = paragraph?.children ?? [];
  const alert = start?.type === 'text' ? alertIn(start.value ?? '') : undefined;
  if (paragraph?.type !== 'paragraph' || !start || !alert) return quote;
  const { kind, word, title, length } = alert;
  const rest = [{ ...start, value: (start.value ?? '').slice(length) }, ...inline];
  const isEmpty = rest.every(({ type, value }) => type === 'text' && value?.trim() === '');
  const head = component('ProseAlert', { file, word, title: title || undefined }, []);
  return {
    ...quote,
    data: { hProperties: { className: ['alert', `alert-${kind}`] } },
    children: [
      { type: 'paragraph', data: { hProperties: { className: ['alert-head'] } }, children: [head] },
      ...(isEmpty ? [] : [{ ...paragraph, children: rest }]),
      ...others,
    ],
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
  node.children = node.children.map((written) => {
    const child = written.type === 'blockquote' ? alertOf(written, file) : written;
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
  return tagOf(child, file, inLink) ?? child;
}

/** The tag of a link or a picture with its address in it: it leads to the same place as one of Markdown. */
function tagOf(
  { type, name, attributes = [], children = [] }: Node,
  file: string,
  inLink: boolean,
): Node | undefined {
  const key = name === 'a' ? 'href' : name === 'img' ? 'src' : undefined;
  const address = attributes.find((attribute) => attribute.name === key)?.value;
  if (key === undefined || typeof address !== 'string' || address.startsWith('#')) return undefined;
  const others = attributes.filter((attribute) => attribute.name !== key);
  const made =
    name === 'a'
      ? component('ProseLink', { file, to: address }, children)
      : component('ProsePicture', { file, src: address, inLink: inLink ? 'yes' : undefined }, []);
  return { ...made, type, attributes: [...others, ...(made.attributes ?? [])] };
}

function tag(name: string, given: Readonly<Record<string, string>>, children: Node[] = []): Node {
  return { ...component(name, given, children), type: 'mdxJsxFlowElement' };
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
