import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aGoal,
  aNote,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
} from '../../../testing/builders.ts';
import type { CheckInEntry } from '../../model/entry.ts';
import { objectiveTally } from './objective-tally.ts';
import { aimPages } from './page.ts';
import { programPage } from './program-page.ts';
import { overallStatus } from './status.ts';

const today = '2017-09-08';
const old = '2017-18-q0/before';
const now = '2017-18-q1/now';
const leaf = '2017-18-q1/leaf';

/** A program with an objective, its goals of two quarters, and an outcome without objectives that has one goal. */
function archiveOf(said: Readonly<Record<string, readonly CheckInEntry[]>>, day = today) {
  return anArchive(
    {
      programs: [
        aProgram({
          id: 'p6',
          outcomes: [
            anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' }), anObjective({ id: 'o1.2' })] }),
            anOutcome({ id: 'o2' }),
          ],
        }),
      ],
      quarters: [
        aQuarter({
          id: '2017-18-q0',
          starts: '2017-04-01',
          ends: '2017-06-30',
          goals: [aGoal({ id: 'before', for: ['p6/o1.1'] })],
        }),
        aQuarter({
          id: '2017-18-q1',
          starts: '2017-07-01',
          ends: '2017-09-30',
          goals: [
            aGoal({ id: 'now', for: ['p6/o1.1'], continues: old }),
            aGoal({ id: 'leaf', for: ['p6/o2'] }),
            aGoal({ id: 'whole', for: ['p6'] }),
          ],
        }),
      ],
      notes: Object.entries(said).map(([date, checkIns]) => aNote({ id: `ops/${date}`, checkIns })),
    },
    day,
  );
}

const say = (ref: string, part: Partial<CheckInEntry> = {}) => aCheckIn({ ref, ...part });

function overallOf(id: string, said: Readonly<Record<string, readonly CheckInEntry[]>>, day = today) {
  const aim = archiveOf(said, day).find.aim(id);
  if (!aim) throw new RangeError(`No aim ${id}.`);
  return overallStatus(aim, day);
}

describe('the health of a goal', () => {
  it('counts for its objective, its outcome and its program, with its day', () => {
    const said = {
      '2017-08-01': [say('p6/o1.1', { health: 'on-track' })],
      '2017-08-22': [say(now, { health: 'off-track' })],
    } as const;
    for (const id of ['p6/o1.1', 'p6/o1', 'p6'])
      expect(overallOf(id, said)).toMatchObject({
        health: 'off-track',
        healthOf: { kind: 'goal', id: now },
        healthBy: { day: '2017-08-22', note: { id: 'ops/2017-08-22' } },
      });
  });

  it('still counts when the goal is dropped, until the objective has a newer one', () => {
    const said = {
      '2017-08-01': [say('p6/o1.1', { health: 'on-track' })],
      '2017-08-08': [say(now, { health: 'off-track' })],
      '2017-08-22': [say(now, { status: 'dropped' })],
    } as const;
    expect(overallOf('p6/o1.1', said)).toMatchObject({ health: 'off-track', healthOf: { id: now } });
    const later = { ...said, '2017-08-29': [say('p6/o1.1', { health: 'on-track' })] } as const;
    expect(overallOf('p6/o1.1', later)).toMatchObject({
      health: 'on-track',
      healthBy: { day: '2017-08-29' },
    });
    const between = { ...said, '2017-08-15': [say('p6/o1.1', { health: 'at-risk' })] } as const;
    expect(overallOf('p6/o1.1', between).health).toBe('off-track');
  });

  it('of a past quarter counts until a goal that continues it has a newer one', () => {
    const said = { '2017-06-20': [say(old, { health: 'off-track' })] } as const;
    expect(overallOf('p6/o1.1', said, '2017-07-20')).toMatchObject({
      health: 'off-track',
      healthOf: { id: old },
    });
    const later = { ...said, '2017-07-10': [say(now, { health: 'on-track' })] } as const;
    expect(overallOf('p6/o1.1', later, '2017-07-20')).toMatchObject({
      health: 'on-track',
      healthOf: { id: now },
    });
  });

  it('no longer counts once the goal is done', () => {
    const said = { '2017-08-22': [say(now, { health: 'off-track', status: 'done' })] } as const;
    expect(overallOf('p6/o1.1', said).health).toBeUndefined();
    expect(overallOf(now, said).health).toBe('off-track');
  });

  it('is shown as stale', () => {
    const said = { '2017-07-10': [say(now, { health: 'off-track' })] } as const;
    expect(overallOf('p6/o1.1', said)).toMatchObject({ health: 'off-track', healthStale: true });
    const fresh = { ...said, '2017-09-01': [say('p6/o1.1', { health: 'on-track' })] } as const;
    expect(overallOf('p6/o1.1', fresh)).toMatchObject({ health: 'on-track', healthStale: false });
  });

  it('does not count for a done objective', () => {
    const said = {
      '2017-08-22': [say(now, { health: 'off-track' }), say('p6/o1.1', { status: 'done' })],
    } as const;
    expect(overallOf('p6/o1.1', said).health).toBeUndefined();
    expect(overallOf('p6', said).health).toBeUndefined();
  });
});

