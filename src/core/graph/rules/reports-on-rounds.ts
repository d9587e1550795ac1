import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** Only a recurring action has rounds. `round: skipped` on another one changes nothing. */
export const skippedWithoutRound: Rule = {
  code: 'skipped-without-round',
  check: ({ notes }) =>
    notes.flatMap(({ followUps }) =>
      followUps.flatMap(({ entry, index, note, record }) => {
        if (entry.round === undefined || record?.kind !== 'action' || record.entry.every) return [];
        const message = `\`${entry.ref}\` is not a recurring action, so it has no round to skip.`;
        const hint = 'remove `round: skipped`';
        const spot = { keys: ['followUps', index, 'round'], at: 'key' } as const;
        const where = { path: note.note.path, spot };
        return [finding('skipped-without-round', where, message, { hint })];
      }),
    ),
};

/** The rounds of a recurring action move with `due`. `start` in a follow-up of one changes nothing. */
export const startOfRecurring: Rule = {
  code: 'start-of-recurring',
  check: ({ notes }) =>
    notes.flatMap(({ followUps }) =>
      followUps.flatMap(({ entry, index, note, record }) => {
        if (entry.start === undefined || record?.kind !== 'action' || !record.entry.every) return [];
        const message = `\`${entry.ref}\` is a recurring action. Its rounds move with \`due\`, not with \`start\`.`;
        const hint = `remove \`start: ${entry.start}\``;
        const spot = { keys: ['followUps', index, 'start'], at: 'key' } as const;
        const where = { path: note.note.path, spot };
        return [finding('start-of-recurring', where, message, { hint })];
      }),
    ),
};
