import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anArchive } from '../../../testing/builders.ts';
import type { DecisionEntry, FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';

/** A decision of 1 March, open for objections until 10 March. */
const proposed = (part: Partial<DecisionEntry> = {}) =>
  aNote({
    id: 'ops/2017-03-01',
    decisions: [
      aDecision({
        ...{ id: 'x', status: 'proposed', method: 'lazy-consensus', objectionsBy: '2017-03-10' },
        ...part,
      }),
    ],
  });

const said = (date: string, part: Partial<FollowUpEntry>, series = 'ops') =>
  aNote({ id: `${series}/${date}`, followUps: [aFollowUp({ kind: 'decision', ref: 'ops/x', ...part })] });

const objects = (date: string, by: string) => said(date, { objection: { by, note: 'Too early.' } });
const withdraws = (date: string, by: string) => said(date, { withdrawn: by });

const decisionOf = (notes: readonly Note[], today = '2017-09-08') => {
  const decision = anArchive({ notes }, today).find.decision('ops/x');
  if (!decision) throw new RangeError('ops/x');
  return decision;
};

/** Its status on each of these days, as an archive of that day has it. */
const statusesOn = (notes: readonly Note[], days: readonly string[]) =>
  days.map((day) => decisionOf(notes, day).status);

describe('a decision by lazy consensus', () => {
  it('is proposed until its last day for objections, and accepted on that day if nobody objects', () => {
    const notes = [proposed()];
    expect(statusesOn(notes, ['2017-03-01', '2017-03-09', '2017-03-10', '2017-03-11'])).toEqual([
      ...['proposed', 'proposed', 'accepted', 'accepted'],
    ]);
    const [, accepted] = decisionOf(notes).events;
    expect(accepted).toMatchObject({
      ...{ kind: 'accepted', day: '2017-03-10', status: 'accepted' },
      facts: { unopposed: 'no-objection' },
    });
    expect(accepted?.note.id).toBe('ops/2017-03-01');
  });

  it('is held by an objection, also on the last day, until it is withdrawn', () => {
    const notes = [proposed(), objects('2017-03-10', 'dan'), withdraws('2017-04-01', 'dan')];
    expect(statusesOn(notes, ['2017-03-10', '2017-03-31', '2017-04-01'])).toEqual([
      ...['proposed', 'proposed', 'accepted'],
    ]);
    expect(decisionOf(notes).events.at(-1)).toMatchObject({
      ...{ kind: 'accepted', day: '2017-04-01' },
      facts: { unopposed: 'withdrawn' },
    });
    expect(decisionOf(notes).objections).toMatchObject([
      { by: { id: 'dan' }, day: '2017-03-10', said: 'Too early.', withdrawn: { day: '2017-04-01' } },
    ]);
  });

  it('is accepted on its last day for objections if they are withdrawn before', () => {
    const notes = [proposed(), objects('2017-03-03', 'dan'), withdraws('2017-03-05', 'dan')];
    expect(statusesOn(notes, ['2017-03-05', '2017-03-09', '2017-03-10'])).toEqual([
      ...['proposed', 'proposed', 'accepted'],
    ]);
    expect(decisionOf(notes).events.at(-1)?.facts).toEqual({ unopposed: 'withdrawn' });
  });

  it('is held as long as one objection is left, also one that came while it was held', () => {
    const notes = [
      proposed(),
      objects('2017-03-03', 'dan'),
      objects('2017-03-20', 'ann'),
      withdraws('2017-04-01', 'dan'),
    ];
    expect(decisionOf(notes).status).toBe('proposed');
    expect(decisionOf([...notes, withdraws('2017-05-01', 'ann')]).events.at(-1)?.day).toBe('2017-05-01');
  });

  it.each(['accepted', 'rejected'] as const)('is decided by a report of %s while it is held', (status) => {
    const notes = [proposed(), objects('2017-03-03', 'dan'), said('2017-04-01', { status })];
    const decision = decisionOf([...notes, withdraws('2017-05-01', 'dan')]);
    expect(decision.status).toBe(status);
    expect(decision.events.map(({ kind }) => kind)).toEqual(['opened', 'carried-over', status, 'mentioned']);
  });

  it('is not changed by an objection after it was accepted, which stays on record', () => {
    const decision = decisionOf([proposed(), objects('2017-03-11', 'dan')]);
    expect(decision.status).toBe('accepted');
    expect(decision.objections).toHaveLength(1);
  });

  it('is held also if its note accepted it already', () => {
    const notes = [proposed({ status: 'accepted' }), objects('2017-03-03', 'dan')];
    expect(statusesOn(notes, ['2017-03-02', '2017-03-03', '2017-03-10'])).toEqual([
      ...['accepted', 'proposed', 'proposed'],
    ]);
    expect(decisionOf([proposed({ status: 'accepted' })]).events).toHaveLength(1);
  });

  it('is accepted on the day of its note if its last day was before', () => {
    expect(decisionOf([proposed({ objectionsBy: '2017-02-10' })], '2017-03-01').status).toBe('accepted');
  });

  it.each([{ method: undefined }, { method: 'vote' }, { objectionsBy: undefined }] as const)(
    'does not run with %j',
    (part) => {
      expect(decisionOf([proposed(part)]).status).toBe('proposed');
    },
  );

  it('is held by an objection of another series on the last day', () => {
    const objection = said('2017-03-10', { objection: { by: 'dan' } }, 'dev');
    expect(decisionOf([proposed(), objection]).status).toBe('proposed');
  });
});

describe('a decision with later reports', () => {
  it('has no review that is due after one, until a report gives the next', () => {
    const notes = [proposed({ reviewBy: '2017-06-01' }), said('2017-06-02', { reviewed: true })];
    expect(decisionOf(notes)).toMatchObject({ reviewBy: undefined, reviewed: { day: '2017-06-02' } });
    expect(decisionOf(notes, '2017-06-01').reviewBy).toBe('2017-06-01');
    const moved = [...notes, said('2017-07-02', { reviewBy: '2018-06-01' })];
    expect(decisionOf(moved)).toMatchObject({ reviewBy: '2018-06-01', reviewed: { day: '2017-06-02' } });
  });

  it('is superseded by a follow-up from its note on, once the newer one is accepted', () => {
    const newer = (date: string, status: 'accepted' | 'proposed') =>
      aNote({ id: `ops/${date}`, decisions: [aDecision({ id: 'y', status })] });
    const old = aNote({ id: 'ops/2017-01-01', decisions: [aDecision({ id: 'x' })] });
    const claim = said('2017-04-01', { supersededBy: ['y'], note: 'See y.' });
    const notes = [old, newer('2017-02-01', 'accepted'), claim];
    expect(statusesOn(notes, ['2017-03-31', '2017-04-01'])).toEqual(['accepted', 'superseded']);
    const decision = decisionOf(notes);
    expect(decision.events.map(({ kind, day, said }) => [kind, day, said])).toEqual([
      ['opened', '2017-01-01', undefined],
      ['superseded', '2017-04-01', 'See y.'],
    ]);
    expect(decision.supersededBy?.supersedes).toEqual([decision]);
    const later = [old, newer('2017-02-01', 'proposed'), claim];
    const accepts = aNote({
      id: 'ops/2017-05-01',
      followUps: [aFollowUp({ kind: 'decision', ref: 'y', status: 'accepted' })],
    });
    expect(statusesOn([...later, accepts], ['2017-04-30', '2017-05-01'])).toEqual(['accepted', 'superseded']);
  });
});
