import type { MadeQuarter } from './goals.ts';
import { capital, task, thing } from './prose.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** The id of the outcome without objectives, in each program. */
export const leafId = 'o9';

/** Adds an outcome without objectives to each program. */
export function withLeaves(random: Random, world: World): World {
  return {
    ...world,
    programs: world.programs.map((program) => ({
      ...program,
      outcomes: [
        ...program.outcomes,
        { id: leafId, text: capital(`${thing(random)} serves everybody`), objectives: [] },
      ],
    })),
  };
}

/** The id of the goal of a program in each quarter, by the number of the program. */
export function leafGoalOf(program: number): string {
  return `whole-${program + 1}`;
}

/**
 * Adds a goal for each program to each quarter. Two of three are for its outcome without objectives, the third is for the
 * whole program. Some continue the one before.
 */
export function withLeafGoals(
  random: Random,
  { programs, series }: World,
  quarters: ReadonlyMap<string, MadeQuarter>,
): Map<string, MadeQuarter> {
  const before = new Map<string, string>();
  return new Map(
    [...quarters].map(([id, quarter], index) => {
      const goals = programs.map((program, position) => {
        const isWide = (index + position) % 3 === 2;
        const own = leafGoalOf(position);
        const continues = random.chance(0.3) ? before.get(own) : undefined;
        before.set(own, `${id}/${own}`);
        return {
          id: own,
          text: task(random),
          team: series[position]?.teams[0],
          for: isWide ? program.id : `${program.id}/${leafId}`,
          continues,
        };
      });
      return [id, { ...quarter, goals: [...quarter.goals, ...goals] }];
    }),
  );
}
