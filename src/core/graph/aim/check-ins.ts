import type { Aim, Reported } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { CheckInEntry, TeamUpdateEntry, UpdateItem } from '../../model/entry.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import type { DraftNote } from '../linking/draft.ts';
import type { CheckedIn, Folded, WithGoals } from '../linking/linking.ts';
import { at } from '../linking/where.ts';
import { byCheckInDay } from './check-in-order.ts';

/**
 * Links each note's check-ins to aims and teams. Those of an aim are in the order of their own dates. The status and health of an aim are as of today.
 */
export function linkCheckIns(linking: Folded): CheckedIn {
  for (const note of linking.notes.values()) {
    note.note.checkIns.forEach((entry, index) => {
      linkCheckIn(entry, index, note, linking);
    });
    note.note.teamUpdates.forEach((entry, index) => {
      linkTeamUpdate(entry, index, note, linking);
    });
  }
  for (const aim of linking.aims.byId.values()) {
    aim.checkIns.sort(byCheckInDay);
    if (aim.kind === 'goal') for (const { checkIns } of aim.milestones) checkIns.sort(byCheckInDay);
    aim.reported = reportedOn(aim, linking.today);
  }
  return { ...linking, checkedIn: true };
}

function linkCheckIn(
  entry: CheckInEntry,
  index: number,
  note: DraftNote,
  { aims, names, judge }: WithGoals,
): void {
  const where = (key: string) => at(note.note.path, 'objectives', index, key);
  const { team, goal, on, by } = entry;
  const { date } = note.note;
  const parent = aims.goalOfMilestone(entry.ref);
  const milestone = parent?.milestones.find(({ id }) => id === entry.ref);
  const aim = parent ? undefined : aims.aim(entry.ref, where('ref'));
  judge?.checkedInOn(entry, parent ?? aim, where);
  const person = by === undefined ? undefined : names.person(by, where('by'));
  const checkIn: CheckIn = {
    entry,
    index,
    note,
    day: on !== undefined && on < date ? on : date,
    ...(person && { by: person }),
    aim,
    ...(milestone && { milestone }),
    team: team === undefined ? undefined : names.team(team, where('team')),
    goal: goal === undefined || goal === 'none' ? goal : aims.goal(goal, where('goal')),
  };
  note.checkIns.push(checkIn);
  aim?.checkIns.push(checkIn);
  milestone?.checkIns.push(checkIn);
}

function linkTeamUpdate(entry: TeamUpdateEntry, index: number, note: DraftNote, { names }: WithGoals): void {
  const { path } = note.note;
  const where = (key: 'team' | 'person') => at(path, 'teamUpdates', index, key);
  const person = entry.person === undefined ? undefined : names.person(entry.person, where('person'));
  note.teamUpdates.push({
    entry,
    note,
    team:
      entry.team === undefined
        ? undefined
        : names.team(entry.team, where('team'), entry.person === undefined ? 'person' : undefined),
    ...(person && { person }),
  });
  const lists: Record<string, readonly UpdateItem[] | undefined> = {
    done: entry.done,
    doing: entry.doing,
    next: entry.next,
    blockedBy: entry.blockedBy,
    needs: entry.needs,
  };
  for (const [key, items = []] of Object.entries(lists)) {
    items.forEach(({ team, person }, position) => {
      const keys = ['teamUpdates', index, key, position] as const;
      if (team !== undefined) names.team(team, at(path, ...keys, 'team'));
      if (person !== undefined) names.person(person, at(path, ...keys, 'person'));
    });
  }
}

/**
 * Returns the status, health and value of the latest of these check-ins that report them, each by itself. Check-ins are oldest
 * first.
 */
export function lastReported(checkIns: readonly CheckIn[]): Reported {
  const statusBy = checkIns.findLast(({ entry }) => entry.status !== undefined);
  const healthBy = checkIns.findLast(({ entry }) => entry.health !== undefined);
  const valueBy = checkIns.findLast(({ entry }) => entry.value !== undefined);
  return {
    ...(statusBy && { status: statusBy.entry.status, statusBy }),
    ...(healthBy && { health: healthBy.entry.health, healthBy }),
    ...(valueBy && { valueBy }),
  };
}

/**
 * Returns the status and health of an aim as notes up to a day reported them. The latest check-in by its own date counts,
 * also if a later note reports an earlier one.
 */
export function reportedOn({ checkIns }: Pick<Aim, 'checkIns'>, day: Day): Reported {
  return lastReported(checkIns.filter(({ note }) => note.note.date <= day));
}
