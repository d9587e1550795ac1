import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import type { Content } from '../../model/registry.ts';
import { halfWithin } from './follow-through.ts';
import { followThroughs } from './list.ts';

const today = '2017-09-08';
const of = (part: Partial<Content>) => {
  const { whole, sets } = followThroughs(anArchive(part, today));
  return { all: whole.figures, leftOut: whole.leftOut, sets };
};
const whole = (notes: readonly Note[]) => of({ notes }).all;
const done = (ref: string, more: Partial<FollowUpEntry> = {}) => aFollowUp({ ref, status: 'done', ...more });

/** Seven actions of one meeting and what four later ones said of them; an eighth is opened at the third. */
const meetings = [
  aNote({
    id: 'ops/2017-03-01',
    actions: [
      anAction({ id: 'at-once', status: 'done' }),
      ...['first', 'second', 'fourth', 'stays', 'goes'].map((id) => anAction({ id })),
    ],
  }),
  aNote({ id: 'ops/2017-04-01', followUps: [done('first')] }),
  aNote({ id: 'ops/2017-05-01', followUps: [done('second')], actions: [anAction({ id: 'young' })] }),
  aNote({ id: 'ops/2017-06-01', followUps: [aFollowUp({ ref: 'goes', status: 'dropped', reason: 'no' })] }),
  aNote({ id: 'ops/2017-07-01', followUps: [done('fourth')] }),
];

describe('the survival of actions over meetings', () => {
  it('counts at each meeting those that were open when it came', () => {
    const { survival } = whole(meetings);
    expect(survival.counted).toBe(7);
    expect(survival.unfinished).toBe(2);
    expect(survival.steps.map(({ meeting, found, closed }) => [meeting, found, closed])).toEqual([
      [0, 7, 1],
      [1, 6, 1],
      [2, 5, 1],
      [3, 3, 1],
    ]);
  });

  it('estimates what is left without those that have not lived so many meetings', () => {
    const left = whole(meetings).survival.steps.map((step) => step.left);
    expect(left[0]).toBeCloseTo(6 / 7);
    expect(left[1]).toBeCloseTo(5 / 7);
    expect(left[2]).toBeCloseTo(4 / 7);
    // `young` has met two meetings only, so three are left to go by when the third comes.
    expect(left[3]).toBeCloseTo((4 / 7) * (2 / 3));
    expect(whole(meetings).survival.halfBy).toBe(3);
  });

  it('ends where fewer than three are left to go by', () => {
    const notes = [
      aNote({ id: 'ops/2017-03-01', actions: [anAction({ id: 'a' }), anAction({ id: 'b' })] }),
      aNote({ id: 'ops/2017-04-01' }),
    ];
    expect(whole(notes).survival.steps).toEqual([]);
  });

  it('does not count a closing by a meeting that is still to come', () => {
    const ids = ['a', 'b', 'c'];
    const notes = [
      aNote({ id: 'ops/2017-03-01', actions: ids.map((id) => anAction({ id })) }),
      aNote({ id: 'other/2017-04-01', followUps: [done('ops/a')] }),
    ];
    expect(whole(notes).survival).toMatchObject({ counted: 3, unfinished: 3 });
    const met = whole([...notes, aNote({ id: 'ops/2017-05-01' })]).survival;
    expect(met.unfinished).toBe(2);
    expect(met.steps.map(({ found, closed }) => [found, closed])).toEqual([
      [3, 0],
      [3, 1],
    ]);
  });

  it('leaves out what is older than the archive', () => {
    const followUps = [aFollowUp({ ref: 'old', text: 'Old' })];
    const all = whole([aNote({ id: 'ops/2017-03-01', followUps })]);
    expect(all).toMatchObject({ actions: 1, earlier: 1, survival: { counted: 0 } });
    expect(all.ages).toMatchObject({ unknown: 1 });
  });
});

describe('the median', () => {
  it.each([
    [[0, 28, 28, 32, 32, 33], 30],
    [[33, 0, 28], 28],
    [[1, 2, 3, 4], 2.5],
    [[4, 4, 4, 4, 4], 4],
    [[1, 2], undefined],
  ])('of %j is %j', (values, median) => {
    expect(halfWithin(values)).toBe(median);
  });
});

describe('days to close', () => {
  it('are those of what was done, the middle one of them', () => {
    const { toClose } = whole(meetings);
    expect(toClose.counted).toBe(4);
    // 0, 31, 61 and 122 days.
    expect(toClose.half).toBe(46);
    expect(toClose.spans.map(({ count }) => count)).toEqual([1, 0, 2, 1, 0]);
  });

  it('have no middle where fewer than three are done', () => {
    const { toClose } = whole(meetings.slice(0, 2));
    expect(toClose.counted).toBe(2);
    expect(toClose.half).toBeUndefined();
  });

  it('begin with the start of what was put off, and leave it out before', () => {
    const put = (id: string, start: string) => anAction({ id, start });
    const notes = [
      aNote({ id: 'ops/2017-03-01', actions: [put('a', '2017-05-01'), put('later', '2017-10-01')] }),
      aNote({ id: 'ops/2017-05-11', followUps: [done('a')] }),
    ];
    const { all, leftOut } = of({ notes });
    expect(all.actions).toBe(1);
    expect(all.toClose.spans.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0]);
    expect(leftOut).toMatchObject({ superseded: 0, recurring: { all: 0 }, deferred: 1 });
  });
});

