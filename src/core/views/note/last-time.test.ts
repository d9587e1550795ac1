import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import type { Archive } from '../../model/archive.ts';
import type { Content } from '../../model/registry.ts';
import { lastTime, mostNotMentioned } from './last-time.ts';
import { recallsByNote } from './recalls.ts';

const opening = aNote({
  id: 'pipeline/2017-03-07',
  actions: [
    anAction({ id: 'split', due: '2017-05-01' }),
    anAction({ id: 'workboard' }),
    anAction({ id: 'minikube' }),
  ],
  questions: [aQuestion({ id: 'structure' })],
});

function lastTimeOf(id: string, part: Partial<Content>) {
  const archive: Archive = anArchive({ series: [aSeries({ id: 'pipeline' })], ...part });
  const note = archive.find.note(id);
  return note && lastTime(note, recallsByNote(archive), archive.today);
}

describe('the records that were open before a note', () => {
  it('has the followed-up records in the order of the note, apart from those not mentioned', () => {
    const last = lastTimeOf('pipeline/2017-04-04', {
      notes: [
        opening,
        aNote({
          id: 'pipeline/2017-04-04',
          followUps: [
            aFollowUp({ ref: 'minikube', status: 'done', note: 'It is written.' }),
            aFollowUp({ ref: 'split', status: 'in-progress' }),
          ],
        }),
      ],
    });
    expect(last?.mentioned.map(({ text, report, said }) => [text, report.step, said])).toEqual([
      ['minikube', 'done', 'It is written.'],
      ['split', 'in-progress', undefined],
    ]);
    expect(last?.notMentioned.map(({ ref }) => ref.id)).toEqual(['pipeline/workboard', 'pipeline/structure']);
    expect(last?.tally).toMatchObject({
      records: 4,
      wereOpen: true,
      outcomes: { done: 1, mentioned: 1, notMentioned: 2 },
    });
  });

  it('draws the small thread of a record not mentioned only up to that meeting', () => {
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-04-04' }),
      aNote({ id: 'pipeline/2017-05-02', followUps: [aFollowUp({ ref: 'split' })] }),
    ];
    const last = lastTimeOf('pipeline/2017-04-04', { notes });
    expect(last?.notMentioned.map(({ kind, stitches }) => [kind, stitches?.head])).toEqual([
      ['action', ['not-mentioned']],
      ['action', ['not-mentioned']],
      ['action', ['not-mentioned']],
      ['question', ['not-mentioned']],
    ]);
  });

  it('has due dates as known on that day, not as a later note moved them', () => {
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-04-04', followUps: [aFollowUp({ ref: 'split' })] }),
      aNote({ id: 'pipeline/2017-05-02', followUps: [aFollowUp({ ref: 'split', due: '2017-08-01' })] }),
    ];
    expect(lastTimeOf('pipeline/2017-04-04', { notes })?.mentioned[0]?.was?.due?.day).toBe('2017-05-01');
    expect(lastTimeOf('pipeline/2017-05-02', { notes })?.mentioned[0]?.was?.due?.day).toBe('2017-08-01');
  });

  it('names the series of a record that another series opened', () => {
    const last = lastTimeOf('weekly/2017-04-04', {
      series: [aSeries({ id: 'pipeline' }), aSeries({ id: 'weekly' })],
      notes: [
        opening,
        aNote({ id: 'weekly/2017-04-04', followUps: [aFollowUp({ ref: 'pipeline/split', note: 'Moves.' })] }),
      ],
    });
    expect(last?.mentioned[0]?.series?.id).toBe('pipeline');
    expect(last?.tally).toMatchObject({ records: 1, outcomes: { mentioned: 1 } });
  });

  it('shows records that were overdue on that day, and their changes since then', () => {
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-05-08' }),
      aNote({ id: 'pipeline/2017-06-06', followUps: [aFollowUp({ ref: 'split', status: 'done' })] }),
    ];
    expect(
      lastTimeOf('pipeline/2017-05-08', { notes })?.notMentioned.find(({ ref }) => ref.label === 'split'),
    ).toMatchObject({
      was: { status: 'open', due: { day: '2017-05-01', status: 'overdue', days: -7 } },
      since: { state: 'done', day: '2017-06-06' },
    });
  });

  it('counts records, without the words “open before” if one was closed', () => {
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-04-04', followUps: [aFollowUp({ ref: 'split', status: 'done' })] }),
      aNote({ id: 'pipeline/2017-05-02', followUps: [aFollowUp({ ref: 'split', status: 'open' })] }),
    ];
    expect(lastTimeOf('pipeline/2017-05-02', { notes })?.tally).toMatchObject({
      records: 4,
      wereOpen: false,
      outcomes: { reopened: 1, notMentioned: 3 },
    });
  });

  it('gives each of several notes of a day the number of records that were open before the day', () => {
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-04-04', followUps: [aFollowUp({ ref: 'split', status: 'done' })] }),
      aNote({ id: 'pipeline/2017-04-04-retro', date: '2017-04-04' }),
    ];
    const tallyOf = (id: string) => lastTimeOf(id, { notes })?.tally;
    expect(tallyOf('pipeline/2017-04-04')).toMatchObject({
      records: 1,
      wereOpen: false,
      openBefore: 4,
      outcomes: { done: 1 },
    });
    expect(tallyOf('pipeline/2017-04-04-retro')).toMatchObject({
      records: 3,
      wereOpen: false,
      openBefore: 4,
      outcomes: { notMentioned: 3 },
    });
    const alone = lastTimeOf('pipeline/2017-04-04', { notes: notes.slice(0, 2) })?.tally;
    expect(alone).toMatchObject({ records: 4, wereOpen: true });
    expect(alone).not.toHaveProperty('openBefore');
  });

  it('counts a record once that two notes of a day report on', () => {
    const notes = [
      aNote({ id: 's/2026-03-02', actions: [anAction({ id: 'x' }), anAction({ id: 'y' })] }),
      aNote({
        id: 's/2026-03-09',
        followUps: [aFollowUp({ ref: 'x', status: 'done' }), aFollowUp({ ref: 'y' })],
      }),
      aNote({
        id: 's/2026-03-09-retro',
        date: '2026-03-09',
        followUps: [aFollowUp({ ref: 'x', status: 'open' }), aFollowUp({ ref: 'y', status: 'done' })],
      }),
    ];
    const archive = anArchive({ notes }, '2026-04-01');
    const tallies = notes.slice(1).map(({ id }) => {
      const note = archive.find.note(id);
      return note && lastTime(note, recallsByNote(archive), archive.today)?.tally;
    });
    expect(tallies).toMatchObject([
      { openBefore: 2, outcomes: { done: 1, mentioned: 1 } },
      { openBefore: 2, outcomes: { done: 1, reopened: 1 } },
    ]);
  });

  it('keeps the words of a reference that names nothing', () => {
    const last = lastTimeOf('pipeline/2017-03-07', {
      notes: [
        aNote({ id: 'pipeline/2017-03-07', followUps: [aFollowUp({ ref: 'nowhere', status: 'done' })] }),
      ],
    });
    expect(last?.mentioned).toMatchObject([{ text: 'nowhere', report: { step: 'done' } }]);
    expect(last?.mentioned[0]?.ref).toBeUndefined();
  });

  it('has the report of one of several teams without calling the whole action done', () => {
    const last = lastTimeOf('pipeline/2017-04-04', {
      teams: [aTeam({ id: 'ops' }), aTeam({ id: 'releng' })],
      series: [aSeries({ id: 'pipeline', teams: ['ops', 'releng'] })],
      notes: [
        aNote({ id: 'pipeline/2017-03-07', actions: [anAction({ id: 'goals', owner: ['everyone'] })] }),
        aNote({
          id: 'pipeline/2017-04-04',
          followUps: [aFollowUp({ ref: 'goals', status: 'done', team: 'ops' })],
        }),
      ],
    });
    expect(last?.mentioned[0]?.report.part).toMatchObject({
      owner: { id: 'ops' },
      left: [{ id: 'releng' }],
      ends: false,
    });
    expect(last?.tally).toMatchObject({ records: 1, wereOpen: true, outcomes: { mentioned: 1 } });
    expect(last?.tally.reports).toBe(last?.mentioned.length);
  });

  it('counts an action as done if the last of its parts is dropped', () => {
    const last = lastTimeOf('pipeline/2017-04-04', {
      teams: [aTeam({ id: 'ops' }), aTeam({ id: 'releng' })],
      series: [aSeries({ id: 'pipeline', teams: ['ops', 'releng'] })],
      notes: [
        aNote({ id: 'pipeline/2017-03-07', actions: [anAction({ id: 'goals', owner: ['everyone'] })] }),
        aNote({
          id: 'pipeline/2017-04-04',
          followUps: [
            aFollowUp({ ref: 'goals', status: 'done', team: 'ops' }),
            aFollowUp({ ref: 'goals', status: 'dropped', team: 'releng' }),
          ],
        }),
      ],
    });
    expect(last?.mentioned.map(({ report }) => report.part?.ends)).toEqual([false, true]);
    expect(last?.tally.outcomes).toEqual({ done: 1 });
  });

  it('limits the records that were not mentioned, and counts the others', () => {
    const actions = Array.from({ length: mostNotMentioned + 3 }, (_, index) => anAction({ id: `a${index}` }));
    const last = lastTimeOf('pipeline/2017-04-04', {
      notes: [aNote({ id: 'pipeline/2017-03-07', actions }), aNote({ id: 'pipeline/2017-04-04' })],
    });
    expect(last?.notMentioned).toHaveLength(mostNotMentioned);
    expect(last?.notMentionedRest).toHaveLength(3);
  });

  it('has only the follow-ups of an update, which is no meeting', () => {
    const update = (kind: 'update' | 'meeting') =>
      lastTimeOf('pipeline/2017-04-04', {
        notes: [
          opening,
          aNote({
            id: 'pipeline/2017-04-04',
            kind,
            followUps: [aFollowUp({ ref: 'split', status: 'done' })],
          }),
        ],
      });
    expect(update('meeting')).toMatchObject({ part: 'last-time', tally: { records: 4 } });
    expect(update('update')).toMatchObject({ part: 'follow-ups', notMentioned: [], tally: { records: 1 } });
    expect(update('update')?.tally.wereOpen).toBe(false);
  });

  it('is missing if nothing was open', () => {
    expect(lastTimeOf('pipeline/2017-03-07', { notes: [opening] })).toBeUndefined();
  });
});
