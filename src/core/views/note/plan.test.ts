import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anAction, anArchive, aProgram } from '../../../testing/builders.ts';
import { planItemWords } from '../../text/note/plan.ts';
import { noteIndex } from './index.ts';
import { notePage, notesWithPages } from './page.ts';
import { planLines } from './plan.ts';

const held = aNote({ id: 'ops/2017-09-01', actions: [anAction({ id: 'upgrade', text: 'Upgrade' })] });
const ahead = aNote({
  id: 'ops/2017-09-15',
  attendees: ['Anna'],
  followUps: [aFollowUp({ ref: 'upgrade', status: 'done' })],
  decisions: [aDecision({ id: 'cloud', text: 'Everything runs in the cloud', status: 'accepted' })],
  actions: [anAction({ id: 'move', text: 'Move', blockedBy: ['upgrade'] })],
});
const archive = anArchive({ notes: [held, ahead], programs: [aProgram({ id: 'p6' })] }, '2017-09-08');

describe('a note dated after today', () => {
  it('opens, closes and decides nothing, and has no attendees', () => {
    expect(archive.actions.map(({ id, status }) => [id, status])).toEqual([['ops/upgrade', 'open']]);
    expect(archive.decisions).toEqual([]);
    expect(archive.people).toEqual([]);
    expect(archive.notes.map(({ id }) => id)).toEqual(['ops/2017-09-01']);
    expect(archive.series[0]?.notes).toHaveLength(1);
    expect(archive.quarters.flatMap(({ notes }) => notes)).toHaveLength(1);
  });

  it('has a page as a planned note, with its items but without their status', () => {
    const note = archive.find.note('ops/2017-09-15');
    if (!note) throw new Error('The planned note has no page.');
    expect(notesWithPages(archive)).toContain(note);
    const page = notePage(note, archive, noteIndex(archive));
    expect(page).toMatchObject({ status: 'planned', present: undefined, opened: [], decided: [] });
    expect(page.plan.map((line) => [line.text, planItemWords(line), line.to?.id])).toEqual([
      ['Upgrade', 'Action to discuss', 'ops/upgrade'],
      ['Everything runs in the cloud', 'New decision', undefined],
      ['Move', 'New action', undefined],
    ]);
  });

  it('has the text of a record that another planned note would open, not only its id', () => {
    const later = aNote({ id: 'ops/2017-09-22', followUps: [aFollowUp({ ref: 'move', status: 'done' })] });
    const both = anArchive({ notes: [held, ahead, later] }, '2017-09-08');
    const note = both.find.note('ops/2017-09-22');
    expect(note && planLines(note, both)).toMatchObject([{ text: 'Move', earlier: true }]);
  });

  it('is the next note after the last one, and is held on its date', () => {
    expect(archive.notes[0]?.next?.id).toBe('ops/2017-09-15');
    const then = anArchive({ notes: [held, ahead] }, '2017-09-15');
    expect(then.planned).toEqual([]);
    expect(then.actions.map(({ id, status }) => [id, status])).toEqual([
      ['ops/upgrade', 'done'],
      ['ops/move', 'open'],
    ]);
    expect(then.notes.flatMap((note) => planLines(note, then))).toEqual([]);
  });
});
