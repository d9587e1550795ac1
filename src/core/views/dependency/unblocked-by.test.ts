import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion, aTeam } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { threadView } from '../lines/thread.ts';
import { lastTime } from '../note/last-time.ts';
import { recallsByNote } from '../note/recalls.ts';
import { unblockedBy } from './unblocked-by.ts';

/** The words of `x` after each report: in its history, in its thread and on the note of the last report. */
function saidOf(opening: Partial<ActionEntry>, ...reports: readonly Partial<FollowUpEntry>[]) {
  const notes = [
    aNote({
      id: 's/2026-03-30',
      actions: [anAction({ id: 'x', ...opening }), anAction({ id: 'log' })],
      questions: [aQuestion({ id: 'pays' })],
    }),
    ...reports.map((report, index) =>
      aNote({
        id: `s/2026-04-${13 + index}`,
        followUps: [aFollowUp({ ref: 'x', ...report })],
        actions: report.reason === 'map' ? [anAction({ id: 'map', supersedes: ['log'] })] : [],
      }),
    ),
  ];
  const teams = [aTeam({ id: 'web' }), aTeam({ id: 'core' })];
  const archive = anArchive({ notes, teams }, '2026-05-20');
  const action = archive.find.action('s/x');
  const last = archive.notes.at(-1);
  if (!action || !last) throw new Error('Something is missing.');
  const idsOf = (refs: ReturnType<typeof unblockedBy>) =>
    refs?.map((ref) => (typeof ref === 'string' ? ref : ref.id));
  const history = action.events.map((event) => idsOf(unblockedBy(action, event)));
  const thread = threadView(action, (event) => unblockedBy(action, event)).steps.map((step) =>
    step.kind === 'event' ? idsOf(step.unblocked) : undefined,
  );
  expect(thread).toEqual(history);
  const row = lastTime(last, recallsByNote(archive), archive.today)?.mentioned.find(
    ({ ref }) => ref?.id === 's/x',
  );
  expect(idsOf(row?.unblocked)).toEqual(history.at(-1));
  return history.slice(1);
}

describe('what a follow-up takes away from the blockers of an action', () => {
  const held = { status: 'blocked', blockedBy: ['web'] } as const;

  it('is named, also if its status stays blocked', () => {
    expect(saidOf(held, { blockedBy: [] })).toEqual([['web']]);
    expect(saidOf({ blockedBy: ['web'] }, { blockedBy: [] })).toEqual([['web']]);
  });

  it('is only what is gone from the list', () => {
    const two = { blockedBy: ['web', 'core'] };
    expect(saidOf(two, { blockedBy: ['core'] }, { blockedBy: ['pays'] })).toEqual([['web'], ['core']]);
    expect(saidOf(two, { blockedBy: ['core', 'web'] })).toEqual([undefined]);
  });

  it('is named if another status clears it', () => {
    expect(saidOf(held, { status: 'in-progress' })).toEqual([['web']]);
    expect(saidOf({ status: 'blocked' }, { status: 'open' })).toEqual([[]]);
  });

  it('is nothing if the action is closed, or keeps its blockers', () => {
    expect(saidOf(held, { status: 'done' })).toEqual([undefined]);
    expect(saidOf(held, { note: 'Waits' })).toEqual([undefined]);
    expect(saidOf({ blockedBy: [] }, { blockedBy: [] })).toEqual([undefined]);
  });

  it('is the action that took the place of a superseded one', () => {
    expect(saidOf({ blockedBy: ['log'] }, { reason: 'map' }, { blockedBy: [] })).toEqual([
      undefined,
      ['s/map'],
    ]);
  });
});
