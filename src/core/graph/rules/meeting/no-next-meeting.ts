import { isCollection } from '../../history/is-meeting.ts';
import { at, finding, type Where } from '../../linking/where.ts';
import type { Rule } from '../rule.ts';

/** A collection has no next meeting, so nothing is due at one, and nothing recurs at each. */
export const noNextMeeting: Rule = {
  code: 'no-next-meeting',
  check: ({ notes }) =>
    notes
      .filter(({ series }) => isCollection(series))
      .flatMap(({ note: { path, actions, followUps }, series }) => {
        const found = (value: string, where: Where) =>
          finding('no-next-meeting', where, `\`${value}\` has no date: \`${series.id}\` is a collection.`, {
            hint: 'write a date',
          });
        return [
          ...actions.flatMap(({ due, every }, index) => [
            ...(due === 'next-meeting' ? [found(due, at(path, 'actions', index, 'due'))] : []),
            ...(every === 'meeting' ? [found('every: meeting', at(path, 'actions', index, 'every'))] : []),
          ]),
          ...followUps.flatMap(({ due }, index) =>
            due === 'next-meeting' ? [found(due, at(path, 'followUps', index, 'due'))] : [],
          ),
        ];
      }),
};
