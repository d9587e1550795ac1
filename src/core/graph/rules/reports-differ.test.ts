import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { reportsDiffer } from './reports-differ.ts';

type FollowUp = Partial<Parameters<typeof aFollowUp>[0]>;

const opening = aNote({
  id: 's/2026-01-08',
  actions: [anAction({ id: 'x', owner: ['ana', 'ben'] }), anAction({ id: 'weekly', every: 'week' })],
});

/** The messages about two follow-ups of one note. */
function messages(ref: string, a: FollowUp, b: FollowUp): readonly string[] {
  const followUps = [aFollowUp({ ref, ...a }), aFollowUp({ ref, ...b })];
  const later = aNote({ id: 's/2026-02-05', followUps });
  return reportsDiffer
    .check(anArchive({ notes: [opening, later] }, '2026-02-05'))
    .map(({ message }) => message);
}

describe('two reports of one day', () => {
  it.each<[FollowUp, FollowUp, string]>([
    [{ due: '2026-03-01' }, { due: 'next-meeting' }, '`due: next-meeting` here and `due: 2026-03-01`'],
    [{ owner: ['ana'] }, { owner: ['ana', 'ben'] }, '`owner: [ana, ben]` here and `owner: ana`'],
    [{ blockedBy: ['T1'] }, { blockedBy: [] }, '`blockedBy: []` here and `blockedBy: T1`'],
    [{ for: 'none' }, { for: ['p1'] }, '`for: p1` here and `for: none`'],
    [{ text: 'One' }, { text: 'Two' }, '`text: Two` here and `text: One`'],
    [
      { team: 'ana', due: '2026-03-01' },
      { due: '2026-03-02' },
      '`due: 2026-03-02` here and `due: 2026-03-01`',
    ],
    [
      { team: 'ana', owner: ['cleo'] },
      { team: 'ana', owner: ['dan'] },
      '`owner: dan` here and `owner: cleo`',
    ],
    [
      { team: 'ana', owner: ['ben'] },
      { team: 'ben', owner: ['cleo'] },
      '`owner: cleo` here and `owner: ben`',
    ],
    [
      { owner: ['ana', 'ben'] },
      { team: 'ana', owner: ['cleo'] },
      '`owner: cleo` here and `owner: [ana, ben]`',
    ],
    [
      { team: 'ana', status: 'done', closed: '2026-02-01' },
      { team: 'ana', status: 'done', closed: '2026-02-02' },
      '`closed: 2026-02-02` here and `closed: 2026-02-01`',
    ],
  ])('differ in a field: %j and %j', (a, b, part) => {
    expect(messages('x', a, b)).toEqual([`\`x\` has ${part} in the same note.`]);
  });

  it.each<[FollowUp, FollowUp]>([
    [{ note: 'Late.' }, { note: 'Soon.' }],
    [
      { status: 'dropped', reason: 'Too dear' },
      { status: 'dropped', reason: 'Not needed' },
    ],
    [{ owner: ['ana', 'ben'] }, { owner: ['ben', 'ana'] }],
    [{ due: '2026-03-01' }, { owner: ['ana'] }],
    [{ blockedBy: ['s/weekly'] }, { blockedBy: ['weekly'] }],
    [
      { team: 'ana', owner: ['cleo'] },
      { team: 'ben', owner: ['dan'] },
    ],
    [{ owner: ['cleo', 'ben'] }, { team: 'ana', owner: ['cleo'] }],
    [
      { status: 'done', team: 'ana', closed: '2026-02-01' },
      { status: 'done', team: 'ben', closed: '2026-02-02' },
    ],
  ])('agree: %j and %j', (a, b) => {
    expect(messages('x', a, b)).toEqual([]);
  });

  it('may be about two rounds', () => {
    const done = { status: 'done' } as const;
    expect(messages('weekly', { ...done, closed: '2026-01-14' }, { ...done, closed: '2026-01-21' })).toEqual(
      [],
    );
  });
});

it('compares each report of a note with values, not with all other reports', () => {
  const followUps = Array.from({ length: 100 }, () => aFollowUp({ ref: 'x', owner: ['ana', 'ben'] }));
  const archive = anArchive({ notes: [opening, aNote({ id: 's/2026-02-05', followUps })] }, '2026-02-05');
  let asked = 0;
  const team: typeof archive.find.team = (text) => {
    asked += 1;
    return archive.find.team(text);
  };
  expect(reportsDiffer.check({ ...archive, find: { ...archive.find, team } })).toEqual([]);
  expect(asked).toBe(200);
});
