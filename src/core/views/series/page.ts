import type { Archive } from '../../model/archive.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { ExtraEntry, LinkEntry } from '../../model/entry.ts';
import type { Severity } from '../../model/finding/catalogue.ts';
import type { Series } from '../../model/linked-note.ts';
import type { Action, Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Named, type Words, wordsOf } from '../../model/words.ts';
import { daysToClose, halfWithin } from '../follow-through/follow-through.ts';
import { measuredLives } from '../follow-through/sets.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type Capped, capped, type Folded, withRest } from '../lines/capped.ts';
import { isActive, isDeferred } from '../lines/due.ts';
import { noteLine } from '../lines/note-line.ts';
import { byStart, type OpenActions, openActions } from '../lines/order.ts';
import { pagesOf } from '../lines/page-of.ts';
import { latestChanged, type RecordLine, recordLineOn } from '../lines/record-line.ts';
import { aimRef, recordRef } from '../lines/ref.ts';
import { byRecording, namedLinks } from '../link/by-recording.ts';
import { byYear, type NotesOfYear } from '../note/list.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { type SeriesLine, seriesLine } from './line.ts';

/** An open debt with its age. */
interface DebtLine {
  readonly ref: Ref;
  readonly status: 'open' | 'in-progress';
  readonly days: number;
}

/** A page of a series: its meetings and, on the first page, its open actions and records. */
export interface SeriesPage {
  readonly line: SeriesLine;
  /** Its title with its mentions as links, if it has any. */
  readonly pieces?: Named['pieces'];
  /** The file of the series. Absent if there is none in `series/`. */
  readonly path?: string;
  readonly years: readonly NotesOfYear[];
  readonly page: number;
  readonly pages: number;
  readonly serves: readonly Ref[];
  readonly actions: OpenActions;
  readonly deferred: Capped<ActionLine>;
  readonly decisions: Folded<RecordLine>;
  /** Questions without an answer: open ones, then parked ones, each oldest first. */
  readonly questions: Folded<RecordLine> & { readonly open: number; readonly parked: number };
  readonly debt: Folded<DebtLine>;
  /** The median of the days to close, as in follow-through. Absent if there are too few. */
  readonly halfToClose?: number;
  readonly standing: readonly Words[];
  readonly attendance: Attendance;
  readonly links: readonly LinkEntry[];
  /** The severities of findings in its notes that its file changes. */
  readonly rules: readonly (readonly [code: string, severity: Severity])[];
  readonly extras: readonly ExtraEntry[];
}

/** Meetings on a page. */
export const meetingsOnPage = 50;
const shown = 20;

/** The number of pages of a series. */
export function seriesPages(series: Series): number {
  return pagesOf(series.notes, meetingsOnPage).length;
}

/** Returns page `page` of a series, or `undefined` if there is no such page. */
export function seriesPage(series: Series, archive: Archive, page: number): SeriesPage | undefined {
  const wanted = pagesOf(series.notes.toReversed(), meetingsOnPage)[page - 1];
  if (!wanted) return undefined;
  const { today } = archive;
  const own = <R extends { readonly series: Series }>(records: readonly R[]) =>
    records.filter((record) => record.series.id === series.id);
  const actions = own(archive.actions);
  const line = (action: Action) => actionLine(action, today);
  const debt = own(archive.debt).flatMap((record) => {
    const { status } = record;
    const days = daysBetween(record.opened, today);
    return status === 'open' || status === 'in-progress' ? [{ ref: recordRef(record), status, days }] : [];
  });
  return {
    line: seriesLine(series, actions, today),
    ...(series.pieces && { pieces: series.pieces }),
    path: series.registered ? series.entry.path : undefined,
    years: byYear(wanted.items.map(noteLine)),
    page,
    pages: wanted.pages,
    serves: series.serves.aims.map(aimRef),
    actions: openActions(
      actions.filter((action) => isActive(action, today)),
      shown,
      today,
    ),
    deferred: capped(byStart(actions.filter((action) => isDeferred(action, today))), shown, line),
    decisions: withRest(latestChanged(own(archive.decisions)), shown, recordLineOn(today), recordRef),
    questions: unanswered(own(archive.questions), today),
    debt: withRest(
      debt,
      shown,
      (line) => line,
      ({ ref }) => ref,
    ),
    halfToClose: halfWithin(daysToClose([...measuredLives(actions, today).values()])),
    standing: series.entry.standing.map((text) => wordsOf(series, text)),
    attendance: attendanceOf(series),
    links: namedLinks(byRecording(series.entry.links).flat(), series),
    rules: Object.entries(series.entry.rules ?? {}),
    extras: series.entry.extras,
  };
}

/** Unanswered questions. A parked question is listed, but not counted as open. */
function unanswered(questions: readonly Question[], today: Day): SeriesPage['questions'] {
  const inState = (state: Question['status']) => questions.filter(({ status }) => status === state);
  const [open, parked] = [inState('open'), inState('parked')];
  return {
    ...withRest([...open, ...parked], shown, recordLineOn(today), recordRef),
    open: open.length,
    parked: parked.length,
  };
}
