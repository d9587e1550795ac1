/** A tag of HTML in a text, such as `<br>` or `</kbd>`. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly isClosing: boolean;
  /** The source of its attributes, with the space before it. */
  readonly attributes: string;
  readonly length: number;
}

const form =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']{0,1000}'|"[^"]{0,1000}"))?)*)\s*\/?>/y;

/** Reads a tag at an offset of a text (CommonMark 0.31.2 §6.6). Returns `undefined` if there is none. */
export function readHtmlTag(text: string, at: number): HtmlTag | undefined {
  form.lastIndex = at;
  const match = form.exec(text);
  if (!match) return undefined;
  const [{ length }, slash, name = '', attributes = ''] = match;
  return { name: name.toLowerCase(), isClosing: slash !== '', attributes, length };
}

/** The tags within a line that a page has, without attributes. `<br>` has no end. */
const inLine: readonly string[] = ['br', 'kbd', 'sub', 'sup'];
/** The tags around lines that a page has, without attributes. */
const around: readonly string[] = ['details', 'summary'];

/** What a page makes of a tag: an element within a line or around lines, a place to link to, or text. */
export type TagUse = 'line' | 'around' | 'anchor' | 'text';

/** Returns what a page makes of a tag. The check and the page both use this, so they never differ. */
export function useOfTag(tag: HtmlTag): TagUse {
  if (inLine.includes(tag.name)) return 'line';
  if (around.includes(tag.name)) return 'around';
  const isPlace =
    tag.name === 'a' && anchorOfTag(tag) !== undefined && attributeOf(tag, 'href') === undefined;
  return isPlace ? 'anchor' : 'text';
}

/** Returns the anchor that a tag sets: its `id`, or the `name` of an `a`. Links may lead there. */
export function anchorOfTag(tag: HtmlTag): string | undefined {
  if (tag.isClosing) return undefined;
  const anchor = attributeOf(tag, 'id') ?? (tag.name === 'a' ? attributeOf(tag, 'name') : undefined);
  return anchor !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,200}$/u.test(anchor) ? anchor : undefined;
}

/** Returns the value of an attribute of a tag. */
export function attributeOf({ attributes }: HtmlTag, name: string): string | undefined {
  const form = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>]+))`, 'i');
  const [, double, single, bare] = form.exec(attributes) ?? [];
  return double ?? single ?? bare;
}

/** A character after a backslash, a span of code, or the start of a tag. */
const codeOrTag = /\\[^\n]|(`+)(?!`)[^`](?:[\s\S]{0,500}?[^`])?\1(?!`)|</g;

/** Returns a Markdown text without the tags that a page shows as elements. `<br>` is a space. */
export function withoutPageTags(markdown: string): string {
  if (!markdown.includes('<')) return markdown;
  let kept = '';
  let from = 0;
  for (const { 0: found, index } of markdown.matchAll(codeOrTag)) {
    const tag = found === '<' && index >= from ? readHtmlTag(markdown, index) : undefined;
    if (!tag || useOfTag(tag) === 'text') continue;
    kept += markdown.slice(from, index) + (tag.name === 'br' ? ' ' : '');
    from = index + tag.length;
  }
  return kept + markdown.slice(from);
}
