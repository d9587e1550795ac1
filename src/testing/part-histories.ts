import fc from 'fast-check';
import type { Archive } from '../core/model/archive.ts';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from './builders.ts';

/** A person and two teams, who own the action of a history. */
export const partOwners = ['ann', 'web', 'db'] as const;

const owner = fc.subarray([...partOwners], { minLength: 1 });
const report = fc.record(
  {
    team: fc.constantFrom(...partOwners),
    owner,
    status: fc.constantFrom('open', 'blocked', 'done', 'done', 'dropped'),
  },
  { requiredKeys: [] },
);

/** Any reports on the parts and the whole of an action, and hand-overs, with at most so many in a meeting. */
export const partHistories = (most: number) =>
  fc.record({
    action: fc.record({
      owner: fc.oneof(fc.constant(['everyone']), fc.subarray([...partOwners], { minLength: 2 })),
      every: fc.constantFrom(undefined, 'week' as const),
    }),
    meetings: fc.array(fc.array(report, { maxLength: most }), { minLength: 1, maxLength: 6 }),
  });

/** The days of a history: of the note that opens the action, and of each meeting after it. */
export function daysOfParts({ meetings }: PartHistory): readonly string[] {
  return ['2026-04-07', ...meetings.map((_, index) => `2026-04-${10 + 3 * index}`)];
}

/** The archive of a history on its last day. */
export function archiveOfParts(history: PartHistory): Archive {
  const [first, ...days] = daysOfParts(history);
  const notes = days.map((day, index) =>
    aNote({
      id: `ops/${day}`,
      followUps: (history.meetings[index] ?? []).map((said) => aFollowUp({ ref: 'x', ...said })),
    }),
  );
  return anArchive(
    {
      teams: [aTeam({ id: 'web' }), aTeam({ id: 'db' })],
      series: [aSeries({ id: 'ops', teams: ['web', 'db'] })],
      notes: [aNote({ id: `ops/${first}`, actions: [anAction({ id: 'x', ...history.action })] }), ...notes],
    },
    days.at(-1),
  );
}

/** Any reports of a history. */
export type PartHistory =
  ReturnType<typeof partHistories> extends fc.Arbitrary<infer History> ? History : never;
