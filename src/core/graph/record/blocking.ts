import type { Action } from '../../model/record.ts';
import type { Folded } from '../linking/linking.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding, type Where } from '../linking/where.ts';
import { circlesOf, wayOf } from './circles.ts';

/** Links blockers to what they block, and reports actions that block each other. */
export function linkBlocking({ records, findings }: Folded): void {
  const actions: Action[] = [];
  for (const action of records.all()) {
    if (action.kind !== 'action') continue;
    actions.push(action);
    for (const blocker of action.blockedBy) {
      const id = blocker.kind === 'action' ? blocker.action.id : '';
      const target = records.byId.get(blocker.kind === 'question' ? blocker.question.id : id);
      const blocks = target?.kind === 'action' || target?.kind === 'question' ? target.blocks : undefined;
      if (blocks && blocks.at(-1) !== action) blocks.push(action);
    }
  }
  for (const circle of circlesOf(actions, openBlockers)) {
    const [first] = circle;
    if (!first) continue;
    const message = `Actions block each other: ${wayOf(circle)}.`;
    findings.push(
      finding('blocked-cycle', placeOfReport(first), message, {
        hint: 'remove `blockedBy` from the one to be done first',
      }),
    );
  }
}

/** Returns the open actions that block an open action. */
function openBlockers(action: Action): readonly Action[] {
  if (action.closed !== undefined) return [];
  return action.blockedBy.flatMap((blocker) => (blocker.kind === 'action' ? [blocker.action] : []));
}

/** Returns the place of the latest report on an action's blockers. */
function placeOfReport(action: Action): Where {
  const event = action.events.findLast(({ blockedBy }) => blockedBy !== undefined);
  const followUp = event?.note.followUps.find(
    ({ record, entry }) => record === action && entry.blockedBy !== undefined,
  );
  if (!followUp) return openedAt(action, 'blockedBy');
  return at(followUp.note.note.path, 'followUps', followUp.index, 'blockedBy');
}
