import { childrenOf, goalsFor } from '../../graph/aim/below.ts';
import type { Aim } from '../../model/aim.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { newestFirst } from '../lines/order.ts';

/**
 * The notes of an aim, each once, newest first: those with a check-in on it, on anything below it or on a goal for it,
 * those that mention it, and those that opened a record for it.
 */
export function notesBehind(aim: Aim): readonly LinkedNote[] {
  return newestFirst(notesOf(aim));
}

function* notesOf(aim: Aim): Generator<LinkedNote> {
  yield* notesMentioning(aim);
  for (const record of [...aim.actions, ...aim.decisions, ...aim.questions]) yield record.note;
}

function* notesMentioning(aim: Aim): Generator<LinkedNote> {
  yield* aim.mentionedBy;
  for (const checkIn of aim.checkIns) yield checkIn.note;
  for (const part of [...goalsFor(aim), ...childrenOf(aim)]) yield* notesMentioning(part);
}
