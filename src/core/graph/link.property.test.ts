import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aContent,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anObjective,
  anOutcome,
  aProgram,
} from '../../testing/builders.ts';
import { addDays } from '../model/day.ts';
import type { Note } from '../model/note.ts';
import { actionStatuses, decisionStatuses } from '../model/status.ts';
import { linkArchive } from './link.ts';
import { stateOn } from './state-on.ts';

const today = '2017-12-31';
const ids = ['a', 'b', 'c'];
const program = aProgram({
  id: 'p6',
  outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })],
});

/** Notes of two series in which the same few records are opened and followed up at random, also in error. */
const someNotes = fc
  .uniqueArray(fc.record({ series: fc.constantFrom('ops', 'dev'), day: fc.nat({ max: 200 }) }), {
    selector: ({ series, day }) => `${series} ${day}`,
    maxLength: 14,
  })
  .chain((meetings) => fc.tuple(...meetings.map(({ series, day }) => aMeeting(series, day))));

function aMeeting(series: string, day: number): fc.Arbitrary<Note> {
  const id = fc.constantFrom(...ids);
  const ref = fc.oneof(id, fc.constantFrom('ops/a', 'dev/b'));
  const owner = fc.subarray(['Ann', 'Bob', 'cy']);
  return fc
    .record({
      actions: fc.uniqueArray(fc.record({ id, owner, for: fc.constantFrom(undefined, ['p6/o1.1']) }), {
        selector: (action) => action.id,
        maxLength: 2,
      }),
      followUps: fc.array(
        fc.record({
          ref,
          owner: fc.option(owner, { nil: undefined }),
          status: fc.option(fc.constantFrom(...actionStatuses), { nil: undefined }),
          text: fc.option(fc.constant('older'), { nil: undefined, freq: 5 }),
        }),
        { maxLength: 3 },
      ),
      decision: fc.option(
        fc.record({ id: fc.constantFrom('d', 'e'), status: fc.constantFrom(...decisionStatuses), old: ref }),
      ),
    })
    .map(({ actions, followUps, decision }) =>
      aNote({
        id: `${series}/${addDays('2017-01-01', day)}`,
        actions: actions.map((action) => anAction(action)),
        followUps: followUps.map((followUp) => aFollowUp(followUp)),
        decisions: decision
          ? [aDecision({ id: decision.id, status: decision.status, supersedes: ['d', 'e'] })]
          : [],
      }),
    );
}

/** Everything that linking decides, as plain values. */
function plain(notes: readonly Note[]) {
  const { archive, findings } = linkArchive(aContent({ notes, programs: [program] }), today);
  const records = [...archive.actions, ...archive.decisions].map((record) => ({
    id: record.id,
    from: record.note.id,
    status: record.status,
    closed: record.closed,
    serves: record.serves.aims.map(({ id }) => id),
    owners: record.owners.map((owner) => (owner.kind === 'person' ? owner.person.id : owner.kind)),
    events: record.events.map(({ kind, day, note, status }) => [kind, day, note.id, status]),
    carriedOver: record.kind === 'action' ? record.carriedOver : 0,
    supersededBy: record.kind === 'decision' ? record.supersededBy?.id : undefined,
  }));
  return {
    records,
    people: archive.people.map(({ id, name }) => [id, name]),
    notes: archive.notes.map(({ id, previous, next }) => [id, previous?.id, next?.id]),
    served: archive.programs.map(({ actions }) => actions.map(({ id }) => id)),
    findings: findings.map((finding) => JSON.stringify(finding)).sort(),
  };
}

describe('linking', () => {
  it('does not depend on the order of the files', () => {
    const shuffled = someNotes.chain((notes) =>
      fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length })),
    );
    fc.assert(
      fc.property(shuffled, ([notes, others]) => {
        expect(plain(others)).toEqual(plain(notes));
      }),
    );
  });

  it('leaves every action in the state of its last step', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        for (const action of linkArchive(aContent({ notes }), today).archive.actions) {
          const { status, carriedOver, owners, blockedBy } = action;
          expect(stateOn(action, today)).toEqual({ status, carriedOver, owners, blockedBy });
        }
      }),
    );
  });

  it('shows on a past day what the notes up to that day say', () => {
    fc.assert(
      fc.property(someNotes, fc.nat({ max: 200 }), (notes, count) => {
        const day = addDays('2017-01-01', count);
        const past = linkArchive(aContent({ notes: notes.filter(({ date }) => date <= day) }), day).archive;
        const { archive } = linkArchive(aContent({ notes }), today);
        for (const action of past.actions) {
          const now = archive.find.action(action.id);
          // What a later note opens was introduced by a follow-up before: only one of the two opens it.
          if (!now || now.note.id !== action.note.id) continue;
          const state = stateOn(now, day);
          expect([state?.status, state?.carriedOver]).toEqual([action.status, action.carriedOver]);
        }
      }),
    );
  });

  it('steps through time in order', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        for (const { events } of linkArchive(aContent({ notes }), today).archive.actions) {
          const days = events.map(({ day }) => day);
          expect(days).toEqual([...days].sort());
          expect(events.filter(({ kind }) => kind === 'opened')).toHaveLength(1);
        }
      }),
    );
  });
});
