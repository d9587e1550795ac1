import { childrenOf, goalsFor, ownCheckIns } from '../../graph/aim/below.ts';
import { upwards } from '../../graph/aim/serves-on.ts';
import type { Aim, Serves } from '../../model/aim.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { newestFirst } from '../lines/order.ts';

/**
 * The notes of an aim, each once, newest first: those with a check-in on it, on anything below it or on a goal for it,
 * those that mention it, those that opened a record for it, and those with a follow-up that gives a record to it
 * (`for`). Neither the opening note of a record that was for something else then, nor a note that takes a record away from
 * the aim, mentions it.
 */
export function notesBehind(aim: Aim): readonly LinkedNote[] {
  return newestFirst(notesOf(aim));
}

function* notesOf(aim: Aim): Generator<LinkedNote> {
  yield* notesMentioning(aim);
  for (const record of [...aim.actionsEver, ...aim.decisions, ...aim.questions])
    for (const { serves, note } of record.served) if (isFor(aim, serves)) yield note;
  for (const { events } of aim.actionsEver)
    for (const { serves, note } of events) if (serves && isFor(aim, serves)) yield note;
}

function isFor(aim: Aim, { aims }: Serves): boolean {
  return aims.some((served) => upwards(served).includes(aim));
}

function* notesMentioning(aim: Aim): Generator<LinkedNote> {
  yield* aim.mentionedBy;
  for (const checkIn of ownCheckIns(aim)) yield checkIn.note;
  for (const part of [...goalsFor(aim), ...childrenOf(aim)]) yield* notesMentioning(part);
}
