import { contentWords } from '../../core/text/note/part.ts';
import type { Section } from '../markdown/sections.ts';
import { recordsIn } from '../markdown/text-records.ts';
import { href } from '../routes.ts';

/** The most bytes of a page with a text, without the few that its links take to lead to other pages. */
const mostOfPage = 96_000;
/** The frame of a page: its navigation, head and foot, and the headings of its parts with their links. */
const frame = 14_000;
/** The most bytes of the contents of the other parts of a note. */
export const mostOfOthers = 14_000;
/** The bytes of HTML for a byte of what a page of a note shows besides its text. Measured: 1.5 to 1.7. */
const perByteOfRecord = 1.75;
/** The bytes of an item in a list of contents, without its words and its anchor. */
const item = 120;
/** The bytes of the elements around a section. */
const around = 200;
/** What a link to another part of the note is longer than one to the same page. */
const longer = 60;

/** The room for text on a page of a note, in bytes. */
export interface Room {
  /** On the only page. */
  readonly whole: number;
  /** On the first of several pages, which has the records, and on each further one. */
  readonly first: number;
  readonly further: number;
}

/** Returns the room beside what the page of a note shows besides its text. */
export function roomBeside(shown: unknown): Room {
  const records = bytes(JSON.stringify(shown)) * perByteOfRecord;
  const whole = Math.max(0, mostOfPage - frame - records);
  return { whole, first: Math.max(0, whole - mostOfOthers), further: mostOfPage - frame - mostOfOthers };
}

const heading = /<h[2-6] id="([^"]*)"[^>]*>([\s\S]*?)<\/h[2-6]>/g;
const place = /href="#/g;
/** The bytes of a record in the text, about. */
const aRecord = 900;

/** The bytes of a piece of a text on a page, with the items of its headings in the list of contents. */
export function weightOfHtml(html: string): number {
  const base = href('');
  // The address of the site must not change where a note is cut.
  const size = bytes(base === '' ? html : html.replaceAll(`"${base}/`, '"/'));
  const heads = [...html.matchAll(heading)].map(([, anchor = '', words = '']) =>
    weightOfItem({ anchor, words }),
  );
  const links = html.match(place)?.length ?? 0;
  return size + heads.reduce((sum, head) => sum + head, 0) + links * longer + recordsIn(html) * aRecord;
}

/** The bytes of the heading of a section, with its item in the list of contents. */
export function weightOfHead({ anchor = '', head = '', words = '' }: Section): number {
  return around + bytes(anchor) + bytes(head) + weightOfItem({ anchor, words });
}

/** The bytes of all sections of a text. */
export function weightOf(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + weightOfHead(section) + weightOfHtml(section.html), 0);
}

/** The bytes of an item in a list of contents. */
export function weightOfItem({ anchor = '', words = '' }: Pick<Section, 'anchor' | 'words'>): number {
  return item + bytes(anchor) + bytes(contentWords(words));
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
