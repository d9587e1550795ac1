import * as z from 'zod';
import type { Find } from '../../model/archive.ts';
import { recordId } from '../../model/id.ts';
import { attendeesIn, attendeesValue, oneOrSeveral } from './attendees.ts';
import { forValue, idOf, idsOf, ownerValue, trackerValue } from './data-values.ts';
import { blockerIn, knownName } from './known-names.ts';

/** What an entry's references are resolved with: the index of the archive, and the series that short ids belong to. */
export interface Place {
  readonly find: Find;
  readonly seriesId: string;
}

/** How the value of a key is written as data. */
interface ResolvedKey {
  readonly type: z.ZodType;
  /** A word that is allowed instead of a list, and is written unchanged. */
  readonly word?: string;
  /** For a mapping: its keys that refer to something, each in its own way. */
  readonly within?: readonly string[];
  /** Returns what is written for one text, or `undefined` for a name that is left out. */
  readonly write: (text: string, place: Place) => string | undefined;
  /** Returns what is written for a list whose items may be more than texts. */
  readonly writeList?: (items: readonly unknown[], place: Place) => unknown;
}

const asWritten: ResolvedKey['write'] = (text) => text;
const asRecord: ResolvedKey['write'] = (text, { seriesId }) => recordId(seriesId, text);
const asName: ResolvedKey['write'] = (text, { find }) => knownName(text, find);
const asOwner: ResolvedKey['write'] = (text, place) =>
  text === 'everyone' || text === 'anyone' ? text : asName(text, place);

/**
 * The keys of entries that refer to something. They are written as ids, so that a program that reads the data needs no
 * aliases and no short ids. All other keys are written as the schema of the entry defines them.
 */
export const resolvedKeys: ReadonlyMap<string, ResolvedKey> = new Map(
  Object.entries({
    id: { type: idOf('Full id: `deployment-pipeline/single-tracking`.'), write: asRecord },
    owner: { type: ownerValue, write: asOwner },
    for: { type: forValue, write: asWritten },
    tracker: { type: trackerValue, write: asWritten },
    blockedBy: {
      type: idsOf('Blockers: ids of actions, questions, teams, people or trackers, or a text.'),
      write: (text, { seriesId, find }) => blockerIn(text, seriesId, find),
    },
    implements: { type: idOf('The decision that it implements.'), write: asRecord },
    supersedes: {
      type: idsOf('Records of its kind that it supersedes. A decision does so once it is accepted.'),
      write: asRecord,
    },
    duplicateOf: { type: idOf('The action that it repeats.'), write: asRecord },
    splitInto: { type: idsOf('The actions that it was split into.'), write: asRecord },
    supersededBy: { type: idsOf('The records of its kind that supersede it.'), write: asRecord },
    answeredBy: { type: idOf('The decision or action that answers it.'), write: asRecord },
    withdrawn: {
      type: idOf('The person who withdrew an objection: an id, or a name as written.'),
      write: asName,
    },
    objection: {
      type: z.strictObject({
        by: idOf('Who objects: an id, or a name as written.'),
        note: z.string().optional().describe('The objection in words.'),
      }),
      within: ['by'],
      write: asWritten,
    },
    topic: {
      type: idOf('The topic that it belongs to: a full id, or a text that has no id.'),
      write: (text, { seriesId, find }) => find.topic(recordId(seriesId, text))?.id ?? text,
    },
    team: { type: idOf('The team whose part this reports.'), write: asName },
    by: { type: idOf('The person who reported it: an id, or a name as written.'), write: asName },
    chair: {
      type: oneOrSeveral('Chair: an id, or a name as written, or a list of several.'),
      write: asName,
    },
    scribe: {
      type: oneOrSeveral('Scribe: an id, or a name as written, or a list of several.'),
      write: asName,
    },
    attendees: {
      type: attendeesValue('Attendees: ids, or names as written'),
      word: 'unknown',
      write: asOwner,
      writeList: (items, { find }) => attendeesIn(items, find),
    },
    formerly: {
      type: idsOf('Earlier ids, as full ids. Their addresses lead to the one of today.'),
      write: asRecord,
    },
    regrets: { type: idsOf('Regrets: ids, or names as written.'), write: asOwner },
  } satisfies Record<string, ResolvedKey>),
);
