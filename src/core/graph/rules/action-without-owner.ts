import type { Action } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** An open action that nobody owns will not be done by anybody. */
export const actionWithoutOwner: Rule = {
  code: 'action-without-owner',
  check: ({ actions }) =>
    actions
      .filter((action) => action.closed === undefined && isUnowned(action))
      .map((action) =>
        isEveryones(action)
          ? finding(
              'action-without-owner',
              openedAt(action, 'owner'),
              `Missing teams of the series \`${action.series.id}\`, expected those that \`everyone\` stands for in the action \`${action.shortId}\`.`,
              { hint: `add \`teams:\` to \`series/${action.series.id}.md\`` },
            )
          : finding(
              'action-without-owner',
              openedAt(action),
              `Missing owner of the open action \`${action.shortId}\`, expected a person, a team or \`everyone\`.`,
              { hint: 'add `owner:` with who will do it' },
            ),
      ),
};

/** True where no owner was written, or a follow-up took the owners away; one who is unknown is reported apart. */
function isUnowned(action: Action): boolean {
  const { owners, entry, events } = action;
  const wasTakenAway = events.some((event) => event.owners?.length === 0);
  return (owners.length === 0 && (entry.owner.length === 0 || wasTakenAway)) || isEveryones(action);
}

/** True where `everyone` owns it, and the series says no team that could be meant. */
function isEveryones({ owners }: Action): boolean {
  return owners.length > 0 && owners.every((owner) => owner.kind === 'everyone' && owner.teams.length === 0);
}
