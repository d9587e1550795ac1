import { quarterIdOf } from '../../core/graph/linking/fiscal-quarter.ts';
import { addMonths, type Day } from '../../core/model/day/day.ts';
import { capital, task } from './prose.ts';
import type { Random } from './random.ts';
import type { MadeSeries, World } from './world.ts';
import type { Yaml } from './yaml.ts';

/** The month in which the made fiscal years begin. */
export const fiscalYearStart = 7;

/** A quarter with its goals. `byObjective` has the full ids of the goals of an objective, by its full id. */
export interface MadeQuarter {
  readonly id: string;
  readonly goals: readonly MadeGoal[];
  readonly byObjective: ReadonlyMap<string, readonly string[]>;
}

/** A goal in the file of its quarter. */
interface MadeGoal {
  readonly id: string;
  readonly [key: string]: Yaml | undefined;
}

/** Makes the quarters between two dates. Most series have a goal in each. Some goals continue the one before. */
export function makeQuarters(
  random: Random,
  world: World,
  from: Day,
  until: Day,
  carriedOn = 0.25,
): Map<string, MadeQuarter> {
  const quarters = new Map<string, MadeQuarter>();
  let before = new Map<string, string>();
  const last = quarterIdOf(until, fiscalYearStart);
  for (let day = from; ; day = addMonths(day, 3)) {
    const id = quarterIdOf(day, fiscalYearStart);
    const goals: MadeGoal[] = [];
    const byObjective = new Map<string, string[]>();
    const now = new Map<string, string>();
    for (const [position, series] of world.series.entries()) {
      if (!random.chance(0.7)) continue;
      const objective = random.pick(series.objectives);
      const goal = `goal-${position + 1}`;
      const earlier = before.get(series.id);
      goals.push(makeGoal(random, goal, series, objective, earlier, carriedOn));
      byObjective.set(objective, [...(byObjective.get(objective) ?? []), `${id}/${goal}`]);
      now.set(series.id, `${id}/${goal}`);
    }
    quarters.set(id, { id, goals, byObjective });
    before = now;
    if (id === last) return quarters;
  }
}

function makeGoal(
  random: Random,
  id: string,
  series: MadeSeries,
  objective: string,
  earlier: string | undefined,
  carriedOn: number,
): MadeGoal {
  const steps = random.between(0, 3);
  return {
    id,
    text: task(random),
    team: series.teams[0],
    for: objective,
    continues: random.chance(carriedOn) ? earlier : undefined,
    milestones:
      steps === 0
        ? undefined
        : Array.from({ length: steps }, (_, step) => ({
            id: `step-${step + 1}`,
            text: capital(task(random)),
            tracker: `T${random.between(10_000, 99_999)}`,
            blockedBy: step > 0 && random.chance(0.4) ? `step-${step}` : undefined,
          })),
  };
}
