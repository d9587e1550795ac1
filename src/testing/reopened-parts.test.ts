import { expect, it } from 'vitest';
import type { Day } from '../core/model/day/day.ts';
import { publishedArchive } from '../core/reading.ts';
import { openOwners } from '../core/views/lines/team-shares.ts';
import { digest } from '../core/views/report/digest.ts';
import { aContent, aFollowUp, aNote, anAction, aPerson } from './builders.ts';

/*
 * What the manual says of the parts of an action that is reopened, and of a round that is not over.
 */

const everyone = { drafts: true, private: true };

/** The parts of the digest of a person that have the action, and the owners for whom it is open, after these reports. */
function digestOf(
  owner: string,
  action: Parameters<typeof anAction>[0],
  ...reports: readonly (readonly [Day, object])[]
) {
  const content = aContent({
    people: ['ann', 'bob'].map((id) => aPerson({ id })),
    notes: [
      aNote({ id: 's/2026-04-06', actions: [anAction({ ...action, owner: ['ann', 'bob'] })] }),
      ...reports.map(([day, one]) => aNote({ id: `s/${day}`, followUps: [aFollowUp({ ref: 'x', ...one })] })),
    ],
  });
  const until = reports.at(-1)?.[0] ?? '2026-04-06';
  const archive = publishedArchive(content, until, everyone);
  const { sections } = digest({ kind: 'person', id: owner, label: owner }, archive, {
    since: '2026-04-07',
    until,
  });
  const x = archive.find.action('s/x');
  return [sections.map(({ part }) => part), x && openOwners(x).map(({ id }) => id)];
}

it('opens a reopened action for every owner, but for one whose part was dropped on its own', () => {
  const done = ['2026-04-13', { team: 'ann', status: 'done' }] as const;
  const dropped = ['2026-04-13', { team: 'ann', status: 'dropped' }] as const;
  const [closed, open] = [
    ['2026-04-14', { status: 'done' }],
    ['2026-04-20', { status: 'open' }],
  ] as const;
  expect(digestOf('ann', { id: 'x' }, done, closed, open)[1]).toEqual(['ann', 'bob']);
  expect(digestOf('ann', { id: 'x' }, dropped, closed, open)[1]).toEqual(['bob']);
  const own = ['2026-04-20', { team: 'ann', status: 'open' }] as const;
  expect(digestOf('ann', { id: 'x' }, done, closed, own)[1]).toEqual(['ann']);
});

it('lists a finished part of a round that others have not finished under “Done” in the digest of its owner', () => {
  const weekly = { id: 'x', every: 'week', due: '2026-04-17' } as const;
  const ann = ['2026-04-13', { team: 'ann', status: 'done' }] as const;
  const bob = ['2026-04-14', { team: 'bob', status: 'done' }] as const;
  expect(digestOf('ann', weekly, ann)).toEqual([['done'], ['bob']]);
  expect(digestOf('bob', weekly, ann)[0]).not.toContain('done');
  expect(digestOf('ann', weekly, ann, bob)[0]).toContain('rounds');
  expect(digestOf('ann', weekly, ann, bob)[0]).not.toContain('done');
});
