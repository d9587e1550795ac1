import { at, finding } from '../../linking/where.ts';
import type { Rule } from '../rule.ts';

/** A planned note gets its minutes once its day has passed, unless its meeting was cancelled. Until then nothing in it has happened. */
export const plannedPassed: Rule = {
  code: 'planned-passed',
  check: ({ notes, today }) =>
    notes.flatMap(({ note: { status, date, until = date, path }, series }) =>
      status !== 'planned' || until >= today || series.entry.cancelled?.includes(date)
        ? []
        : [
            finding(
              'planned-passed',
              at(path, 'status'),
              `The note is still \`planned\`, but \`${until}\` has passed.`,
              { hint: 'write the minutes, and `status: final`' },
            ),
          ],
    ),
};
