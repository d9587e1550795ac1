import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Stitches } from '../../model/drawings/stitches.ts';
import type { Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { blockedGroups } from '../dependency/blocked-groups.ts';
import { type OpenSince, openSince, type RecordLine, recordLine } from '../lines/record-line.ts';
import { noteRef, recordRef } from '../lines/ref.ts';
import { lastMentionOf } from '../lines/stale.ts';
import { stitchesOf } from '../lines/stitches.ts';

/** The follow-up that answers or parks a question, with its comment. */
interface Ending {
  readonly day: Day;
  readonly note: Ref;
  readonly words?: Words;
  /** The decision or action that answers it. */
  readonly by?: Ref;
}

/** A question in a list: its age and its course. */
export interface QuestionRow {
  readonly line: RecordLine;
  /** Days from its opening to its answer, or to `today`. */
  readonly days: number;
  /** Whether it was asked before the archive begins. */
  readonly earlier: boolean;
  readonly carriedOver: number;
  /** The number of latest meetings in a row that did not mention it. */
  readonly notMentioned: number;
  readonly stitches: Stitches;
  /** The number of actions that it blocks now. */
  readonly blocks: number;
  /** Since when it is open, if it is. */
  readonly since?: OpenSince;
  /** The follow-up that answered or parked it. */
  readonly ending?: Ending;
}

/** Returns the row of a question as of `today`. */
export function questionRow(question: Question, today: Day): QuestionRow {
  return {
    line: recordLine(question, today),
    days: Math.max(0, daysBetween(question.opened, question.closed ?? today)),
    earlier: question.earlier,
    carriedOver: question.carriedOver,
    notMentioned: question.status === 'open' ? lastMentionOf(question).notMentioned : 0,
    stitches: stitchesOf(question),
    blocks: blockedGroups(question, today).now.length,
    since: openSince(question),
    ending: question.status === 'open' ? undefined : endingOf(question),
  };
}

/** The answer is in the follow-up, or in the question itself if its own note answers it. */
function endingOf({ status, events, entry, note: asked, answeredBy }: Question): Ending | undefined {
  const event = events.findLast(({ kind }) => kind === status);
  if (!event) return undefined;
  const { day, note, said, reason } = event;
  const answer = status === 'answered' && note === asked ? entry.answer : undefined;
  const words = wordsOf(note, said ?? answer ?? reason);
  return {
    ...{ day, note: noteRef(note) },
    ...(words !== undefined && { words }),
    ...(answeredBy && { by: recordRef(answeredBy) }),
  };
}
