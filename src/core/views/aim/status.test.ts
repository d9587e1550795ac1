import { describe, expect, it } from 'vitest';
import { aCheckIn, aNote, anArchive, anObjective, anOutcome, aProgram } from '../../../testing/builders.ts';
import type { Aim } from '../../model/aim.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import { overallStatus } from './status.ts';

const today = '2017-09-08';

/** A program with one outcome and three objectives, and a note for each list of check-ins. */
function program(said: Readonly<Record<string, readonly CheckInEntry[]>>, id = 'p6'): Aim {
  const archive = anArchive(
    {
      programs: [
        aProgram({
          id: 'p6',
          outcomes: [
            anOutcome({
              id: 'o2',
              objectives: ['o2.1', 'o2.2', 'o2.3'].map((own) => anObjective({ id: own })),
            }),
          ],
        }),
      ],
      notes: Object.entries(said).map(([day, checkIns]) => aNote({ id: `pipeline/${day}`, checkIns })),
    },
    today,
  );
  const aim = archive.find.aim(id);
  if (!aim) throw new Error(`No ${id} in the archive.`);
  return aim;
}

const sayOf = (ref: string, part: Partial<CheckInEntry>) => aCheckIn({ ref: `p6/${ref}`, ...part });

describe('the status of an aim with objectives', () => {
  it.each([
    ['done once each objective is settled and one is done', ['done', 'dropped', 'deferred'], 'done'],
    ['in progress while one is left', ['done', 'done', 'not-started'], 'in-progress'],
    ['in progress once one has begun', ['in-progress'], 'in-progress'],
    ['not started where nothing else was said', ['not-started'], 'not-started'],
    ['nothing where nothing was said', [], undefined],
    [
      'nothing where all were dropped, which is for people to say',
      ['dropped', 'dropped', 'dropped'],
      undefined,
    ],
  ] as const)('is %s', (_, statuses, status) => {
    const checkIns = statuses.map((status, index) => sayOf(`o2.${index + 1}`, { status }));
    expect(overallStatus(program({ '2017-09-01': checkIns }), today).status).toBe(status);
  });

  it('is what a note said of the aim itself, whatever its objectives are', () => {
    const said = program(
      { '2017-09-01': [sayOf('o2', { status: 'deferred' }), sayOf('o2.1', { status: 'done' })] },
      'p6/o2',
    );
    expect(overallStatus(said, today)).toMatchObject({
      status: 'deferred',
      statusBy: { day: '2017-09-01', note: { id: 'pipeline/2017-09-01' } },
    });
  });
});

describe('the source of a rolled-up status', () => {
  it.each([
    [
      'the objective that has not begun',
      ['in-progress', 'done', 'not-started'],
      'in-progress',
      'o2.3',
      'not-started',
    ],
    [
      'the first of several that have not',
      ['done', 'not-started', 'not-started'],
      'in-progress',
      'o2.2',
      'not-started',
    ],
    [
      'the one in progress where the others are settled',
      ['done', 'dropped', 'in-progress'],
      'in-progress',
      'o2.3',
      'in-progress',
    ],
    [
      'one in progress rather than one of which nobody spoke',
      [undefined, 'in-progress', 'done'],
      'in-progress',
      'o2.2',
      'in-progress',
    ],
    [
      'the one of which nobody spoke where the others are settled',
      ['done', undefined, 'deferred'],
      'in-progress',
      'o2.2',
      undefined,
    ],
    [
      'the one that has not begun where none has',
      ['deferred', 'not-started', undefined],
      'not-started',
      'o2.2',
      'not-started',
    ],
  ] as const)('is %s', (_, statuses, status, of, its) => {
    const checkIns = statuses.map((status, index) => sayOf(`o2.${index + 1}`, status ? { status } : {}));
    for (const id of ['p6/o2', 'p6']) {
      const overall = overallStatus(program({ '2017-09-01': checkIns }, id), today);
      expect([overall.status, overall.statusBy]).toEqual([status, undefined]);
      expect(overall.because).toEqual({
        of: { kind: 'objective', id: `p6/${of}`, label: of },
        ...(its && { status: its, by: expect.objectContaining({ day: '2017-09-01' }) }),
      });
    }
  });

  it('is the last that was settled, once all are', () => {
    const said = program({
      '2017-07-25': [sayOf('o2.1', { status: 'done' }), sayOf('o2.3', { status: 'done' })],
      '2017-09-01': [sayOf('o2.2', { status: 'dropped' })],
    });
    expect(overallStatus(said, today)).toMatchObject({
      status: 'done',
      because: { of: { id: 'p6/o2.2' }, status: 'dropped', by: { day: '2017-09-01' } },
    });
  });

  it('is the outcome where a note spoke of the outcome, and then no objective of it', () => {
    const said = program({
      '2017-09-01': [sayOf('o2', { status: 'in-progress' }), sayOf('o2.1', { status: 'not-started' })],
    });
    expect(overallStatus(said, today).because).toMatchObject({ of: { id: 'p6/o2' }, status: 'in-progress' });
  });
});

describe('health', () => {
  it('is that of the worst objective, which it names with the day', () => {
    const said = program({
      '2017-08-22': [sayOf('o2.1', { health: 'off-track' })],
      '2017-09-01': [sayOf('o2.2', { health: 'at-risk' }), sayOf('o2.3', { health: 'on-track' })],
    });
    expect(overallStatus(said, today)).toMatchObject({
      health: 'off-track',
      healthOf: { id: 'p6/o2.1' },
      healthBy: { day: '2017-08-22' },
      healthStale: false,
    });
  });

  it('of a settled objective no longer counts', () => {
    const said = program({
      '2017-08-22': [sayOf('o2.1', { health: 'off-track', status: 'dropped' })],
      '2017-09-01': [sayOf('o2.2', { health: 'on-track' })],
    });
    expect(overallStatus(said, today)).toMatchObject({ health: 'on-track', healthOf: { id: 'p6/o2.2' } });
  });

  it('of what lies below a dropped outcome no longer counts', () => {
    const said = program({
      '2017-09-01': [sayOf('o2', { status: 'dropped' }), sayOf('o2.1', { health: 'off-track' })],
    });
    expect(overallStatus(said, today).health).toBeUndefined();
  });

  it.each([
    ['2017-07-25', false],
    ['2017-07-24', true],
  ])('reported on %s and not since is stale: %s', (day, healthStale) => {
    const said = program({ [day]: [sayOf('o2.1', { health: 'on-track' })] }, 'p6/o2.1');
    expect(overallStatus(said, today)).toMatchObject({ health: 'on-track', healthStale });
  });

  it('that was confirmed lately goes before a worse one that is stale', () => {
    const said = program({
      '2017-03-07': [sayOf('o2.1', { health: 'off-track' })],
      '2017-09-01': [sayOf('o2.2', { health: 'on-track' })],
    });
    expect(overallStatus(said, today)).toMatchObject({ health: 'on-track', healthStale: false });
  });
});

describe('the last word', () => {
  it('is the newest check-in on the aim or below it', () => {
    const said = program({ '2017-07-25': [sayOf('o2', {})], '2017-08-22': [sayOf('o2.3', {})] });
    expect(overallStatus(said, today).lastCheckIn?.day).toBe('2017-08-22');
  });

  it('is missing without check-ins', () => {
    expect(overallStatus(program({}), today).lastCheckIn).toBeUndefined();
  });
});
