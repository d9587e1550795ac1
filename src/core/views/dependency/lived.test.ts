import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import { followThroughs } from '../follow-through/list.ts';
import { livedOf } from './lived.ts';

type Said = readonly (readonly [day: string, part: Partial<FollowUpEntry>])[];
const done = { status: 'done' } as const;
const again = { status: 'open' } as const;

it.each<[string | undefined, Said, number, true | undefined]>([
  [undefined, [['2024-03-18', done]], 70, undefined],
  [
    undefined,
    [
      ['2024-01-22', done],
      ['2024-03-04', again],
      ['2024-03-18', done],
    ],
    28,
    undefined,
  ],
  ['2024-03-01', [['2024-03-18', done]], 17, true],
  [
    '2024-03-01',
    [
      ['2024-02-05', { status: 'in-progress' }],
      ['2024-03-18', done],
    ],
    42,
    true,
  ],
  ['2024-03-01', [['2024-01-22', done]], 0, true],
  [
    '2024-03-01',
    [
      ['2024-01-22', done],
      ['2024-03-04', again],
      ['2024-03-18', done],
    ],
    14,
    true,
  ],
  [
    undefined,
    [
      ['2024-02-05', { note: 'So far.' }],
      ['2024-03-18', { ...done, closed: '2024-01-22' }],
    ],
    14,
    undefined,
  ],
  ['2024-03-01', [['2024-03-04', {}]], 85, undefined],
  // Closed three times: the earliest end counts, which is neither the first nor the last report.
  [
    undefined,
    [
      ['2024-02-19', done],
      ['2024-03-04', { status: 'dropped', closed: '2024-01-29' }],
      ['2024-03-11', { ...done, closed: '2024-02-05' }],
    ],
    21,
    undefined,
  ],
])(
  'of an action of 8 January with the start %s and %j, there are %i days',
  (start, said, days, wasDeferred) => {
    const notes = [
      aNote({ id: 'ops/2024-01-08', actions: [anAction({ id: 'guide', ...(start && { start }) })] }),
      ...said.map(([day, part]) =>
        aNote({ id: `ops/${day}`, followUps: [aFollowUp({ ref: 'guide', ...part })] }),
      ),
    ];
    const archive = anArchive({ notes }, '2024-04-02');
    const [action] = archive.actions;
    if (!action) throw new RangeError('No action');
    expect(livedOf(action, action.closed, archive.today)).toEqual({
      days,
      ...(wasDeferred && { wasDeferred }),
    });
    const { toClose, ages } = followThroughs(archive).whole.figures;
    const spans = (action.closed === undefined ? ages : toClose).spans.filter(({ count }) => count > 0);
    expect(spans).toHaveLength(1);
    expect(days).toBeGreaterThanOrEqual(spans[0]?.from ?? 1000);
    expect(days).toBeLessThanOrEqual(spans[0]?.to ?? 1000);
  },
);

describe('a weekly action of 6 April, due on 24 April, with a round done on 13 April', () => {
  const daysOf = (...said: Said) => {
    const cups = anAction({ id: 'cups', every: 'week', due: '2026-04-24' });
    const notes = [
      aNote({ id: 'ops/2026-04-06', actions: [cups] }),
      aNote({ id: 'ops/2026-04-13', followUps: [aFollowUp({ ref: 'cups', ...done })] }),
      ...said.map(([day, part]) =>
        aNote({ id: `ops/${day}`, followUps: [aFollowUp({ ref: 'cups', ...part })] }),
      ),
    ];
    const archive = anArchive({ notes }, '2026-05-20');
    const [action] = archive.actions;
    return action && livedOf(action, action.closed, archive.today);
  };
  const dropped = { status: 'dropped', reason: 'No cups' } as const;

  it('does not count the days until its next round started', () => {
    expect(daysOf(['2026-05-04', dropped])).toEqual({ days: 16, wasDeferred: true });
    expect(daysOf(['2026-04-20', dropped])).toEqual({ days: 7, wasDeferred: true });
  });

  it('counts the days since a report began the next round', () => {
    const said = [['2026-04-20', { status: 'in-progress' }]] as const;
    expect(daysOf(...said, ['2026-05-04', dropped])).toEqual({ days: 21, wasDeferred: true });
  });
});
