import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partyOf } from '../core/model/owner.ts';
import type { Action } from '../core/model/record.ts';
import { ownerRefs } from '../core/views/lines/ref.ts';
import { isOpenFor } from '../core/views/lines/team-shares.ts';
import {
  archiveOfParts,
  daysOfParts,
  type PartHistory,
  partHistories,
  partOwners,
} from './part-histories.ts';

/*
 * A note may report the parts of an action in any order of lines. The figures are the same.
 */

/** Everything that figures count, as of a day. Without the order of steps and owners. */
function figuresOn(action: Action, day: string) {
  const { status, closed, due, start, rounds, carriedOver, parts, owners } = action.historyOn(day);
  return {
    ...{ status, closed, due: due?.day, start, carriedOver },
    rounds: rounds.map(({ due: { day: by }, done, missed }) => [by, done?.day, missed]),
    parts: parts.map(({ owner, status: of, event }) => `${partyOf(owner).id} ${of} ${event?.day}`).toSorted(),
    owners: ownerRefs(owners)
      .map(({ id }) => id)
      .toSorted(),
    open: partOwners.filter((id) => isOpenFor({ status, parts }, id)),
  };
}

/** A history without hand-overs, in which each meeting has at most one report on each part, and none on the whole. */
const onParts = ({ action, meetings }: PartHistory): PartHistory => {
  const parts = new Set<string>(action.owner.length > 1 ? action.owner : ['web', 'db']);
  const reportsOf = (reports: PartHistory['meetings'][number]) => [
    ...new Map(
      reports.flatMap(({ team, status }) =>
        team && parts.has(team) ? [[team, { team, ...(status && { status }) }]] : [],
      ),
    ).values(),
  ];
  return { action, meetings: meetings.map(reportsOf) };
};

it('gives the same figures for any order of the reports of a note on different parts', () => {
  const seen = { reordered: 0, closed: 0, out: 0 };
  fc.assert(
    fc.property(partHistories(3).map(onParts), (history) => {
      const meetings = history.meetings.map((reports) => reports.toReversed());
      const [written] = archiveOfParts(history).actions;
      const [reordered] = archiveOfParts({ ...history, meetings }).actions;
      if (!written || !reordered) throw new RangeError('No action');
      for (const [index, day] of daysOfParts(history).entries()) {
        const figures = figuresOn(written, day);
        expect(figuresOn(reordered, day), day).toEqual(figures);
        if ((meetings[index - 1]?.length ?? 0) < 2) continue;
        seen.reordered += 1;
        if (figures.closed === day) seen.closed += 1;
        const isRoundDone = figures.rounds.some(([, done]) => done === day);
        if (isRoundDone && figures.parts.some((part) => part.includes(' dropped '))) seen.out += 1;
      }
    }),
    { numRuns: 500, seed: 13 },
  );
  for (const [kind, number] of Object.entries(seen)) expect(number, kind).toBeGreaterThan(5);
});
