import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Action } from '../../model/record.ts';
import { openBehind } from '../aim/roll-up.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** How many of the open actions a finding names. */
const named = 5;

/** What a note says is done has no open actions behind it: either it is not done, or they are, or are for something else. */
export const doneWithOpenActions: Rule = {
  code: 'done-with-open-actions',
  check: (archive) =>
    aimsOf(archive).flatMap((aim) => {
      const { lifecycle, lifecycleBy } = aim.standing;
      if (lifecycle !== 'done' || !lifecycleBy) return [];
      const open = openBehind(aim);
      if (open.length === 0) return [];
      const { note, index } = lifecycleBy;
      return [
        finding(
          'done-with-open-actions',
          at(note.note.path, 'objectives', index, 'status'),
          `Unexpected open ${open.length === 1 ? 'action' : 'actions'} ${namesOf(open)} behind \`${aim.id}\`, which is done; expected none.`,
          {
            hint: 'close or drop what is over, or say what else it is `for`',
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
