import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Course } from './course.ts';
import { Fold, type History } from './fold.ts';
import { byTime, indexAfter, indexBefore, isBefore, type Move, movesOf, notBefore } from './move.ts';
import type { Silences } from './not-mentioned.ts';
import type { Opening, Statement } from './statement.ts';

/**
 * Folds the opening of a record and its follow-ups with the meetings of its series. Meetings that found it open and did
 * not mention it are part of its history. `replacements` are the reports that other records supersede it. Follow-ups
 * and `meetings`, all notes of the series up to today, are oldest first. Later ones do not count.
 */
export function foldHistory<S extends string>(
  course: Course<S>,
  opening: Opening<S>,
  followUps: readonly Statement<S>[],
  replacements: readonly Move<S>[],
  meetings: readonly LinkedNote[],
  silences: Silences,
  today: Day,
): History<S> {
  const fold = new Fold(course, opening, silences);
  const moves = [...fold.first, ...movesOf(followUps), ...replacements]
    .map(notBefore(opening.note.note.date))
    .filter(({ day, statement }) => day <= today && statement.note.note.date <= today)
    .sort(byTime);
  const spoke = new Set(moves.map(({ statement }) => statement.note));
  let next = indexAfter(meetings, opening.note);
  for (const [index, move] of moves.entries()) {
    while (isBefore(meetings[next], move)) {
      if (!fold.listens) next = indexBefore(meetings, move, next);
      else fold.meet(meetings[next++], spoke);
    }
    const { note } = move.statement;
    if (meetings[next] === note) {
      fold.begin();
      next += 1;
    }
    fold.say(move);
    if (moves[index + 1]?.statement.note !== note) fold.end(note);
  }
  while (next < meetings.length && fold.listens) fold.meet(meetings[next++], spoke);
  return fold.history();
}
