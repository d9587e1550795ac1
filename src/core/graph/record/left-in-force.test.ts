import { expect, it } from 'vitest';
import { aContent, aDecision, aFollowUp, aNote } from '../../../testing/builders.ts';
import type { DecisionEntry } from '../../model/entry.ts';
import { decisionPage, decisionSurroundings } from '../../views/decision/page.ts';
import { checkArchive } from '../check.ts';
import { linkArchive } from '../link.ts';

const decide = (date: string, id: string, part: Partial<DecisionEntry> = {}) =>
  aNote({ id: `board/${date}`, decisions: [aDecision({ id, ...part })] });
const report = (date: string, ref: string, status: DecisionEntry['status'], note?: string) =>
  aNote({ id: `board/${date}`, followUps: [aFollowUp({ kind: 'decision', ref, status, note })] });

const read = (...notes: ReturnType<typeof aNote>[]) => {
  const { archive } = linkArchive(aContent({ notes }), '2024-09-01');
  const around = decisionSurroundings(archive);
  return {
    codes: checkArchive(archive).filter(({ code }) => code === 'left-in-force'),
    page: (id: string) => {
      const decision = archive.find.decision(`board/${id}`);
      if (!decision) throw new RangeError(id);
      return decisionPage(decision, archive, around);
    },
  };
};

const old = decide('2024-01-10', 'old');
const proposal = decide('2024-06-10', 'proposal', { status: 'proposed', supersedes: ['old'] });

it('finds a decision alongside the one that superseded the proposal to supersede it', () => {
  const { codes, page } = read(old, proposal, decide('2024-07-08', 'new', { supersedes: ['proposal'] }));
  expect(codes).toHaveLength(1);
  expect(codes[0]).toMatchObject({ path: 'notes/board/2024-07-08.md', hint: 'add `old` to `supersedes`' });
  expect(page('old').row.needs).toEqual(['left-in-force']);
  expect(page('old').row.inForceBeside.map(({ id }) => id)).toEqual(['board/new']);
});

it('finds none if the newer decision supersedes both, or is not in force', () => {
  const both = decide('2024-07-08', 'new', { supersedes: ['proposal', 'old'] });
  expect(read(old, proposal, both).codes).toEqual([]);
  const open = decide('2024-07-08', 'new', { supersedes: ['proposal'], status: 'proposed' });
  expect(read(old, proposal, open).codes).toEqual([]);
});

it('gives no day of acceptance to a superseded proposal', () => {
  const { page } = read(old, proposal, decide('2024-07-08', 'new', { supersedes: ['proposal'] }));
  const { line } = page('proposal').row;
  expect([line.status, line.decided]).toEqual(['superseded', undefined]);
});

it('gives a rival proposal the day of its rejection, not the day on which it was proposed', () => {
  const { page } = read(
    old,
    proposal,
    report('2024-07-08', 'proposal', 'rejected', 'The other one is simpler.'),
  );
  const { line, terms } = page('proposal').row;
  expect(line.decided).toMatchObject({ day: '2024-07-08', note: { id: 'board/2024-07-08' } });
  expect(terms.window).toBeUndefined();
});

it('lists the attendees of the meeting that decided it', () => {
  const accepted = { ...report('2024-07-08', 'proposal', 'accepted'), attendees: ['ann', 'ben'] };
  const names = (attended: unknown) =>
    Array.isArray(attended) ? attended.map(({ label }) => label) : attended;
  expect(names(read(old, proposal, accepted).page('proposal').row.attended)).toEqual(['ann', 'ben']);
  expect(read({ ...old, attendees: undefined }).page('old').row.attended).toBe('not-recorded');
});
