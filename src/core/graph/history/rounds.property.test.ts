import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import { addDays, addMonths, type Day, daysBetween } from '../../model/day/day.ts';
import type { Recurrence } from '../../model/status.ts';
import { actionOn } from '../../views/lines/action-on.ts';

const first = '2017-01-10';
const numRuns = 200;

/** A series with meetings on some days. Some of them report the action as done. */
const histories = fc.record({
  every: fc.constantFrom<Recurrence>('week', 'quarter', 'meeting'),
  due: fc.nat({ max: 100 }).map((days) => addDays(first, days)),
  meetings: fc.uniqueArray(
    fc.record({ after: fc.integer({ min: 1, max: 400 }), isDone: fc.boolean(), late: fc.nat({ max: 30 }) }),
    {
      selector: ({ after }) => after,
      maxLength: 30,
    },
  ),
  today: fc.nat({ max: 450 }).map((days) => addDays(first, days)),
});
type Made = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;

/** With `dueIn`: notes without a report give a due date so many days later. With `isLate`: reports give an earlier day. */
function actionOf(
  { every, due, meetings }: Pick<Made, 'every' | 'due' | 'meetings'>,
  today: Day,
  { dueIn, isLate = false }: { readonly dueIn?: number; readonly isLate?: boolean } = {},
) {
  const notes = meetings.map(({ after, isDone, late }) => {
    const day = addDays(first, after);
    const closed = isLate ? addDays(first, Math.max(1, after - late)) : undefined;
    const moved = dueIn === undefined ? [] : [aFollowUp({ ref: 'x', due: addDays(day, dueIn) })];
    return aNote({
      id: `ops/${day}`,
      followUps: isDone ? [aFollowUp({ ref: 'x', status: 'done', closed })] : moved,
    });
  });
  const opening = aNote({ id: `ops/${first}`, actions: [anAction({ id: 'x', every, due })] });
  const held = [opening, ...notes].filter(({ date }) => date <= today);
  const action = anArchive(
    { series: [aSeries({ id: 'ops', cadence: 'weekly' })], notes: held },
    today,
  ).find.action('ops/x');
  if (!action) throw new Error('No action.');
  return action;
}

it('keeps the weekday or the day of the due date', () => {
  fc.assert(
    fc.property(histories, (made) => {
      if (made.every === 'meeting') return;
      for (const [index, { due }] of actionOf(made, made.today).rounds.entries()) {
        const kept = made.every === 'week' ? addDays(made.due, 7 * index) : addMonths(made.due, 3 * index);
        expect(due.day).toBe(kept);
      }
    }),
    { numRuns },
  );
});

it('gives each round one result, and each report to one round', () => {
  fc.assert(
    fc.property(histories, (made) => {
      const { rounds } = actionOf(made, made.today);
      const days = rounds.flatMap(({ due }) => due.day ?? []);
      expect(days).toEqual([...new Set(days)].sort());
      const ends = rounds.flatMap(({ done }) => done?.day ?? []);
      expect(ends).toEqual([...new Set(ends)].sort());
      for (const [index, { due, done, missed }] of rounds.entries()) {
        const isCurrent = index === rounds.length - 1;
        expect([done !== undefined, missed, isCurrent && !done && !missed].filter(Boolean)).toHaveLength(1);
        const next = days[index + 1];
        if (done && next !== undefined && done.day >= next)
          expect.fail(`${due.day} took the report of ${next}`);
      }
    }),
    { numRuns },
  );
});

it('has no overdue round other than the current one', () => {
  fc.assert(
    fc.property(histories, (made) => {
      const { due, rounds } = actionOf(made, made.today);
      const current = rounds.at(-1);
      if (!current?.done) expect(due?.day).toBe(current?.due.day);
      if (made.every === 'meeting' || due?.day === undefined) return;
      expect(daysBetween(due.day, made.today)).toBeLessThan(made.every === 'week' ? 7 : 93);
    }),
    { numRuns },
  );
});

it('is the same on a past day as in a build of that day', () => {
  fc.assert(
    fc.property(histories, (made) => {
      const later = actionOn(actionOf(made, addDays(first, 450)), made.today);
      const then = actionOf(made, made.today);
      const known = ({ due, done, missed }: (typeof then.rounds)[number]) => [
        due.estimated || due.day,
        done?.day,
        missed,
      ];
      expect(later?.rounds.map(known)).toEqual(then.rounds.map(known));
    }),
    { numRuns },
  );
});

it('does not wait for its next round beyond its due date', () => {
  let moved = 0;
  fc.assert(
    fc.property(histories, fc.nat({ max: 60 }), (made, dueIn) => {
      const { due, start, events } = actionOf(made, made.today, { dueIn });
      if (start !== undefined && due?.day !== undefined) expect(due.day >= start).toBe(true);
      if (events.some(({ due: given }, index) => given && events[index - 1]?.kind === 'done')) moved += 1;
      const later = actionOn(actionOf(made, addDays(first, 450), { dueIn }), made.today);
      expect(later?.start).toBe(start);
    }),
    { numRuns },
  );
  expect(moved).toBeGreaterThan(numRuns / 10);
});

it('keeps each meeting that left it open, whatever is reported later', () => {
  fc.assert(
    fc.property(histories, (made) => {
      const last = addDays(first, 450);
      const now = actionOf(made, last, { isLate: true });
      const then = actionOf(made, made.today, { isLate: true });
      const stepsOf = ({ events }: typeof now) => events.map(({ kind, note }) => `${note.note.date} ${kind}`);
      expect(stepsOf(now).slice(0, then.events.length)).toEqual(stepsOf(then));
      expect(now.carriedOver).toBeGreaterThanOrEqual(then.carriedOver);
      expect(actionOn(now, made.today)?.carriedOver).toBe(then.carriedOver);
    }),
    { numRuns },
  );
});
