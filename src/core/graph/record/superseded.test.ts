import { describe, expect, it } from 'vitest';
import { aContent, aDecision, aFollowUp, aNote } from '../../../testing/builders.ts';
import type { DecisionEntry, FollowUpEntry } from '../../model/entry.ts';
import { linkArchive } from '../link.ts';

const decide = (id: string, date: string, part: Partial<DecisionEntry> = {}) =>
  aNote({ id: `ops/${date}`, decisions: [aDecision({ id, ...part })] });
const later = (date: string, part: Pick<FollowUpEntry, 'ref' | 'status'>) =>
  aNote({ id: `ops/${date}`, followUps: [aFollowUp({ kind: 'decision', ...part })] });

const linkNotes = (...notes: ReturnType<typeof aNote>[]) => {
  const { archive, findings } = linkArchive(aContent({ notes }), '2017-09-08');
  return { find: archive.find, findings };
};

describe('a decision', () => {
  it('is superseded by a newer one on the day that it was taken', () => {
    const { find } = linkNotes(
      decide('old', '2017-01-10'),
      decide('new', '2017-02-10', { supersedes: ['old'] }),
    );
    const old = find.decision('ops/old');
    expect(old).toMatchObject({ status: 'superseded', closed: '2017-02-10' });
    expect(old?.supersededBy).toBe(find.decision('ops/new'));
    expect(old?.events.map(({ kind, day }) => [kind, day])).toEqual([
      ['opened', '2017-01-10'],
      ['superseded', '2017-02-10'],
    ]);
  });

  it('is in force while the newer one is only proposed or rejected', () => {
    const proposed = { supersedes: ['old'], status: 'proposed' } as const;
    const notes = [decide('old', '2017-01-10'), decide('new', '2017-02-10', proposed)];
    expect(linkNotes(...notes).find.decision('ops/old')?.status).toBe('accepted');
    const rejected = linkNotes(...notes, later('2017-03-10', { ref: 'new', status: 'rejected' }));
    expect(rejected.find.decision('ops/old')?.status).toBe('accepted');
    expect(rejected.find.decision('ops/new')).toMatchObject({ status: 'rejected', closed: '2017-03-10' });
  });

  it('is only mentioned by a report of accepted while the newer one is in force', () => {
    const notes = [
      decide('old', '2017-01-10', { status: 'proposed' }),
      decide('new', '2017-02-10', { supersedes: ['old'] }),
      later('2017-03-10', { ref: 'old', status: 'accepted' }),
    ];
    const old = linkNotes(...notes).find.decision('ops/old');
    expect(old).toMatchObject({ status: 'superseded', closed: '2017-02-10' });
    expect(old?.events.at(-1)).toMatchObject({ kind: 'mentioned', status: 'superseded' });
    const rejected = linkNotes(...notes, later('2017-04-10', { ref: 'new', status: 'rejected' }));
    // It never was in force before, so it is accepted on that day, and not in force again.
    expect(rejected.find.decision('ops/old')?.events.at(-1)).toMatchObject({
      kind: 'accepted',
      day: '2017-04-10',
      status: 'accepted',
    });
  });

  it('is superseded on the day that the newer one was accepted', () => {
    const { find } = linkNotes(
      decide('old', '2017-01-10'),
      decide('new', '2017-02-10', { supersedes: ['old'], status: 'proposed' }),
      later('2017-03-10', { ref: 'new', status: 'accepted' }),
    );
    expect(find.decision('ops/old')?.closed).toBe('2017-03-10');
  });

  it('is not superseded before the day on which the newer one is taken', () => {
    const notes = [decide('old', '2017-01-10'), decide('new', '2017-09-09', { supersedes: ['old'] })];
    expect(linkNotes(...notes).find.decision('ops/old')).toMatchObject({ status: 'accepted' });
  });

  it('is in force again if the newer one is rejected', () => {
    const { find } = linkNotes(
      decide('old', '2017-01-10'),
      decide('new', '2017-02-10', { supersedes: ['old'] }),
      later('2017-03-10', { ref: 'new', status: 'rejected' }),
    );
    expect(find.decision('ops/old')).toMatchObject({ status: 'accepted', closed: undefined });
    expect(find.decision('ops/old')?.supersededBy).toBeUndefined();
  });

  it.each([['rejected'], ['proposed']] as const)(
    'keeps the step that superseded it, and is in force again once the newer one is %s',
    (status) => {
      const { find } = linkNotes(
        decide('old', '2017-01-10'),
        decide('new', '2017-02-10', { supersedes: ['old'], status: 'proposed' }),
        later('2017-03-10', { ref: 'new', status: 'accepted' }),
        later('2017-04-10', { ref: 'new', status }),
      );
      const old = find.decision('ops/old');
      expect(old?.events.map((step) => [step.kind, step.status, step.day, step.note.id])).toEqual([
        ['opened', 'accepted', '2017-01-10', 'ops/2017-01-10'],
        ['superseded', 'superseded', '2017-03-10', 'ops/2017-03-10'],
        ['restored', 'accepted', '2017-04-10', 'ops/2017-04-10'],
      ]);
      expect(old?.events[1]?.successor).toBe(find.decision('ops/new'));
      expect(old).toMatchObject({ status: 'accepted', closed: undefined });
    },
  );

  it('keeps the step that superseded it once it is rejected itself', () => {
    const { find } = linkNotes(
      decide('old', '2017-01-10'),
      decide('new', '2017-02-10', { supersedes: ['old'] }),
      later('2017-03-10', { ref: 'old', status: 'rejected' }),
      later('2017-04-10', { ref: 'new', status: 'rejected' }),
    );
    const old = find.decision('ops/old');
    expect(old?.events.map(({ kind }) => kind)).toEqual(['opened', 'superseded', 'rejected']);
    expect(old).toMatchObject({ status: 'rejected', closed: '2017-03-10' });
  });

  it('stays superseded by another newer one that is still accepted', () => {
    const { find } = linkNotes(
      decide('old', '2017-01-10'),
      decide('new', '2017-02-10', { supersedes: ['old'] }),
      decide('third', '2017-03-10', { supersedes: ['old'] }),
      later('2017-04-10', { ref: 'new', status: 'rejected' }),
    );
    const old = find.decision('ops/old');
    expect(old?.events.map(({ kind }) => kind)).toEqual(['opened', 'superseded']);
    expect(old).toMatchObject({ status: 'superseded', closed: '2017-02-10' });
    expect(old?.supersededBy).toBe(find.decision('ops/third'));
  });

  it.each([
    ['opened before', '2017-01-20', '2017-02-10'],
    ['opened after', '2017-03-20', '2017-03-20'],
  ])('in a chain is superseded by the next, also where the last is %s', (_, lastDay, end) => {
    const { find } = linkNotes(
      decide('a', '2017-01-10'),
      decide('b', '2017-02-10', { supersedes: ['a'], status: 'proposed' }),
      later('2017-02-20', { ref: 'b', status: 'accepted' }),
      decide('c', lastDay, { supersedes: ['b'] }),
    );
    expect(find.decision('ops/a')).toMatchObject({ status: 'superseded', closed: '2017-02-20' });
    expect(find.decision('ops/b')).toMatchObject({ status: 'superseded', closed: end });
    expect(find.decision('ops/c')?.status).toBe('accepted');
  });

  it('is opened before it is superseded, also by one that was taken before', () => {
    const { find } = linkNotes(
      decide('new', '2017-01-10', { supersedes: ['old'] }),
      decide('old', '2017-02-10'),
    );
    expect(find.decision('ops/old')?.events.map(({ kind, day }) => [kind, day])).toEqual([
      ['opened', '2017-02-10'],
      ['superseded', '2017-02-10'],
    ]);
  });

  it('in a circle of supersedes is reported once and stays as it was', () => {
    const { find, findings } = linkNotes(
      decide('a', '2017-01-10', { supersedes: ['c'] }),
      decide('b', '2017-02-10', { supersedes: ['a'] }),
      decide('c', '2017-03-10', { supersedes: ['b'] }),
    );
    expect(findings.map(({ code }) => code)).toEqual(['supersedes-cycle']);
    expect(findings[0]?.message).toContain('`ops/a` → `ops/c` → `ops/b` → `ops/a`');
    expect(find.decision('ops/a')?.status).toBe('accepted');
  });
});
