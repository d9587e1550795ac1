import { addMonths } from '../../model/day/day.ts';
import { duesSaid } from '../history/due-dates.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

const farMonths = 60;

/** A due day more than five years ahead is most often a slip of the year. */
export const dueFarAway: Rule = {
  code: 'due-far-away',
  check: (archive) =>
    duesSaid(archive)
      .filter(({ day, note }) => day > addMonths(note.note.date, farMonths))
      .map(({ id, day, where }) =>
        finding(
          'due-far-away',
          where,
          `Unexpected due day \`${day}\` of the action \`${id}\`, expected a day within five years of the note.`,
          { hint: 'check the year' },
        ),
      ),
};
