import type { HastNode } from 'satteri';
import { anchorOfTag, type HtmlTag, readHtmlTag, useOfTag } from '../../core/parse/body/html-tag.ts';
import { type Child, element, text } from './element.ts';
import type { KeptTags } from './kept-tags.ts';
import type { Context } from './scope.ts';

type Raw = Extract<HastNode, { type: 'raw' }>;

/**
 * Returns the visitor of raw HTML. Its comments are hidden, the tags of the allow-list are kept without attributes, and a
 * tag that sets an anchor becomes a place to link to. Everything else is shown as text. No anchor is set that is `taken`.
 */
export function rawVisitor(kept: KeptTags, taken: readonly string[]) {
  const anchors = new Set(taken);
  /** Whether each open `a` is only a place. Its end is not shown then. */
  const places: boolean[] = [];
  const anchorOf = (tag: HtmlTag): readonly Child[] => {
    const id = anchorOfTag(tag);
    if (id === undefined || anchors.has(id)) return [];
    anchors.add(id);
    return [element('span', { id })];
  };
  const inLine = (tag: HtmlTag, source: string): readonly Child[] => {
    const use = useOfTag(tag);
    if (use === 'line' || use === 'around') return [...anchorOf(tag), text(kept.markOf(tag))];
    const isPlace = tag.name === 'a' && tag.isClosing ? places.pop() === true : use === 'anchor';
    if (tag.name === 'a' && !tag.isClosing) places.push(isPlace);
    return isPlace ? anchorOf(tag) : [...anchorOf(tag), text(source)];
  };
  return (node: Readonly<Raw>, context: Context): void => {
    const parent = context.parent(node);
    const value = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    const parts = partsOf(value);
    const isBlock = parent.type === 'root' || (parent.type === 'element' && isBox(parent.tagName, value));
    const children = isBlock ? inParagraphs(parts, inLine) : parts.flatMap((part) => made(part, inLine));
    context.replaceNode(node, children.length === 0 ? text('') : [...children]);
  };
}

type Part = string | { readonly tag: HtmlTag; readonly source: string };
type InLine = (tag: HtmlTag, source: string) => readonly Child[];

/** A list item may have raw HTML in its line, too. Only a block of it begins with a tag around lines. */
function isBox(tagName: string, value: string): boolean {
  return tagName === 'blockquote' || (tagName === 'li' && /^\s*<\/?(?:details|summary)\b/i.test(value));
}

/** Splits raw HTML into its tags and the words between them. */
function partsOf(value: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = value.indexOf('<'); at !== -1; at = value.indexOf('<', at + 1)) {
    const tag = readHtmlTag(value, at);
    if (!tag) continue;
    if (at > from) parts.push(value.slice(from, at));
    from = at + tag.length;
    parts.push({ tag, source: value.slice(at, from) });
    at = from - 1;
  }
  if (from < value.length) parts.push(value.slice(from));
  return parts;
}

function made(part: Part, inLine: InLine): readonly Child[] {
  return typeof part === 'string' ? [text(part)] : inLine(part.tag, part.source);
}

/** Puts what is between the tags around lines into paragraphs, but not the words of a summary. */
function inParagraphs(parts: readonly Part[], inLine: InLine): readonly Child[] {
  const children: Child[] = [];
  let line: Child[] = [];
  let inSummary = false;
  const close = () => {
    const isEmpty = line.every((child) => child.type === 'text' && child.value.trim() === '');
    if (!isEmpty) children.push(...(inSummary ? line : [element('p', {}, line)]));
    line = [];
  };
  for (const part of parts) {
    const isAround = typeof part !== 'string' && useOfTag(part.tag) === 'around';
    if (isAround) {
      close();
      children.push(...made(part, inLine));
      inSummary = part.tag.name === 'summary' && !part.tag.isClosing;
    } else line.push(...made(part, inLine));
  }
  close();
  return children;
}
