import type { Action } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding, type Where } from '../linking/where.ts';
import { ownersWhoLeft } from '../record/owners-who-left.ts';
import type { Rule } from './rule.ts';

/** No open action is owned by a person who has left. A later note gives it, or their part of it, to others. */
export const ownerLeft: Rule = {
  code: 'owner-left',
  check: ({ actions, notes, today }) => {
    // A note dated after today has opened nothing yet.
    const opened = actions.filter((action) => action.opened <= today);
    const left = opened.flatMap((action) =>
      ownersWhoLeft(action, today).map((person) => ({ action, person })),
    );
    if (left.length === 0) return [];
    const given = givenAt(notes);
    return left.map(({ action, person }) => {
      const part = action.owners.length > 1 ? `team: ${person.id}, ` : '';
      return finding(
        'owner-left',
        given.get(action.id) ?? openedAt(action, 'owner'),
        `Open action \`${action.shortId}\` is owned by \`${person.id}\`, who left on ${person.left}.`,
        {
          hint: `add to \`followUps\` of a later note: \`- { action: ${action.shortId}, ${part}owner: <person or team> }\``,
        },
      );
    });
  },
};

/** Returns the places of the latest follow-ups that give actions to owners, by action. */
function givenAt(notes: Parameters<Rule['check']>[0]['notes']): ReadonlyMap<Action['id'], Where> {
  const places = new Map<Action['id'], Where>();
  for (const { note, followUps } of notes)
    for (const { entry, index, record } of followUps)
      if (record?.kind === 'action' && entry.owner !== undefined)
        places.set(record.id, at(note.path, 'followUps', index, 'owner'));
  return places;
}
