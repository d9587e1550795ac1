import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import { blockedTime, blockingStep } from './blocked-time.ts';
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

  it('leave out one that lasted no day, because the blocker was closed before it was reported, or on that day', () => {
    const said = aFollowUp({ ref: 'other', blockedBy: ['why'] });
    expect(lines([answered], [said], 'other')).toEqual([]);
    expect(lines([], [said, answered], 'other')).toEqual([]);
    expect(lines([], [answered, said], 'other')).toEqual([]);
    expect(lines([said], [answered], 'other')).toEqual([['2017-04-04', '2017-05-02', 28]]);
  });
});

describe('a blocker that is reopened', () => {
  /** The action `held` is blocked by `other` from February. `other` is closed on 10 March and reopened on 20 March. */
  const notes = [
    aNote({
      id: 's/2026-02-01',
      actions: [anAction({ id: 'held', blockedBy: ['other'] }), anAction({ id: 'other' })],
    }),
    aNote({ id: 's/2026-03-10', followUps: [aFollowUp({ ref: 'other', status: 'done' })] }),
    aNote({ id: 's/2026-03-20', followUps: [aFollowUp({ ref: 'other', status: 'open' })] }),
  ];
  const heldOn = (today: string) => {
    const action = anArchive({ notes }, today).find.action('s/held');
    if (!action) throw new RangeError('No action');
    const dependencies = dependencyLines(action, today).map(({ from, until, days }) => [from, until, days]);
    return { dependencies, ...blockedTime(action, today), step: blockingStep(action, today)?.note.id };
  };

  it('blocked the action until it was closed, and blocks it again', () => {
    const first = ['2026-02-01', '2026-03-10', 37];
    expect(heldOn('2026-03-15')).toEqual({ dependencies: [first], blockedDays: 37 });
    expect(heldOn('2026-05-20')).toEqual({
      dependencies: [first, ['2026-03-20', undefined, 61]],
      blockedDays: 98,
      blockedSince: '2026-03-20',
      step: 's/2026-03-20',
    });
  });

  it('blocks an action again that a note reported as unblocked', () => {
    const again = [
      aNote({ id: 's/2026-02-01', actions: [anAction({ id: 'held', blockedBy: ['the lawyers'] })] }),
      aNote({ id: 's/2026-02-11', followUps: [aFollowUp({ ref: 'held', status: 'in-progress' })] }),
      aNote({ id: 's/2026-03-01', followUps: [aFollowUp({ ref: 'held', blockedBy: ['the lawyers'] })] }),
    ];
    const action = anArchive({ notes: again }, '2026-03-05').find.action('s/held');
    expect(action && dependencyLines(action, '2026-03-05').map(({ days }) => days)).toEqual([10, 4]);
  });

  it('ends once, if it is closed in one way and then in another', () => {
    const [opened, closed] = notes;
    if (!opened || !closed) throw new RangeError('No notes');
    const dropped = aNote({
      id: 's/2026-03-20',
      followUps: [aFollowUp({ ref: 'other', status: 'dropped' })],
    });
    const action = anArchive({ notes: [opened, closed, dropped] }, '2026-05-20').find.action('s/held');
    expect(action && dependencyLines(action, '2026-05-20').map(({ until }) => until)).toEqual(['2026-03-10']);
  });
});
