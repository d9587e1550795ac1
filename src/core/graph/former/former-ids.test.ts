import { describe, expect, it } from 'vitest';
import {
  aContent,
  aDebt,
  aFollowUp,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
  aSeries,
} from '../../../testing/builders.ts';
import { publishedArchive } from '../../reading.ts';
import { linkArchive } from '../link.ts';
import { formerIds } from './former-ids.ts';

const moved = aContent({
  people: [aPerson({ id: 'anna', formerly: ['ann'] })],
  series: [aSeries({ id: 'ops', formerly: ['operations'] })],
  programs: [
    aProgram({
      id: 'p6',
      formerly: ['p5'],
      outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1', formerly: ['o2.1'] })] })],
    }),
  ],
  quarters: [
    aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'fast', formerly: ['quick'], for: ['p5'] })] }),
  ],
  notes: [
    aNote({
      id: 'ops/2017-03-07-weekly',
      formerly: ['dev/2017-03-07', '2017-03-07'],
      for: ['p6/o2.1'],
      actions: [anAction({ id: 'tidy', owner: ['ann'], formerly: ['clean'] })],
    }),
    aNote({
      id: 'dev/2017-04-04',
      actions: [anAction({ id: 'next', blockedBy: ['tidy'] })],
      followUps: [aFollowUp({ ref: 'operations/clean', status: 'done' })],
      checkIns: [{ ref: '2017-18-q1/quick', status: 'done' }],
    }),
  ],
});
const former = formerIds(moved);

describe('earlier ids', () => {
  it('are those written, and those by an earlier series, program or note, the first one first', () => {
    expect(former?.findings).toEqual([]);
    expect(former?.of('note', 'ops/2017-03-07-weekly')).toEqual([
      'dev/2017-03-07',
      'operations/2017-03-07',
      'ops/2017-03-07',
      'operations/2017-03-07-weekly',
    ]);
    expect(former?.of('record', 'ops/tidy')).toEqual([
      'dev/clean',
      'operations/clean',
      'ops/clean',
      'dev/tidy',
      'operations/tidy',
    ]);
    expect(former?.of('aim', 'p6/o1.1')).toEqual(['p5/o2.1', 'p6/o2.1', 'p5/o1.1']);
    expect(former?.of('record', 'dev/next')).toEqual([]);
  });

  it('are those of today in every reference', () => {
    const { archive, findings } = linkArchive(moved, '2017-09-08');
    const { find } = archive;
    expect(findings).toEqual([]);
    expect(find.action('ops/tidy')).toMatchObject({ status: 'done', owners: [{ person: { id: 'anna' } }] });
    expect(find.action('ops/tidy')?.serves.aims.map(({ id }) => id)).toEqual(['p6/o1.1']);
    expect(find.action('dev/next')?.blockedBy).toMatchObject([{ action: { id: 'ops/tidy' } }]);
    expect(find.aim('2017-18-q1/fast')?.reported.status).toBe('done');
    expect(find.aim('p6')).toMatchObject({ goals: [{ id: '2017-18-q1/fast' }] });
  });

  it('give way where something has the id now, and nothing is reported if they are not written', () => {
    const content = aContent({
      notes: [
        aNote({ id: 'ops/2017-03-07', formerly: ['dev/2017-03-07'], debt: [aDebt({ id: 'tests' })] }),
        aNote({ id: 'dev/2017-03-14', debt: [aDebt({ id: 'tests' })] }),
      ],
    });
    expect(formerIds(content)?.of('record', 'ops/tests')).toEqual([]);
    expect(formerIds(content)?.findings).toEqual([]);
  });

  it('are those of a record that a follow-up introduces', () => {
    const { archive, findings } = linkArchive(
      aContent({
        notes: [
          aNote({
            id: 'ops/2017-03-07',
            followUps: [
              aFollowUp({ ref: 'tidy', text: 'Tidy up', formerly: ['clean'] }),
              aFollowUp({ ref: 'dev/roof', text: 'Mend the roof', formerly: ['dev/house'] }),
            ],
          }),
          aNote({ id: 'dev/2017-04-04', followUps: [aFollowUp({ ref: 'ops/clean', status: 'done' })] }),
        ],
      }),
      '2017-09-08',
    );
    expect(findings).toEqual([]);
    expect(archive.find.action('ops/tidy')).toMatchObject({ status: 'done' });
    expect(archive.former?.current('record', 'dev/house')).toBe('dev/roof');
  });

  it('are none where nothing was renamed', () => {
    expect(formerIds(aContent({ notes: [aNote({ id: 'ops/2017-03-07' })] }))).toBeUndefined();
    expect(anArchive({ notes: [aNote({ id: 'ops/2017-03-07' })] }).former).toBeUndefined();
  });

  it('of hidden notes and records are not in what is published, by whatever id they are followed up', () => {
    const {
      former: shown,
      actions,
      find,
    } = publishedArchive(
      aContent({
        notes: [
          aNote({ id: 'ops/2017-03-07', visibility: 'private', formerly: 'x'.split(',') }),
          aNote({
            id: 'ops/2017-03-08',
            formerly: ['ops/2017-03-09'],
            actions: [anAction({ id: 'secret', visibility: 'private', formerly: ['xsecret'] })],
          }),
          aNote({ id: 'ops/2017-04-04', followUps: [aFollowUp({ ref: 'xsecret', note: 'Xwords' })] }),
        ],
      }),
      '2017-09-08',
      { drafts: false },
    );
    expect(shown?.current('note', 'ops/x')).toBeUndefined();
    expect(shown?.current('note', 'ops/2017-03-09')).toBe('ops/2017-03-08');
    expect(shown?.current('record', 'ops/xsecret')).toBeUndefined();
    expect(actions).toEqual([]);
    expect(find.note('ops/2017-04-04')?.followUps).toEqual([]);
  });
});
