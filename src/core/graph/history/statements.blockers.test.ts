import { describe, expect, it } from 'vitest';
import {
  aContent,
  aFollowUp,
  aNote,
  anAction,
  aPerson,
  aQuestion,
  aSite,
  aTeam,
} from '../../../testing/builders.ts';
import { linkArchive } from '../link.ts';

const site = aSite({ trackers: [{ name: 'Tickets', pattern: 'T\\d+', url: 'https://example.org/{id}' }] });
const registries = { site, people: [aPerson({ id: 'dan' })], teams: [aTeam({ id: 'web' })] };

const link = (...notes: ReturnType<typeof aNote>[]) =>
  linkArchive(aContent({ ...registries, notes }), '2017-09-08');

describe('the blockers of an action', () => {
  it.each([
    ['other', 'action'],
    ['ops/other', 'action'],
    ['why', 'question'],
    ['web', 'team'],
    ['dan', 'person'],
    ['T12', 'tracker'],
    ['nobody-knows', 'unknown'],
  ])('%s is found as %s', (blockedBy, kind) => {
    const { archive, findings } = link(
      aNote({
        id: 'ops/2017-01-10',
        actions: [anAction({ id: 'x', blockedBy: [blockedBy] }), anAction({ id: 'other' })],
        questions: [aQuestion({ id: 'why' })],
      }),
    );
    expect(archive.find.action('ops/x')?.blockedBy).toMatchObject([{ kind }]);
    expect(findings.map(({ code }) => code)).toEqual(kind === 'unknown' ? ['unknown-blocker'] : []);
  });

  it('in a circle is reported once, at the last report', () => {
    const opening = aNote({
      id: 'ops/2017-01-10',
      actions: [anAction({ id: 'a', blockedBy: ['b'] }), anAction({ id: 'b' })],
    });
    const later = aNote({ id: 'ops/2017-02-10', followUps: [aFollowUp({ ref: 'b', blockedBy: ['a'] })] });
    const { findings, archive } = link(opening, later);
    expect(findings).toMatchObject([{ code: 'blocked-cycle', path: opening.path }]);
    expect(archive.find.action('ops/a')?.blocks.map(({ id }) => id)).toEqual(['ops/b']);
  });

  it('is no circle once one of them is done', () => {
    const { findings } = link(
      aNote({
        id: 'ops/2017-01-10',
        actions: [
          anAction({ id: 'a', blockedBy: ['b'] }),
          anAction({ id: 'b', blockedBy: ['a'], status: 'done', closed: '2017-01-09' }),
        ],
      }),
    );
    expect(findings).toEqual([]);
  });
});
