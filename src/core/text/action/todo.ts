import type { Day } from '../../model/day/day.ts';
import { isAssumed, ofTerms, type Ref } from '../../model/ref.ts';
import { spelled, type Words } from '../../model/words.ts';
import type { DueValues } from '../lines/action-cells.ts';
import { blockerWords } from '../lines/blocker.ts';
import { capitalise, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { type LineageHow, supersededWord } from '../lines/lineage.ts';
import { roundsWords, sharesWords } from '../lines/rounds.ts';
import { timesCarriedOver } from '../lines/since.ts';

/** The description of an action in a calendar, one fact a line. */
export function todoWords(line: {
  readonly ref: Ref;
  readonly due?: DueValues['due'];
  readonly owners: readonly Ref[];
  readonly everyone: boolean;
  readonly opened: Day;
  readonly earlier: boolean;
  readonly note: Ref;
  readonly carriedOver: number;
  readonly serves: readonly Ref[];
  readonly blockedBy: readonly (Ref | string)[];
  readonly reason?: Words;
  /** The start date of a deferred action. */
  readonly start?: Day;
  readonly rounds?: Parameters<typeof roundsWords>[0];
  readonly shares?: Parameters<typeof sharesWords>[0];
  /** The actions that superseded it, and how. */
  readonly supersededBy: readonly { readonly how: LineageHow; readonly label: string }[];
}): string {
  const blockers = line.blockedBy.map(blockerWords);
  const facts = [
    line.owners.length === 0
      ? 'Unowned.'
      : line.owners[0]?.kind === 'anyone'
        ? 'Open to anyone.'
        : `Owned by ${line.everyone ? 'each team: ' : ''}${listInWords(line.owners.map(({ label }) => label))}.`,
    `${line.earlier ? 'First mentioned' : 'Opened'} on ${printDay(line.opened, 'long', line.note)}: ${line.note.label}.`,
    line.due?.day !== undefined &&
      isAssumed(line.due.day, line.due) &&
      `Assumed due date: ${printDay(line.due.day, 'long', line.due)}.`,
    line.start !== undefined && `Deferred until ${printDay(line.start, 'long', ofTerms(line.ref))}.`,
    line.rounds && `${capitalise(roundsWords(line.rounds))}.`,
    line.shares && `${capitalise(sharesWords(line.shares))}.`,
    line.carriedOver > 0 && `${capitalise(timesCarriedOver(line.carriedOver))}.`,
    blockers.length > 0 && `Blocked by ${listInWords(blockers)}.`,
    line.serves.length > 0 && `For ${listInWords(line.serves.map(({ id, label }) => `${label} (${id})`))}.`,
    ...line.supersededBy.map(({ how, label }) => `${supersededWord(how)}: ${label}`),
    line.reason && `Reason: ${spelled(line.reason)}`,
  ];
  return facts.filter((fact) => typeof fact === 'string').join('\n');
}
