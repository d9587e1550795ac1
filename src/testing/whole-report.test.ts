import { expect, it } from 'vitest';
import { actionsFile } from '../core/exports/api/actions.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { partyOf } from '../core/model/owner.ts';
import { books } from '../core/views/books/page.ts';
import { calendarItems } from '../core/views/feeds/calendar-items.ts';
import { personScopes, siteScope } from '../core/views/feeds/scope.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { teamShares } from '../core/views/lines/team-shares.ts';
import { aFollowUp, aNote, anAction, anArchive, aPerson } from './builders.ts';

it('a report on the whole gives the status of the action everywhere, and keeps the part that was done', () => {
  const archive = anArchive(
    {
      people: [aPerson({ id: 'ana' }), aPerson({ id: 'ben' })],
      notes: [
        aNote({ id: 's/2026-01-08', actions: [anAction({ id: 'x', owner: ['ana', 'ben'] })] }),
        aNote({ id: 's/2026-01-15', followUps: [aFollowUp({ ref: 'x', team: 'ana', status: 'done' })] }),
        aNote({
          id: 's/2026-01-22',
          followUps: [aFollowUp({ ref: 'x', status: 'dropped', reason: 'Too dear' })],
        }),
      ],
    },
    '2026-02-01',
  );
  const [action] = archive.actions;
  if (!action) throw new RangeError('No action');
  expect(action).toMatchObject({ status: 'dropped', closed: '2026-01-22', reason: 'Too dear' });
  expect(action.parts.map(({ owner, status }) => [partyOf(owner).id, status])).toEqual([
    ['ana', 'done'],
    ['ben', 'dropped'],
  ]);
  expect(teamShares(action, archive.today).map(({ owner, state }) => [owner.id, state])).toEqual([
    ['ana', 'done'],
    ['ben', 'dropped'],
  ]);
  const whole = ledger(archive);
  expect(whole.rows.map(({ line }) => line.status)).toEqual(['dropped']);
  const { actions } = JSON.parse(printData(actionsFile, archive, () => '/'));
  expect(actions).toMatchObject([{ status: 'dropped', closed: '2026-01-22', reason: 'Too dear' }]);
  expect(books(archive).pages.map(({ figures: { done, dropped, after } }) => [done, dropped, after])).toEqual(
    [[0, 1, 0]],
  );
  for (const scope of [siteScope(archive), ...personScopes(archive)])
    expect(calendarItems(scope).actions.map(({ status }) => status)).toEqual(['dropped']);
});
