import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContent, aFollowUp, aNote, anAction, aSeries } from '../../../testing/builders.ts';
import { addDays } from '../../model/day/day.ts';
import { actionStatuses } from '../../model/status.ts';
import { linkArchive } from '../link.ts';

/*
 * Notes of one day in different series have no order. With the names of the two series exchanged, the archive builds as
 * before, and every action has the same history.
 */

const today = '2017-12-31';
const dayOf = (week: number) => addDays('2017-01-02', 7 * week);

/** An action with at most one report a week, each in a note of either series. */
const anyAction = fc.record({
  opened: fc.nat({ max: 3 }),
  status: fc.constantFrom(...actionStatuses),
  closed: fc.option(
    fc.nat({ max: 60 }).map((count) => addDays('2017-01-02', count)),
    { nil: undefined },
  ),
  every: fc.option(fc.constantFrom('week' as const, 'meeting' as const), { nil: undefined, freq: 3 }),
  reports: fc.uniqueArray(
    fc.record({
      week: fc.nat({ max: 5 }),
      isOwn: fc.boolean(),
      status: fc.option(fc.constantFrom(...actionStatuses), { nil: undefined }),
      closed: fc.option(
        fc.nat({ max: 60 }).map((count) => addDays('2017-01-02', count)),
        { nil: undefined, freq: 3 },
      ),
    }),
    { selector: ({ week }) => week, maxLength: 5 },
  ),
});

type AnyAction = typeof anyAction extends fc.Arbitrary<infer T> ? T : never;

/** The history of each action, with the opening series under one name and the other under another. */
function historiesOf(actions: readonly AnyAction[], own: string, other: string) {
  const notes = [own, other].flatMap((series) =>
    [0, 1, 2, 3, 4, 5].map((week) =>
      aNote({
        id: `${series}/${dayOf(week)}`,
        actions: actions.flatMap(({ opened, status, closed, every }, index) =>
          series === own && opened === week ? [anAction({ id: `act-${index}`, status, closed, every })] : [],
        ),
        followUps: actions.flatMap(({ opened, reports }, index) =>
          reports
            .filter((report) => report.week === week && (series === own) === report.isOwn)
            .filter((report) => week > opened || (week === opened && !report.isOwn))
            .map(({ status, closed }) => aFollowUp({ ref: `${own}/act-${index}`, status, closed })),
        ),
      }),
    ),
  );
  const series = [own, other].map((id) => aSeries({ id }));
  const { archive, findings } = linkArchive(aContent({ notes, series }), today);
  const nameOf = (id: string) => (id.startsWith(`${own}/`) ? 'own' : 'other');
  return {
    findings: findings.map(({ code }) => code),
    actions: archive.actions.map((action) => ({
      id: action.shortId,
      status: action.status,
      closed: action.closed,
      due: action.due?.day,
      carriedOver: action.carriedOver,
      events: action.events.map(({ kind, day, status, note }) => [
        ...[kind, day, status, note.note.date],
        nameOf(note.id),
      ]),
    })),
  };
}

describe('the names of two series that meet on the same days', () => {
  it('decide nothing about an action', () => {
    let sameDay = 0;
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1, maxLength: 3 }), (actions) => {
        sameDay += actions.filter(({ opened, reports }) =>
          reports.some(({ week, isOwn }) => week === opened && !isOwn),
        ).length;
        const histories = historiesOf(actions, 'board', 'sync');
        expect(histories.findings).toEqual([]);
        for (const { carriedOver, events } of histories.actions) {
          const carried = events.filter(([kind]) => kind === 'carried-over' || kind === 'not-mentioned');
          expect(carried.filter((event) => event.at(-1) !== 'own')).toEqual([]);
          expect(carried.length).toBeLessThanOrEqual(carriedOver);
        }
        expect(historiesOf(actions, 'sync', 'board')).toEqual(histories);
      }),
      { numRuns: 200, seed: 8 },
    );
    expect(sameDay).toBeGreaterThan(20);
  });
});
