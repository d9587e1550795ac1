import * as z from 'zod';
import { partyOf } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import { actionStatuses } from '../../model/status.ts';
import { dayValue, idOf } from '../lines/data-values.ts';
import { reportedValue } from './record-values.ts';

/** The status of an action or of the part of one team. */
export const actionStatus = z.enum([...actionStatuses, 'superseded']);

/** A round of a recurring action. The current one is neither done nor missed. */
export const roundValue = z
  .strictObject({
    due: dayValue.optional().describe('Date. Missing if the next meeting is not known.'),
    estimated: z.boolean().describe('True if the date is estimated from the cadence of the series.'),
    done: z
      .strictObject({ day: dayValue, note: idOf('The note that reports it.') })
      .optional()
      .describe('Present if the round is done.'),
    skipped: z
      .strictObject({ day: dayValue, note: idOf('The note that reports it.') })
      .optional()
      .describe('Present if the round was skipped. It is neither done nor missed.'),
    missed: z
      .boolean()
      .describe(
        'True if it was not done before the next round was due, or the action was closed. A round that is neither done, skipped nor missed is the current one, which may be overdue.',
      ),
  })
  .describe('One round of a recurring action.');

/** The part of one team in an action of `everyone`. */
export const partValue = z
  .strictObject({
    team: idOf('The team, for a part of a team.').optional(),
    person: idOf('The person, for a part of one of several owners.').optional(),
    status: actionStatus.optional().describe('Latest status reported for this team. Missing if none.'),
    day: dayValue.optional(),
    note: idOf('The note that reports it.').optional(),
    reported: reportedValue,
  })
  .describe('The part of one team or owner in an action of each team, or of several owners.');

/** The values of `roundValue`. */
export function roundOf({
  due,
  done,
  skipped,
  missed,
}: Action['rounds'][number]): z.infer<typeof roundValue> {
  return {
    due: due.day,
    estimated: due.estimated,
    done: done && { day: done.day, note: done.note.id },
    skipped: skipped && { day: skipped.day, note: skipped.note.id },
    missed: missed !== undefined,
  };
}

/** The values of `partValue`. */
export function partOf({ owner, status, event }: Action['parts'][number]): z.infer<typeof partValue> {
  return {
    [owner.kind]: partyOf(owner).id,
    status,
    day: event?.day,
    note: event?.note.id,
    reported: event?.said,
  };
}
