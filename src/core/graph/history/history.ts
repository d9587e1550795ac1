import type { Day } from '../../model/day/day.ts';
import type { LinkedNote, Series } from '../../model/linked-note.ts';
import type { Course } from './course.ts';
import { Fold } from './fold.ts';
import { isDuring, isMeeting } from './is-meeting.ts';
import { indexAfter, isSameMeeting, meetingKey } from './meetings.ts';
import { byTime, byTimeAndDay, indexBefore, isBefore, momentOf, notBefore } from './moment.ts';
import type { NotMentionedEvents } from './not-mentioned.ts';
import type { History } from './state.ts';
import type { Opening, Statement } from './statement.ts';

/**
 * Folds the opening of a record and its follow-ups with the meetings of its series. Meetings that found it open and did
 * not mention it are part of its history. `supersessions` are the reports that other records supersede it. Follow-ups
 * and `meetings`, those of the series (`meetingsOf`), are oldest first. Those after `today` do not count.
 */
export function foldHistory<S extends string>(
  course: Course<S>,
  opening: Opening<S>,
  followUps: readonly Statement<S>[],
  supersessions: readonly Statement<S>[],
  meetings: readonly LinkedNote[],
  unmentioned: NotMentionedEvents,
  today: Day,
): History<S> {
  const order = opening.rounds ? byTimeAndDay : byTime;
  const fold = new Fold(course, opening, unmentioned, today);
  const known = [
    ...fold.first,
    ...followUps.flatMap((one) => inSteps(one, opening.note.series)),
    ...supersessions,
  ]
    .map(notBefore(opening.note.note.date))
    .filter(({ note }) => note.note.date <= today);
  const statements = known.filter(({ from }) => from <= today).sort(order);
  /** Meetings of several days with a closing on a day to come. They do not carry the record over. */
  const lasting = new Set(known.filter(({ from }) => from > today).map(atMeeting));
  const own = opening.note;
  const lasts = lastStatements(statements);
  const begun = new Set<string>();
  /** Whether a note is of a later meeting of the record's own series. */
  const isLater = (note: LinkedNote) =>
    note.series === own.series &&
    note.note.date > own.note.date &&
    isMeeting(note) &&
    !isSameMeeting(note, own);
  const meet = (meeting: LinkedNote | undefined) => {
    if (!meeting || (meeting.note.session !== undefined && isSameMeeting(meeting, own))) return;
    if (begun.size === 0 || !begun.has(meetingKey(meeting))) fold.meet(meeting);
  };
  let next = indexAfter(meetings, own.note.date);
  for (const [index, written] of statements.entries()) {
    const later = statements[index + 1];
    // Reports of a note on different parts have no order. The one that ends the whole comes after those that reopen one.
    const isFirst =
      later?.part && later.note === written.note && !order(later, written) && fold.ends(written);
    const statement = isFirst ? later : written;
    if (isFirst) statements[index + 1] = written;
    while (isBefore(meetings[next], statement)) {
      if (!fold.listens) next = indexBefore(meetings, statement, next);
      else meet(meetings[next++]);
    }
    const { note } = statement;
    const key = atMeeting(statement);
    if (!begun.has(key) && isLater(note)) {
      fold.begin(key);
      begun.add(key);
    }
    fold.say(statement, key);
    if (lasts.get(key) === index && !lasting.has(key)) fold.end(key, note);
  }
  while (isHeld(meetings[next], today) && fold.listens) meet(meetings[next++]);
  return fold.history();
}

/** Returns the index of the last statement at each meeting: other notes may report between two notes of one meeting. */
function lastStatements<S extends string>(statements: readonly Statement<S>[]): ReadonlyMap<string, number> {
  return new Map(statements.map((statement, index) => [atMeeting(statement), index]));
}

/**
 * The key of the meeting of a statement. A closing that a meeting reports ahead comes after the meeting. One on a later
 * day of the meeting does not.
 */
function atMeeting<S extends string>({ note, from }: Statement<S>): string {
  return from > note.note.date && !isDuring(note, from) ? `${note.id} ${from}` : meetingKey(note);
}

/**
 * Returns a statement as its steps. A closing that a follow-up reports ahead, with `closed` after the date of its note,
 * is two: the note mentions the record, which is still open, and the record is closed on that day. So is one on a later day
 * of the meeting, whose text is only at the closing.
 */
function inSteps<S extends string>(statement: Statement<S>, series: Series): readonly Statement<S>[] {
  const { day, from, turn, note, status, said, reason, part } = statement;
  if (day <= note.note.date) return [statement];
  const report = { ...statement, ...momentOf(note, undefined, series) };
  if (status === undefined) return [report];
  const told = isDuring(note, day) ? { said: undefined } : { ahead: { status, day } };
  return [
    { ...report, status: undefined, reason: undefined, ...told },
    { day, from, turn, note, status, said, reason, part },
  ];
}

function isHeld(meeting: LinkedNote | undefined, today: Day): boolean {
  return meeting !== undefined && meeting.note.date <= today;
}
