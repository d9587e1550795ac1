import { type ContentsLine, contentsItems, contentWords } from '../../core/text/note/part.ts';
import { contentsOf, sectionItems } from '../../core/views/note/contents.ts';
import type { NotePage } from '../../core/views/note/page.ts';
import { recordsIn } from '../markdown/text-records.ts';
import type { PartSection } from './divide.ts';
import { mostOfOthers, weightOfItem } from './weight.ts';

/** The table of contents on a page of a note. */
export interface NoteContents {
  /** The pages of the note. Most notes have one. */
  readonly pages: readonly ContentsPage[];
  /** Whether there is more than one place to go to. */
  readonly isUseful: boolean;
  /** Whether the second level is folded, because there is so much of it. */
  readonly isFolded: boolean;
}

/** A page of a note in a table of contents. */
interface ContentsPage {
  readonly part: number;
  readonly isCurrent: boolean;
  readonly items: readonly ContentsLine[];
  /** The heading with which the text of the page begins, if its items are left out. */
  readonly from?: string;
}

/** The text from which a table of contents has a second level, in bytes: about four screens. */
const longText = 6000;
const mostUnfolded = 40;

/**
 * Returns the contents of a note for one of its pages, with the second level, if the text is long. Where that is too much,
 * the other pages have only their sections, or only the first of them if those are too many.
 */
export function noteContents(
  page: NotePage,
  parts: readonly (readonly PartSection[])[],
  current = 1,
): NoteContents {
  const isLong =
    parts.length > 1 || (parts[0] ?? []).reduce((sum, { html }) => sum + html.length, 0) >= longText;
  const sections = parts.flatMap((part, index) => (index + 1 === current ? [] : part));
  const heads = sections.reduce((sum, section) => sum + weightOfItem(section), 0);
  const subs = sections.flatMap((section) => section.subs);
  const isTooMuch = heads > mostOfOthers;
  const hasRoom = subs.reduce((sum, sub) => sum + weightOfItem(sub), heads) <= mostOfOthers;
  const pages = parts.map((part, index): ContentsPage => {
    const number = index + 1;
    const isCurrent = number === current;
    const known = isCurrent || !isTooMuch ? part : [];
    const shown = known.map((section) => ({
      ...section,
      subs: isLong && (isCurrent || hasRoom) ? section.subs : [],
      records: recordsIn(section.html),
    }));
    return {
      part: number,
      from: isCurrent || !isTooMuch ? undefined : beginning(part),
      isCurrent,
      items: contentsItems(number === 1 ? contentsOf(page, shown) : sectionItems(shown)),
    };
  });
  const lines = pages.flatMap(({ items }) => items.flatMap((line) => [line, ...(line.items ?? [])]));
  return { pages, isUseful: lines.length > 1 || pages.length > 1, isFolded: lines.length > mostUnfolded };
}

/** The words of the first heading of a page, which may belong to the page before. */
function beginning(part: readonly PartSection[]): string | undefined {
  const words = part.map((section) => section.words).find((each) => each !== undefined);
  return words === undefined ? undefined : contentWords(words);
}
