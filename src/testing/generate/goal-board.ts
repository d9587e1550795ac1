import { addDays, type Day } from '../../core/model/day/day.ts';
import type { CheckInEntry } from '../../core/model/entry.ts';
import type { Content } from '../../core/model/registry.ts';
import { aCheckIn, aFollowUp, aGoal, aNote, anAction, anOutcome, aProgram, aSeries } from '../builders.ts';

const healths = ['off-track', 'at-risk', 'on-track'] as const;
const statuses = [undefined, 'in-progress', undefined, 'dropped', 'in-progress', 'done'] as const;
const step = 17;

/**
 * Adds a program whose outcomes have no objectives, goals for outcomes, programs and other objectives in each quarter,
 * and a note every 17 days that checks in on goals and links actions to them. Some check-ins have an earlier date, and
 * some are verdicts.
 */
export function withGoals(content: Content, first: Day, count: number): Content {
  const series = 'goal-board';
  const target = content.programs[0]?.id ?? '';
  const objective = content.programs[0]?.outcomes.flatMap(({ objectives }) => objectives)[0]?.id ?? '';
  const team = content.teams.at(-1)?.id;
  const quarters = content.quarters.map((quarter) => ({
    ...quarter,
    goals: [
      ...quarter.goals,
      aGoal({ id: 'leaf', for: ['leafy/o1'] }),
      aGoal({ id: 'wide', for: [target], ...(team && { team }) }),
      aGoal({ id: 'shared', for: [`${target}/${objective}`, 'leafy/o2'], ...(team && { team }) }),
    ],
  }));
  const goals = quarters.flatMap(({ id, goals: own }) => own.map((goal) => `${id}/${goal.id}`));
  /** A goal of the quarter that the note of this index is about in, if there are enough quarters. */
  const goalAt = (index: number, offset = 0) => {
    const { id, goals: own } = quarters[Math.floor((Math.max(0, index) * step) / 91) % quarters.length] ?? {
      id: '',
      goals: [],
    };
    return `${id}/${own.at(-1 - ((Math.max(0, index) + offset) % own.length))?.id ?? ''}`;
  };
  const notes = Array.from({ length: count }, (_, index) => {
    const checkIn = (offset: number): CheckInEntry => {
      const status = statuses[(index + offset) % statuses.length];
      const health = (index + offset) % 4 === 3 ? undefined : healths[(index * 2 + offset) % healths.length];
      // Some are reported late, with their own date, and some are the result of their goal.
      const late = (index * 3 + offset) % 7;
      return aCheckIn({
        ref: goalAt(late === 2 ? index - 4 : index, offset),
        ...(status && { status }),
        ...(health && { health }),
        ...(late < 2 && { on: addDays(first, index * step - 25 - 9 * late) }),
        ...(late === 2 && { verdict: true }),
      });
    };
    return aNote({
      id: `${series}/${addDays(first, index * step)}`,
      ...(index % 3 === 0 && { for: [goalAt(index)] }),
      checkIns: [
        checkIn(0),
        checkIn(3),
        ...(index % 5 === 0 ? [aCheckIn({ ref: 'leafy/o2' })] : []),
        ...(index % 2 === 0 ? [aCheckIn({ ref: 'leafy/o1', health: 'on-track' })] : []),
      ],
      actions: [
        anAction({ id: `inherits-${index}` }),
        anAction({ id: `both-${index}`, for: [goalAt(index), goalAt(index, 1)] }),
        anAction({ id: `aims-${index}`, for: [`${target}/${objective}`] }),
      ],
      followUps:
        index === 0
          ? []
          : [
              aFollowUp({ ref: `aims-${index - 1}`, for: [goalAt(index), 'leafy/o1'] }),
              aFollowUp({ ref: `both-${index - 1}`, status: 'done' }),
            ],
    });
  });
  return {
    ...content,
    programs: [
      ...content.programs,
      aProgram({ id: 'leafy', outcomes: [anOutcome({ id: 'o1' }), anOutcome({ id: 'o2' })] }),
    ],
    quarters,
    series: [...content.series, aSeries({ id: series, for: [goals[0] ?? ''] })],
    notes: [...content.notes, ...notes],
  };
}
