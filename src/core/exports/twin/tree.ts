/** A node of a page: a text, with its entities read, or an element. */
export type Node = string | Element;

/** An element of a page. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

/** A tag, whose attributes are all in double quotes, or a comment. */
const piece = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)([^>"]*(?:"[^"]*"[^>"]*)*)>/g;
const attribute = /([^\s"=<>/]+)(?:="([^"]*)")?/g;
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/**
 * Reads HTML that this site printed: each element is closed, and each value is in double quotes. Other HTML needs a real
 * parser, which takes ten times as long.
 */
export function readHtml(html: string): readonly Node[] {
  const root: Node[] = [];
  const open: { readonly name: string; readonly children: Node[] }[] = [{ name: '', children: root }];
  const add = (node: Node) => {
    if (node !== '') open.at(-1)?.children.push(node);
  };
  let at = 0;
  for (const match of html.matchAll(piece)) {
    add(unescaped(html.slice(at, match.index)));
    at = match.index + match[0].length;
    const [, closes, name = '', attributes = ''] = match;
    if (name === '') continue;
    if (closes) {
      const index = open.findLastIndex((one) => one.name === name);
      if (index > 0) open.length = index;
      continue;
    }
    const children: Node[] = [];
    add({ name, attributes: attributesIn(attributes), children });
    if (!empty.has(name) && !attributes.endsWith('/')) open.push({ name, children });
  }
  add(unescaped(html.slice(at)));
  return root;
}

const none: ReadonlyMap<string, string> = new Map();

function attributesIn(text: string): ReadonlyMap<string, string> {
  if (text === '') return none;
  const found = text.matchAll(attribute);
  return new Map([...found].map(([, name = '', value = '']) => [name, unescaped(value)]));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

function unescaped(html: string): string {
  if (!html.includes('&')) return html;
  return html.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** The words of an element and of all in it. */
export function wordsIn(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(wordsIn).join('');
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (element.attributes.get('class') ?? '').split(' ').includes(name);
}

/** The first element below some nodes that passes a test. */
export function findElement(
  nodes: readonly Node[],
  test: (element: Element) => boolean,
): Element | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = test(node) ? node : findElement(node.children, test);
    if (found) return found;
  }
  return undefined;
}
