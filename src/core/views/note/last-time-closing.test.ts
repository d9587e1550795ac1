import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import type { Archive } from '../../model/archive.ts';
import type { Content } from '../../model/registry.ts';
import { closedOverdueWords } from '../../text/lines/overdue.ts';
import { dayChanges } from '../as-of/day-changes.ts';
import { noteLine } from '../lines/note-line.ts';
import { lastTime } from './last-time.ts';
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

describe('a record that was closed', () => {
  it('has the end of an action that is first mentioned when it was done', () => {
    const last = lastTimeOf('pipeline/2017-03-07', {
      notes: [
        aNote({
          id: 'pipeline/2017-03-07',
          followUps: [
            aFollowUp({ ref: 'jenkins', text: 'Set up a Jenkins', status: 'done', note: 'It runs.' }),
            aFollowUp({ ref: 'workboard', text: 'Expand the workboard', status: 'open' }),
            aFollowUp({ ref: 'images', text: 'Build the images', status: 'blocked' }),
          ],
        }),
      ],
    });
    expect(last?.mentioned.map(({ report, said }) => [report.step, said])).toEqual([
      ['done', 'It runs.'],
      ['still-open', undefined],
      ['blocked', undefined],
    ]);
    expect(last?.tally).toMatchObject({ records: 3, wereOpen: true, outcomes: { done: 1, mentioned: 2 } });
  });

  it('has the date of a closing between two meetings', () => {
    const last = lastTimeOf('pipeline/2017-04-04', {
      notes: [
        opening,
        aNote({
          id: 'pipeline/2017-04-04',
          followUps: [
            aFollowUp({ ref: 'split', status: 'done', closed: '2017-03-20' }),
            aFollowUp({ ref: 'minikube', status: 'done' }),
          ],
        }),
      ],
    });
    expect(last?.mentioned.map(({ day }) => day)).toEqual(['2017-03-20', undefined]);
  });

  it('has the day of a closing that it reports ahead, and the due date as overdue until then', () => {
    const notes = [
      aNote({ id: 's/2026-02-01', actions: [anAction({ id: 'x', owner: ['ana'], due: '2026-02-20' })] }),
      aNote({
        id: 's/2026-03-01',
        followUps: [aFollowUp({ ref: 'x', status: 'done', closed: '2026-03-05' })],
      }),
    ];
    const [before, after] = ['2026-03-02', '2026-03-10'].map((today) => {
      const archive = anArchive({ notes, people: [aPerson({ id: 'ana' })] }, today);
      const note = archive.find.note('s/2026-03-01');
      return note && lastTime(note, recallsByNote(archive), today);
    });
    expect(before?.mentioned).toMatchObject([
      {
        report: { step: 'carried-over' },
        ahead: { status: 'done', day: '2026-03-05' },
        day: undefined,
        was: { status: 'open', owners: [{ id: 'ana' }], due: { status: 'overdue', days: -9 } },
      },
    ]);
    expect(after?.mentioned).toMatchObject([
      { report: { step: 'done' }, ahead: undefined, day: '2026-03-05' },
    ]);
    // Home and the note call it done from its day on. Nothing else changes but what came since.
    expect([before, after].map((one) => one?.tally.outcomes)).toEqual([{ mentioned: 1 }, { done: 1 }]);
    const left = (one: typeof before) => ({
      ...one,
      tally: undefined,
      mentioned: one?.mentioned.map(({ since, report, ahead, day, ...line }) => line),
    });
    expect(left(after)).toEqual(left(before));
    expect(before?.notMentioned).toEqual([]);
    expect(after?.mentioned[0]?.since).toMatchObject({ state: 'done', day: '2026-03-05' });
  });

  it('says what was overdue when this meeting closed it, also a round', () => {
    const notes = [
      aNote({
        id: 'pipeline/2017-03-07',
        actions: [
          anAction({ id: 'split', due: '2017-05-01' }),
          anAction({ id: 'late', due: '2017-05-01' }),
          anAction({ id: 'weekly', every: 'week', due: '2017-05-03' }),
          anAction({ id: 'goes-on', due: '2017-05-01' }),
        ],
      }),
      aNote({
        id: 'pipeline/2017-05-08',
        followUps: [
          aFollowUp({ ref: 'split', status: 'done' }),
          aFollowUp({ ref: 'late', status: 'dropped', reason: 'no', closed: '2017-05-04' }),
          aFollowUp({ ref: 'weekly', status: 'done' }),
          aFollowUp({ ref: 'goes-on' }),
        ],
      }),
    ];
    const ended = lastTimeOf('pipeline/2017-05-08', { notes })?.mentioned.map(
      (recalled) =>
        recalled.ended && [
          recalled.ended.due.day,
          recalled.ended.ofRound,
          closedOverdueWords(recalled.ended.due, recalled.ended.closed),
        ],
    );
    expect(ended).toEqual([
      ['2017-05-01', false, 'was 7 days overdue'],
      ['2017-05-01', false, 'was 3 days overdue'],
      ['2017-05-03', true, 'was 5 days overdue'],
      undefined,
    ]);
  });

  it('counts as done once, and not before its day', () => {
    const done = (closed?: string) => aFollowUp({ ref: 'x', status: 'done', closed });
    const tallies = (today: string, ...followUps: readonly ReturnType<typeof done>[]) => {
      const dates = ['2026-03-09', '2026-05-11'];
      const opened = aNote({ id: 's/2026-03-02', actions: [anAction({ id: 'x' })] });
      const notes = followUps.map((followUp, index) =>
        aNote({ id: `s/${dates[index]}`, followUps: [followUp] }),
      );
      const archive = anArchive({ notes: [opened, ...notes] }, today);
      return notes.map(({ id }) => {
        const note = archive.find.note(id);
        return note && lastTime(note, recallsByNote(archive), today)?.tally.outcomes;
      });
    };
    expect(tallies('2026-05-20', done(), done('2026-05-04'))).toEqual([{ done: 1 }, { mentioned: 1 }]);
    expect(tallies('2026-03-19', done('2026-03-20'))).toEqual([{ mentioned: 1 }]);
    expect(tallies('2026-03-20', done('2026-03-20'))).toEqual([{ done: 1 }]);
  });

  it('was already closed when it is reported as closed again, and nothing counts twice', () => {
    const notes = [
      opening,
      aNote({
        id: 'pipeline/2017-03-14',
        followUps: [
          aFollowUp({ ref: 'split', status: 'done' }),
          aFollowUp({ ref: 'workboard', status: 'dropped', reason: 'No' }),
          aFollowUp({ kind: 'question', ref: 'structure', status: 'answered' }),
        ],
      }),
      aNote({
        id: 'pipeline/2017-05-11',
        followUps: [
          aFollowUp({ ref: 'split', status: 'done', closed: '2017-05-04' }),
          aFollowUp({ ref: 'workboard', status: 'dropped', reason: 'Still no' }),
          aFollowUp({ kind: 'question', ref: 'structure', status: 'answered' }),
        ],
      }),
    ];
    const last = lastTimeOf('pipeline/2017-05-11', { notes });
    expect(
      last?.mentioned.map(({ report, already, day, ended }) => [report.step, already, day, ended]),
    ).toEqual(
      ['done', 'dropped', 'answered'].map((status) => [
        'mentioned',
        { status, day: '2017-03-14' },
        undefined,
        undefined,
      ]),
    );
    expect(last?.tally.outcomes).toEqual({ mentioned: 3, notMentioned: 1 });
    const archive = anArchive({ series: [aSeries({ id: 'pipeline' })], notes }, '2017-05-20');
    expect(archive.notes.map((note) => noteLine(note).figures.done)).toEqual([0, 1, 0]);
    expect(dayChanges(archive, '2017-05-11')[0]?.records).toEqual([]);
    expect(archive.find.action('pipeline/split')).toMatchObject({ closed: '2017-03-14' });
    const [step] = archive.find.action('pipeline/split')?.events.slice(-1) ?? [];
    expect(step).toMatchObject({ kind: 'mentioned', day: '2017-05-11' });
  });

  it('has the round of each part, also if the report came too late to end it', () => {
    const part = (team: string, closed?: string) => aFollowUp({ ref: 'page', team, status: 'done', closed });
    const content = {
      teams: ['core', 'web'].map((id) => aTeam({ id })),
      series: [aSeries({ id: 'pipeline', teams: ['core', 'web'] })],
      notes: [
        aNote({
          id: 'pipeline/2026-04-06',
          actions: [anAction({ id: 'page', owner: ['everyone'], every: 'week', due: '2026-04-13' })],
        }),
        aNote({ id: 'pipeline/2026-04-13', followUps: [part('core'), part('web')] }),
        aNote({ id: 'pipeline/2026-05-11', followUps: [part('core', '2026-05-05')] }),
      ],
    };
    const archive = anArchive(content, '2026-05-20');
    const rounds = ['pipeline/2026-04-13', 'pipeline/2026-05-11'].map((id) => {
      const note = archive.find.note(id);
      const last = note && lastTime(note, recallsByNote(archive), archive.today);
      return last?.mentioned.map(({ round, was, report }) => [round, was?.due?.day, report.endsRound]);
    });
    expect(rounds).toEqual([
      [
        [{ due: '2026-04-13', missed: false, ended: '2026-04-13' }, '2026-04-20', false],
        [{ due: '2026-04-13', missed: false }, '2026-04-20', true],
      ],
      [[{ due: '2026-05-04', missed: true }, '2026-05-11', false]],
    ]);
  });

  it('shows a record as open, even if a later note reports an earlier closing', () => {
    const done = aFollowUp({ ref: 'split', status: 'done', closed: '2017-03-20' });
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-04-04' }),
      aNote({ id: 'pipeline/2017-05-02', followUps: [done] }),
    ];
    expect(
      lastTimeOf('pipeline/2017-04-04', { notes })?.notMentioned.find(({ ref }) => ref.label === 'split'),
    ).toMatchObject({
      was: { status: 'open' },
      since: { state: 'done', day: '2017-03-20', reported: '2017-05-02' },
    });
  });

  it('has a due date that ended only at its end, not when it is mentioned or reported as done again', () => {
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-05-08', followUps: [aFollowUp({ ref: 'split', status: 'done' })] }),
      aNote({
        id: 'pipeline/2017-06-05',
        followUps: [aFollowUp({ ref: 'split', note: 'It is read a lot.' })],
      }),
      aNote({ id: 'pipeline/2017-07-03', followUps: [aFollowUp({ ref: 'split', status: 'done' })] }),
    ];
    const endedAt = (id: string) => lastTimeOf(id, { notes })?.mentioned[0]?.ended;
    expect(endedAt('pipeline/2017-05-08')).toMatchObject({
      due: { day: '2017-05-01' },
      closed: '2017-05-08',
    });
    expect(endedAt('pipeline/2017-06-05')).toBeUndefined();
    expect(endedAt('pipeline/2017-07-03')).toBeUndefined();
  });
});
