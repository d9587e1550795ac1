import { addMonths } from '../../model/day/day.ts';
import { writtenDues } from '../history/due-dates.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

const farMonths = 60;

/** A due date is at most five years after the note; beyond that the year is usually wrong. */
export const dueFarAway: Rule = {
  code: 'due-far-away',
  check: (archive) =>
    writtenDues(archive)
      .filter(({ day, note }) => day > addMonths(note.note.date, farMonths))
      .map(({ id, day, where }) =>
        finding('due-far-away', where, `Action \`${id}\` is due on \`${day}\`, more than 5 years ahead.`, {
          hint: 'check the year',
        }),
      ),
};
