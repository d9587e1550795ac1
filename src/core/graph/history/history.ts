import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Course } from './course.ts';
import { Fold, type History } from './fold.ts';
import { indexAfter, isSameMeeting, meetingIn } from './meetings.ts';
import { byTime, byTimeAndDay, indexBefore, isBefore, notBefore } from './moment.ts';
import type { NotMentionedEvents } from './not-mentioned.ts';
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
  const fold = new Fold(course, opening, unmentioned, today);
  const known = [...fold.first, ...followUps, ...supersessions]
    .map(notBefore(opening.note.note.date))
    .filter(({ note }) => note.note.date <= today);
  // A meeting that reports a closing ahead mentions the record, also until that day.
  const mentioned = new Set(known.map(({ note }) => meetingIn(meetings, note)));
  const statements = known.filter(({ from }) => from <= today).sort(opening.rounds ? byTimeAndDay : byTime);
  let next = indexAfter(meetings, opening.note.note.date);
  for (const [index, statement] of statements.entries()) {
    while (isBefore(meetings[next], statement)) {
      if (!fold.listens) next = indexBefore(meetings, statement, next);
      else fold.meet(meetings[next++], mentioned);
    }
    const { note } = statement;
    if (isSameMeeting(meetings[next], note)) {
      fold.begin();
      next += 1;
    }
    fold.say(statement);
    // A closing that the meeting reports ahead comes after the meeting.
    const isLast = !statements.some(
      (later, place) => place > index && later.from === statement.from && isSameMeeting(later.note, note),
    );
    if (isLast) fold.end(note);
  }
  while (isHeld(meetings[next], today) && fold.listens) fold.meet(meetings[next++], mentioned);
  return fold.history();
}

function isHeld(meeting: LinkedNote | undefined, today: Day): boolean {
  return meeting !== undefined && meeting.note.date <= today;
}
