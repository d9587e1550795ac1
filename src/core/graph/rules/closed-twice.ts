import type { RecordEvent } from '../../model/event.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding } from '../linking/where.ts';
import { endBefore } from '../record/end-before.ts';
import type { Rule } from './rule.ts';

/**
 * A report of a closing is the only one, unless a report between the two reopens the action. A repeated status is a
 * mention, and the first closing date counts. Another closing date, or another status, contradicts the first report. A
 * report on a superseded action is not judged: it stays superseded, whatever became of it.
 */
export const closedTwice: Rule = {
  code: 'closed-twice',
  check: ({ notes }) => notes.flatMap(({ followUps }) => followUps.flatMap(foundIn)),
};

function foundIn(followUp: FollowUp): readonly Finding[] {
  const { entry, index, note, record } = followUp;
  const { status, closed, team, ref } = entry;
  const isClosing = status === 'done' || status === 'dropped';
  if (record?.kind !== 'action' || !isClosing || team !== undefined) return [];
  const own = record.events.findIndex((step) => step.note.id === note.id);
  const end = endBefore(record.events, own);
  if (end?.status !== 'done' && end?.status !== 'dropped') return [];
  if (end.status === status && (closed === undefined || closed === end.day)) return [];
  const isSame = end.status === status;
  const key = isSame ? 'closed' : 'status';
  const message = isSame
    ? `\`${ref}\` has been \`${status}\` since ${end.day}, so \`closed: ${closed}\` is not used.`
    : `\`${ref}\` is reported as \`${status}\` here, but has been \`${end.status}\` since ${end.day}.`;
  const hint = isSame
    ? 'remove it, or report in a note between the two that it was open again'
    : 'remove one of the two reports';
  return [
    finding('closed-twice', at(note.note.path, 'followUps', index, key), message, {
      hint,
      related: relatedOf(record, end),
    }),
  ];
}

/** The report that closed it. */
function relatedOf(action: Action, { note, status }: RecordEvent) {
  const message = `Reported as \`${status}\`.`;
  const followUp = note.followUps.find(({ record, entry }) => record === action && entry.status === status);
  if (followUp) return [{ ...at(note.note.path, 'followUps', followUp.index, 'status'), message }];
  return note === action.note ? [{ ...openedAt(action, 'status'), message }] : [];
}
