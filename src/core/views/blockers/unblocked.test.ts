import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aTeam } from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import { report } from '../report/report.ts';
import { wholeSubject } from '../report/subject.ts';
import { unblockedLately } from './unblocked.ts';

const held = { status: 'blocked', blockedBy: ['web'] } as const;
const opening = aNote({
  id: 's/2026-03-30',
  actions: [
    anAction({ id: 'wiki', every: 'week', due: '2026-04-13', ...held }),
    ...['two', 'back', 'gone', 'read'].map((id) => anAction({ id, ...held })),
  ],
});
const april = aNote({
  id: 's/2026-04-13',
  followUps: [aFollowUp({ ref: 'wiki', blockedBy: [] }), aFollowUp({ ref: 'two', blockedBy: [] })],
});
const may = aNote({
  id: 's/2026-05-04',
  followUps: [
    aFollowUp({ ref: 'wiki', status: 'done' }),
    aFollowUp({ ref: 'two', status: 'in-progress' }),
    aFollowUp({ ref: 'back', status: 'dropped', reason: 'No need' }),
    aFollowUp({ ref: 'gone', status: 'dropped', reason: 'No paper' }),
    aFollowUp({ ref: 'read', status: 'done' }),
  ],
});
const reopening = aNote({ id: 's/2026-05-18', followUps: [aFollowUp({ ref: 'back', status: 'open' })] });

/** What the page of blockers and the report of the last thirty days list as unblocked. */
function listsOn(today: string, since: string, ...notes: Note[]) {
  const archive = anArchive({ notes, teams: [aTeam({ id: 'web' })] }, today);
  const { sections } = report(wholeSubject(archive), { since, until: today });
  const lines = sections.find(({ part }) => part === 'unblocked')?.lines ?? [];
  return {
    blockers: unblockedLately(archive).map(({ action, blocker, note }) => [
      ...[action.id, typeof blocker === 'object' ? blocker.id : blocker, note?.id],
    ]),
    report: lines.map(({ ref, note, reason }) => [ref.id, note.id, reason]),
  };
}

describe('what was unblocked lately', () => {
  it('is the same in a report, with the same notes', () => {
    const { blockers, report: reported } = listsOn(
      '2026-05-20',
      '2026-04-21',
      opening,
      april,
      may,
      reopening,
    );
    expect(blockers).toEqual([
      ['s/back', 'web', 's/2026-05-18'],
      ['s/two', 'web', 's/2026-05-04'],
      ['s/wiki', 'web', 's/2026-05-04'],
    ]);
    expect(reported.toSorted()).toEqual([
      ['s/back', 's/2026-05-18', undefined],
      ['s/two', 's/2026-05-04', undefined],
      ['s/wiki', 's/2026-05-04', undefined],
    ]);
  });

  it('has no action that a note still reports as blocked, after it took its blockers away', () => {
    expect(listsOn('2026-04-20', '2026-03-31', opening, april)).toEqual({ blockers: [], report: [] });
  });

  it('has an action that only its status blocked, without a blocker', () => {
    const marked = aNote({ id: 's/2026-03-30', actions: [anAction({ id: 'two', status: 'blocked' })] });
    const { blockers, report: reported } = listsOn('2026-05-20', '2026-04-21', marked, may);
    expect(blockers).toEqual([['s/two', undefined, 's/2026-05-04']]);
    expect(reported).toEqual([['s/two', 's/2026-05-04', undefined]]);
  });

  describe('if its blocker was superseded, is', () => {
    const log = aNote({
      id: 's/2026-03-30',
      actions: [
        anAction({ id: 'log' }),
        anAction({ id: 'disk' }),
        anAction({ id: 'help', blockedBy: ['log', 'disk'] }),
      ],
    });
    const split = aNote({
      id: 's/2026-04-13',
      actions: [
        anAction({ id: 'map', supersedes: ['log', 'disk'] }),
        anAction({ id: 'draw', supersedes: ['log'] }),
      ],
    });
    const drawn = aNote({ id: 's/2026-04-27', followUps: [aFollowUp({ ref: 'draw', status: 'done' })] });

    it('the last of the actions that took its place, once', () => {
      const done = aNote({ id: 's/2026-05-04', followUps: [aFollowUp({ ref: 'map', status: 'done' })] });
      const { blockers, report: reported } = listsOn('2026-05-20', '2026-04-21', log, split, drawn, done);
      expect(blockers).toEqual([['s/help', 's/map', 's/2026-05-04']]);
      expect(reported).toEqual([['s/help', 's/2026-05-04', undefined]]);
    });

    it('what held when a note took the blockers away', () => {
      const free = aNote({ id: 's/2026-05-04', followUps: [aFollowUp({ ref: 'help', blockedBy: [] })] });
      const { blockers } = listsOn('2026-05-20', '2026-04-21', log, split, drawn, free);
      expect(blockers).toEqual([['s/help', 's/map', 's/2026-05-04']]);
    });
  });
});
