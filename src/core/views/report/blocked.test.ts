import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import { report } from './report.ts';
import { wholeSubject } from './subject.ts';

/** The actions that a report on the second quarter lists as blocked and as unblocked, with the notes. */
function turned(opened: ReturnType<typeof anAction>[], ...reports: [string, ...Partial<FollowUpEntry>[]][]) {
  const notes = [
    aNote({ id: 's/2024-01-08', actions: opened }),
    ...reports.map(([day, ...said]) =>
      aNote({ id: `s/${day}`, followUps: said.map((one) => aFollowUp({ ref: 'blocker', ...one })) }),
    ),
  ];
  const archive = anArchive({ notes }, '2024-12-31');
  const { sections } = report(wholeSubject(archive), { since: '2024-04-01', until: '2024-06-30' });
  return sections.flatMap(({ part, lines }) =>
    part === 'blocked' || part === 'unblocked'
      ? lines.map(({ ref, note, said }) => `${part}: ${ref.label}, ${note.id}${said ? `, ${said}` : ''}`)
      : [],
  );
}

const held = [anAction({ id: 'held', text: 'Held', blockedBy: ['blocker'] }), anAction({ id: 'blocker' })];

describe('a report of a period', () => {
  it('lists an action whose blocker was reopened in it, without the words about the blocker', () => {
    expect(
      turned(held, ['2024-02-05', { status: 'done' }], ['2024-04-15', { status: 'open', note: 'It broke.' }]),
    ).toEqual(['blocked: Held, s/2024-04-15']);
  });

  it('lists an action whose blocker was closed in it', () => {
    expect(turned(held, ['2024-04-15', { status: 'done', note: 'Bought.' }])).toEqual([
      'unblocked: Held, s/2024-04-15',
    ]);
  });

  it('lists an action that a note calls blocked after its first blocker was closed', () => {
    expect(
      turned(
        held,
        ['2024-02-05', { status: 'done' }],
        ['2024-04-15', { ref: 'held', status: 'blocked', note: 'No budget.' }],
      ),
    ).toEqual(['blocked: Held, s/2024-04-15, No budget.']);
  });

  it('lists neither an action that was blocked at both ends, nor one that was only blocked within it', () => {
    expect(turned(held, ['2024-04-15', { status: 'done' }], ['2024-05-13', { status: 'open' }])).toEqual([]);
    const closed = ['2024-02-05', { status: 'done' }] as [string, Partial<FollowUpEntry>];
    expect(
      turned(held, closed, ['2024-04-15', { status: 'open' }], ['2024-05-13', { status: 'done' }]),
    ).toEqual([]);
  });

  it('lists an action that was closed while it was blocked as neither', () => {
    expect(turned(held, ['2024-04-15', { ref: 'held', status: 'done' }, { status: 'done' }])).toEqual([]);
  });

  it('counts a closing from the note that reports it', () => {
    const late = { status: 'done', closed: '2024-03-28' } as const;
    expect(turned(held, ['2024-04-15', late])).toEqual(['unblocked: Held, s/2024-04-15']);
  });
});
