import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aContent,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anObjective,
  anOutcome,
  aProgram,
  aSeries,
} from '../../testing/builders.ts';
import { addDays, type Day } from '../model/day/day.ts';
import type { Due } from '../model/day/due.ts';
import type { Note } from '../model/note.ts';
import type { Action, Round, Supersession } from '../model/record.ts';
import { actionStatuses, aimStatuses, decisionStatuses, recurrences } from '../model/status.ts';
import { linkArchive } from './link.ts';

const today = '2017-12-31';
const ids = ['a', 'b', 'c'];
const series = [aSeries({ id: 'ops', cadence: 'biweekly' }), aSeries({ id: 'dev' })];
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
  const lineage = {
    supersedes: fc.subarray([...ids, 'ops/a'], { maxLength: 2 }),
    splitInto: fc.subarray(ids, { maxLength: 1 }),
    duplicateOf: fc.option(ref, { nil: undefined, freq: 3 }),
  };
  const owner = fc.subarray(['Ann', 'Bob', 'cy']);
  const closed = fc.option(
    fc.nat({ max: 250 }).map((count) => addDays('2017-01-01', count)),
    { nil: undefined },
  );
  const due = fc.constantFrom(undefined, 'end-of-quarter' as const, '2017-04-01');
  return fc
    .record({
      actions: fc.uniqueArray(
        fc.record({
          id,
          owner,
          closed,
          due,
          status: fc.constantFrom('open' as const, 'blocked' as const, 'done' as const),
          ...lineage,
          every: fc.option(fc.constantFrom(...recurrences), { nil: undefined, freq: 2 }),
          start: fc.constantFrom(undefined, undefined, '2017-05-01'),
          for: fc.constantFrom(undefined, ['p6/o1.1']),
        }),
        { selector: (action) => action.id, maxLength: 2 },
      ),
      followUps: fc.array(
        fc.record({
          ref,
          closed,
          due,
          for: fc.constantFrom(undefined, undefined, ['p6/o1']),
          owner: fc.option(owner, { nil: undefined }),
          status: fc.option(fc.constantFrom(...actionStatuses), { nil: undefined }),
          text: fc.option(fc.constant('older'), { nil: undefined, freq: 5 }),
        }),
        { maxLength: 3 },
      ),
      decided: fc.option(
        fc.record({ ref: fc.constantFrom('d', 'e'), status: fc.constantFrom(...decisionStatuses) }),
      ),
      checkIn: fc.option(fc.constantFrom(...aimStatuses)),
      decision: fc.option(
        fc.record({ id: fc.constantFrom('d', 'e'), status: fc.constantFrom(...decisionStatuses) }),
      ),
    })
    .map(({ actions, followUps, decision, decided, checkIn }) =>
      aNote({
        id: `${series}/${addDays('2017-01-01', day)}`,
        actions: actions.map((action) => anAction(action)),
        followUps: [
          ...followUps.map((followUp) => aFollowUp(followUp)),
          ...(decided ? [aFollowUp({ kind: 'decision', ...decided })] : []),
        ],
        checkIns: checkIn ? [aCheckIn({ ref: 'p6/o1.1', status: checkIn })] : [],
        decisions: decision
          ? [aDecision({ id: decision.id, status: decision.status, supersedes: ['d', 'e'] })]
          : [],
      }),
    );
}

/** Everything that linking decides on a day, as plain values. */
function plain(notes: readonly Note[], on: Day = today) {
  const { archive, findings } = linkArchive(aContent({ notes, series, programs: [program] }), on);
  const records = [...archive.actions, ...archive.decisions].map((record) => ({
    id: record.id,
    from: record.note.id,
    status: record.status,
    opened: record.opened,
    recurs: record.kind === 'action' && record.entry.every !== undefined,
    closed: record.closed,
    due: record.kind === 'action' && record.due ? plainDue(record.due) : undefined,
    start: record.kind === 'action' && isRoundKnown(record) ? record.start : undefined,
    rounds: record.kind === 'action' ? record.rounds.map(plainRound) : [],
    serves: record.serves.aims.map(({ id }) => id),
    owners: record.owners.map((owner) => (owner.kind === 'person' ? owner.person.id : owner.kind)),
    events: record.events.map(({ kind, day, note, status }) => [kind, day, note.id, status]),
    carriedOver: record.kind === 'action' ? record.carriedOver : 0,
    supersededByDecision: record.kind === 'decision' ? record.supersededBy?.id : undefined,
    supersededBy: record.kind === 'action' ? record.supersededBy.map(plainSupersession) : [],
    supersededActions: record.kind === 'action' ? record.supersededActions.map(plainSupersession) : [],
  }));
  return {
    records,
    people: archive.people.map(({ id, name }) => [id, name]),
    notes: archive.notes.map(({ id, previous, next }) => [id, previous?.id, next?.id]),
    reported: archive.find.aim('p6/o1.1')?.reported.status,
    served: archive.programs.map(({ actions }) => actions.map(({ id }) => id)),
    findings: findings.map((finding) => JSON.stringify(finding)).sort(),
  };
}

const plainSupersession = ({ how, action, day, note }: Supersession) => [how, action.id, day, note.id];

/** Removes the days of a round that ends with a future meeting, since they are not known yet. */
const isRoundKnown = ({ rounds }: Pick<Action, 'rounds'>) =>
  rounds.every(({ due }) => due.day !== undefined && !due.estimated);

/** Removes an estimated date, which a planned note may improve. */
const plainDue = (due: Due) =>
  due.estimated || !due.day ? [due.written] : [due.written, due.day, due.noteId];

const plainRound = ({ due, done, missed }: Round) => [plainDue(due), done?.day, done?.note.id, missed];

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

  it('leaves every record in the state of its last step', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        for (const { status, events } of plain(notes).records) expect(events.at(-1)?.at(-1)).toBe(status);
      }),
    );
  });

  it('shows a day according to the notes up to it, whatever was written later', () => {
    fc.assert(
      fc.property(someNotes, fc.nat({ max: 250 }), (notes, count) => {
        const day = addDays('2017-01-01', count);
        const reported = plain(
          notes.filter(({ date }) => date <= day),
          day,
        );
        const later = plain(notes, day);
        const pairs = reported.records.map((record) => ({
          record,
          same: later.records.find(({ id }) => id === record.id),
        }));
        // What a later note opens was introduced by a follow-up before: only one of the two opens it.
        const opened = pairs.filter(({ record, same }) => same?.from === record.from);
        for (const { record, same } of opened) {
          const isRelated = [record, same].some(
            (one) => one && one.supersededBy.length + one.supersededActions.length > 0,
          );
          if (opened.length === pairs.length || !isRelated) expect(same).toEqual(record);
        }
        expect(later.reported).toBe(reported.reported);
      }),
    );
  });

  it('steps through time in the order of the reports', () => {
    fc.assert(
      fc.property(someNotes, (notes) => {
        for (const { events, recurs } of plain(notes).records) {
          // Rounds are in the order of their days.
          if (recurs) continue;
          // A note id ends with its date. A late report counts from its note.
          const days = events.map(([, day, id]) => [day, `${id}`.slice(`${id}`.indexOf('/') + 1)].sort()[1]);
          expect(days).toEqual([...days].sort());
          expect(events.filter(([kind]) => kind === 'opened')).toEqual(events.slice(0, 1));
        }
      }),
    );
  });
});
