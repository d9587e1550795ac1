import * as z from 'zod';
import { formerKindOf } from '../../model/address/former.ts';
import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { type Owner, partyOf } from '../../model/owner.ts';
import type { Blocker, FollowedRecord, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { recordRef } from '../../views/lines/ref.ts';
import { closingReported } from '../../views/lines/reported.ts';
import type { AddressOf } from '../lines/address.ts';
import { dayValue, idOf, idsOf } from '../lines/data-values.ts';
import { ifAny } from '../lines/known-names.ts';

/** The address of a page, in every data file. */
export const pageValue = z
  .string()
  .describe('Address of its page: absolute if the site has a `url`, else from the root of the host.');

/** Ids in outside trackers, each with its address if the site knows the tracker. */
export const trackersValue = z
  .array(z.strictObject({ id: z.string(), url: z.url().optional() }))
  .optional()
  .describe('Ids in outside trackers, with their addresses if the site knows the tracker.');

/** The text of a report, as in the note. */
export const reportedValue = z.string().optional().describe('Text of the report, as in the note.');

/** The aims of a record, resolved: a reader need not inherit them from the note or the series. */
export const servesValue = z
  .array(z.string())
  .optional()
  .describe(
    'Ids of the programs, outcomes, objectives and goals it serves, by itself, its note or its series. An empty list means standalone. Missing if unlinked.',
  );

/** The ids of the aims of a record, by the rule of `servesValue`. */
export function servesOf({
  serves,
}: {
  serves: { none: boolean; aims: readonly Aim[] };
}): readonly string[] | undefined {
  if (serves.none) return [];
  return serves.aims.length > 0 ? serves.aims.map(({ id }) => id) : undefined;
}

/** The keys of every record. */
export const recordShape = {
  id: idOf('`<series>/<id>`, unique in the site: `deployment-pipeline/single-tracking`.'),
  page: pageValue,
  text: z.string().describe('Text, as in the note.'),
  series: idOf('The series in which it was opened.'),
  note: idOf('The note that opened it, or the first that mentions it if it is older than the archive.'),
  opened: dayValue.describe('Date of that note.'),
  olderThanArchive: z
    .literal(true)
    .optional()
    .describe('Present if it was opened before the first note of the archive.'),
  closed: dayValue.optional().describe('Closing date. Missing while it is open.'),
  closingReported: dayValue
    .optional()
    .describe('Date of the note that reports the closing. Missing if it is the closing date.'),
  assumedDays: z
    .array(dayValue)
    .optional()
    .describe('Those of its days that are assumed, because no record gives them.'),
  owners: idsOf(
    'Ids of owners: people and teams. `everyone` is each team of its series. `anyone` if the action is open to anyone.',
  ).optional(),
  serves: servesValue,
  trackers: trackersValue,
  topic: idOf('The topic that it belongs to, as in `topics.json`.').optional(),
  mentionedBy: idsOf('Notes that mention it in their text, oldest first.').optional(),
  latest: z
    .strictObject({
      day: dayValue,
      note: idOf('The note that reports on it.'),
      team: idOf('The team whose part it reports.').optional(),
      reported: reportedValue,
    })
    .describe('Latest note that mentions it, with its text. The whole history is in `events.json`.'),
};

/** The values of `recordShape`. */
export function recordValues(record: FollowedRecord, addressOf: AddressOf) {
  const last = record.events.findLast(({ kind }) => kind !== 'not-mentioned');
  const ref = recordRef(record);
  return {
    id: record.id,
    page: addressOf(ref),
    text: record.entry.text ?? record.text,
    series: record.series.id,
    note: record.note.id,
    opened: record.opened,
    olderThanArchive: record.earlier ? (true as const) : undefined,
    closed: record.closed,
    closingReported: closingReported(record),
    assumedDays: ref.assumed,
    owners: ifAny(ownerIds(record.owners)),
    serves: servesOf(record),
    trackers: trackersOf(record.trackers),
    topic: record.topic?.id,
    mentionedBy: ifAny(record.mentionedBy.map(({ id }) => id)),
    latest: {
      day: last?.day ?? record.opened,
      note: last?.note.id ?? record.note.id,
      team: last?.part && partyOf(last.part.owner).id,
      reported: last?.said,
    },
  };
}

/** Ids of owners. `everyone` is each team of the series. */
export function ownerIds(owners: readonly Owner[]): readonly string[] {
  return owners.flatMap((owner) => {
    if (owner.kind === 'person') return [owner.person.id];
    if (owner.kind === 'anyone') return [owner.kind];
    return owner.kind === 'team' ? [owner.team.id] : owner.teams.map(({ id }) => id);
  });
}

/** Tracker ids, or nothing if there are none. */
export function trackersOf(trackers: readonly TrackerId[]): readonly TrackerId[] | undefined {
  return ifAny(trackers.map(({ id, url }) => ({ id, url })));
}

/** A blocker. */
export const blockerValue = z
  .strictObject({
    kind: z.enum(['action', 'question', 'team', 'person', 'tracker', 'unknown']),
    id: z.string().describe('Its id. For `unknown`: the text of the note.'),
  })
  .describe('Its blockers.');

/** A blocker by kind and id. */
export function blockerOf(blocker: Blocker): z.infer<typeof blockerValue> {
  if (blocker.kind === 'action') return { kind: 'action', id: blocker.action.id };
  if (blocker.kind === 'question') return { kind: 'question', id: blocker.question.id };
  if (blocker.kind === 'team') return { kind: 'team', id: blocker.team.id };
  if (blocker.kind === 'person') return { kind: 'person', id: blocker.person.id };
  return blocker.kind === 'tracker'
    ? { kind: 'tracker', id: blocker.tracker.id }
    : { kind: 'unknown', id: blocker.text };
}

/** The earlier ids of what was renamed. */
export const formerlyValue = idsOf(
  'Earlier ids, in full. Their addresses lead to the one of today.',
).optional();

/** The earlier ids of something, or nothing if there are none. */
export function formerlyOf(
  { kind, id }: Pick<Ref, 'kind' | 'id'>,
  { former }: Pick<Archive, 'former'>,
): readonly string[] | undefined {
  return ifAny(former?.of(formerKindOf(kind), id) ?? []);
}

/** The ids of several items, or nothing if there are none. */
export function idsIn(things: readonly Pick<Ref, 'id'>[]): readonly string[] | undefined {
  return ifAny(things.map(({ id }) => id));
}
