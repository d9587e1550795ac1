import { cut } from './scope.ts';
import { unescaped, wordsOf } from './words-of.ts';

/** A part of a text, from one top heading to the next. The part before the first one has no heading. */
export interface Section {
  /** The permanent anchor of its heading, which has it as `id`. */
  readonly anchor?: string;
  /** The content of the heading, as HTML. */
  readonly head?: string;
  /** The heading as plain text, for attributes and lists of contents. */
  readonly words?: string;
  /** The language of the heading, if it is not that of the text. */
  readonly lang?: string;
  /** Whether the heading has the direction of its own first letter. */
  readonly dir?: 'auto';
  /** The content below the heading, as HTML. */
  readonly html: string;
}

/** A rendered text, divided into its lede and its sections. */
export interface Sections {
  readonly lede?: string;
  readonly sections: readonly Section[];
}

const heading = /^<h2 id="([^"]*)"(?: dir="(auto)")?>([\s\S]*?)<\/h2>/;
/** The status of a reference in a heading. It is no word of the heading. */
const state = / <span class="ref-state[^>]*>[\s\S]*?<\/svg>[^<]*<\/span>/g;
const paragraph = /^<p(?: dir="auto")?>([\s\S]*?)<\/p>/;

/** Splits a rendered text at its cuts. The lede is its first paragraph, unless that is only a picture. */
export function sectionsOf(html: string): Sections {
  const [start = '', ...parts] = html.split(cut);
  const first = paragraph.exec(start.trimStart());
  const lede = first?.[1]?.replace(/<img [^>]*>/g, '').trim() ? first[1] : undefined;
  const intro = lede === undefined ? start : start.trimStart().slice(first?.[0].length);
  const sections = parts.map(sectionOf);
  return { lede, sections: intro.trim() ? [{ html: intro.trim() }, ...sections] : sections };
}

function sectionOf(part: string): Section {
  const [whole = '', anchor = '', dir, head = ''] = heading.exec(part) ?? [];
  const lang = /^<span lang="([^"]*)">[^<]*<\/span>$/.exec(head)?.[1];
  return {
    anchor: unescaped(anchor),
    head,
    words: wordsOf(head.replace(state, '')),
    ...(lang && { lang }),
    ...(dir && { dir: 'auto' }),
    html: part.slice(whole.length).trim(),
  };
}
