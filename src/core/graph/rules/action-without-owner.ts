import type { Action } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** Every open action has an owner. */
export const actionWithoutOwner: Rule = {
  code: 'action-without-owner',
  check: ({ actions, today }) =>
    actions
      .filter((action) => action.closed === undefined && isUnowned(action))
      .map((action) =>
        isEveryones(action)
          ? finding(
              'action-without-owner',
              openedAt(action, 'owner'),
              `\`${action.shortId}\` is for \`everyone\`, but series \`${action.series.id}\` lists no teams.`,
              { hint: `add to \`series/${action.series.id}.md\`: \`teams: [team, team]\`` },
            )
          : finding(
              'action-without-owner',
              openedAt(action),
              `${action.opened > today ? 'Planned' : 'Open'} action \`${action.shortId}\` has no owner.`,
              { hint: 'add `owner: <person or team>`' },
            ),
      ),
};

/** Whether no owner was written, or a follow-up removed the owners. An unknown owner is reported by its own rule. */
function isUnowned(action: Action): boolean {
  const { owners, entry, events } = action;
  const wasRemoved = events.some((event) => event.owners?.length === 0);
  return (owners.length === 0 && (entry.owner.length === 0 || wasRemoved)) || isEveryones(action);
}

/** Whether `everyone` owns the action, and its series lists no teams. */
function isEveryones({ owners }: Action): boolean {
  return owners.length > 0 && owners.every((owner) => owner.kind === 'everyone' && owner.teams.length === 0);
}
