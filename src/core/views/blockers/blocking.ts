import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import { type Day, isDay } from '../../model/day/day.ts';
import type { UpdateItem } from '../../model/entry.ts';
import type { TeamUpdate } from '../../model/linked-note.ts';
import type { Action, Blocker, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { clearedOn, standingBlockers } from '../lines/blockers.ts';
import { isOpen } from '../lines/due.ts';
import { noteRef, ownerRefs, personRef, recordRef, teamRef } from '../lines/ref.ts';
import type { NoteIndex } from '../note/index.ts';
import { waitsOf } from './dependencies.ts';

/** That somebody waits for something today. A statement on one side is enough: it is seen from both. */
export interface Blocking {
  /** Who waits: the owners of an action, or the team whose round says so; nobody where nobody owns it. */
  readonly who: readonly Ref[];
  /** What waits: an action, or the words of a team's round. */
  readonly what: Ref | string;
  readonly on: readonly (Ref | string)[];
  /** Who is waited for: a team or person by itself, otherwise the owners of what is waited for. */
  readonly awaited: readonly Ref[];
  /** The id of an outside tracker that is waited for. */
  readonly tracker?: TrackerId;
  readonly since: Day;
  /** The note that says so. */
  readonly note: Ref;
}

/** Everything that somebody waits for on the archive's day, that which waits longest first. */
export function blockingsOf(archive: Archive, index: NoteIndex): readonly Blocking[] {
  const ofActions = archive.actions.filter(isOpen).flatMap(blockingsOfAction);
  const ofRounds = standingUpdates(archive).map((standing) => blockingOfRound(standing, index));
  return [...ofActions, ...ofRounds].sort((a, b) => byCodeUnit(a.since, b.since));
}

/** What teams say in their rounds that they wait for, by the id of the team or person they wait for. */
export function awaitedInRounds(
  archive: Archive,
  index: NoteIndex,
): ReadonlyMap<string, readonly Blocking[]> {
  const byParty = new Map<string, Blocking[]>();
  for (const standing of standingUpdates(archive)) {
    const blocking = blockingOfRound(standing, index);
    for (const { id } of blocking.awaited) byParty.set(id, [...(byParty.get(id) ?? []), blocking]);
  }
  return byParty;
}

function blockingsOfAction(action: Action): readonly Blocking[] {
  return waitsOf(action).flatMap(({ blocker, from, until, said }) => {
    if (until !== undefined) return [];
    const what = { what: recordRef(action), who: ownerRefs(action.owners), since: from, note: noteRef(said) };
    return standingBlockers(blocker)
      .filter((one) => clearedOn(one) === undefined)
      .map((one) => ({ ...what, ...sidesOf(one) }));
  });
}

function sidesOf(blocker: Blocker): Pick<Blocking, 'on' | 'awaited' | 'tracker'> {
  switch (blocker.kind) {
    case 'action':
      return { on: [recordRef(blocker.action)], awaited: ownerRefs(blocker.action.owners) };
    case 'question':
      return { on: [recordRef(blocker.question)], awaited: ownerRefs(blocker.question.owners) };
    case 'team':
      return { on: [teamRef(blocker.team)], awaited: [teamRef(blocker.team)] };
    case 'person':
      return { on: [personRef(blocker.person)], awaited: [personRef(blocker.person)] };
    case 'tracker':
      return { on: [blocker.tracker.id], awaited: [], tracker: blocker.tracker };
    case 'unknown':
      return { on: [blocker.text], awaited: [] };
  }
}

/** One line of what holds a team up or what it needs, which its last round in the series that spoke of it still says. */
interface StandingUpdate {
  readonly update: TeamUpdate;
  readonly item: UpdateItem;
  readonly since: Day;
}

/** A list stands until the same team speaks of it again in the same series; what it says again goes on. */
function standingUpdates({ notes, today }: Archive): readonly StandingUpdate[] {
  const lists = new Map<string, ReadonlyMap<string, StandingUpdate>>();
  for (const note of notes) {
    if (note.note.date > today) continue;
    for (const update of note.teamUpdates) {
      for (const part of ['blockedBy', 'needs'] as const) {
        const items = update.entry[part];
        if (!items) continue;
        const key = `${note.series.id} ${part} ${update.team?.id ?? update.entry.team}`;
        const before = lists.get(key);
        const since = (item: UpdateItem) => before?.get(item.text)?.since ?? sinceSaid(item, note.note.date);
        lists.set(key, new Map(items.map((item) => [item.text, { update, item, since: since(item) }])));
      }
    }
  }
  return [...lists.values()]
    .flatMap((list) => [...list.values()])
    .filter(({ item }) => (dayOf(item.until) ?? today) >= today);
}

/** A wait may have begun before the note that tells of it, never after. */
function sinceSaid({ from }: UpdateItem, day: Day): Day {
  const said = dayOf(from);
  return said !== undefined && said < day ? said : day;
}

function dayOf(said: string | undefined): Day | undefined {
  return said !== undefined && isDay(said) ? said : undefined;
}

function blockingOfRound({ update, item, since }: StandingUpdate, { who, trackers }: NoteIndex): Blocking {
  const named = [item.team, item.person].flatMap((name) => (name === undefined ? [] : (who(name) ?? name)));
  const tracker = item.tracker === undefined ? undefined : trackers.of(item.tracker);
  return {
    who: update.team ? [teamRef(update.team)] : [],
    what: item.text,
    on: tracker ? [...named, tracker.id] : named,
    awaited: named.filter((one) => typeof one !== 'string'),
    tracker,
    since,
    note: noteRef(update.note),
  };
}
