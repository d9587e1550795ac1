import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { partyOf } from '../../model/owner.ts';
import { books } from '../../views/books/page.ts';
import { bookFaults } from '../../views/books/proof.ts';
import { teamShares } from '../../views/lines/team-shares.ts';
import { lastTime } from '../../views/note/last-time.ts';
import { recallsByNote } from '../../views/note/recalls.ts';
import { report } from '../../views/report/report.ts';
import { wholeSubject } from '../../views/report/subject.ts';
import { closedTwice } from '../rules/closed-twice.ts';
import { teamWithoutPart } from '../rules/team-without-part.ts';

/** The archive of `x`, followed up once a week, and `y`, which may supersede it in the second week. */
function archiveOf(entry: Partial<ActionEntry>, ...weeks: readonly Partial<FollowUpEntry>[]) {
  const isSuperseded = entry.reason === 'superseded';
  const opening = aNote({ id: 's/2024-01-08', actions: [anAction({ id: 'x', ...entry })] });
  const later = weeks.map((report, index) =>
    aNote({ id: `s/2024-01-${15 + 7 * index}`, followUps: [aFollowUp({ ref: 'x', ...report })] }),
  );
  const newer = aNote({ id: 's/2024-01-10', actions: [anAction({ id: 'y', supersedes: ['x'] })] });
  const people = ['dan', 'eva', 'ivo', 'ann', 'bob'].map((id) =>
    aPerson({ id, ...(id === 'dan' && { aliases: ['DD'] }) }),
  );
  const archive = anArchive(
    { people, notes: [opening, ...(isSuperseded ? [newer] : []), ...later] },
    '2024-02-29',
  );
  const action = archive.find.action('s/x');
  const last = archive.notes.at(-1);
  if (!action || !last) throw new Error('Something is missing.');
  const row = lastTime(last, recallsByNote(archive), archive.today);
  const parts = action.parts.map(({ owner, status }) => `${partyOf(owner).id} ${status}`);
  return { archive, action, row, parts };
}

describe('a part of a closed action that is given away', () => {
  const both = { owner: ['dan', 'eva'] };

  it('stays with its owner, and is pointed out', () => {
    const { archive, action, parts } = archiveOf(both, { status: 'done' }, { team: 'dan', owner: ['ivo'] });
    expect(action).toMatchObject({ status: 'done', closed: '2024-01-15' });
    expect(action.owners.map((owner) => owner.kind === 'person' && owner.person.id)).toEqual(['dan', 'eva']);
    expect(parts).toEqual(['dan done', 'eva done']);
    expect(teamShares(action, '2024-02-29').map(({ owner }) => owner.id)).toEqual(['dan', 'eva']);
    expect(teamWithoutPart.check(archive)).toMatchObject([
      { message: 'The part of `dan` ended on 2024-01-15 and `x` is closed, so `owner` is not used.' },
    ]);
  });

  it('is given away if it is reopened, as the hint says, or if the action is open', () => {
    const reopened = archiveOf(both, { status: 'done' }, { team: 'dan', owner: ['ivo'], status: 'open' });
    expect(reopened.action.status).toBe('open');
    expect(reopened.parts).toContain('ivo open');
    expect(teamWithoutPart.check(reopened.archive)).toEqual([]);
    const open = archiveOf(both, { team: 'dan', status: 'done' }, { team: 'dan', owner: ['ivo'] });
    expect(open.parts).toContain('dan done');
    expect(teamWithoutPart.check(open.archive)).toEqual([]);
  });
});

describe('a part that ended before its action was superseded', () => {
  const ann = { ref: 'x', team: 'ann' };
  const restored = (...reports: readonly (readonly Partial<FollowUpEntry>[])[]) => {
    const notes = reports.map((followUps, index) =>
      aNote({
        id: `s/2024-01-${15 + index}`,
        followUps: followUps.map((one) => aFollowUp({ ref: 'x', ...one })),
      }),
    );
    const [first, ...later] = notes;
    const opening = aNote({ id: 's/2024-01-08', actions: [anAction({ id: 'x', owner: ['ann', 'bob'] })] });
    const newer = aNote({
      id: 's/2024-01-15-b',
      date: '2024-01-15',
      actions: [anAction({ id: 'y', supersedes: ['x'] })],
    });
    const archive = anArchive({ notes: [opening, ...(first ? [first] : []), newer, ...later] }, '2024-02-29');
    const parts = archive.find.action('s/x')?.parts ?? [];
    return parts.map(({ owner, status }) => `${partyOf(owner).id} ${status}`);
  };

  it.each(['done', 'dropped'] as const)('stays %s if the whole is restored', (status) => {
    expect(restored([{ ...ann, status }])).toEqual([`ann ${status}`, 'bob superseded']);
    expect(restored([{ ...ann, status }], [{ status: 'open' }])).toEqual([`ann ${status}`, 'bob open']);
    expect(restored([{ ...ann, status }], [{ status: 'done' }], [{ status: 'open' }])).toEqual([
      `ann ${status}`,
      'bob open',
    ]);
  });

  it('leaves no part superseded if only one of them is restored', () => {
    const open = [{ ...ann, status: 'open' as const }];
    const done = [{ ...ann, status: 'done' as const }];
    expect(restored([{}], open)).toEqual(['ann open', 'bob undefined']);
    expect(restored([{}], open, done)).toEqual(['ann done', 'bob undefined']);
    expect(restored([{}], open, done, [{ team: 'bob', status: 'done' }])).toEqual(['ann done', 'bob done']);
  });

  it('is open again if its own report says so', () => {
    const done = [{ ...ann, status: 'done' as const }];
    expect(restored(done, [{ status: 'open' }, { ...ann, status: 'open' }])).toEqual([
      'ann open',
      'bob open',
    ]);
  });

  it('opens every part if none had ended', () => {
    expect(restored([{}], [{ status: 'in-progress' }])).toEqual(['ann in-progress', 'bob in-progress']);
  });
});

