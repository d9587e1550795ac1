import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson } from '../../../testing/builders.ts';
import { stepText } from '../../text/action/step.ts';
import { lastTime } from './last-time.ts';
import { recallsByNote } from './recalls.ts';

describe('a closing that a note reports ahead', () => {
  it('is reported for a later day until that day comes, of one part or a round, too', () => {
    const done = (ref: string, team?: string) =>
      aFollowUp({ ref, team, status: 'done', closed: '2026-03-20' });
    const notes = [
      aNote({
        id: 's/2026-03-02',
        actions: [
          anAction({ id: 'weekly', every: 'week', due: '2026-03-16' }),
          anAction({ id: 'both', owner: ['ana', 'ben'] }),
        ],
      }),
      aNote({ id: 's/2026-03-16', followUps: [done('weekly'), done('both', 'ana')] }),
    ];
    const people = ['ana', 'ben'].map((id) => aPerson({ id }));
    const rowsOn = (today: string) => {
      const archive = anArchive({ notes, people }, today);
      const note = archive.find.note('s/2026-03-16');
      const last = note && lastTime(note, recallsByNote(archive), today);
      return last?.mentioned.map(({ report, ahead, day }) => [
        stepText('action', report) ?? report.step,
        ahead?.day,
        day,
      ]);
    };
    expect(rowsOn('2026-03-19')).toEqual([
      ['carried-over', '2026-03-20', undefined],
      ['ana still open', '2026-03-20', undefined],
    ]);
    expect(rowsOn('2026-03-20')).toEqual([
      ['Round done', undefined, '2026-03-20'],
      ['ana done', undefined, '2026-03-20'],
    ]);
  });

  it('is mentioned again, also a round, and then it was not open before', () => {
    const done = aFollowUp({ ref: 'drill', status: 'done', closed: '2026-03-12' });
    const notes = [
      aNote({
        id: 's/2026-03-02',
        actions: [anAction({ id: 'drill', every: 'quarter', due: '2026-04-20' })],
      }),
      aNote({ id: 's/2026-03-09', followUps: [done] }),
      aNote({ id: 's/2026-03-16', followUps: [done] }),
    ];
    const archive = anArchive({ notes }, '2026-05-20');
    const [first, second] = ['s/2026-03-09', 's/2026-03-16'].map((id) => {
      const note = archive.find.note(id);
      return note && lastTime(note, recallsByNote(archive), archive.today);
    });
    expect(first?.tally).toMatchObject({ wereOpen: true, outcomes: { roundDone: 1 } });
    expect(second?.tally).toMatchObject({ records: 1, wereOpen: false, outcomes: { mentioned: 1 } });
    expect(second?.mentioned).toMatchObject([
      { report: { step: 'mentioned', endsRound: false }, already: { day: '2026-03-12', ofRound: true } },
    ]);
  });

  it('has both days at every note before it, also of a round', () => {
    const done = (ref: string) => aFollowUp({ ref, status: 'done', closed: '2024-02-07' });
    const notes = [
      aNote({
        id: 's/2024-01-08',
        actions: [anAction({ id: 'once' }), anAction({ id: 'drill', every: 'quarter', due: '2024-03-31' })],
      }),
      aNote({ id: 's/2024-01-15', followUps: [done('once'), done('drill')] }),
      aNote({ id: 's/2024-01-22', followUps: [aFollowUp({ ref: 'once' }), aFollowUp({ ref: 'drill' })] }),
    ];
    const archive = anArchive({ notes }, '2024-02-20');
    const note = archive.find.note('s/2024-01-22');
    const last = note && lastTime(note, recallsByNote(archive), archive.today);
    const both = { day: '2024-02-07', reported: '2024-01-15', note: { id: 's/2024-01-15' } };
    expect(last?.mentioned).toMatchObject([
      { was: { status: 'open' }, since: { state: 'done', ...both, days: 16 } },
      { since: { roundDone: { due: '2024-03-31', ...both } } },
    ]);
  });
});
