import type { RecordEvent } from '../../model/event.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Action, Blocker, Question } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding, type Where } from '../linking/where.ts';
import { endBefore } from '../record/end-before.ts';
import type { Rule } from './rule.ts';

/**
 * What blocks an open action is open when a note says so. An earlier note may have closed it, on a day before. A closing
 * of the same day is not judged: the meeting may have come to it later. Nor is one that only a later note reports, or
 * after which a note of the same day reopens the blocker.
 */
export const blockerClosed: Rule = {
  code: 'blocker-closed',
  check: ({ actions }) => actions.flatMap(foundIn),
};

const endings = new Set(['done', 'dropped', 'answered']);

function foundIn(action: Action): readonly Finding[] {
  return action.events.flatMap((step) => {
    const after = action.events.findLast(({ note }) => note === step.note)?.status ?? step.status;
    if (endings.has(after) || after === 'superseded') return [];
    return (step.blockedBy ?? []).flatMap((blocker, index) => {
      const record = recordOf(blocker);
      const end = record && endKnownTo(step, record);
      if (!end) return [];
      const message = `\`${record.shortId}\` was ${end.status} on ${end.day}, before this note.`;
      const hint = 'remove it, or name what blocks the action now';
      return [finding('blocker-closed', placeOf(action, step, index), message, { hint })];
    });
  });
}

function recordOf(blocker: Blocker): Action | Question | undefined {
  if (blocker.kind === 'action') return blocker.action;
  return blocker.kind === 'question' ? blocker.question : undefined;
}

/** The step that had closed a record on a day before that of a step, as an earlier note reports it. */
function endKnownTo({ note }: RecordEvent, { events }: Action | Question): RecordEvent | undefined {
  const { date } = note.note;
  const known = events.filter((event) => event.note.note.date <= date);
  const end = endBefore(known, known.length);
  const isEarlier = end !== undefined && end.day < date && end.note.note.date < date;
  return isEarlier && endings.has(end.status) ? end : undefined;
}

/** The place of a blocker in the entry that names it. */
function placeOf(action: Action, { note }: RecordEvent, index: number): Where {
  const followUp = note.followUps.find(({ record, entry }) => record === action && entry.blockedBy);
  if (!followUp) return openedAt(action, 'blockedBy', index);
  return at(note.note.path, 'followUps', followUp.index, 'blockedBy', index);
}