describe('the status of goals', () => {
  it.each([
    ['in-progress', 'in-progress'],
    ['not-started', 'not-started'],
    ['done', 'in-progress'],
    ['dropped', undefined],
    ['deferred', undefined],
  ] as const)('%s rolls up as %s, and names the goal', (status, rolledUp) => {
    const said = { '2017-08-22': [say(leaf, { status })] };
    for (const id of ['p6/o2', 'p6']) {
      const overall = overallOf(id, said);
      expect(overall.status).toBe(rolledUp);
      if (rolledUp === undefined && id === 'p6') continue;
      expect(overall.because?.of.id).toBe(leaf);
      expect(overall.because).toMatchObject({ status, by: { day: '2017-08-22' } });
    }
  });

  const dropped = say(now, { status: 'dropped' });
  it.each<[string, readonly CheckInEntry[], readonly (string | undefined)[]]>([
    ['off track', [say(now, { health: 'off-track' })], [undefined, now, 'off-track', now]],
    ['on track', [say(now, { health: 'on-track' })], [undefined, now, undefined, undefined]],
    [
      'in progress and at risk',
      [say(now, { status: 'in-progress', health: 'at-risk' })],
      ['in-progress', now, 'at-risk', now],
    ],
    ['not started', [say(now, { status: 'not-started' })], ['not-started', now, undefined, undefined]],
    ['done', [say(now, { status: 'done' })], ['in-progress', now, undefined, undefined]],
    ['not reported', [], [undefined, now, undefined, undefined]],
    [
      'on track, with the objective on track itself',
      [say(now, { health: 'on-track' }), say('p6/o1.1', { status: 'not-started', health: 'on-track' })],
      ['not-started', undefined, 'on-track', undefined],
    ],
    [
      'off track, with the objective on track itself',
      [say(now, { health: 'off-track' }), say('p6/o1.1', { status: 'in-progress', health: 'on-track' })],
      ['in-progress', undefined, 'off-track', now],
    ],
    [
      'off track, with an open goal of the quarter before',
      [say(now, { health: 'off-track' }), say(old, { status: 'not-started' })],
      ['not-started', old, 'off-track', now],
    ],
  ])('of a goal that was %s and then dropped leaves its objective so', (_, before, expected) => {
    const overall = overallOf('p6/o1.1', { '2017-08-08': before, '2017-08-22': [dropped] });
    const { status, because, health, healthOf, healthBy } = overall;
    expect([status, because?.of.id, health, healthOf?.id]).toEqual(expected);
    if (because?.of.id === now)
      expect(because).toMatchObject({ status: 'dropped', by: { day: '2017-08-22' } });
    if (health) expect(healthBy?.day).toBe('2017-08-08');
  });

  it('reported on the objective stays, whatever its goal reports later', () => {
    const done = { '2017-08-08': [say('p6/o1.1', { status: 'done' })] } as const;
    const later = { ...done, '2017-08-22': [say(now, { status: 'in-progress', health: 'off-track' })] };
    expect(overallOf('p6/o1.1', later)).toMatchObject({
      status: 'done',
      statusBy: { day: '2017-08-08' },
      lastCheckIn: { of: { id: now }, day: '2017-08-22' },
    });
    expect(overallOf('p6/o1.1', later).health).toBeUndefined();
  });

  it('of an earlier quarter is not the furthest behind while a goal of this quarter has one', () => {
    const said = {
      '2017-06-20': [say(old, { status: 'not-started' })],
      '2017-08-22': [say(now, { status: 'in-progress' })],
    } as const;
    expect(overallOf('p6/o1.1', said)).toMatchObject({
      status: 'in-progress',
      because: { of: { id: now }, status: 'in-progress' },
    });
    const without = { '2017-06-20': said['2017-06-20'] };
    expect(overallOf('p6/o1.1', without).because).toMatchObject({ of: { id: old } });
  });

  it('does not count if the objective has a status', () => {
    const said = {
      '2017-08-22': [say('p6/o1.1', { status: 'deferred' }), say(now, { status: 'in-progress' })],
    } as const;
    expect(overallOf('p6/o1.1', said).status).toBe('deferred');
    expect(overallOf('p6/o1', said).status).toBeUndefined();
  });

  it('keeps a program from being done while a goal for it is open', () => {
    const said = {
      '2017-08-22': [
        say('p6/o1', { status: 'done' }),
        say('p6/o2', { status: 'done' }),
        say('2017-18-q1/whole', { status: 'in-progress' }),
      ],
    } as const;
    expect(overallOf('p6', said)).toMatchObject({
      status: 'in-progress',
      because: { of: { id: '2017-18-q1/whole' } },
    });
  });
});

