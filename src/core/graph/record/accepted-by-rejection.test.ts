import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anArchive } from '../../../testing/builders.ts';
import type { DecisionEntry, FollowUpEntry } from '../../model/entry.ts';
import { quarterPages } from '../../views/aim/quarter-page.ts';
import { decisionContext, decisionRow } from '../../views/decision/row.ts';
import { lastTime } from '../../views/note/last-time.ts';
import { recallsByNote } from '../../views/note/recalls.ts';
import { report } from '../../views/report/report.ts';
import { wholeSubject } from '../../views/report/subject.ts';

type Status = NonNullable<DecisionEntry['status']>;

/** A decision `old` with its reports before a rival supersedes it, then reports on it, then the rival is rejected. */
const archiveOf = (first: Status, before: readonly Status[], meanwhile: readonly Status[]) => {
  const reports = (month: string, statuses: readonly Status[]) =>
    statuses.map((status, index) => onOld(`2017-${month}-1${index}`, status));
  return anArchive(
    {
      notes: [
        aNote({ id: 'ops/2017-04-03', decisions: [aDecision({ id: 'old', status: first })] }),
        ...reports('04', before),
        aNote({ id: 'ops/2017-05-03', decisions: [aDecision({ id: 'rival', supersedes: ['old'] })] }),
        ...reports('05', meanwhile),
        aNote({ id: 'ops/2017-06-05', followUps: [{ ...onDecision('rival', 'rejected'), reason: 'No' }] }),
      ],
    },
    '2017-07-03',
  );
};
const onDecision = (ref: string, status: Status): FollowUpEntry =>
  aFollowUp({ kind: 'decision', ref, status });
const onOld = (date: string, status: Status) =>
  aNote({ id: `ops/${date}`, followUps: [onDecision('old', status)] });

/** What the note of the rejection, the history, the list, the reports and the quarter say of `old`. */
const saidOf = (archive: ReturnType<typeof archiveOf>) => {
  const old = archive.find.decision('ops/old');
  const note = archive.notes.at(-1);
  if (!old || !note) throw new Error('The archive has no decision or no note.');
  const last = lastTime(note, recallsByNote(archive), archive.today);
  const decidedIn = (since: string, until: string) =>
    report(wholeSubject(archive), { since, until }).sections.some(
      ({ part, lines }) => part === 'decided' && lines.some(({ ref }) => ref.id === old.id),
    );
  const quarters = quarterPages(archive).flatMap(({ decided }) => decided.items);
  return {
    history: old.events.at(-1)?.kind,
    note: last?.mentioned.find(({ ref }) => ref?.id === old.id)?.report.step,
    tally: last?.tally.outcomes,
    list: decisionRow(old, decisionContext(archive), archive.today).line.decided?.day,
    report: decidedIn('2017-06-01', '2017-06-30'),
    quarter: quarters.find(({ ref }) => ref.id === old.id)?.decided?.day,
  };
};

describe('a decision whose newer one is rejected', () => {
  it.each([
    ['was accepted while the newer one was in force', 'proposed', [], ['accepted']],
    ['was proposed again before, and accepted meanwhile', 'accepted', ['proposed'], ['accepted']],
  ] as const)('is accepted on that day everywhere, if it %s', (_, first, before, meanwhile) => {
    expect(saidOf(archiveOf(first, before, meanwhile))).toEqual({
      history: 'accepted',
      note: 'accepted',
      tally: { rejected: 1, accepted: 1 },
      list: '2017-06-05',
      report: true,
      quarter: '2017-06-05',
    });
  });

  it.each([
    ['accepted', []],
    ['proposed', ['accepted']],
  ] as const)('is in force again, and not decided anew, if it was %s and %j before', (first, before) => {
    const said = saidOf(archiveOf(first, before, []));
    expect(said).toMatchObject({ history: 'restored', note: 'restored', report: false });
    expect(said.tally).toEqual({ rejected: 1, restored: 1 });
    expect(said.list).toBe(said.quarter);
  });
});
