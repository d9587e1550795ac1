import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aSeries, aTeam } from '../../../testing/builders.ts';
import { calendarItems } from './calendar-items.ts';
import { personScopes, siteScope, teamScopes } from './scope.ts';

it('leaves out an open action in the calendar of an owner whose part ended, and of their team', () => {
  const archive = anArchive(
    {
      teams: [aTeam({ id: 'ops' }), aTeam({ id: 'web' })],
      people: [aPerson({ id: 'dan', teams: ['ops'] }), aPerson({ id: 'ana', teams: ['web'] })],
      series: [aSeries({ id: 's' })],
      notes: [
        aNote({ id: 's/2017-02-01', actions: [anAction({ id: 'x', owner: ['dan', 'ana'] })] }),
        aNote({ id: 's/2017-03-03', followUps: [aFollowUp({ ref: 'x', team: 'dan', status: 'done' })] }),
      ],
    },
    '2017-04-01',
  );
  const scopes = [siteScope(archive), ...personScopes(archive), ...teamScopes(archive)];
  expect(
    scopes.map((scope) => `${scope.ref?.id ?? 'site'} ${calendarItems(scope).actions.length}`).sort(),
  ).toEqual(['ana 1', 'dan 0', 'ops 0', 'site 1', 'web 1']);
});
