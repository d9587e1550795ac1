import type { HtmlTag } from '../../core/parse/body/html-tag.ts';

/**
 * The tags of a text that may become elements. In the tree a mark stands for each, which no note can write, since NUL is
 * removed from every text. Marks hold no letters and digits, so that the words around them stay the same.
 */
export class KeptTags {
  readonly #tags: HtmlTag[] = [];

  /** Keeps a tag, and returns its mark. */
  markOf(tag: HtmlTag): string {
    this.#tags.push(tag);
    const digits = (this.#tags.length - 1).toString(2).replaceAll('0', '.').replaceAll('1', '-');
    return `\0${digits}\0`;
  }

  /** Returns HTML with each mark as its element, if it has its other half in the same parent, else as text. */
  inHtml(html: string): string {
    if (this.#tags.length === 0) return html;
    const pieces = html.split(piece);
    const made = pair(pieces, (mark) => this.#tags[indexOf(mark)]);
    return pieces.map((part, index) => made.get(index) ?? part.replaceAll(mark, '')).join('');
  }
}

/** An element of the page, a mark, or the start of a section. */
const piece = /(<(?:[^>"]|"[^"]*")*>|\0[.-]+\0|\0(?=<))/;
const mark = /\0[.-]+\0/g;
const isMark = /^\0[.-]+\0$/;

/** Elements without content. */
const empty: readonly string[] = ['br', 'img', 'hr', 'input'];
/** Most elements that are open at one place. Deeper tags are shown as text. */
const deepest = 100;
/** Elements that may contain a `details`. */
const boxes: readonly string[] = ['', 'blockquote', 'li', 'td', 'th', 'section', 'details', 'div'];

interface Open {
  readonly name: string;
  /** The index of the piece, if it is a mark. */
  readonly at?: number;
}

/**
 * Returns what each mark becomes, by the index of its piece. The HTML around the marks is well-formed, so a mark belongs
 * to the element that is open. The start of a section within a `details` is none: a section is never cut in two.
 */
function pair(
  pieces: readonly string[],
  tagOf: (mark: string) => HtmlTag | undefined,
): ReadonlyMap<number, string> {
  const made = new Map<number, string>();
  const open: Open[] = [{ name: '' }];
  const cuts: number[] = [];
  for (const [index, part] of pieces.entries()) {
    if (part === '\0') {
      if (open.some(({ name, at }) => at !== undefined && name === 'details')) cuts.push(index);
      continue;
    }
    if (!isMark.test(part)) {
      readElement(part, open);
      continue;
    }
    const tag = tagOf(part);
    if (!tag) continue;
    made.set(index, written(tag, open.at(-1)?.name ?? ''));
    if (tag.name === 'br') made.set(index, '<br>');
    else if (!tag.isClosing) {
      if (mayOpen(tag, open, pieces, index)) open.push({ name: tag.name, at: index });
    } else {
      const last = openMark(open, tag.name);
      if (last?.at === undefined) continue;
      open.length = open.indexOf(last);
      made.set(last.at, `<${tag.name}>`).set(index, `</${tag.name}>`);
      if (tag.name === 'details') for (const cut of cuts) if (cut > last.at) made.set(cut, '');
    }
  }
  return made;
}

/** Returns the last open mark with a name, within the element that is open. */
function openMark(open: readonly Open[], name: string): Open | undefined {
  for (const one of open.toReversed()) {
    if (one.at === undefined) return undefined;
    if (one.name === name) return one;
  }
  return undefined;
}

/** A tag of the page closes what marks left open within its element. */
function readElement(part: string, open: Open[]): void {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/.exec(part) ?? [];
  if (name === '' || empty.includes(name)) return;
  if (slash === '') open.push({ name });
  else {
    while (open.at(-1)?.at !== undefined) open.pop();
    if (open.length > 1) open.pop();
  }
}

/** A `details` stands where blocks stand, and its summary comes first in it. */
function mayOpen(
  { name }: HtmlTag,
  open: readonly Open[],
  pieces: readonly string[],
  index: number,
): boolean {
  if (open.length > deepest) return false;
  const last = open.at(-1);
  if (name === 'details') return boxes.includes(last?.name ?? '');
  if (name !== 'summary') return true;
  if (last?.name !== 'details' || last.at === undefined) return false;
  for (let at = last.at + 1; at < index; at += 1) if (pieces[at]?.trim() !== '') return false;
  return true;
}

function written({ name, isClosing }: HtmlTag, parent: string): string {
  const shown = `&lt;${isClosing ? '/' : ''}${name}&gt;`;
  return parent === '' || parent === 'blockquote' || parent === 'details' ? `<p>${shown}</p>` : shown;
}

function indexOf(mark: string): number {
  const digits = mark.replaceAll('\0', '').replaceAll('.', '0').replaceAll('-', '1');
  return Number.parseInt(digits, 2);
}