describe('due days', () => {
  const due = (id: string, day: string) => anAction({ id, due: day });
  const opening = aNote({
    id: 'ops/2017-03-01',
    actions: [
      due('in-time', '2017-05-01'),
      due('on-the-day', '2017-05-01'),
      due('later', '2017-04-15'),
      due('moved', '2017-04-15'),
      due('late', '2017-06-01'),
      due('dropped-before', '2017-06-01'),
      due('dropped-after', '2017-04-15'),
      due('to-come', '2017-12-01'),
      anAction({ id: 'without' }),
    ],
  });
  const dropped = (ref: string) => aFollowUp({ ref, status: 'dropped', reason: 'no' });
  const reopened = aFollowUp({ ref: 'a', status: 'open' });
  const notes = [
    opening,
    aNote({ id: 'ops/2017-04-10', followUps: [aFollowUp({ ref: 'moved', due: '2017-05-15' })] }),
    aNote({
      id: 'ops/2017-05-01',
      followUps: [
        done('in-time', { closed: '2017-04-20' }),
        done('on-the-day'),
        done('later'),
        done('moved'),
        dropped('dropped-before'),
        dropped('dropped-after'),
      ],
    }),
  ];

  it('are kept by the day last set, and counted once they have passed', () => {
    expect(whole(notes).due).toEqual({
      came: 6,
      inTime: 3,
      byFirst: 2,
      doneLater: 1,
      droppedLater: 1,
      stillOpen: 1,
    });
  });

  it.each([
    ['done in time, then dropped', [done('a'), dropped('a')], {}],
    ['dropped in time, then done', [dropped('a'), done('a')], {}],
    [
      'done in time, dropped and done',
      [done('a'), dropped('a'), done('a')],
      { came: 1, inTime: 1, byFirst: 1 },
    ],
    [
      'done in time, reopened, then dropped',
      [done('a'), reopened, dropped('a')],
      { came: 1, droppedLater: 1 },
    ],
  ])('are judged by the first end: %s', (_, followUps, figures) => {
    const later = followUps.map((report, index) =>
      aNote({ id: `ops/2017-0${index + 4}-10`, followUps: [report] }),
    );
    const { due } = whole([
      aNote({ id: 'ops/2017-03-01', actions: [anAction({ id: 'a', due: '2017-04-15' })] }),
      ...later,
    ]);
    const none = { came: 0, inTime: 0, byFirst: 0, doneLater: 0, droppedLater: 0, stillOpen: 0 };
    expect(due).toEqual({ ...none, ...figures });
  });

  it('slip when they are moved to a later day, not when they are moved to an earlier one or said again', () => {
    const say = (day: string, to: string) =>
      aNote({ id: `ops/${day}`, followUps: [aFollowUp({ ref: 'late', due: to })] });
    const moved = [
      opening,
      say('2017-04-01', '2017-07-01'),
      say('2017-05-01', '2017-07-01'),
      say('2017-06-01', '2017-06-20'),
      say('2017-07-01', '2017-08-01'),
    ];
    expect(whole(moved).slips).toMatchObject({ counted: 8, slipped: 1, times: 2 });
    expect(whole(moved).slips.spans.map(({ count }) => count)).toEqual([7, 0, 1, 0]);
  });

  it('of the next meeting slip with each meeting that puts it off; one only estimated is none', () => {
    const next = [aFollowUp({ ref: 'a', due: 'next-meeting' })];
    const weekly = [aSeries({ id: 'ops', cadence: 'weekly' })];
    const part = [
      aNote({ id: 'ops/2017-03-01', actions: [anAction({ id: 'a', due: 'next-meeting' })] }),
      aNote({ id: 'ops/2017-03-08', followUps: next }),
      aNote({ id: 'ops/2017-03-15', followUps: next }),
    ];
    expect(of({ notes: part, series: weekly }).all.slips).toMatchObject({ counted: 1, slipped: 1, times: 1 });
    expect(of({ notes: part.slice(0, 1), series: weekly }).all.slips.counted).toBe(0);
  });
});

describe('what was carried over and what is open', () => {
  it('is counted by meetings that left it open, and by days', () => {
    const { carried, ages, open, dropped } = whole(meetings);
    expect({ open, dropped }).toEqual({ open: 2, dropped: 1 });
    // never: at once, first; once: second; twice: goes, young; 3 to 5 times: fourth, stays.
    expect(carried.spans.map(({ count }) => count)).toEqual([2, 1, 2, 2, 0, 0]);
    expect(carried).toMatchObject({ counted: 7, carried: 5 });
    // stays: 191 days; young: 130 days.
    expect(ages.spans.map(({ count }) => count)).toEqual([0, 0, 1, 1]);
  });
});
