import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { blocksNow } from '../lines/order.ts';
import { report } from './report.ts';
import { standingIn } from './standing.ts';
import { wholeSubject } from './subject.ts';

const today = '2017-09-08';
const late = { due: '2017-08-20' };

it('an action counts as a blocker only of what it blocked on the day', () => {
  const followedUp = anArchive(
    {
      notes: [
        aNote({
          id: 's/2017-08-01',
          actions: [
            anAction({ id: 'first', ...late }),
            anAction({ id: 'second', ...late }),
            anAction({ id: 'held', blockedBy: ['first'] }),
          ],
        }),
        aNote({ id: 's/2017-08-29', followUps: [aFollowUp({ ref: 'held', blockedBy: ['second'] })] }),
      ],
    },
    today,
  );
  const standingOn = standingIn(followedUp.actions);
  const blockersOn = (day: string) =>
    followedUp.actions.filter((action) => standingOn(day).blocks(action, day) === 1).map(({ id }) => id);
  expect([blockersOn('2017-08-28'), blockersOn(today)]).toEqual([['s/first'], ['s/second']]);
  expect(followedUp.actions.map((action) => blocksNow(action, today))).toEqual(
    followedUp.actions.map((action) => standingOn(today).blocks(action, today)),
  );
  const overdueOn = (until: string) =>
    report(wholeSubject(followedUp), { since: '2017-08-01', until })
      .sections.find(({ part }) => part === 'overdue')
      ?.lines.map(({ ref }) => ref.id);
  expect([overdueOn('2017-08-28'), overdueOn(today)]).toEqual([
    ['s/first', 's/second'],
    ['s/second', 's/first'],
  ]);
});
