import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../model/entry.ts';

const opening = (action: Partial<ActionEntry> = {}) =>
  aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', ...action })] });

/** A note of the series that says this of the action, or nothing. */
const later = (date: string, ...said: Partial<FollowUpEntry>[]) =>
  aNote({ id: `ops/${date}`, followUps: said.map((part) => aFollowUp({ ref: 'x', ...part })) });

const told = (...notes: ReturnType<typeof aNote>[]) => {
  const action = anArchive({ notes: [opening(), ...notes] }).find.action('ops/x');
  return action?.events.map(({ kind, day }) => `${day} ${kind}`);
};

describe('the history of an action', () => {
  it('has carried over, blocked and done', () => {
    expect(
      told(
        later('2017-02-10'),
        later('2017-03-10', { status: 'blocked' }),
        later('2017-04-10', { status: 'done' }),
        later('2017-05-10'),
      ),
    ).toEqual(['2017-01-10 opened', '2017-02-10 not-mentioned', '2017-03-10 blocked', '2017-04-10 done']);
  });
});
