import type { Aim } from '../../model/aim.ts';
import type { CheckIn, LinkedNote } from '../../model/linked-note.ts';
import type { Ref } from '../../model/ref.ts';
import { type CheckInLine, checkInLine } from '../lines/check-in-line.ts';
import { aimRef, quarterRef } from '../lines/ref.ts';

/** What a note said about an aim, and the last thing that a later note said about it. */
interface CheckInOnNote extends CheckInLine {
  /** The words of the aim, or the reference as written where it names nothing. */
  readonly text: string;
  readonly later?: CheckInLine;
}

/** Check-ins in a row whose aims belong to the same outcome, program or quarter. */
export interface CheckInGroup {
  readonly under?: Ref;
  readonly checkIns: readonly CheckInOnNote[];
}

/** The check-ins of a note in its order, under what their aims belong to. */
export function checkInGroups(note: LinkedNote): readonly CheckInGroup[] {
  const groups: { under?: Ref; checkIns: CheckInOnNote[] }[] = [];
  for (const checkIn of note.checkIns) {
    const under = checkIn.aim && parentRef(checkIn.aim);
    const last = groups.at(-1);
    if (last && last.under?.id === under?.id) last.checkIns.push(onNote(checkIn));
    else groups.push({ under, checkIns: [onNote(checkIn)] });
  }
  return groups;
}

function onNote(checkIn: CheckIn): CheckInOnNote {
  return {
    ...checkInLine(checkIn),
    text: checkIn.aim?.text ?? checkIn.entry.ref,
    later: checkIn.aim && laterWord(checkIn.aim, checkIn),
  };
}

/** The newest later check-in that said something; a mere mention says nothing. */
function laterWord(aim: Aim, checkIn: CheckIn): CheckInLine | undefined {
  const last = aim.checkIns.findLast(({ entry }) => entry.status || entry.health || entry.note);
  return last && last.note.note.date > checkIn.note.note.date ? checkInLine(last) : undefined;
}

function parentRef(aim: Aim): Ref | undefined {
  if (aim.kind === 'objective') return aimRef(aim.outcome);
  if (aim.kind === 'outcome') return aimRef(aim.program);
  return aim.kind === 'goal' ? quarterRef(aim.quarter) : undefined;
}
