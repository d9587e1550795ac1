import * as z from 'zod';
import type { Objective, Outcome } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { laterGoal } from '../../views/aim/goal-view.ts';
import { overallStatus } from '../../views/aim/status.ts';
import { aimsOf } from '../../views/ledger/filter-values.ts';
import { plainOf } from '../events/context-schema.ts';
import type { AddressOf } from '../lines/address.ts';
import { type DataFile, headOf } from '../lines/data-file.ts';
import { assumedValue, dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { fieldShape, plainValues } from '../lines/field-data.ts';
import { ifAny } from '../lines/known-names.ts';
import { plainFields } from '../lines/plain-fields.ts';
import { aimShape, aimValues, saidBy } from './aim-values.ts';
import { extrasOf, extrasValue } from './note-blocks.ts';
import { idsIn, ownerIds } from './record-values.ts';

/**
 * The fields that are written as in the file of the program, without the text. The link of a program is only in the
 * events.
 */
const plain = {
  program: plainFields(plainOf.program, ['title', 'link']),
  outcome: plainFields(plainOf.outcome, ['text']),
  objective: plainFields(plainOf.objective, ['text']),
};

const objective = z
  .strictObject({
    ...aimShape,
    ...z.strictObject(fieldShape(Object.values(plain).flat())).partial().shape,
    kind: z.enum(['program', 'outcome', 'objective']),
    partOf: idOf('The program of an outcome, the outcome of an objective.').optional(),
    extras: extrasValue,
    owners: idsOf('Ids of owners: people and teams.').optional(),
    goals: idsOf('Quarterly goals for it itself, oldest quarter first.').optional(),
    laterGoal: z
      .strictObject({
        of: idOf('The goal.'),
        status: z.enum(['dropped', 'deferred']),
        note: idOf('The note that reports it.').optional(),
        day: dayValue.optional(),
        assumed: assumedValue,
      })
      .optional()
      .describe('Its newest goal, if that was dropped or deferred and an earlier goal decides the status.'),
  })
  .describe('A program, outcome or objective.');

const schema = z
  .strictObject({ ...headOf(2), objectives: z.array(objective) })
  .describe('Every program with its outcomes and their objectives. A missing key means: not recorded.');

/** Programs, outcomes and objectives with their status. */
export const objectivesFile: DataFile = {
  name: 'objectives',
  title: 'Programs, outcomes and objectives',
  version: 2,
  schema,
  contents: (archive, addressOf) => ({ objectives: objectivesIn(archive, addressOf) }),
};

function objectivesIn(archive: Archive, addressOf: AddressOf) {
  const { programs, today } = archive;
  return aimsOf({ programs, quarters: [] }).flatMap((aim) => {
    if (aim.kind === 'goal') return [];
    const values = {
      ...aimValues(aim, archive, addressOf),
      kind: aim.kind,
      owners: ifAny(ownerIds(aim.owners)),
      goals: idsIn(aim.goals),
      ...plainValues(plain[aim.kind], aim.entry),
      extras: aim.kind === 'program' ? extrasOf(aim.entry.extras) : undefined,
    };
    if (aim.kind === 'program') return [values];
    const partOf = aim.kind === 'outcome' ? aim.program.id : aim.outcome.id;
    return [{ ...values, partOf, laterGoal: laterGoalValues(aim, today) }];
  });
}

function laterGoalValues(aim: Outcome | Objective, today: Day) {
  const later = laterGoal(aim, overallStatus(aim, today), today);
  return later && { of: later.of.id, status: later.status, ...(later.by && saidBy(later.by)) };
}
