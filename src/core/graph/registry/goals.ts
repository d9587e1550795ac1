import type { MilestoneEntry, QuarterEntry } from '../../model/registry.ts';
import type { DraftGoal, DraftQuarter } from '../linking/draft.ts';
import type { Judge } from '../linking/judge.ts';
import type { WithGoals, WithPrograms } from '../linking/linking.ts';
import { Quarters } from '../linking/quarters.ts';
import { at } from '../linking/where.ts';
import { untouched } from './programs.ts';

/**
 * Creates the goals of the quarters, oldest quarter first, and links them to what they serve and to the earlier goal
 * that they continue. A goal cannot serve another goal.
 */
export function linkGoals(linking: WithPrograms): WithGoals {
  const { aims, content, judge } = linking;
  const quarters = new Quarters(content.quarters, content.site, judge);
  const made = quarters
    .all()
    .flatMap((quarter) => (quarter.entry ? goalsOf(quarter, quarter.entry, linking) : []));
  for (const { goal, path, index } of made) {
    const { for: aimsWritten, continues } = goal.entry;
    goal.serves = aims.servesNoGoal(aimsWritten, (item) => at(path, 'goals', index, 'for', item));
    for (const aim of goal.serves.aims) {
      const target = aims.byId.get(aim.id);
      if (target && target.kind !== 'goal') target.goals.push(goal);
    }
    if (continues === undefined) continue;
    const where = at(path, 'goals', index, 'continues');
    const earlier = aims.goal(continues, where);
    if (!earlier) continue;
    if (earlier.quarter.starts >= goal.quarter.starts) {
      judge?.notEarlier(continues, where, earlier.id === goal.id);
      continue;
    }
    goal.continues = earlier;
    earlier.continuedBy.push(goal);
  }
  return { ...linking, quarters };
}

function goalsOf(
  quarter: DraftQuarter,
  { path, goals }: QuarterEntry,
  { aims, content, names, trackers, judge }: WithPrograms,
) {
  return goals.flatMap((entry, index) => {
    const goal: DraftGoal = {
      kind: 'goal',
      id: `${quarter.id}/${entry.id}`,
      text: entry.text,
      entry,
      quarter,
      team: entry.team === undefined ? undefined : names.team(entry.team, at(path, 'goals', index, 'team')),
      owners: names.owners(entry.owner, undefined, (owner) => at(path, 'goals', index, 'owner', owner)),
      serves: { none: false, aims: [], dangling: [] },
      continuedBy: [],
      inferredActions: [],
      milestones: [],
      ...untouched(content),
    };
    for (const [milestone, position] of distinct(entry.milestones, path, index, judge)) {
      const where = (owner: number) => at(path, 'goals', index, 'milestones', position, 'owner', owner);
      goal.milestones.push({
        goal,
        id: `${goal.id}/${milestone.id}`,
        entry: milestone,
        text: milestone.text,
        owners: names.owners(milestone.owner, undefined, where),
        checkIns: [],
        trackers: milestone.tracker.map((id) => trackers.of(id)),
        blockedBy: blockersOf(entry.milestones, milestone, path, [index, position], judge),
      });
    }
    if (!aims.add(goal, at(path, 'goals', index, 'id'))) return [];
    quarter.goals.push(goal);
    return [{ goal, path, index }];
  });
}

/** Returns the milestones with their positions. One with a duplicate id is reported and left out. */
function distinct(
  all: readonly MilestoneEntry[],
  path: string,
  goal: number,
  judge: Judge | undefined,
): (readonly [MilestoneEntry, number])[] {
  const first = new Map<string, number>();
  return all.flatMap((milestone, position) => {
    const where = (index: number) => at(path, 'goals', goal, 'milestones', index, 'id');
    const taken = first.get(milestone.id);
    if (taken === undefined) {
      first.set(milestone.id, position);
      return [[milestone, position] as const];
    }
    judge?.takenMilestone(milestone.id, where(position), where(taken));
    return [];
  });
}

function blockersOf(
  all: readonly MilestoneEntry[],
  milestone: MilestoneEntry,
  path: string,
  [goal, position]: readonly [number, number],
  judge: Judge | undefined,
): MilestoneEntry[] {
  return milestone.blockedBy.flatMap((id, index) => {
    const blocker = all.find((other) => other.id === id);
    if (blocker) return [blocker];
    const where = at(path, 'goals', goal, 'milestones', position, 'blockedBy', index);
    const known = all.map((other) => other.id);
    judge?.unknownMilestone(id, known, where);
    return [];
  });
}
