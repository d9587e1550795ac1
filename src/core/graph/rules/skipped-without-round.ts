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
