import type { Action } from '../../model/record.ts';
import { openedAt } from '../record-place.ts';
import type { Rule } from '../rule.ts';
import { finding } from '../where.ts';

/** An open action that nobody owns will not be done by anybody. */
export const actionWithoutOwner: Rule = {
  code: 'action-without-owner',
  check: ({ actions }) =>
    actions
      .filter((action) => action.closed === undefined && isUnowned(action))
      .map((action) =>
        finding(
          'action-without-owner',
          openedAt(action),
          `Missing owner of the open action \`${action.shortId}\`, expected a person, a team or \`everyone\`.`,
          { hint: 'add `owner:` with who will do it' },
        ),
      ),
};

/** True where no owner was written, or a follow-up took the owners away; one who is unknown is reported apart. */
function isUnowned({ owners, entry, events }: Action): boolean {
  const wasTakenAway = events.some((event) => event.owners?.length === 0);
  return owners.length === 0 && (entry.owner.length === 0 || wasTakenAway);
}
