import type { Archive } from '../../model/archive.ts';
import { type Day, partsOf } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { type PageOf, pagesOf } from '../lines/page-of.ts';
import { noteRef, seriesRef } from '../lines/ref.ts';

/** A day on which there were notes. */
interface Stop {
  readonly day: Day;
  /** Whether the day is assumed, if it is for all of its notes. */
  readonly of?: Pick<Ref, 'assumed'>;
  readonly notes: readonly { readonly note: Ref; readonly series: Ref }[];
}

/** The stops of one year, newest first. */
export interface StopsOfYear {
  readonly year: number;
  readonly stops: readonly Stop[];
}

/** A page of the stops, with the first and the last day that can be chosen, if there are notes. */
export interface StopsPage {
  readonly years: readonly StopsOfYear[];
  readonly page: number;
  readonly pages: number;
  /** The number of days with notes in all. */
  readonly total: number;
  readonly first?: Day;
  readonly today: Day;
}

/** The most notes on a page. */
const notesOnPage = 240;

/** All days with notes up to the date of the archive, newest first, in pages. */
export function stopsPages(archive: Archive): readonly StopsPage[] {
  const { today } = archive;
  const held = archive.notes.toReversed();
  const total = new Set(held.map(({ note }) => note.date)).size;
  const first = held.at(-1)?.note.date;
  return pagesOf(held, notesOnPage).map((part) => ({
    years: yearsOf(part),
    page: part.page,
    pages: part.pages,
    total,
    ...(first !== undefined && { first }),
    today,
  }));
}

function yearsOf({ items }: PageOf<LinkedNote>): readonly StopsOfYear[] {
  const days = [...Map.groupBy(items, ({ note }) => note.date)].map(([day, notes]) => ({
    day,
    ...(notes.every(({ note }) => note.assumed) && { of: { assumed: [day] } }),
    notes: notes.map((note) => ({ note: noteRef(note), series: seriesRef(note.series) })),
  }));
  return [...Map.groupBy(days, ({ day }) => partsOf(day).year)].map(([year, stops]) => ({ year, stops }));
}
