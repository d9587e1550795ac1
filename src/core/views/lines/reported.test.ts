import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { wasOpenIn } from '../ledger/facets.ts';
import { closingReported } from './reported.ts';

const actionOf = (reported: string, closed: string) =>
  anArchive(
    {
      notes: [
        aNote({ id: 's/2026-03-02', actions: [anAction({ id: 'x' })] }),
        aNote({ id: `s/${reported}`, followUps: [aFollowUp({ ref: 'x', status: 'done', closed })] }),
      ],
    },
    '2026-05-20',
  ).find.action('s/x');

it.each([
  ['2026-03-09', '2026-03-20', '2026-03-09'],
  ['2026-03-23', '2026-03-20', '2026-03-23'],
  ['2026-03-20', '2026-03-20', undefined],
])('a note of %s reports a closing on %s', (reported, closed, expected) => {
  const action = actionOf(reported, closed);
  expect(action && closingReported(action)).toBe(expected);
});

it('an action that is reported as closed ahead is open until that day', () => {
  const action = actionOf('2026-03-30', '2026-04-02');
  const late = action && { ...action, closingReported: closingReported(action) };
  expect(late && wasOpenIn(late, { starts: '2026-04-01', ends: '2026-06-30' }, '2026-05-20')).toBe(true);
});
