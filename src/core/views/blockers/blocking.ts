import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { type Day, isDay } from '../../model/day/day.ts';
import type { UpdateItem } from '../../model/entry.ts';
import type { TeamUpdate } from '../../model/linked-note.ts';
import type { Action, Blocker, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { spelled, type Words, wordsOf } from '../../model/words.ts';
import { blocksOf } from '../dependency/blocks.ts';
import { deferredTimes } from '../dependency/deferred-times.ts';
import { isActive } from '../lines/due.ts';
import { noteRef, ownerRefs, personRef, recordRef, teamRef } from '../lines/ref.ts';
import { openOwners } from '../lines/team-shares.ts';
import type { NoteIndex } from '../note/index.ts';

/** A dependency that is open today. One report, from either party, is enough. */
export interface Blocking {
  /** The blocked party: the owners of an action whose part is open, or the team or person whose update reports it. Empty if unowned. */
  readonly who: readonly Ref[];
  /** The blocked item: an action, or the words of a team update. */
  readonly what: Ref | string;
  /** The words of a team update with their mentions as links. */
  readonly words?: Words;
  readonly on: readonly (Ref | string)[];
  /** The blocking party: a team, a person, or the owners of the blocker. */
  readonly blockingParties: readonly Ref[];
  /** The id of the blocker in an outside tracker. */
  readonly tracker?: TrackerId;
  readonly since: Day;
  /** The note that reports it. */
  readonly note: Ref;
}

/** All dependencies that are open on the date of the archive, oldest first. A deferred action is not blocked yet. */
export function blockingsOf(archive: Archive, index: NoteIndex): readonly Blocking[] {
  const ofActions = archive.actions
    .filter((action) => isActive(action, archive.today))
    .flatMap(blockingsOfAction);
  const ofUpdates = currentItems(archive).map((item) => blockingOfItem(item, index));
  return [...ofActions, ...ofUpdates].sort((a, b) => byCodeUnit(a.since, b.since));
}

/** A dependency as listed under one of its parties, or under its ticket. Its line need not name that again. */
export function blockingOf(side: string, blocking: Blocking): Blocking {
  return {
    ...blocking,
    who: blocking.who.filter(({ id }) => id !== side),
    on: blocking.on.filter((one) => (typeof one === 'string' ? one : one.id) !== side),
  };
}

/** The blockers that team updates report, by the id of the blocking team or person. */
export function blockingsInUpdates(
  archive: Archive,
  index: NoteIndex,
): ReadonlyMap<string, readonly Blocking[]> {
  const byParty = new Map<string, Blocking[]>();
  for (const item of currentItems(archive)) {
    const blocking = blockingOfItem(item, index);
    for (const { id } of blocking.blockingParties) byParty.set(id, [...(byParty.get(id) ?? []), blocking]);
  }
  return byParty;
}

function blockingsOfAction(action: Action): readonly Blocking[] {
  return blocksOf(action, deferredTimes(action)).flatMap(({ blocker, from, until, said, began }) => {
    if (until !== undefined) return [];
    const what = { what: recordRef(action), who: openOwners(action), since: from };
    return [{ ...what, note: noteRef((began ?? said).note), ...sidesOf(blocker) }];
  });
}

function sidesOf(blocker: Blocker): Pick<Blocking, 'on' | 'blockingParties' | 'tracker'> {
  switch (blocker.kind) {
    case 'action':
      return { on: [recordRef(blocker.action)], blockingParties: openOwners(blocker.action) };
    case 'question':
      return { on: [recordRef(blocker.question)], blockingParties: ownerRefs(blocker.question.owners) };
    case 'team':
      return { on: [teamRef(blocker.team)], blockingParties: [teamRef(blocker.team)] };
    case 'person':
      return { on: [personRef(blocker.person)], blockingParties: [personRef(blocker.person)] };
    case 'tracker':
      return { on: [blocker.tracker.id], blockingParties: [], tracker: blocker.tracker };
    case 'unknown':
      return { on: [blocker.text], blockingParties: [] };
  }
}

/** A blocker or a need of a team or a person that their latest update in the series still lists. */
interface CurrentItem {
  readonly update: TeamUpdate;
  readonly item: UpdateItem;
  readonly since: Day;
}

/**
 * The list of a team, or of a person for themselves, holds until their next update in the series. The updates of several
 * people for a team in one note are one list. An item that is repeated keeps its start date.
 */
function currentItems({ notes, today }: Archive): readonly CurrentItem[] {
  const lists = new Map<string, ReadonlyMap<string, CurrentItem>>();
  for (const note of notes) {
    const said = new Map<string, Map<string, CurrentItem>>();
    for (const update of note.teamUpdates) {
      for (const part of ['blockedBy', 'needs'] as const) {
        const items = update.entry[part];
        if (!items) continue;
        const key = `${note.series.id} ${part} ${partyOf(update)}`;
        const before = lists.get(key);
        const since = (item: UpdateItem) => before?.get(item.text)?.since ?? startOf(item, note.note.date);
        const list = said.get(key) ?? new Map<string, CurrentItem>();
        for (const item of items) list.set(item.text, { update, item, since: since(item) });
        said.set(key, list);
      }
    }
    for (const [key, list] of said) lists.set(key, list);
  }
  return [...lists.values()]
    .flatMap((list) => [...list.values()])
    .filter(({ item }) => (dayOf(item.until) ?? today) >= today);
}

/** The team of an update, or else its person. They share one namespace. */
function partyOf({ entry, team, person }: TeamUpdate): string | undefined {
  return team?.id ?? entry.team ?? person?.id ?? entry.person;
}

/** A dependency may start before the note that reports it, never after. */
function startOf({ from }: UpdateItem, day: Day): Day {
  const said = dayOf(from);
  return said !== undefined && said < day ? said : day;
}

function dayOf(said: string | undefined): Day | undefined {
  return said !== undefined && isDay(said) ? said : undefined;
}

function blockingOfItem({ update, item, since }: CurrentItem, { who, trackers }: NoteIndex): Blocking {
  const named = [item.team, item.person].flatMap((name) => (name === undefined ? [] : (who(name) ?? name)));
  const words = wordsOf(update.note, item.text);
  const tracker = item.tracker === undefined ? undefined : trackers.of(item.tracker);
  return {
    who: update.team ? [teamRef(update.team)] : update.person ? [personRef(update.person)] : [],
    what: spelled(words),
    words,
    on: tracker ? [...named, tracker.id] : named,
    blockingParties: named.filter((one) => typeof one !== 'string'),
    tracker,
    since,
    note: noteRef(update.note),
  };
}
