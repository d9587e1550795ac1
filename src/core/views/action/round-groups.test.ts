import { expect, it } from 'vitest';
import { addDays } from '../../model/day/day.ts';
import type { RoundLine } from '../lines/round-line.ts';
import { roundGroups } from './round-groups.ts';

const note = { kind: 'note' as const, id: 'sync/2016-01-04', label: 'Sync' };

/** Weekly rounds from a day on, the latest first. One in ten is missed. */
function weekly(from: string, total: number): readonly RoundLine[] {
  return Array.from({ length: total }, (_, index): RoundLine => {
    const due = addDays(from, 7 * index);
    const isMissed = index % 10 === 3;
    return {
      due,
      estimated: false,
      state: isMissed ? 'missed' : 'done',
      ...(!isMissed && { done: { day: due, note } }),
    };
  }).toReversed();
}

it('gives the latest rounds in full, then a line each, then a line for each year', () => {
  const groups = roundGroups(weekly('2016-01-04', 540));
  expect([groups.latest.length, groups.earlier.length]).toEqual([20, 100]);
  expect(groups.years.map(({ year }) => year)).toEqual([
    '2024',
    '2023',
    '2022',
    '2021',
    '2020',
    '2019',
    '2018',
    '2017',
    '2016',
  ]);
  expect(groups.years.at(-1)).toEqual({
    year: '2016',
    done: 47,
    missed: ['2016-01-25', '2016-04-04', '2016-06-13', '2016-08-22', '2016-10-31'],
  });
});

it('counts each round once', () => {
  for (const total of [0, 1, 20, 21, 120, 121, 400]) {
    const { latest, earlier, years } = roundGroups(weekly('2016-01-04', total));
    const summed = years.map(({ done, missed }) => done + missed.length);
    expect(latest.length + earlier.length + summed.reduce((sum, one) => sum + one, 0)).toBe(total);
  }
});
