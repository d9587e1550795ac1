import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Question } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Stitches } from '../../model/stitches.ts';
import { type RecordLine, recordLine } from '../lines/record-line.ts';
import { noteRef } from '../lines/ref.ts';
import { lastWordOn } from '../lines/stale.ts';
import { stitchesOf } from '../lines/stitches.ts';

/** What a note said that answers or parks a question, in its own words where it gave any. */
interface Ending {
  readonly day: Day;
  readonly note: Ref;
  readonly words?: string;
}

/** One question in a list: for how long it has been open, and what the meetings since made of it. */
export interface QuestionRow {
  readonly line: RecordLine;
  /** From the day it was asked to the day it was answered, or to `today`. */
  readonly days: number;
  /** True where it was asked before the archive begins. */
  readonly earlier: boolean;
  readonly carriedOver: number;
  /** How many of the last meetings in a row said nothing of it. */
  readonly silent: number;
  readonly stitches: Stitches;
  /** How many actions wait for the answer. */
  readonly blocks: number;
  /** Present once it is answered or parked. */
  readonly ending?: Ending;
}

/** The row of a question as of `today`. */
export function questionRow(question: Question, today: Day): QuestionRow {
  return {
    line: recordLine(question),
    days: Math.max(0, daysBetween(question.opened, question.closed ?? today)),
    earlier: question.earlier,
    carriedOver: question.carriedOver,
    silent: question.status === 'open' ? lastWordOn(question).silent : 0,
    stitches: stitchesOf(question),
    blocks: question.blocks.length,
    ending: question.status === 'open' ? undefined : endingOf(question),
  };
}

/** The answer stands in the follow-up that gives it, or in the entry of a question that its own note answers. */
function endingOf({ status, events, entry, note: asked }: Question): Ending | undefined {
  const event = events.findLast(({ kind }) => kind === status);
  if (!event) return undefined;
  const { day, note, said, reason } = event;
  const answer = status === 'answered' && note === asked ? entry.answer : undefined;
  const words = said ?? answer ?? reason;
  return { day, note: noteRef(note), ...(words !== undefined && { words }) };
}
