import { at, finding } from '../../linking/where.ts';
import type { Rule } from '../rule.ts';

/** An update has no attendance. Its `attendees`, `guests` and `regrets` would be in no figure. */
export const attendanceOfUpdate: Rule = {
  code: 'attendance-of-update',
  check: ({ notes }) =>
    notes.flatMap(({ note: { kind, path, attendees, guests, regrets } }) => {
      if (kind !== 'update') return [];
      const keys = [
        attendees !== undefined && 'attendees',
        guests.length > 0 && 'guests',
        regrets.length > 0 && 'regrets',
      ];
      return keys.flatMap((key) =>
        key === false
          ? []
          : [
              finding('attendance-of-update', at(path, key), `An update has no \`${key}\`.`, {
                hint: `remove the key \`${key}\``,
              }),
            ],
      );
    }),
};
