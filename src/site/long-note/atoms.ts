import type { OpenElement } from './open-element.ts';

/** A stretch of a rendered text that is never cut. The stretches in their order are the whole text. */
export interface Atom {
  readonly html: string;
  /** What a cut before it would divide. The lower, the better for a reader. */
  readonly rank: Rank;
  /** The elements that are open before it, from the outside in. */
  readonly open: readonly OpenElement[];
}

/** What a cut divides. */
export const ranks = { sections: 0, subSections: 1, blocks: 2, items: 3, lines: 4, sentences: 5 } as const;

/** One of the ranks. */
export type Rank = (typeof ranks)[keyof typeof ranks];

const token = /<(?:[^>"]|"[^"]*")*>|[^<]+/g;
const empty: readonly string[] = ['br', 'img', 'hr', 'input'];
const lists: readonly string[] = ['ul', 'ol'];
/** Elements that hold blocks, in any order. */
const boxes: readonly (string | undefined)[] = ['blockquote', 'details', 'section', 'li'];
const blocks: readonly string[] = ['p', 'ul', 'ol', 'pre', 'div', 'table', 'blockquote', 'details', 'hr'];
const lines: readonly (string | undefined)[] = ['p', 'li', 'strong', 'em', 'del'];
const divisible: readonly string[] = [
  ...[...lists, 'blockquote', 'details', 'section', 'table', 'tbody', 'pre'],
  ...['p', 'li', 'strong', 'em', 'del'],
];

/** About a sentence or two, and no more than 2000 characters. A reference to a character is one of them. */
const sentences = /(?:&[#\w]+;|[^&]){400,2000}?(?:[.!?:;,]?\s|[。、！？])|(?:&[#\w]+;|[^&]){2000}/gu;
const codeLines = /(?:&[#\w]+;|[^&]){1,2000}?\n|(?:&[#\w]+;|[^&]){2000}/gu;

/** Cuts a rendered text at every place where a page may end. The HTML is well-formed, since the renderer made it. */
export function atomsOf(html: string): readonly Atom[] {
  return new AtomCutter(html).atoms();
}

class AtomCutter {
  readonly #html: string;
  readonly #atoms: Atom[] = [];
  #open: readonly OpenElement[] = [];
  #start = 0;
  #headStart = 0;
  #rank: Rank = ranks.blocks;
  #openAtStart: readonly OpenElement[] = [];
  /** What was read last. No page begins with the first of an element or after a heading. */
  #last: 'start' | 'head' | 'break' | 'other' = 'start';

  constructor(html: string) {
    this.#html = html;
  }

  atoms(): readonly Atom[] {
    for (const match of this.#html.matchAll(token)) {
      const [piece] = match;
      if (!piece.startsWith('<')) this.#text(piece, match.index);
      else if (piece.startsWith('</')) this.#end(match.index + piece.length);
      else this.#begin(piece, match.index);
    }
    this.#cut(this.#html.length, ranks.blocks);
    return this.#atoms;
  }

  get #isDivisible(): boolean {
    return this.#open.every((element) => element.isDivisible);
  }

  #cut(at: number, rank: Rank): void {
    if (at > this.#start) {
      const html = this.#html.slice(this.#start, at);
      this.#atoms.push({ html, rank: this.#rank, open: this.#openAtStart });
    }
    this.#start = at;
    this.#rank = rank;
    this.#openAtStart = this.#open;
  }

  #begin(tag: string, at: number): void {
    const name = /^<([a-z][a-z0-9]*)/.exec(tag)?.[1] ?? '';
    const parent = this.#open.at(-1);
    const rank = this.#rankBefore(tag, name, at);
    if (rank !== undefined && this.#isDivisible) this.#cut(at, rank);
    if (name === 'li' && parent) this.#replaceLast({ ...parent, begun: parent.begun + 1 });
    this.#last = name === 'br' ? 'break' : empty.includes(name) ? 'other' : 'start';
    if (empty.includes(name)) return;
    const isDivisible =
      divisible.includes(name) ||
      (name === 'code' && parent?.name === 'pre') ||
      (name === 'div' && tag.includes('class="table"'));
    this.#open = [...this.#open, { name, tag, isDivisible, begun: 0, head: '' }];
    if (name === 'thead') this.#headStart = at;
  }

  #end(after: number): void {
    const ended = this.#open.at(-1);
    this.#open = this.#open.slice(0, -1);
    this.#last = ended && isHead(ended) ? 'head' : 'other';
    const table = this.#open.at(-1);
    if (ended?.name === 'thead' && table) {
      this.#replaceLast({ ...table, head: this.#html.slice(this.#headStart, after) });
      this.#last = 'head';
    }
  }

  #replaceLast(element: OpenElement): void {
    this.#open = [...this.#open.slice(0, -1), element];
  }

  #rankBefore(tag: string, name: string, at: number): Rank | undefined {
    if (this.#last === 'start' || this.#last === 'head') return undefined;
    const parent = this.#open.at(-1)?.name;
    if (parent === undefined)
      return tag.startsWith('<div class="sub-head"') ? ranks.subSections : ranks.blocks;
    if (lists.includes(parent)) return name === 'li' ? ranks.items : undefined;
    if (parent === 'tbody') return ranks.items;
    if (boxes.includes(parent) && blocks.includes(name)) return ranks.items;
    return lines.includes(parent) && /\s/.test(this.#html[at - 1] ?? '') ? ranks.sentences : undefined;
  }

  #text(text: string, from: number): void {
    const parent = this.#open.at(-1)?.name;
    if (text.trim() === '') return;
    if (this.#isDivisible) {
      const isCode = this.#open.some(({ name }) => name === 'pre');
      if (this.#last === 'break') this.#cut(from, ranks.sentences);
      if (isCode || lines.includes(parent)) {
        for (const match of text.matchAll(isCode ? codeLines : sentences)) {
          const end = match.index + match[0].length;
          if (text.slice(end).trim() !== '') this.#cut(from + end, isCode ? ranks.lines : ranks.sentences);
        }
      }
    }
    this.#last = 'other';
  }
}

/** Whether what follows an element belongs to it. */
function isHead({ name, tag }: OpenElement): boolean {
  return /^(?:h\d|summary)$/.test(name) || /class="(?:sub|alert)-head"/.test(tag);
}
