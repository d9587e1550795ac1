import { expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import { reportedTerms } from '../../model/book.ts';
import type { Content } from '../../model/registry.ts';
import { noteCounts } from '../../text/note/counts.ts';
import { noteLine } from './note-line.ts';

/** The figures of each note in words, as of a day. */
function countsOf(notes: Content['notes'], today = '2017-09-08') {
  return anArchive({ notes }, today).notes.map((note) => noteCounts(noteLine(note)).join(', '));
}

it('a note counts what it closes at opening and what it supersedes', () => {
  const counts = countsOf([
    aNote({ id: 'ops/2017-03-07', actions: ['s1', 's2'].map((id) => anAction({ id })) }),
    aNote({
      id: 'ops/2017-04-04',
      actions: [
        anAction({ id: 'n1', supersedes: ['s1', 's2'] }),
        anAction({ id: 'dn', status: 'done' }),
        anAction({ id: 'dp', status: 'dropped', reason: 'Silly' }),
      ],
    }),
  ]);
  expect(counts).toEqual(['2 opened', '3 opened, 1 done, 1 dropped, 2 superseded']);
});

it('a note counts the whole that it splits at once, and an action that is older than the archive', () => {
  const counts = countsOf([
    aNote({
      id: 'ops/2017-03-07',
      actions: [anAction({ id: 'a', splitInto: ['b'] }), anAction({ id: 'b' })],
      followUps: [aFollowUp({ ref: 'old', text: 'Old work', status: 'done' })],
    }),
  ]);
  expect(counts).toEqual(['2 opened, 1 first mentioned, 1 done, 1 superseded']);
});

it('a note counts what it reopens, and a closing that replaces another as both', () => {
  const counts = countsOf([
    aNote({ id: 'ops/2017-03-07', actions: [anAction({ id: 'a' })] }),
    aNote({ id: 'ops/2017-04-04', followUps: [aFollowUp({ ref: 'a', status: 'done' })] }),
    aNote({ id: 'ops/2017-05-02', followUps: [aFollowUp({ ref: 'a', status: 'open' })] }),
    aNote({ id: 'ops/2017-06-06', followUps: [aFollowUp({ ref: 'a', status: 'done' })] }),
    aNote({ id: 'ops/2017-07-04', followUps: [aFollowUp({ ref: 'a', status: 'dropped', reason: 'No' })] }),
  ]);
  expect(counts).toEqual(['1 opened', '1 done', '1 reopened', '1 done', '1 reopened, 1 dropped']);
});

it('a note that reports a closing ahead counts it from that day on, beside the opening', () => {
  const notes = [
    aNote({ id: 'ops/2017-06-05', actions: [anAction({ id: 'a', status: 'done', closed: '2017-06-20' })] }),
    aNote({ id: 'ops/2017-06-12' }),
  ];
  expect(countsOf(notes, '2017-06-19')).toEqual(['1 opened', '']);
  expect(countsOf(notes, '2017-06-20')).toEqual(['1 opened, 1 done', '']);
});

it('a planned note has no figures', () => {
  const notes = [aNote({ id: 'ops/2017-10-03', actions: [anAction({ id: 'a' })] })];
  const [planned] = anArchive({ notes }, '2017-09-08').planned;
  const figures = planned && noteLine(planned).figures;
  expect(reportedTerms.map((term) => figures?.[term])).toEqual(reportedTerms.map(() => 0));
});

it('a note counts its questions by term', () => {
  const counts = countsOf([
    aNote({
      id: 'ops/2017-03-07',
      questions: ['a', 'b', 'c'].map((id) => aQuestion({ id })),
      followUps: [aFollowUp({ kind: 'question', ref: 'old', text: 'Old question?', status: 'answered' })],
    }),
    ...(
      [
        ['ops/2017-04-04', 'answered', 'parked', 'open'],
        ['ops/2017-05-02', 'open', 'open', undefined],
        ['ops/2017-06-06', 'parked', 'answered', undefined],
        ['ops/2017-07-04', 'answered', 'parked', undefined],
      ] as const
    ).map(([id, ...statuses]) =>
      aNote({
        id,
        followUps: statuses.map((status, index) =>
          aFollowUp({ kind: 'question', ref: 'abc'.charAt(index), status }),
        ),
      }),
    ),
  ]);
  expect(counts).toEqual([
    '3 questions asked, 1 first mentioned, 1 answered',
    '1 question answered, 1 parked',
    '1 question reopened, 1 taken up again',
    '1 question answered, 1 parked',
    '1 question reopened, 1 taken up again, 1 answered, 1 parked',
  ]);
});

it('a note counts the decisions that it accepts or rejects, and its own only as proposed until then', () => {
  const counts = countsOf([
    aNote({
      id: 'ops/2017-03-07',
      decisions: [
        aDecision({ id: 'a' }),
        ...['b', 'c', 'd'].map((id) => aDecision({ id, status: 'proposed' })),
      ],
    }),
    aNote({
      id: 'ops/2017-04-04',
      followUps: (
        [
          ['a', 'accepted'],
          ['b', 'accepted'],
          ['c', 'rejected'],
          ['d', 'proposed'],
        ] as const
      ).map(([ref, status]) => aFollowUp({ kind: 'decision', ref, status })),
    }),
    aNote({
      id: 'ops/2017-05-02',
      followUps: [aFollowUp({ kind: 'decision', ref: 'a', status: 'rejected' })],
    }),
  ]);
  expect(counts).toEqual(['1 decision made, 3 proposed', '2 decisions made', '1 decision made']);
});
