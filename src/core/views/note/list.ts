import type { Archive } from '../../model/archive.ts';
import { type Day, partsOf } from '../../model/day/day.ts';
import { type NoteLine, noteLine } from '../lines/note-line.ts';
import { pagesOf } from '../lines/page-of.ts';

/** Notes of one year, newest first. */
export interface NotesOfYear {
  readonly year: number;
  readonly notes: readonly NoteLine[];
}

/** One page of the list of notes. */
export interface NotesPage {
  /**
   * Notes of planned meetings, only on the first page, and in no figure. The list shows the next ones, next first, and
   * folds the later ones. Those whose day has passed without minutes are newest first.
   */
  readonly planned: {
    readonly next: readonly NoteLine[];
    readonly later: readonly NoteLine[];
    readonly passed: readonly NoteLine[];
  };
  readonly years: readonly NotesOfYear[];
  /** The years with notes, newest first, each with the page of its latest note. */
  readonly jumps: readonly { readonly year: number; readonly page: number; readonly count: number }[];
  /** The days of the oldest and the newest note. */
  readonly span?: { readonly from: Day; readonly to: Day };
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const shownPlanned = 3;

/** Notes on a page. */
export const notesOnPage = 50;

/** Returns page `page` of all notes, newest first, or `undefined` if there is no such page. */
export function notesList(archive: Archive, page: number): NotesPage | undefined {
  const newestFirst = archive.notes.toReversed();
  const all = pagesOf(newestFirst, notesOnPage);
  const wanted = all[page - 1];
  if (!wanted) return undefined;
  const { pages, total } = wanted;
  const planned = page === 1 ? archive.planned.map(noteLine) : [];
  const ahead = planned.filter(({ day }) => day >= archive.today);
  return {
    planned: {
      next: ahead.slice(0, shownPlanned),
      later: ahead.slice(shownPlanned),
      passed: planned.filter(({ day }) => day < archive.today).toReversed(),
    },
    years: byYear(wanted.items.map(noteLine)),
    jumps: jumpsOf(archive),
    span: spanOf(archive),
    page,
    pages,
    total,
  };
}

/** The number of pages. */
export function notesPages(archive: Archive): number {
  return pagesOf(archive.notes, notesOnPage).length;
}

/** Groups lines by year, newest first. */
export function byYear(lines: readonly NoteLine[]): readonly NotesOfYear[] {
  const years = Map.groupBy(lines, ({ day }) => partsOf(day).year);
  return [...years].map(([year, notes]) => ({ year, notes }));
}

function spanOf({ notes }: Archive): NotesPage['span'] {
  const [oldest, newest] = [notes[0], notes.at(-1)];
  return oldest && newest && { from: oldest.note.date, to: newest.note.date };
}

function jumpsOf(archive: Archive): NotesPage['jumps'] {
  const years = Map.groupBy(archive.notes.toReversed(), ({ note }) => partsOf(note.date).year);
  let before = 0;
  return [...years].map(([year, notes]) => {
    const page = Math.floor(before / notesOnPage) + 1;
    before += notes.length;
    return { year, page, count: notes.length };
  });
}
