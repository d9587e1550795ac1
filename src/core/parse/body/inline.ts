import { isInQuotes } from '../../model/in-quotes.ts';
import type { Mention, Unwritten } from '../../model/note.ts';
import { addressIn } from './address-in.ts';
import { isCall } from './call.ts';
import { readDestination } from './destination.ts';
import { type HtmlTag, readHtmlTag } from './html-tag.ts';
import { mostNested } from './line-prefix.ts';

import { embedAt, spacedLinkAt } from './unwritten.ts';

/** A find in a block, with its offset. */
export interface Sighting {
  readonly kind: Mention['kind'];
  readonly target: string;
  readonly offset: number;
  readonly isQuoted?: true;
}

/** A link, picture or footnote by a label that is defined elsewhere: `[words][label]`, `[^label]`. */
export interface LabelUse {
  readonly label: string;
  /** As it is written, for messages. */
  readonly written: string;
}

/** Content of a block besides its words. */
export interface Inline {
  /** `[[references]]` and `@names`. */
  readonly sightings: readonly Sighting[];
  /** Targets of all links and images, whatever their scheme. */
  readonly links: readonly Sighting[];
  /** Web addresses, in links and bare. */
  readonly addresses: readonly { readonly text: string; readonly offset: number }[];
  /** Uses of labels. */
  readonly labels: readonly (LabelUse & { readonly offset: number })[];
  /** Tags of HTML. */
  readonly tags: readonly { readonly tag: HtmlTag; readonly offset: number }[];
  /** Links and pictures that Markdown takes for text. */
  readonly unwritten: readonly (Omit<Unwritten, 'line' | 'column'> & { readonly offset: number })[];
  /** Offset of a comment that does not end in this block. */
  readonly openComment?: number;
  /** The text with code, comments, addresses, references and names replaced by spaces. */
  readonly words: string;
  /** Offset at which brackets are nested too deeply. */
  readonly tooDeep?: number;
}

