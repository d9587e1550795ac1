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

/** A tag of raw HTML or the words between two tags, with its offset. */
export interface HtmlPart {
  readonly source: string;
  readonly at: number;
  /** Absent for words. */
  readonly tag?: HtmlTag;
}

/** Splits raw HTML into its tags and the words between them. Its comments are left out. */
export function htmlParts(html: string): readonly HtmlPart[] {
  const value = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => hidden.repeat(comment.length));
  const parts: HtmlPart[] = [];
  const addWords = (from: number, to: number) => {
    for (const { 0: source, index } of value.slice(from, to).matchAll(shown))
      parts.push({ source, at: from + index });
  };
  let from = 0;
  for (let at = value.indexOf('<'); at !== -1; at = value.indexOf('<', at + 1)) {
    const tag = readHtmlTag(value, at);
    if (!tag) continue;
    addWords(from, at);
    from = at + tag.length;
    parts.push({ source: value.slice(at, from), at, tag });
    at = from - 1;
  }
  addWords(from, value.length);
  return parts;
}

/** Stands for the letters of a comment. No text may hold it. */
const hidden = '\uFFFF';
const shown = /[^\uFFFF]+/g;
