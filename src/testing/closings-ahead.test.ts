import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import { dayChanges } from '../core/views/as-of/day-changes.ts';
import { actionOn } from '../core/views/lines/action-on.ts';
import { isOpen } from '../core/views/lines/due.ts';
import { closingReported } from '../core/views/lines/reported.ts';
import { threadView } from '../core/views/lines/thread.ts';
import { lastTime } from '../core/views/note/last-time.ts';
import { recallsByNote } from '../core/views/note/recalls.ts';
import { aFollowUp, aNote, anAction, anArchive } from './builders.ts';

/*
 * A closing that a note reports ahead (`closed` after its date) is on the day of the note a report on an open record, and
 * on its own day a change. Both days are shown, and the changes of each day explain how many actions are open after it.
 */

const notes = [
  aNote({ id: 's/2026-03-02', actions: [anAction({ id: 'p', due: '2026-03-16' })] }),
  aNote({
    id: 's/2026-03-09',
    followUps: [
      aFollowUp({ ref: 'p', status: 'done', closed: '2026-03-20', note: 'On its way', due: '2026-03-18' }),
    ],
  }),
  aNote({ id: 's/2026-03-16' }),
];

describe('a closing that is reported ahead', () => {
  const stepsOn = (today: Day) => {
    const action = anArchive({ notes }, today).find.action('s/p');
    return (
      action &&
      threadView(action).steps.map((step) =>
        step.kind === 'event' ? [step.day, step.state, step.said, step.reported, step.ahead?.day] : step,
      )
    );
  };
  const before = [
    ['2026-03-02', 'opened', undefined, undefined, undefined],
    ['2026-03-09', 'carried-over', 'On its way', undefined, '2026-03-20'],
    ['2026-03-16', 'not-mentioned', undefined, undefined, undefined],
  ];

  it('is in the thread from the day of its note on, and closes the action on its own day', () => {
    expect(stepsOn('2026-03-09')).toEqual(before.slice(0, 2));
    expect(stepsOn('2026-03-19')).toEqual(before);
    expect(stepsOn('2026-03-20')).toEqual([
      ...before,
      ['2026-03-20', 'done', undefined, '2026-03-09', undefined],
    ]);
    const action = anArchive({ notes }, '2026-05-20').find.action('s/p');
    expect(action).toMatchObject({ status: 'done', closed: '2026-03-20', carriedOver: 2 });
    expect(action && closingReported(action)).toBe('2026-03-09');
    expect(action && actionOn(action, '2026-03-10')?.due?.day).toBe('2026-03-18');
  });

  it('is a change of both days', () => {
    const changesOn = (day: Day) =>
      dayChanges(anArchive({ notes }, day), day).map(({ note, reported, records }) => [
        note.id,
        reported,
        ...records.map(({ report, ahead }) => `${report.step} ${ahead?.day ?? ''}`),
      ]);
    expect(changesOn('2026-03-09')).toEqual([['s/2026-03-09', undefined, 'carried-over 2026-03-20']]);
    expect(changesOn('2026-03-20')).toEqual([['s/2026-03-09', '2026-03-09', 'done ']]);
    expect(changesOn('2026-03-19')).toEqual([]);
  });

  it('is counted by its note only if no other note closed the action before', () => {
    const closing = aNote({ id: 's/2026-03-16', followUps: [aFollowUp({ ref: 'p', status: 'done' })] });
    const archive = anArchive({ notes: [...notes.slice(0, 2), closing] }, '2026-05-20');
    const recalls = recallsByNote(archive);
    const tallies = archive.notes.map((note) => lastTime(note, recalls, '2026-05-20'));
    expect(tallies.map((last) => last?.tally.outcomes)).toEqual([undefined, { mentioned: 1 }, { done: 1 }]);
  });
});

const first = '2026-03-02';
const numRuns = 40;
const last = addDays(first, 48);
const reports = fc.array(
  fc.record({
    week: fc.integer({ min: 1, max: 5 }),
    ref: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom('open', 'done', 'dropped', undefined),
    after: fc.integer({ min: -6, max: 12 }),
  }),
  { maxLength: 8 },
);

/** Weekly notes of meetings of some days, some of which report closings before or after their own day. */
function archiveOf(
  made: typeof reports extends fc.Arbitrary<infer T> ? T : never,
  today: Day,
  days: number,
): Archive {
  const opening = aNote({ id: `s/${first}`, actions: ['a', 'b', 'c'].map((id) => anAction({ id })) });
  const weekly = [1, 2, 3, 4, 5].map((week) => {
    const date = addDays(first, 7 * week);
    const own = [...new Map(made.filter((one) => one.week === week).map((one) => [one.ref, one])).values()];
    return aNote({
      id: `s/${date}`,
      ...(days > 1 && { until: addDays(date, days - 1) }),
      followUps: own.map(({ ref, status, after }) => {
        const isEnd = status === 'done' || status === 'dropped';
        return aFollowUp({ ref, status, ...(isEnd && { closed: addDays(date, after) }) });
      }),
    });
  });
  return anArchive({ notes: [opening, ...weekly].filter(({ date }) => date <= today) }, today);
}

it.each([1, 4])('on each day, the changes explain which actions are open after it: %s days', (days) => {
  let ahead = 0;
  fc.assert(
    fc.property(reports, (made) => {
      const built = archiveOf(made, last, days);
      let open = new Set<string>();
      for (let day: Day = first; day <= last; day = addDays(day, 1)) {
        const archive = archiveOf(made, day, days);
        const now = new Set(archive.actions.filter(isOpen).map(({ id }) => id));
        const changes = dayChanges(archive, day);
        for (const { reported, records } of changes)
          for (const { ref, report } of records) {
            if (reported !== undefined) ahead += 1;
            if (['open', 'in-progress', 'blocked'].includes(report.status)) open.add(ref.id);
            else open.delete(ref.id);
          }
        expect([...open].sort(), day).toEqual([...now].sort());
        const then = built.actions.filter((action) => {
          const known = actionOn(action, day);
          return known && isOpen(known);
        });
        expect(then.map(({ id }) => id).sort(), day).toEqual([...now].sort());
        const carried = built.actions.map((action) => actionOn(action, day)?.carriedOver);
        expect(carried, day).toEqual(archive.actions.map(({ carriedOver }) => carriedOver));
        open = now;
      }
    }),
    { numRuns },
  );
  expect(ahead).toBeGreaterThan(numRuns / 2);
});
