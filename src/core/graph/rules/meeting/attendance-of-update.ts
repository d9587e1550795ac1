import { at, finding } from '../../linking/where.ts';
import type { Rule } from '../rule.ts';

/** An update has no attendance. Its `attendees` and `regrets` would be in no figure. */
export const attendanceOfUpdate: Rule = {
  code: 'attendance-of-update',
  check: ({ notes }) =>
    notes.flatMap(({ note: { kind, path, attendees, regrets } }) => {
      if (kind !== 'update') return [];
      const keys = [attendees !== undefined && 'attendees', regrets.length > 0 && 'regrets'];
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
