import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson } from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import { blockersPage } from '../blockers/page.ts';
import { urgentOf } from '../home/urgent.ts';
import { dependencyLines } from './dependency-line.ts';

const opening = aNote({
  id: 's/2026-05-04',
  actions: [anAction({ id: 'log' }), anAction({ id: 'help', blockedBy: ['log'] })],
});
const superseding = aNote({
  id: 's/2026-05-11',
  actions: [anAction({ id: 'map', owner: ['bob'], supersedes: ['log'] })],
});
const nameOf = (one: string | { readonly id: string }) => (typeof one === 'string' ? one : one.id);

/** What blocks `help` on its page, on the page of blockers and on home. */
function onPages(today: string, ...notes: Note[]) {
  const archive = anArchive({ notes, people: [aPerson({ id: 'bob' })] }, today);
  const help = archive.find.action('s/help');
  const parties = blockersPage(archive).parties.flatMap(({ items }) => items);
  const bob = parties.find(({ party }) => party?.id === 'bob')?.blocks.items ?? [];
  const unowned = parties.find(({ party }) => party === undefined)?.blockedBy.items ?? [];
  const home = urgentOf(archive, { overdue: 9, blocked: 9 });
  return {
    page:
      help && dependencyLines(help, today).map((one) => [nameOf(one.blocker), one.from, one.until, one.days]),
    bob: bob.map(({ what, since, note }) => [nameOf(what), since, note.id]),
    unowned: unowned.map(({ what, on, since }) => [nameOf(what), ...on.map(nameOf), since]),
    home: home.blocked.items.map(({ ref, blockedBy, since, blockersSince }) => [
      ref.id,
      since,
      ...blockedBy.map(nameOf),
      blockersSince,
    ]),
  };
}

describe('an action that supersedes a blocker', () => {
  it('blocks from that day, on each page, and the earlier one blocked up to it', () => {
    expect(onPages('2026-05-20', opening, superseding)).toEqual({
      page: [
        ['s/log', '2026-05-04', '2026-05-11', 7],
        ['s/map', '2026-05-11', undefined, 9],
      ],
      bob: [['s/help', '2026-05-11', 's/2026-05-11']],
      unowned: [['s/help', 's/map', '2026-05-11']],
      home: [['s/help', '2026-05-04', 's/map', '2026-05-11']],
    });
  });

  it('keeps its time after it is closed', () => {
    const done = aNote({ id: 's/2026-05-18', followUps: [aFollowUp({ ref: 'map', status: 'done' })] });
    expect(onPages('2026-05-20', opening, superseding, done)).toEqual({
      page: [
        ['s/log', '2026-05-04', '2026-05-11', 7],
        ['s/map', '2026-05-11', '2026-05-18', 7],
      ],
      ...{ bob: [], unowned: [], home: [] },
    });
  });

  it('is one blocker, if it supersedes two', () => {
    const two = aNote({
      id: 's/2026-05-04',
      actions: [
        anAction({ id: 'log' }),
        anAction({ id: 'list' }),
        anAction({ id: 'help', blockedBy: ['log', 'list'] }),
      ],
    });
    const one = aNote({
      id: 's/2026-05-11',
      actions: [anAction({ id: 'map', owner: ['bob'], supersedes: ['log', 'list'] })],
    });
    expect(onPages('2026-05-20', two, one)).toMatchObject({
      page: [
        ['s/log', '2026-05-04', '2026-05-11', 7],
        ['s/map', '2026-05-11', undefined, 9],
        ['s/list', '2026-05-04', '2026-05-11', 7],
      ],
      bob: [['s/help', '2026-05-11', 's/2026-05-11']],
    });
  });
});
