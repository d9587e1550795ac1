import { duesSaid } from '../due-said.ts';
import type { Rule } from '../rule.ts';
import { finding } from '../where.ts';

/** Nothing is due before the note that says so; most often the year is a slip. */
export const dueBeforeOpened: Rule = {
  code: 'due-before-opened',
  check: (archive) =>
    duesSaid(archive)
      .filter(({ day, note }) => day < note.note.date)
      .map(({ id, day, note, where }) =>
        finding(
          'due-before-opened',
          where,
          `Unexpected due day \`${day}\` of the action \`${id}\`, expected a day from \`${note.note.date}\`, the day of the note.`,
          { hint: 'check the year' },
        ),
      ),
};
