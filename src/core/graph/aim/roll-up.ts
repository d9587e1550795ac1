import type { Aim, Goal } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { DraftAction } from '../linking/draft.ts';
import type { Folded } from '../linking/linking.ts';

/**
 * Gives every aim the records that serve it or anything below it. Gives every action its goals: those it serves, and
 * those for the same objective in the quarters in which it was open.
 */
export function rollUp({ aims, records, today }: Folded): void {
  const goalsFor = goalsByAim([...aims.byId.values()]);
  for (const record of records.all()) {
    if (record.kind === 'debt') continue;
    const served = new Set(record.serves.aims.flatMap(upwards));
    if (record.kind === 'action') {
      record.goals = goalsOf(record, goalsFor, today);
      for (const goal of record.goals) served.add(goal);
    }
    for (const { id } of served) {
      const aim = aims.byId.get(id);
      if (record.kind === 'action') aim?.actions.push(record);
      else if (record.kind === 'decision') aim?.decisions.push(record);
      else aim?.questions.push(record);
    }
  }
}

/** Returns an aim and everything above it: a goal leads to what it serves, an objective to its outcome and program. */
function upwards(aim: Aim): readonly Aim[] {
  switch (aim.kind) {
    case 'program':
      return [aim];
    case 'outcome':
      return [aim, aim.program];
    case 'objective':
      return [aim, aim.outcome, aim.outcome.program];
    case 'goal':
      return [aim, ...aim.serves.aims.flatMap(upwards)];
  }
}

function goalsByAim(all: readonly Aim[]): ReadonlyMap<string, readonly Goal[]> {
  const goals = new Map<string, Goal[]>();
  for (const goal of all) {
    if (goal.kind !== 'goal') continue;
    for (const { id } of goal.serves.aims) {
      const known = goals.get(id);
      if (known) known.push(goal);
      else goals.set(id, [goal]);
    }
  }
  return goals;
}

function goalsOf(
  { serves, opened, closed = '' }: DraftAction,
  goalsFor: ReadonlyMap<string, readonly Goal[]>,
  today: Day,
): Goal[] {
  const goals = new Set<Goal>();
  const until = closed || today;
  for (const aim of serves.aims) {
    if (aim.kind === 'goal') goals.add(aim);
    for (const goal of goalsFor.get(aim.id) ?? []) {
      if (goal.quarter.starts <= until && opened <= goal.quarter.ends) goals.add(goal);
    }
  }
  return [...goals];
}

/**
 * Returns the open actions for an aim or anything below it. A goal has only those that refer to it, since others of its
 * objective may continue after its quarter.
 */
export function openBehind(aim: Aim): readonly Action[] {
  const open = aim.actions.filter((action) => action.closed === undefined);
  return aim.kind === 'goal' ? open.filter(({ serves }) => serves.aims.includes(aim)) : open;
}
