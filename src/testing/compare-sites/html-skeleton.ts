import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { oneSpaced, type Rename, type Skeleton, textMark } from './skeleton.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Template = DefaultTreeAdapterTypes.Template;

const setOf = (names: string) => new Set(names.split(' '));

/** Attributes that hold human words. */
const worded = setOf(
  'alt aria-description aria-label aria-roledescription content data-label label placeholder title',
);
/** Elements within a sentence. Every other element starts a text of its own. */
const inline = setOf(
  'a abbr b bdi br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr',
);
/** Elements that hold code. A bundler decides what it writes into the page and what into a file. */
const code = setOf('script style');
const empty = setOf('area base br col embed hr img input link meta source track wbr');

/** Returns the elements of a page, one to a line, and its texts by paragraph, heading, cell or label. */
export function htmlSkeleton(html: string, rename: Rename): Required<Skeleton> {
  const document = /^\s*<(!doctype|html)/i.test(html) ? parse(html) : parseFragment(html);
  const lines: string[] = [];
  const within: string[] = [];
  const words: string[] = [];
  const around: string[] = [];
  let text = '';

  const line = (written: string) => {
    lines.push(written);
    within.push(around.slice(-3).join(' > '));
  };
  const endText = () => {
    const said = oneSpaced(text);
    if (said !== '') words.push(said);
    text = '';
  };

  const visit = (node: Node) => {
    if ('tagName' in node) visitElement(node);
    else if ('value' in node) text += node.value;
    else if ('childNodes' in node) node.childNodes.forEach(visit);
  };

  const visitElement = (element: Element) => {
    const { tagName, attrs } = element;
    const children = childrenOf(element);
    const isBlock = !inline.has(tagName);
    if (isBlock) endText();
    if (tagName === 'br') text += ' ';
    for (const { name, value } of attrs)
      if (isWorded(name, element)) words.push(`${name}: ${oneSpaced(value)}`);
    const name = [tagName, ...classesOf(element, rename)].join('.');
    const open = `<${[tagName, ...attributesOf(element, rename)].join(' ')}>`;
    if (empty.has(tagName)) line(open);
    else if (code.has(tagName)) line(`${open}</${name}>`);
    else if (children.some((child) => 'tagName' in child)) {
      line(open);
      around.push(name);
      children.forEach(visit);
      if (isBlock) endText();
      line(`</${name}>`);
      around.pop();
    } else {
      children.forEach(visit);
      line(`${open}${children.some(isText) ? textMark : ''}</${name}>`);
      if (isBlock) endText();
    }
  };

  visit(document);
  endText();
  return { lines, within, words };
}

/** The children of an element. Those of a template are in a fragment of their own. */
function childrenOf(element: Element | Template): readonly Node[] {
  return isTemplate(element) ? element.content.childNodes : element.childNodes;
}

function isTemplate(element: Element | Template): element is Template {
  return element.tagName === 'template';
}

function isText(node: Node): boolean {
  return 'value' in node && node.value.trim() !== '';
}

function isWorded(name: string, { attrs }: Element): boolean {
  if (name !== 'content') return worded.has(name);
  return !attrs.some((other) => other.name === 'http-equiv' || other.value === 'viewport');
}

/** The classes in order of the alphabet: a browser sees no other order. */
function classesOf({ attrs }: Element, rename: Rename): readonly string[] {
  const classes = attrs.find(({ name }) => name === 'class')?.value ?? '';
  return classes.split(/\s+/).filter(Boolean).map(rename).sort();
}

/** The attributes in order of the alphabet, without human words and without the hash of an asset. */
function attributesOf(element: Element, rename: Rename): readonly string[] {
  return element.attrs
    .map(({ name, value }) => {
      if (name === 'class') return `class="${classesOf(element, rename).join(' ')}"`;
      if (isWorded(name, element)) return value.trim() === '' ? `${name}=""` : `${name}="${textMark}"`;
      return `${rename(name)}="${rename(withoutHash(oneSpaced(value)))}"`;
    })
    .sort();
}

function withoutHash(value: string): string {
  return value.replace(/(\/_astro\/\S+)\.[\w-]{8}(\.\w+)$/, '$1$2');
}
