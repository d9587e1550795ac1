import { isCollection } from '../../graph/history/is-meeting.ts';
import { meetingCount } from '../../graph/history/meetings.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Series } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Cadence } from '../../model/status.ts';
import { type ActionsLater, actionsLater } from '../later/actions.ts';
import {
  type ExpectedMeeting,
  expectedMeeting,
  lastMeeting,
  type MeetingLater,
  meetingLater,
} from '../lines/expected-meeting.ts';
import { noteRef, seriesRef, teamRef } from '../lines/ref.ts';

/** A series in a list. */
export interface SeriesLine {
  readonly ref: Ref;
  /** Its cadence, unless it is a collection, which does not meet. */
  readonly cadence: Cadence | 'collection';
  /** The day on which it meets: `thursday` or `first thursday`. */
  readonly meets?: string;
  readonly teams: readonly Ref[];
  readonly meetings: number;
  /** The number of its notes, of which a meeting may have several. */
  readonly notes: number;
  readonly last?: { readonly to: Ref; readonly day: Day };
  readonly next: ExpectedMeeting;
  /** The words of the next meeting on later days. */
  readonly nextLater: MeetingLater;
  readonly open: number;
  readonly overdue: number;
  /** The numbers of its actions on later days. */
  readonly later: ActionsLater;
}

/** Returns the line of a series. `actions` are those of the series. */
export function seriesLine(series: Series, actions: readonly Action[], today: Day): SeriesLine {
  const last = lastMeeting(series, today);
  const later = actionsLater(actions, today);
  const next = expectedMeeting(series, today);
  return {
    ref: seriesRef(series),
    cadence: isCollection(series) ? 'collection' : series.entry.cadence,
    ...(series.entry.meets !== undefined && { meets: series.entry.meets.toLowerCase() }),
    teams: series.teams.map(teamRef),
    meetings: meetingCount(series.notes),
    notes: series.notes.length,
    last: last && { to: noteRef(last), day: last.note.date },
    next,
    nextLater: meetingLater(next, today),
    open: later.open.now,
    overdue: later.overdue.now,
    later,
  };
}

/** Returns all series: active ones first, then inactive ones, each sorted by id. */
export function seriesList(archive: Archive): readonly SeriesLine[] {
  const actions = Map.groupBy(archive.actions, (action) => action.series.id);
  return archive.series
    .map((series) => seriesLine(series, actions.get(series.id) ?? [], archive.today))
    .toSorted((a, b) => Number(isInactive(a)) - Number(isInactive(b)));
}

/** Whether a series is inactive. A collection never is. */
export function isInactive({ next }: Pick<SeriesLine, 'next'>): boolean {
  return next.kind === 'inactive' || next.kind === 'never';
}