describe('the last check-in', () => {
  const said = {
    '2017-06-20': [say('p6/o1.1')],
    '2017-08-22': [say(now)],
    '2017-09-01': [say(leaf)],
  } as const;

  it.each([
    ['p6/o1.1', '2017-08-22', now],
    ['p6/o1', '2017-08-22', now],
    ['p6/o2', '2017-09-01', leaf],
    ['p6', '2017-09-01', leaf],
    [now, '2017-08-22', undefined],
    ['p6/o1.2', undefined, undefined],
  ])('of %s is of %s on %s', (id, day, of) => {
    const { lastCheckIn } = overallOf(id, said);
    expect([lastCheckIn?.day, lastCheckIn?.of?.id]).toEqual([day, of]);
  });

  it('is the one on the aim itself if a note has several', () => {
    expect(
      overallOf('p6/o1.1', { '2017-08-22': [say(now), say('p6/o1.1')] }).lastCheckIn?.of,
    ).toBeUndefined();
  });
});

describe('an outcome without objectives', () => {
  const archive = archiveOf({ '2017-08-22': [say(leaf, { status: 'in-progress', note: 'Half done' })] });
  const [program] = archive.programs;

  it('lists its goals, its check-ins and its gaps on its page', () => {
    const page = program && aimPages(program, archive).find(({ ref }) => ref.id === 'p6/o2');
    expect(page?.goals.items.map(({ ref }) => ref.id)).toEqual([leaf]);
    expect(page?.said.lines.map(({ aim, said }) => [aim?.id, said])).toEqual([[leaf, 'Half done']]);
    expect(page?.gaps).toEqual(['no-action', 'no-owner']);
    expect(page?.overall).toMatchObject({ status: 'in-progress', lastCheckIn: { of: { id: leaf } } });
  });

  it('has its goals on the page of its program, next to the goals of the program', () => {
    const page = program && programPage(program, archive);
    const outcome = page?.outcomes.find(({ ref }) => ref.id === 'p6/o2');
    expect(outcome?.goals.items.map(({ ref }) => ref.id)).toEqual([leaf]);
    expect(page?.goals.items.map(({ ref }) => ref.id)).toEqual(['2017-18-q1/whole']);
  });
});

describe('the tally of objectives', () => {
  it('counts each row as it is shown, even with a stale health', () => {
    const archive = archiveOf({
      '2017-05-02': [say('p6/o1.2', { health: 'off-track' })],
      '2017-09-01': [say('p6/o1.1', { health: 'off-track' })],
    });
    const objectives = archive.programs.flatMap(({ outcomes }) => outcomes.flatMap((one) => one.objectives));
    expect(objectiveTally(objectives, today)).toEqual({
      ...{ total: 2, done: 0, offTrack: 2, atRisk: 0 },
      stale: { offTrack: 1, atRisk: 0 },
    });
  });
});
