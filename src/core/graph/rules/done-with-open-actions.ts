import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Action } from '../../model/record.ts';
import { openBehind } from '../aim/roll-up.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** Most open actions listed in one finding. */
const named = 5;

/** An objective or goal that a note reports as done has no open actions. */
export const doneWithOpenActions: Rule = {
  code: 'done-with-open-actions',
  check: (archive) =>
    aimsOf(archive).flatMap((aim) => {
      const { status, statusBy } = aim.reported;
      if (status !== 'done' || !statusBy) return [];
      const open = openBehind(aim).filter(({ opened }) => opened <= archive.today);
      if (open.length === 0) return [];
      const isOne = open.length === 1;
      const { note, index } = statusBy;
      return [
        finding(
          'done-with-open-actions',
          at(note.note.path, 'objectives', index, 'status'),
          `\`${aim.id}\` is done, but its ${isOne ? 'action' : 'actions'} ${namesOf(open)} ${isOne ? 'is' : 'are'} still open.`,
          {
            hint: isOne
              ? 'close or drop it, or change its `for:`'
              : 'close or drop them, or change their `for:`',
            related: open.slice(0, named).map((action) => ({
              ...openedAt(action),
              message: `\`${action.shortId}\` is open.`,
            })),
          },
        ),
      ];
    }),
};

function namesOf(actions: readonly Action[]): string {
  const names = actions.slice(0, named).map(({ shortId }) => `\`${shortId}\``);
  const rest = actions.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}

function aimsOf({ programs, quarters }: Archive): readonly Aim[] {
  return [
    ...programs.flatMap((program) => [
      program,
      ...program.outcomes.flatMap((outcome) => [outcome, ...outcome.objectives]),
    ]),
    ...quarters.flatMap((quarter) => quarter.goals),
  ];
}
