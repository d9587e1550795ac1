import ICAL from 'ical.js';
import { firstId } from '../../model/address/former.ts';
import type { Archive } from '../../model/archive.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import { instantOf, type Time } from '../../model/day/time.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import { isAssumed, type Ref } from '../../model/ref.ts';
import type { SiteEntry } from '../../model/registry.ts';
import { todoWords } from '../../text/action/todo.ts';
import { printDay, printTime } from '../../text/lines/day.ts';
import { withoutControls } from '../../text/lines/html-text.ts';
import { lookOf } from '../../text/lines/status.ts';
import { noteCounts } from '../../text/note/counts.ts';
import { planItemLine } from '../../text/note/plan.ts';
import { meetingRevision, type Revision, todoRevision } from '../../views/feeds/revision.ts';
import { actionLine } from '../../views/lines/action-line.ts';
import { isOpen } from '../../views/lines/due.ts';
import { howOf } from '../../views/lines/lineage.ts';
import { noteLine } from '../../views/lines/note-line.ts';
import { planLines } from '../../views/note/plan.ts';
import type { AddressOf } from '../lines/address.ts';
import { uidOf } from '../lines/lasting-id.ts';

/** The values that all components of a calendar share. */
export interface CalendarSetting {
  readonly site: SiteEntry;
  readonly today: Day;
  readonly of: AddressOf;
  /** The archive in which the items of planned notes are looked up. */
  readonly archive: Pick<Archive, 'find' | 'notes' | 'planned' | 'topics' | 'former' | 'today'>;
  /** The ids of meetings, by the ids of their notes. */
  readonly meetings: ReadonlyMap<string, string>;
}

/** A note as a VEVENT (RFC 5545 §3.6.1): of its time, or of a whole day, which has no end. A planned one has its agenda. */
export function meetingEvent(meeting: LinkedNote, setting: CalendarSetting): ICAL.Component {
  const line = noteLine(meeting);
  const event = new ICAL.Component('vevent');
  const id = setting.meetings.get(meeting.id) ?? meeting.id;
  identify(
    event,
    { ref: line.ref, uid: { kind: 'note', id }, revision: meetingRevision(meeting, setting.archive) },
    setting,
  );
  // A meeting of several days takes whole days. DTEND is the day after the last (§3.6.1).
  if (line.until !== undefined && line.until > line.day) {
    event.addPropertyWithValue('dtstart', wholeDay(line.day));
    event.addPropertyWithValue('dtend', wholeDay(addDays(line.until, 1)));
  } else {
    event.addPropertyWithValue('dtstart', line.time ? momentOf(line.day, line.time) : wholeDay(line.day));
  }
  event.addPropertyWithValue('summary', withoutControls(line.ref.label));
  const agenda = planLines(meeting, setting.archive).map(planItemLine);
  const when = line.until !== undefined && line.time ? printTime(line.time) : '';
  const about = isAssumed(line.day, line.ref) ? `Assumed date: ${printDay(line.day, 'long', line.ref)}.` : '';
  const cancelled = line.cancelled ? `${lookOf('cancelled').word}.` : '';
  const words = [cancelled, about, when, line.lede ?? '', noteCounts(line).join(', '), ...agenda].filter(
    (text) => text !== '',
  );
  if (words.length > 0) event.addPropertyWithValue('description', withoutControls(words.join('\n')));
  event.addPropertyWithValue('categories', withoutControls(line.series.label));
  if (line.cancelled) event.addPropertyWithValue('status', 'CANCELLED');
  // A meeting that is only read about does not block time in the calendar.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

const statuses: Record<Action['status'], string> = {
  open: 'NEEDS-ACTION',
  blocked: 'NEEDS-ACTION',
  'in-progress': 'IN-PROCESS',
  done: 'COMPLETED',
  dropped: 'CANCELLED',
  superseded: 'CANCELLED',
};

/** An action as a VTODO (RFC 5545 §3.6.2): its status, and its due date unless that is estimated. */
export function actionTodo(action: Action, setting: CalendarSetting): ICAL.Component {
  const line = actionLine(action, setting.today);
  const todo = new ICAL.Component('vtodo');
  const id = firstId(line.ref, setting.archive.former);
  identify(
    todo,
    { ref: line.ref, uid: { kind: 'action', id }, revision: todoRevision(action, setting.today) },
    setting,
  );
  todo.addPropertyWithValue('created', startOf(action.opened));
  todo.addPropertyWithValue('summary', withoutControls(action.text));
  const successors = isOpen(action) ? [] : action.supersededBy;
  const supersededBy = successors.map((by) => ({ how: howOf(by), label: by.action.text }));
  todo.addPropertyWithValue('description', withoutControls(todoWords({ ...line, supersededBy })));
  todo.addPropertyWithValue('categories', withoutControls(line.series.label));
  todo.addPropertyWithValue('status', statuses[action.status]);
  // A recurring action is its current round: a recurrence rule (§3.8.5.3) would invent dates.
  const { start } = action;
  const due = line.due?.estimated ? undefined : line.due?.day;
  // DUE is later than DTSTART (§3.8.2.3).
  if (start !== undefined && (due === undefined || start < due))
    todo.addPropertyWithValue('dtstart', wholeDay(start));
  if (due !== undefined) todo.addPropertyWithValue('due', wholeDay(due));
  if (action.status === 'done') {
    todo.addPropertyWithValue('percent-complete', 100);
    if (action.closed !== undefined) todo.addPropertyWithValue('completed', startOf(action.closed));
  }
  return todo;
}

/** What a component is: its page, what its id is of, which never changes, and its latest revision. */
interface Identity {
  readonly ref: Ref;
  readonly uid: Pick<Ref, 'kind' | 'id'>;
  readonly revision: Revision;
}

/**
 * Adds the identity of a component, its latest revision and its address. Without a METHOD, DTSTAMP is the day of the
 * latest revision (§3.8.7.2).
 */
export function identify(
  component: ICAL.Component,
  { ref, uid, revision }: Identity,
  { site, of }: CalendarSetting,
): void {
  const day = startOf(revision.day);
  component.addPropertyWithValue('uid', uidOf(site, uid));
  component.addPropertyWithValue('dtstamp', day);
  component.addPropertyWithValue('last-modified', day);
  component.addPropertyWithValue('sequence', revision.sequence);
  // An address without a host is no URI (§3.3.13, RFC 3986 §3).
  const address = of(ref);
  if (URL.canParse(address)) component.addPropertyWithValue('url', address);
}

/** A time with a zone is in UTC, so that it needs no definition of the zone. One without is that of each reader (§3.3.5). */
function momentOf(day: Day, time: Time): ICAL.Time {
  return ICAL.Time.fromDateTimeString(instantOf(day, time));
}

/** A day without a time. */
export function wholeDay(day: Day): ICAL.Time {
  return ICAL.Time.fromDateString(day);
}

function startOf(day: Day): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${day}T00:00:00Z`);
}
