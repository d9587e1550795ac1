import type { Archive } from '../../model/archive.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import { type PartOwner, partyOf } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, finding } from '../linking/where.ts';
import { endBefore } from '../record/end-before.ts';
import type { Rule } from './rule.ts';

/**
 * A report of a closing is the only one, unless a report between the two reopens the action. A repeated status is a
 * mention, and the first closing date counts. Another closing date, or another status, contradicts the first report. The
 * same holds for each round of a recurring action, and for each part. A superseded action stays superseded, so its end is that of the
 * actions that took its place.
 */
export const closedTwice: Rule = {
  code: 'closed-twice',
  check: ({ notes, find }) =>
    notes.flatMap(({ followUps }) => followUps.flatMap((followUp) => foundIn(followUp, find))),
};

/** The report that closed an action before, or a round or one part of it. */
interface Before {
  readonly of?: 'round' | 'part';
  readonly status: string;
  readonly day: Day;
  readonly note?: LinkedNote;
}

function foundIn(followUp: FollowUp, find: Archive['find']): readonly Finding[] {
  const { entry, index, note, record } = followUp;
  const { status, closed, team, ref } = entry;
  const isClosing = status === 'done' || status === 'dropped';
  if (record?.kind !== 'action' || !isClosing) return [];
  const superseded = supersededBefore(record, followUp);
  if (superseded) return [superseded];
  const ids = [find.person(team ?? '')?.id, find.team(team ?? '')?.id];
  const ofPart = team === undefined ? undefined : endsOfPart(record, followUp, ids);
  const before = ofPart ? ofPart.before : (roundBefore(record, followUp) ?? closingBefore(record, followUp));
  if (!before) return [];
  const isSame = before.status === status;
  if (isSame && (closed === undefined || closed === before.day)) return [];
  const { of, day } = before;
  const part = of === 'part' ? `The part of \`${team}\` in \`${ref}\`` : `\`${ref}\``;
  const what = of === 'round' ? `The round of \`${ref}\`` : part;
  const key = isSame ? 'closed' : 'status';
  const message = isSame
    ? `${what} has been \`${status}\` since ${day}, so \`closed: ${closed}\` is not used.`
    : `${what} is reported as \`${status}\` here, but has been \`${before.status}\` since ${day}.`;
  const hint =
    isSame && of !== 'round'
      ? 'remove it, or report in a note between the two that it was open again'
      : 'remove one of the two reports';
  return [
    finding('closed-twice', at(note.note.path, 'followUps', index, key), message, {
      hint,
      related: relatedOf(record, before, team),
    }),
  ];
}

/** The finding on a report that closes an action which was superseded before its note. */
function supersededBefore(record: Action, { entry, index, note }: FollowUp): Finding | undefined {
  const end = endOf(record, note);
  if (end?.status !== 'superseded') return undefined;
  const others = record.supersededBy.map(({ action }) => action);
  const ids = others
    .map(({ id, series, shortId }) => `\`${series === note.series ? shortId : id}\``)
    .join(', ');
  const message = `\`${entry.ref}\` is reported as \`${entry.status}\` here, but has been superseded by ${ids} since ${end.day}.`;
  const hint = `report ${ids} instead, or remove \`status\``;
  const related = others.map((action) => ({
    ...openedAt(action, 'id'),
    message: `Supersedes \`${entry.ref}\`.`,
  }));
  return finding('closed-twice', at(note.note.path, 'followUps', index, 'status'), message, {
    hint,
    related,
  });
}

/** The step that gave an action its status before a note. */
function endOf({ events }: Action, note: LinkedNote): RecordEvent | undefined {
  return endBefore(
    events,
    events.findIndex((step) => step.note.id === note.id),
  );
}

/** The report that closed the action before the note of a follow-up. */
function closingBefore(record: Action, { note }: FollowUp): Before | undefined {
  const end = endOf(record, note);
  if (end?.status !== 'done' && end?.status !== 'dropped') return undefined;
  return { status: end.status, day: end.day, note: end.note };
}

/** The report that had ended the round of a recurring action that a follow-up reports as done. */
function roundBefore({ events, rounds }: Action, { entry, note }: FollowUp): Before | undefined {
  if (entry.status !== 'done') return undefined;
  const day = events.find((step) => step.note.id === note.id && step.roundDone)?.roundDone;
  if (day === undefined) return undefined;
  const ended = rounds.find(({ done }) => done?.day === day);
  return { of: 'round', status: 'done', day, note: ended?.done?.note };
}

/**
 * Returns the end of the part that a follow-up reports, before its day, if there was one. `undefined` for a report that
 * counts for the whole: somebody without a part may be the only owner. A part of an earlier round is another one.
 */
function endsOfPart(
  record: Action,
  { note }: FollowUp,
  ids: readonly (string | undefined)[],
): { readonly before?: Before } | undefined {
  const isTheirs = (owner: PartOwner | undefined) => owner !== undefined && ids.includes(partyOf(owner).id);
  const step = record.events.find((event) => event.note.id === note.id && isTheirs(event.part?.owner));
  const { owners, parts } = record.historyOn(addDays(note.note.date, -1));
  const part = parts.find(({ owner }) => isTheirs(owner));
  if (!part) return owners.some(({ kind }) => kind === 'everyone') ? {} : undefined;
  const { status, event } = part;
  if (!event || (status !== 'done' && status !== 'dropped')) return {};
  const isOther = status === 'done' && event.part?.round?.day !== step?.part?.round?.day;
  return isOther ? {} : { before: { of: 'part', status, day: event.day, note: event.note } };
}

/** The report that closed it: of several in its note, the one on the same part. */
function relatedOf(action: Action, { note, status }: Before, team: string | undefined) {
  if (!note) return [];
  const message = `Reported as \`${status}\`.`;
  const closings = note.followUps.filter(({ record, entry }) => record === action && entry.status === status);
  const followUp = closings.find(({ entry }) => entry.team === team) ?? closings[0];
  if (followUp) return [{ ...at(note.note.path, 'followUps', followUp.index, 'status'), message }];
  return note === action.note ? [{ ...openedAt(action, 'status'), message }] : [];
}
