import { writtenDues } from '../history/due-dates.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** No action is due before it is opened; usually the year is wrong. A later note may repeat a date that has passed. */
export const dueBeforeOpened: Rule = {
  code: 'due-before-opened',
  check: (archive) =>
    writtenDues(archive)
      .filter(({ day, opened }) => day < opened)
      .map(({ id, day, opened, where }) =>
        finding(
          'due-before-opened',
          where,
          `Action \`${id}\` is due on \`${day}\`, before it was opened (\`${opened}\`).`,
          { hint: 'check the year' },
        ),
      ),
};
