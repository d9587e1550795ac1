import type { Action, Blocker } from '../../model/record.ts';
import type { Folded } from '../linking/linking.ts';

/** Links blockers to what they block, or blocked by an earlier report, and reports actions that block each other. */
export function linkBlocking({ records, judge }: Folded): void {
  const actions: Action[] = [];
  for (const action of records.all()) {
    if (action.kind !== 'action') continue;
    actions.push(action);
    const link = (blockers: readonly Blocker[] | undefined, key: 'blocks' | 'everBlocked') => {
      for (const blocker of blockers ?? []) {
        const id = blocker.kind === 'action' ? blocker.action.id : '';
        const target = records.byId.get(blocker.kind === 'question' ? blocker.question.id : id);
        const list = target?.kind === 'action' || target?.kind === 'question' ? target[key] : undefined;
        if (list && list.at(-1) !== action) list.push(action);
      }
    };
    link(action.blockedBy, 'blocks');
    for (const { blockedBy } of action.events) link(blockedBy, 'everBlocked');
  }
  judge?.blockedCircles(actions);
}
