import { standingOf } from '../../graph/aim/check-ins.ts';
import type { Aim, Objective, Outcome, Program, Standing } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';

/** The part of an aim that notes change from day to day. */
interface Said {
  readonly checkIns: readonly CheckIn[];
  readonly standing: Standing;
}

/** What notes up to a day had said of an aim. */
export function saidOn(aim: Pick<Aim, 'checkIns'>, day: Day): Said {
  const checkIns = aim.checkIns.filter(({ note }) => note.note.date <= day);
  return { checkIns, standing: standingOf(checkIns) };
}

/** A program with all below it, standing as notes up to a day had said. Its actions and decisions are those of today. */
export function programOn(program: Program, day: Day): Program {
  return {
    ...program,
    ...saidOn(program, day),
    outcomes: program.outcomes.map((outcome) => outcomeOn(outcome, day)),
  };
}

function outcomeOn(outcome: Outcome, day: Day): Outcome {
  return {
    ...outcome,
    ...saidOn(outcome, day),
    objectives: outcome.objectives.map(
      (objective): Objective => ({ ...objective, ...saidOn(objective, day) }),
    ),
  };
}
