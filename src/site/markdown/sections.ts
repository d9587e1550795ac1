import { cut } from './scope.ts';

/** A part of a text, from one heading of the first level to the next. The text before the first has no head. */
export interface Section {
  /** The permanent anchor of its head; the head itself carries it as id. */
  readonly anchor?: string;
  /** What stands within the heading, as HTML. */
  readonly head?: string;
  /** The words of the heading, for attributes and lists of contents. */
  readonly words?: string;
  /** What stands below the heading, as HTML. */
  readonly html: string;
}

/** The rendered text as its lede and its sections. */
export interface Sections {
  readonly lede?: string;
  readonly sections: readonly Section[];
}

const heading = /^<h2 id="([^"]*)">([\s\S]*?)<\/h2>/;
const paragraph = /^<p>([\s\S]*?)<\/p>/;

/** Takes rendered text apart at its cuts. A paragraph that is nothing but a picture is no lede. */
export function sectionsOf(html: string): Sections {
  const [start = '', ...parts] = html.split(cut);
  const first = paragraph.exec(start);
  const lede = first?.[1]?.replace(/<img [^>]*>/g, '').trim() ? first[1] : undefined;
  const intro = lede === undefined ? start : start.slice(first?.[0].length);
  const sections = parts.map(sectionOf);
  return { lede, sections: intro.trim() ? [{ html: intro.trim() }, ...sections] : sections };
}

function sectionOf(part: string): Section {
  const [whole = '', anchor = '', head = ''] = heading.exec(part) ?? [];
  return { anchor: unescaped(anchor), head, words: wordsOf(head), html: part.slice(whole.length).trim() };
}

function wordsOf(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
