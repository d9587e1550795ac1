import { duesSaid } from '../history/due-dates.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** Nothing is due before it is opened; most often the year is a slip. A later note may repeat a day that has passed. */
export const dueBeforeOpened: Rule = {
  code: 'due-before-opened',
  check: (archive) =>
    duesSaid(archive)
      .filter(({ day, opened }) => day < opened)
      .map(({ id, day, opened, where }) =>
        finding(
          'due-before-opened',
          where,
          `Unexpected due day \`${day}\` of the action \`${id}\`, expected a day from \`${opened}\`, when it was opened.`,
          { hint: 'check the year' },
        ),
      ),
};
