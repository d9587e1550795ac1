import { addMonths } from '../../model/day/day.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

const farMonths = 12;

/** A note is dated at most a year ahead. Beyond that, the year is usually wrong, and the note would stay planned. */
export const dateFarAhead: Rule = {
  code: 'date-far-ahead',
  check: ({ notes, today }) =>
    notes
      .filter(({ note }) => note.date > addMonths(today, farMonths))
      .map(({ note }) =>
        finding(
          'date-far-ahead',
          { path: note.path, spot: { keys: ['date'] } },
          `The note is dated \`${note.date}\`, more than a year after today (\`${today}\`). Until then it is only planned.`,
          { hint: 'check the year' },
        ),
      ),
};
