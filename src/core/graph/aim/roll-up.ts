import type { Aim } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { DraftAction } from '../linking/draft.ts';
import type { Folded } from '../linking/linking.ts';
import { goalLinks } from './goal-links.ts';
import { upwards } from './serves-on.ts';

/** Gives every aim the records that serve it or anything below it, and every action its goals. See `goalLinks`. */
export function rollUp({ aims, records, today }: Folded): void {
  for (const record of records.all()) {
    if (record.kind === 'debt') continue;
    const served = record.kind === 'action' ? servedBy(record, today, aims) : record.serves.aims;
    if (record.kind === 'action')
      for (const { id } of new Set(record.served.flatMap(({ serves }) => serves.aims.flatMap(upwards))))
        aims.byId.get(id)?.actionsEver.push(record);
    for (const { id } of new Set(served.flatMap(upwards))) {
      const aim = aims.byId.get(id);
      if (record.kind === 'action') aim?.actions.push(record);
      else if (record.kind === 'decision') aim?.decisions.push(record);
      else aim?.questions.push(record);
    }
  }
}

/** Links an action to its goals, and returns these and the other aims that it serves. */
function servedBy(action: DraftAction, today: Day, aims: Folded['aims']): readonly Aim[] {
  const { reported, inferred } = goalLinks(action, today);
  action.goals = [...reported];
  action.inferredGoals = [...inferred];
  for (const { id } of inferred) {
    const goal = aims.byId.get(id);
    if (goal?.kind === 'goal') goal.inferredActions.push(action);
  }
  return [...action.serves.aims.filter(({ kind }) => kind !== 'goal'), ...reported];
}

/** Returns the open actions for an aim or anything below it. */
export function openBehind(aim: Aim): readonly Action[] {
  return aim.actions.filter((action) => action.closed === undefined);
}
