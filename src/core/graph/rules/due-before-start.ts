import { writtenDues } from '../history/due-dates.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * An action starts on or before its due date. A recurring action is exempt: its due date only anchors its rounds, which
 * begin with its start date.
 */
export const dueBeforeStart: Rule = {
  code: 'due-before-start',
  check: (archive) =>
    writtenDues(archive).flatMap(({ id, day, start, where }) =>
      start === undefined || start <= day
        ? []
        : [
            finding(
              'due-before-start',
              where,
              `Action \`${id}\` is due on \`${day}\`, before it starts (\`${start}\`).`,
              { hint: 'check both dates' },
            ),
          ],
    ),
};
