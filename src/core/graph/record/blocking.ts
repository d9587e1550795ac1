import type { Action } from '../../model/record.ts';
import type { Folded } from '../linking/linking.ts';

/** Links blockers to what they block, and reports actions that block each other. */
export function linkBlocking({ records, judge }: Folded): void {
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
  judge?.blockedCircles(actions);
}
