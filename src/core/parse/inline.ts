import type { Mention } from '../model/note.ts';
import { readDestination } from './destination.ts';
import { mostNested } from './line-prefix.ts';

/** Something in a block, by its offset. */
export interface Sighting {
  readonly kind: Mention['kind'];
  readonly target: string;
  readonly offset: number;
}

/** What a block holds besides words. */
export interface Inline {
  /** `[[references]]` and `@names`. */
  readonly sightings: readonly Sighting[];
  /** Every target of a link or image, whatever its scheme. */
  readonly links: readonly Sighting[];
  /** Web addresses, in links and bare. */
  readonly addresses: readonly { readonly text: string; readonly offset: number }[];
  /** The same text, with spaces for code, comments, addresses, references and names. */
  readonly words: string;
  /** Where brackets are nested too deeply. */
  readonly tooDeep?: number;
}

const sign =
  /\\[\s\S]|`+|<!--|<[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|^ {0,3}\[[^\]\n[^]{1,200}\]:[ \t]*|!?\[|\]|@|\bhttps?:\/\/[^\s<>"'`]+/gim;
const reference = /\[\[([^[\]\n]{1,200})\]\](?!\()/y;
const name = /@([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,60}[\p{L}\p{N}])?)(?![\p{L}\p{N}_]|\/\w|@)/uy;
const anySign = /[`<[@\\]|:\/\//;

/** Finds references, names and links in a block, in time that grows with its length. */
export function scanInline(text: string): Inline {
  if (!anySign.test(text)) return { sightings: [], links: [], addresses: [], words: text };
  const sightings: Sighting[] = [];
  const links: Sighting[] = [];
  const addresses: { text: string; offset: number }[] = [];
  const hidden: [number, number][] = [];
  const opened: boolean[] = [];
  const closers = new Closers(text);
  let tooDeep: number | undefined;

  const addLink = (kind: 'link' | 'image', target: string, offset: number): void => {
    links.push({ kind, target, offset });
    if (/^https?:\/\//i.test(target)) addresses.push({ text: target, offset });
  };
  /** Hides a part of the text and goes on behind it. */
  const skip = (from: number, to: number): number => {
    hidden.push([from, to]);
    return to;
  };

  sign.lastIndex = 0;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const at = match.index;
    const found = match[0];
    let next = at + found.length;
    if (found.startsWith('`')) {
      next = skip(at, closers.ofCode(next, found.length) ?? next);
    } else if (found === '<!--') {
      next = skip(at, closers.ofComment(next) ?? next);
    } else if (found.startsWith('<')) {
      addLink('link', found.slice(1, -1), at + 1);
      skip(at, next);
    } else if (/^https?:/i.test(found)) {
      const url = found.replace(/[).,;:!?*_\]]+$/, '');
      addresses.push({ text: url, offset: at });
      next = skip(at, at + url.length);
    } else if (found === '@') {
      next = nameAt(text, at, sightings) ?? next;
      if (next > at + 1) skip(at, next);
    } else if (found.trimEnd().endsWith(':')) {
      const target = /\S*/y;
      target.lastIndex = next;
      const words = (target.exec(text)?.[0] ?? '').replace(/^<(.*)>$/, '$1');
      addLink('link', words, next);
      next = skip(next, next + words.length);
    } else if (found.endsWith('[')) {
      const end = referenceAt(text, next - 1, sightings);
      if (end === undefined) {
        opened.push(found === '![');
        if (opened.length > mostNested) tooDeep ??= at;
      } else next = skip(at, end);
    } else if (found === ']') {
      const image = opened.pop();
      const target = image === undefined ? undefined : readDestination(text, next);
      if (target) {
        addLink(image ? 'image' : 'link', target.text, target.offset);
        next = skip(next, target.end);
      }
    }
    sign.lastIndex = next;
  }
  return { sightings, links, addresses, words: hide(text, hidden), tooDeep };
}

function nameAt(text: string, at: number, sightings: Sighting[]): number | undefined {
  // Behind a letter it is an address of mail, behind a slash a part of a path.
  if (at > 0 && /[\p{L}\p{N}_.+/@=-]/u.test(text.charAt(at - 1))) return undefined;
  name.lastIndex = at;
  const target = name.exec(text)?.[1];
  if (target === undefined) return undefined;
  sightings.push({ kind: 'person', target, offset: at });
  return at + 1 + target.length;
}

function referenceAt(text: string, at: number, sightings: Sighting[]): number | undefined {
  reference.lastIndex = at;
  const match = reference.exec(text);
  const target = match?.[1]?.split(/\\?\|/, 1)[0]?.trim();
  if (!match || !target) return undefined;
  sightings.push({ kind: 'reference', target, offset: at });
  return at + match[0].length;
}

/** The text with spaces in place of parts, which come in order. */
function hide(text: string, parts: readonly (readonly [number, number])[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of parts) {
    pieces.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\n]/g, ' '));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

/** Looks for what ends code and comments, and remembers what is nowhere, so that nothing is looked for twice. */
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
