import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import { dependencyLines } from './dependency-line.ts';

const opening = aNote({
  id: 's/2017-03-07',
  questions: [aQuestion({ id: 'why' })],
  actions: [anAction({ id: 'held', blockedBy: ['why', 'other'] }), anAction({ id: 'other' })],
});
const answered = aFollowUp({ kind: 'question', ref: 'why', status: 'answered' });

/** The dependencies of an action after follow-ups in April and May, as of the twenty-first of May. */
function lines(april: ReturnType<typeof aFollowUp>[], may: ReturnType<typeof aFollowUp>[] = [], id = 'held') {
  const notes = [
    opening,
    aNote({ id: 's/2017-04-04', followUps: april }),
    aNote({ id: 's/2017-05-02', followUps: may }),
  ];
  const archive = anArchive({ notes }, '2017-05-21');
  const action = archive.find.action(`s/${id}`);
  if (!action) throw new RangeError(id);
  return dependencyLines(action, archive.today).map(({ from, until, days }) => [from, until, days]);
}

describe('the blockers of an action', () => {
  it('end when they are closed, even if no note says so of the action itself', () => {
    expect(lines([answered])).toEqual([
      ['2017-03-07', '2017-04-04', 28],
      ['2017-03-07', undefined, 75],
    ]);
  });

  it('end when a note reports it', () => {
    expect(lines([aFollowUp({ ref: 'held', status: 'in-progress' })], [answered])[0]).toEqual([
      '2017-03-07',
      '2017-04-04',
      28,
    ]);
  });

  it('lasts no day if the blocker was closed before it was reported', () => {
    const said = aFollowUp({ ref: 'other', blockedBy: ['why'] });
    expect(lines([answered], [said], 'other')).toEqual([['2017-05-02', '2017-05-02', 0]]);
  });
});
