import * as z from 'zod';
import type { Aim } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import { healths, lifecycles } from '../../model/status.ts';
import { aimStanding } from '../../views/aim/status.ts';
import { aimRef } from '../../views/lines/ref.ts';
import type { AddressOf } from '../lines/address.ts';
import { dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { ifAny } from '../lines/known-names.ts';
import { idsIn, pageValue, saidValue } from './record-values.ts';

const because = z.strictObject({
  of: idOf('The aim of which it was said: itself, or the one below that decides.'),
  note: idOf('The note that said so.').optional(),
  day: dayValue.optional(),
});

/** What every aim has: programs, outcomes, objectives and quarterly goals. */
export const aimShape = {
  id: idOf('`p6`, an outcome `p6/o2`, an objective `p6/o2.2`, or a goal `2017-18-q1/ci-pipeline`.'),
  page: pageValue,
  text: z.string().describe('What it is, in the words of its file.'),
  lifecycle: z.enum(lifecycles).optional().describe('As last said, else rolled up from the weakest below.'),
  lifecycleBecause: because.optional().describe('Because of what its lifecycle is what it is.'),
  health: z.enum(healths).optional().describe('As last said of it, or the weakest below.'),
  healthBecause: because.optional().describe('Because of what its health is what it is.'),
  healthFaded: z.boolean().optional().describe('True where nobody confirmed the health for long.'),
  checkIns: z
    .array(z.strictObject({ note: idOf('The note that spoke of it.'), day: dayValue, said: saidValue }))
    .optional()
    .describe('The notes that spoke of it, oldest first; status and health of each are in `notes.json`.'),
  actions: idsOf('Actions that serve it or anything below it.').optional(),
  decisions: idsOf('Decisions that serve it or anything below it.').optional(),
  questions: idsOf('Questions that serve it or anything below it.').optional(),
};

/** The values of `aimShape` as of `today`. */
export function aimValues(aim: Aim, today: Day, addressOf: AddressOf) {
  const standing = aimStanding(aim, today);
  const { lifecycleBy, healthBy } = standing;
  return {
    id: aim.id,
    page: addressOf(aimRef(aim)),
    text: aim.text,
    lifecycle: standing.lifecycle,
    lifecycleBecause: lifecycleBy
      ? { of: aim.id, note: lifecycleBy.note.id, day: lifecycleBy.day }
      : standing.because && {
          of: standing.because.of.id,
          note: standing.because.by?.note.id,
          day: standing.because.by?.day,
        },
    health: standing.health,
    healthBecause: healthBy && {
      of: standing.healthOf?.id ?? aim.id,
      note: healthBy.note.id,
      day: healthBy.day,
    },
    healthFaded: standing.health && standing.faded,
    checkIns: ifAny(
      aim.checkIns.map(({ note, entry }) => ({ note: note.id, day: note.note.date, said: entry.note })),
    ),
    actions: idsIn(aim.actions),
    decisions: idsIn(aim.decisions),
    questions: idsIn(aim.questions),
  };
}