/** Every character that can start a find. Reading starts only there, so that plain words cost next to nothing. */
const sign = /[\\`<[\]@]|:\/\//g;
const backticks = /`+/y;
const autolink = /<([a-z][a-z0-9+.-]{1,31}:[^ \t\n<>]*)>/iy;
const definition = /\[[^\]\n[^]{1,200}\]:[ \t]*(<[^<>\n]*>|[^ \t\n]*)/y;
const address = /[^\s<>"'`]*/y;
const reference = /\[\[([^[\]\n]{1,200})\]\](?!\()/y;
const name = /@([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,60}[\p{L}\p{N}])?)(?![\p{L}\p{N}_]|\/\w|@)/uy;

/** Finds references, names and links in a block, in linear time. */
export function scanInline(text: string): Inline {
  const found: Found = { sightings: [], links: [], addresses: [], tags: [], labels: [], unwritten: [] };
  const hidden: [number, number][] = [];
  const opened: Opened[] = [];
  const closers = new Closers(text);
  let tooDeep: number | undefined;
  let openComment: number | undefined;

  sign.lastIndex = 0;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const at = match.index;
    let next = at + 1;
    let end: number | undefined;
    if (match[0] === '\\') next += 1;
    else if (match[0] === '`') {
      const length = matchAt(backticks, text, at)?.[0].length ?? 1;
      next = at + length;
      end = closers.ofCode(next, length);
    } else if (match[0] === '<') {
      const isComment = text.startsWith('<!--', at);
      end = isComment ? closers.ofComment(at + 4) : autolinkAt(text, at, found);
      if (isComment && end === undefined) openComment ??= at;
      if (!isComment && end === undefined) tagAt(text, at, found);
    } else if (match[0] === '@') end = nameAt(text, at, found);
    else if (match[0] === '://') end = addressAt(text, at, found);
    else if (match[0] === ']') {
      const start = opened.pop();
      end = start && destinationAt(text, start, next, found);
      if (start && end === undefined) next += unlinkedAt(text, start.at, at, found);
    } else {
      end = fileAt(text, at, found) ?? referenceAt(text, at, found) ?? definitionAt(text, at, found);
      if (end === undefined) opened.push({ at, isImage: text[at - 1] === '!' });
      if (opened.length > mostNested) tooDeep ??= at;
    }
    if (end !== undefined) hidden.push([at, end]);
    sign.lastIndex = end ?? next;
  }
  return { ...found, words: hidden.length === 0 ? text : hide(text, hidden), tooDeep, openComment };
}

/** A bracket that is open. */
interface Opened {
  readonly at: number;
  readonly isImage: boolean;
}

interface Found {
  readonly sightings: Sighting[];
  readonly links: Sighting[];
  readonly addresses: { text: string; offset: number }[];
  readonly tags: { tag: HtmlTag; offset: number }[];
  readonly labels: (LabelUse & { offset: number })[];
  readonly unwritten: Inline['unwritten'][number][];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Adds a link by the source of its address. */
function addLink(kind: 'link' | 'image', source: string, offset: number, found: Found): void {
  found.links.push({ kind, target: addressIn(source), offset });
  if (/^https?:\/\//i.test(source)) found.addresses.push({ text: source, offset });
}

function autolinkAt(text: string, at: number, found: Found): number | undefined {
  const match = matchAt(autolink, text, at);
  if (!match) return undefined;
  addLink('link', match[1] ?? '', at + 1, found);
  return at + match[0].length;
}

function tagAt(text: string, at: number, { tags }: Found): void {
  const tag = readHtmlTag(text, at);
  if (tag) tags.push({ tag, offset: at });
}

function nameAt(text: string, at: number, { sightings }: Found): number | undefined {
  // After a letter it is part of an email address, after a slash part of a path.
  if (at > 0 && /[\p{L}\p{N}_.+/@=-]/u.test(text.charAt(at - 1))) return undefined;
  const target = matchAt(name, text, at)?.[1];
  if (target === undefined) return undefined;
  const end = at + 1 + target.length;
  sightings.push({
    kind: 'person',
    target,
    offset: at,
    ...(isInQuotes(text, at, end) && { isQuoted: true as const }),
  });
  return end;
}

/** Reads a bare web address, found by its `://`. Trailing punctuation belongs to the sentence. */
function addressAt(text: string, at: number, { addresses }: Found): number | undefined {
  const scheme = /(?<![\p{L}\p{N}])https?$/iu.exec(text.slice(Math.max(0, at - 6), at))?.[0];
  if (scheme === undefined) return undefined;
  const offset = at - scheme.length;
  const rest = matchAt(address, text, at)?.[0] ?? '';
  const url = scheme + rest.slice(0, lengthWithout(rest, ').,;:!?*_]'));
  addresses.push({ text: url, offset });
  return offset + url.length;
}

function lengthWithout(text: string, signs: string): number {
  let length = text.length;
  while (length > 0 && signs.includes(text.charAt(length - 1))) length -= 1;
  return length;
}

/** Reads the address at `at` of a link whose bracket is closed there. */
function destinationAt(text: string, start: Opened, at: number, found: Found): number | undefined {
  const target = readDestination(text, at);
  if (!target) return undefined;
  if (!start.isImage && isCall(text.charAt(start.at - 1), text.charAt(start.at + 1), target.text))
    return target.end;
  addLink(start.isImage ? 'image' : 'link', target.text, target.offset, found);
  return target.end;
}

const label = /\[([^[\]\n]{0,200})\]/y;

/** Reads brackets from `from` to `at` that are no link as they are. Returns the length of what belongs to them. */
function unlinkedAt(text: string, from: number, at: number, found: Found): number {
  const spaced = spacedLinkAt(text, from, at + 1);
  if (!spaced) return labelAt(text, from, at, found);
  found.unwritten.push(spaced);
  return 0;
}

/** Reads `![[picture.png]]`. */
function fileAt(text: string, at: number, found: Found): number | undefined {
  const file = embedAt(text, at);
  if (!file) return undefined;
  const { end, ...rest } = file;
  found.unwritten.push(rest);
  return end;
}

/**
 * Reads `[words][label]`, `[label][]` or `[^label]` whose first bracket opens at `from` and closes at `at`. Returns the
 * length of the second pair of brackets. An index of an index, as in `rows[1][2]`, is no link.
 */
function labelAt(text: string, from: number, at: number, { labels }: Found): number {
  const words = text.slice(from + 1, at);
  if (words.startsWith('^') && !/[\s[]/.test(words)) {
    if (text[at + 1] !== ':') labels.push({ label: words, written: `[${words}]`, offset: from });
    return 0;
  }
  const match = matchAt(label, text, at + 1);
  if (!match || words.trim() === '' || words.includes('\n')) return 0;
  const isIndex = /[\p{L}\p{N}\]).]/u.test(text.charAt(from - 1)) || /^\d*$/.test(words);
  if (isIndex) return 0;
  labels.push({ label: match[1] || words, written: `[${words}]${match[0]}`, offset: from });
  return match[0].length;
}

function referenceAt(text: string, at: number, { sightings }: Found): number | undefined {
  if (text[at + 1] !== '[') return undefined;
  const match = matchAt(reference, text, at);
  const target = match?.[1]?.split(/\\?\|/, 1)[0]?.trim();
  if (!match || !target) return undefined;
  sightings.push({ kind: 'reference', target, offset: at });
  return at + match[0].length;
}

/** Reads `[label]: target` at the start of a line. */
function definitionAt(text: string, at: number, found: Found): number | undefined {
  if (!/(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  const match = matchAt(definition, text, at);
  if (!match) return undefined;
  const written = match[1] ?? '';
  const end = at + match[0].length;
  const angles = written.startsWith('<');
  if (written === '') return end;
  addLink('link', angles ? written.slice(1, -1) : written, end - written.length + (angles ? 1 : 0), found);
  return end;
}

/** Returns the text with parts replaced by spaces. The parts are in order. */
function hide(text: string, parts: readonly (readonly [number, number])[]): string {
  let hidden = '';
  let from = 0;
  for (const [start, end] of parts) {
    const part = text.slice(start, end);
    hidden +=
      text.slice(from, start) +
      (part.includes('\n') ? part.replaceAll(/[^\n]/g, ' ') : ' '.repeat(part.length));
    from = end;
  }
  return hidden + text.slice(from);
}

/** Finds the ends of code and comments. Remembers what it did not find, so that nothing is searched twice. */
class Closers {
  private readonly text: string;
  private readonly nowhere = new Set<number>();

  constructor(text: string) {
    this.text = text;
  }

  ofCode(from: number, length: number): number | undefined {
    if (this.nowhere.has(length)) return undefined;
    const run = /`+/g;
    run.lastIndex = from;
    for (let match = run.exec(this.text); match; match = run.exec(this.text)) {
      if (match[0].length === length) return run.lastIndex;
    }
    this.nowhere.add(length);
    return undefined;
  }

  ofComment(from: number): number | undefined {
    if (this.nowhere.has(0)) return undefined;
    const end = this.text.indexOf('-->', from);
    if (end !== -1) return end + 3;
    this.nowhere.add(0);
    return undefined;
  }
}
