import { FieldMentions } from '../../graph/mention/field-mentions.ts';
import type { Goal } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { LinkedText } from '../../model/linked-note.ts';
import { type LinkedNote, placeKey } from '../../model/linked-note.ts';
import type { FollowedRecord, Proposal } from '../../model/record.ts';
import { Trackers } from '../../model/trackers.ts';
import { hasTrackerPage } from './tracker-ref.ts';

/** A tracker id with everything that mentions it, in the order of the archive. */
export interface TrackerMentions {
  readonly id: string;
  /** Its address in the tracker, and the name of the tracker, if one of `site.yaml` has it. */
  readonly url?: string;
  readonly tracker?: string;
  /** The notes of held meetings that mention it in a text, or open or report on a record with it. */
  readonly notes: readonly LinkedNote[];
  /** The records whose entry or follow-ups mention it. */
  readonly records: readonly (FollowedRecord | Proposal)[];
  /** The goals that mention it, or have a milestone for it. */
  readonly goals: readonly Goal[];
  /** The programs, quarters and series whose texts mention it. */
  readonly texts: readonly LinkedText[];
}

type Found = { readonly [K in 'notes' | 'records' | 'goals' | 'texts']: Set<TrackerMentions[K][number]> };

const trackerKey = placeKey('tracker', '');

/**
 * Returns all tracker ids of an archive: most mentions first, then the latest mention, then by id. It reads each note
 * and record once.
 */
export function trackerIndex(archive: Archive): readonly TrackerMentions[] {
  const trackers = new Trackers(archive.site.trackers);
  const all = found(archive, new FieldMentions(trackers));
  const named = archive.site.trackers.map(({ name, pattern }) => ({
    name,
    whole: new RegExp(`^(?:${pattern})$`, 'u'),
  }));
  const made = [...all].map(
    ([id, { notes, records, goals, texts }]): TrackerMentions => ({
      id,
      url: trackers.of(id).url,
      tracker: named.find(({ whole }) => whole.test(id))?.name,
      notes: [...notes],
      records: [...records],
      goals: [...goals],
      texts: [...texts],
    }),
  );
  return made.sort(
    (a, b) =>
      b.notes.length - a.notes.length || byCodeUnit(lastDay(b), lastDay(a)) || inOrder.compare(a.id, b.id),
  );
}

/** By the numbers in the ids, as people count: `T9` before `T10`. */
const inOrder = new Intl.Collator('en', { numeric: true });

function lastDay({ notes }: TrackerMentions): string {
  return notes.at(-1)?.note.date ?? '';
}

function found(archive: Archive, fields: FieldMentions): ReadonlyMap<string, Found> {
  const all = new Map<string, Found>();
  const of = (id: string): Found => {
    const known = all.get(id) ?? { notes: new Set(), records: new Set(), goals: new Set(), texts: new Set() };
    all.set(id, known);
    return known;
  };
  const idsOf = (entry: object) =>
    fields.ofEntry(entry).flatMap(({ kind, target }) => (kind === 'tracker' ? [target] : []));
  for (const note of archive.notes) {
    for (const key of note.places.keys())
      if (key.startsWith(trackerKey)) of(key.slice(trackerKey.length)).notes.add(note);
    for (const { record, entry } of note.followUps)
      if (record) for (const id of idsOf(entry)) of(id).records.add(record);
  }
  const { actions, decisions, questions, debt, proposals } = archive;
  for (const record of [...actions, ...decisions, ...questions, ...debt, ...proposals])
    for (const id of idsOf(record.entry)) of(id).records.add(record);
  for (const { goals } of archive.quarters)
    for (const goal of goals) for (const id of idsOf(goal.entry)) of(id).goals.add(goal);
  for (const text of archive.texts)
    for (const [key, place] of text.places) {
      // The goals of a quarter are mentioned as such.
      const isOwn = 'line' in place || text.ref.kind !== 'quarter';
      if (isOwn && key.startsWith(trackerKey)) of(key.slice(trackerKey.length)).texts.add(text);
    }
  for (const id of all.keys()) if (!hasTrackerPage(id)) all.delete(id);
  return all;
}
