import type { Aim, Goal, Program } from '../../model/aim.ts';
import { by } from '../../model/compare.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { aimRef, quarterRef } from './ref.ts';

/** The aims from an action up to one program: the nearest first, the program last. */
export interface AimChain {
  readonly steps: readonly AimStep[];
}

/** One aim of a chain, with its quarterly goals as branches. */
interface AimStep {
  readonly aim: Ref;
  readonly goals: readonly GoalBranch[];
}

/** A goal of an action, inferred if no note names it. */
interface GoalBranch {
  readonly goal: Ref;
  readonly quarter: Ref;
  readonly inferred?: true;
}

type PlanAim = Exclude<Aim, Goal>;

/**
 * Returns the aims of an action, one chain for each program: objectives, then outcome, then program. A goal is a branch of
 * its aim. A goal without an aim is a chain of its own. Inferred goals come after those that a note names.
 */
export function aimChains(
  record: Pick<Action, 'serves'> & Partial<Pick<Action, 'inferredGoals'>>,
): readonly AimChain[] {
  const named = record.serves.aims;
  const goals = named.filter(isGoal).sort(by((goal) => goal.id));
  const inferred = (record.inferredGoals ?? []).toSorted(by((goal) => goal.id));
  const targets = unique([...named.filter(isPlanAim), ...named.filter(isGoal).flatMap(planAimsOf)]);
  const programs = unique(targets.map(programOf)).sort(by((program) => program.id));
  const chains = programs.map((program) => chainTo(program, targets, goals, inferred));
  const alone = goals.filter((goal) => planAimsOf(goal).length === 0);
  return [...chains, ...alone.map((goal) => ({ steps: [{ aim: aimRef(goal), goals: [] }] }))];
}

function chainTo(
  program: Program,
  targets: readonly PlanAim[],
  goals: readonly Goal[],
  inferred: readonly Goal[],
): AimChain {
  const served = new Set(targets);
  const steps = program.outcomes.flatMap((outcome) => {
    const objectives = outcome.objectives.filter((objective) => served.has(objective));
    return objectives.length > 0 || served.has(outcome) ? [...objectives, outcome] : [];
  });
  return {
    steps: [...steps, program].map((aim) => {
      const branches = goals.filter((goal) => goal.serves.aims.includes(aim)).map(goalBranch);
      const probable = inferred.filter((goal) => goal.serves.aims.includes(aim)).map(goalBranch);
      return {
        aim: aimRef(aim),
        goals: [...branches, ...probable.map((branch) => ({ ...branch, inferred: true as const }))],
      };
    }),
  };
}

function goalBranch(goal: Goal): GoalBranch {
  return { goal: aimRef(goal), quarter: quarterRef(goal.quarter) };
}

function programOf(aim: PlanAim): Program {
  if (aim.kind === 'objective') return aim.outcome.program;
  return aim.kind === 'outcome' ? aim.program : aim;
}

function planAimsOf(goal: Goal): readonly PlanAim[] {
  return goal.serves.aims.filter(isPlanAim);
}

function isGoal(aim: Aim): aim is Goal {
  return aim.kind === 'goal';
}

function isPlanAim(aim: Aim): aim is PlanAim {
  return aim.kind !== 'goal';
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
