import { describe, expect, it } from 'vitest';
import { aNote, anArchive } from '../../../testing/builders.ts';
import type { SprintEntry } from '../../model/review.ts';
import { longestEffort, sprintView } from './sprint.ts';

function sprintOf(...sprints: Partial<SprintEntry>[]) {
  const notes = sprints.map((sprint, index) =>
    aNote({ id: `dev/2020-${`${index + 1}`.padStart(2, '0')}-15`, sprint: { goals: [], ...sprint } }),
  );
  const archive = anArchive({ notes }, '2020-12-31');
  const note = archive.notes.at(-1);
  return note && sprintView(note, archive);
}

describe('a sprint', () => {
  it('counts done goals and the unplanned work that served each goal', () => {
    const sprint = sprintOf({
      goals: [
        { text: 'Move the worker', result: 'done' },
        { text: 'Redeploy', result: 'partial' },
      ],
      unplanned: [{ text: 'CI', serves: 2 }, { text: 'Certificates', serves: 9 }, { text: 'Cleaning' }],
    });
    expect(sprint?.done).toBe(1);
    expect(sprint?.goals.map(({ number, unplanned }) => [number, unplanned])).toEqual([
      [1, 0],
      [2, 1],
    ]);
    expect(Array.isArray(sprint?.unplanned) && sprint.unplanned.map(({ goal }) => goal)).toEqual([
      'Redeploy',
      undefined,
      undefined,
    ]);
  });

  it('keeps unknown apart from nothing', () => {
    expect(sprintOf({ unplanned: 'unknown' })?.unplanned).toBe('unknown');
    expect(sprintOf({ unplanned: [{ text: 'CI' }] })?.serving).toBe(false);
    expect(sprintOf({ unplanned: [{ text: 'CI' }, { text: 'Cleaning', serves: 1 }] })?.serving).toBe(true);
    expect(sprintOf({})?.unplanned).toBeUndefined();
  });

  it('is listed with earlier sprints, oldest first, without a figure if none is recorded', () => {
    const sprint = sprintOf(
      { number: 1 },
      { number: 2, effort: { unit: 'days', planned: 7, actual: 'unknown' } },
    );
    expect(sprint?.effort?.lines).toMatchObject([
      { number: 1, planned: undefined },
      { number: 2, planned: 7, actual: undefined },
    ]);
  });

  it('leaves out sprints in another unit, and old ones', () => {
    const inPoints = { effort: { unit: 'points', planned: 30 } };
    const inDays = { effort: { unit: 'days', planned: 7 } };
    expect(sprintOf(inPoints, inDays)?.effort?.lines).toHaveLength(1);
    expect(sprintOf(...Array.from({ length: 9 }, () => inDays))?.effort?.lines).toHaveLength(longestEffort);
  });
});
