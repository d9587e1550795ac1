import { describe, expect, it } from 'vitest';
import { checkArchive } from '../core/graph/check.ts';
import type { Note } from '../core/model/note.ts';
import { readArchive } from '../core/reading.ts';
import { stillWord } from '../core/text/lines/since.ts';
import { sinceThen } from '../core/views/note/since.ts';
import { lastStepOf, recordThen, trackersThen } from '../core/views/note/then.ts';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aSeries, aSite } from './builders.ts';

/*
 * What a past note shows of a record beside what the note itself reported.
 */

const today = '2026-03-01';

function sinceOf(notes: readonly Note[], id: string, collection = false) {
  const series = [
    aSeries({ id: 'ops', cadence: 'weekly', ...(collection && { form: 'collection' as const }) }),
  ];
  const archive = anArchive({ series, notes }, today);
  const action = archive.find.action('ops/x');
  const note = archive.find.note(id);
  if (!action || !note) throw new RangeError(id);
  const was = recordThen(action, action.events, lastStepOf(action.events, note));
  return sinceThen(action, was, note, today);
}

it.each([
  ['in-progress', 'Still in progress'],
  ['still-open', 'Still open'],
] as const)('%s of the note itself is only still so', (state, word) => {
  expect(stillWord(state)).toBe(word);
});

describe('since then', () => {
  const later = aNote({ id: 'ops/2026-02-19', followUps: [aFollowUp({ ref: 'x', note: 'Slow.' })] });

  it('says that the note itself reported the state', () => {
    const doing = [
      aNote({ id: 'ops/2026-02-12', actions: [anAction({ id: 'x', status: 'in-progress' })] }),
      later,
    ];
    expect(sinceOf(doing, 'ops/2026-02-12')).toMatchObject({ state: 'in-progress', ofNote: true });
    const blocked = [
      aNote({
        id: 'ops/2026-02-12',
        actions: [anAction({ id: 'x', status: 'in-progress', blockedBy: ['Ann'] }), anAction({ id: 'y' })],
      }),
      later,
    ];
    expect(sinceOf(blocked, 'ops/2026-02-12')).toMatchObject({ state: 'blocked', ofNote: true });
  });

  it('has the rounds that were skipped', () => {
    const skip = (date: string) =>
      aNote({ id: `ops/${date}`, followUps: [aFollowUp({ ref: 'x', round: 'skipped' })] });
    const notes = [
      aNote({ id: 'ops/2026-02-05', actions: [anAction({ id: 'x', every: 'week', due: '2026-02-12' })] }),
      skip('2026-02-11'),
      skip('2026-02-18'),
    ];
    expect(sinceOf(notes, 'ops/2026-02-05')).toMatchObject({
      roundDone: { due: '2026-02-12', day: '2026-02-11', skipped: true },
      laterSkipped: { due: '2026-02-19', day: '2026-02-18', rounds: 1 },
      laterRounds: undefined,
    });
  });

  it('names no meeting in a collection', () => {
    const notes = [aNote({ id: 'ops/2026-02-05', actions: [anAction({ id: 'x', due: '2026-02-12' })] })];
    expect(sinceOf(notes, 'ops/2026-02-05', true)).toMatchObject({ ofCollection: true });
    expect(sinceOf(notes, 'ops/2026-02-05')).not.toHaveProperty('ofCollection');
  });
});

it('a tracker id that a later note adds is not on the opening note', () => {
  const archive = anArchive(
    {
      site: aSite({ trackers: [{ name: 'T', pattern: 'T\\d+', url: 'https://t.example.org/{id}' }] }),
      notes: [
        aNote({ id: 'ops/2026-02-05', actions: [anAction({ id: 'x', tracker: ['T1'] })] }),
        aNote({ id: 'ops/2026-02-12', followUps: [aFollowUp({ ref: 'x', tracker: ['T2'] })] }),
      ],
    },
    today,
  );
  const [action] = archive.actions;
  const idsOn = archive.notes.map((note) => action && trackersThen(action, note).map(({ id }) => id));
  expect(idsOn).toEqual([['T1'], ['T1', 'T2']]);
});

it('an action of a note dated ahead is not called open', () => {
  const archive = anArchive(
    {
      people: [aPerson({ id: 'eve', left: '2026-01-31' })],
      notes: [
        aNote({
          id: 'ops/2026-04-05',
          actions: [anAction({ id: 'x', owner: ['eve'] }), anAction({ id: 'y' })],
        }),
      ],
    },
    today,
  );
  const messages = checkArchive(archive).map(({ message }) => message);
  expect(messages.filter((message) => /[oO]pen/.test(message))).toEqual([]);
});

it('a readme at the top of the content is no finding', () => {
  const files = [{ path: 'README.md', text: '# Our notes' }];
  expect(readArchive({ files, assets: [], findings: [] }, today).diagnostics).toEqual([]);
});