describe('a superseded action that is reported as ended', () => {
  it.each(['done', 'dropped'] as const)('as %s stays superseded, in the row and the tally', (status) => {
    const { archive, action, row } = archiveOf({ reason: 'superseded' }, { status });
    expect(action).toMatchObject({ status: 'superseded', closed: '2024-01-10' });
    expect(row?.mentioned).toMatchObject([
      {
        report: { step: 'mentioned' },
        already: { status: 'superseded', day: '2024-01-10', by: [{ id: 's/y' }] },
      },
    ]);
    expect(row?.tally.outcomes).toMatchObject({ mentioned: 1 });
    expect(closedTwice.check(archive)).toMatchObject([
      {
        message: `\`x\` is reported as \`${status}\` here, but has been superseded by \`y\` since 2024-01-10.`,
        hint: 'report `y` instead, or remove `status`',
      },
    ]);
  });

  it('is restored by a report of in progress', () => {
    const { archive, action } = archiveOf({ reason: 'superseded' }, { status: 'in-progress' });
    expect(action.status).toBe('in-progress');
    expect(closedTwice.check(archive)).toEqual([]);
  });
});

describe('a report of another end of one part', () => {
  const dan = { ref: 'x', team: 'dan' };
  const booksOf = ({ archive }: ReturnType<typeof archiveOf>) => {
    const period = { since: '2024-01-20', until: '2024-01-31' };
    const { before, open, sections } = report(wholeSubject(archive), period);
    const moves = ['reopened', 'done', 'dropped'] as const;
    const counted = moves.map((move) => sections.find(({ part }) => part === move)?.lines.length ?? 0);
    return { before, open, counted, faults: bookFaults(archive, books(archive).books) };
  };
  const found = ({ archive }: ReturnType<typeof archiveOf>) =>
    closedTwice.check(archive).map(({ message, related }) => [message, related?.length]);

  it.each([
    [
      'of two owners',
      ['dan', 'eva'],
      { status: 'dropped' },
      { ...dan, status: 'done' },
      'The part of `dan` in `x`',
    ],
    ['of the only owner', ['dan'], { ...dan, status: 'dropped' }, { ...dan, status: 'done' }, '`x`'],
    [
      'by another name',
      ['dan', 'eva'],
      { status: 'dropped' },
      { team: 'DD', status: 'done' },
      'The part of `DD` in `x`',
    ],
  ] as const)(
    '%s changes nothing of a closed action, counts nowhere, and is pointed out',
    (_, owner, end, again, what) => {
      const told = archiveOf({ owner: [...owner] }, end, again);
      expect(told.action).toMatchObject({ status: 'dropped', closed: '2024-01-15' });
      expect(told.parts).toEqual(owner.length > 1 ? ['dan dropped', 'eva dropped'] : []);
      expect(told.row?.mentioned).toMatchObject([{ report: { step: 'mentioned' } }]);
      expect(booksOf(told)).toEqual({ before: 0, open: 0, counted: [0, 0, 0], faults: [] });
      expect(found(told)).toEqual([
        [`${what} is reported as \`done\` here, but has been \`dropped\` since 2024-01-15.`, 1],
      ]);
    },
  );

  it('is pointed out while the action is open, too, and the same end with another date', () => {
    const both = { owner: ['dan', 'eva'] };
    expect(found(archiveOf(both, { ...dan, status: 'done' }, { ...dan, status: 'dropped' }))).toEqual([
      ['The part of `dan` in `x` is reported as `dropped` here, but has been `done` since 2024-01-15.', 1],
    ]);
    const dated = { ...dan, status: 'done', closed: '2024-01-20' } as const;
    expect(found(archiveOf(both, { ...dan, status: 'done' }, dated))).toEqual([
      ['The part of `dan` in `x` has been `done` since 2024-01-15, so `closed: 2024-01-20` is not used.', 1],
    ]);
  });

  it('is not pointed out if it is repeated, reopened between, or of another round', () => {
    const both = { owner: ['dan', 'eva'] };
    const done = { ...dan, status: 'done' } as const;
    const dropped = { ...dan, status: 'dropped' } as const;
    expect(found(archiveOf(both, done, done))).toEqual([]);
    expect(found(archiveOf(both, done, { ...dan, status: 'open' }, dropped))).toEqual([]);
    expect(found(archiveOf(both, done, { ...dropped, team: 'eva' }))).toEqual([]);
    const weekly = { ...both, every: 'week', due: '2024-01-15' } as const;
    expect(found(archiveOf(weekly, done, done))).toEqual([]);
  });
});
