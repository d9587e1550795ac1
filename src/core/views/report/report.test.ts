import { describe, expect, it } from 'vitest';
import {
  aCheckIn,
  aDecision,
  aFollowUp,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuarter,
  aQuestion,
} from '../../../testing/builders.ts';
import type { ReportPeriod } from './period.ts';
import { figuresOf, type ReportPart, report } from './report.ts';
import { otherSubject, programSubject, seriesSubject, wholeSubject } from './subject.ts';

const outcomes = [
  anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' }), anObjective({ id: 'o1.2' })] }),
];
const opening = aNote({
  id: 'a/2017-04-04',
  for: ['p6/o1.1'],
  actions: [
    anAction({ id: 'finish' }),
    anAction({ id: 'drop' }),
    anAction({ id: 'slip', due: '2017-07-20' }),
    anAction({ id: 'pass', due: '2017-08-01' }),
    anAction({ id: 'stick' }),
    anAction({ id: 'free', status: 'blocked', blockedBy: ['a/finish'] }),
    anAction({ id: 'split', splitInto: [] }),
    anAction({ id: 'elsewhere', for: 'none' }),
  ],
  questions: [aQuestion({ id: 'how' })],
  checkIns: [aCheckIn({ ref: 'p6/o1.1', status: 'not-started', health: 'on-track' })],
});
const july = aNote({
  id: 'a/2017-07-11',
  for: ['p6/o1.1'],
  actions: [anAction({ id: 'fresh', owner: ['dan'] }), anAction({ id: 'part', supersedes: ['split'] })],
  followUps: [
    aFollowUp({ ref: 'finish', status: 'done', note: 'It runs.' }),
    aFollowUp({ ref: 'drop', status: 'dropped', reason: 'out of scope' }),
    aFollowUp({ ref: 'slip', due: '2017-10-01', note: 'Not before October.' }),
    aFollowUp({ ref: 'stick', status: 'blocked', blockedBy: ['a/slip'] }),
    aFollowUp({ ref: 'free', status: 'in-progress' }),
    aFollowUp({ ref: 'how', kind: 'question', status: 'answered', note: 'By hand.' }),
  ],
  decisions: [aDecision({ id: 'tie', method: 'vote' })],
  questions: [aQuestion({ id: 'why' })],
  checkIns: [
    aCheckIn({ ref: 'p6/o1.1', status: 'in-progress', health: 'at-risk', note: 'Nobody has time.' }),
    aCheckIn({ ref: 'p6/o1.2' }),
  ],
});
const later = aNote({
  id: 'a/2017-10-10',
  for: ['p6/o1.1'],
  actions: [anAction({ id: 'after' })],
  followUps: [aFollowUp({ ref: 'pass', status: 'done' }), aFollowUp({ ref: 'finish', status: 'open' })],
  checkIns: [aCheckIn({ ref: 'p6/o1.1', health: 'on-track' })],
});
const archive = anArchive(
  {
    programs: [aProgram({ id: 'p6', outcomes })],
    quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'tie', for: ['p6/o1.1'] })] })],
    notes: [opening, july, later],
  },
  '2017-12-01',
);
const quarter: ReportPeriod = { since: '2017-07-01', until: '2017-09-30' };
const [program] = archive.programs;
const ofProgram = program ? programSubject(program, archive) : otherSubject(archive);

function linesOf(part: ReportPart, subject = ofProgram, period = quarter) {
  const found = report(subject, period).sections.find((section) => section.part === part);
  return (found?.lines ?? []).map(({ ref, day, note, series, ...line }) => ({
    id: ref.id,
    note: note.id,
    ...line,
  }));
}
const idsOf = (...asked: Parameters<typeof linesOf>) => linesOf(...asked).map(({ id }) => id);

describe('a report', () => {
  it('lists new, closed and dropped actions with their note and reason', () => {
    expect(idsOf('opened')).toEqual(['a/fresh', 'a/part']);
    expect(linesOf('done')).toMatchObject([{ id: 'a/finish', note: 'a/2017-07-11', said: 'It runs.' }]);
    expect(linesOf('dropped')).toMatchObject([
      { id: 'a/drop', note: 'a/2017-07-11', reason: 'out of scope' },
    ]);
  });

  it('lists superseded work as opened and as superseded, and its successor as opened', () => {
    expect(linesOf('superseded')).toMatchObject([{ id: 'a/split', supersededBy: [{ id: 'a/part' }] }]);
    expect(idsOf('dropped')).not.toContain('a/split');
    const spring = { since: '2017-04-01', until: '2017-09-30' };
    expect(idsOf('opened', ofProgram, spring)).toContain('a/part');
    expect(idsOf('opened', ofProgram, spring)).toContain('a/split');
    expect(idsOf('superseded', ofProgram, spring)).toEqual(['a/split']);
  });

  it('does not give the reason of a dropped part to an action that is done', () => {
    const notes = [
      aNote({ id: 'b/2017-07-04', actions: [anAction({ id: 'budget', owner: ['ann', 'bob'] })] }),
      aNote({
        id: 'b/2017-07-18',
        followUps: [
          aFollowUp({ ref: 'budget', team: 'ann', status: 'done' }),
          aFollowUp({ ref: 'budget', team: 'bob', status: 'dropped', reason: 'no money' }),
        ],
      }),
    ];
    const { sections } = report(wholeSubject(anArchive({ notes })), {
      since: '2017-07-01',
      until: '2017-07-31',
    });
    const done = sections.find(({ part }) => part === 'done')?.lines[0];
    expect([done?.ref.id, done?.changes, done?.reason]).toEqual(['b/budget', [{ to: 'done' }], undefined]);
  });

  it('distinguishes a due date that was moved from one that passed', () => {
    expect(linesOf('slipped')).toMatchObject([
      {
        id: 'a/slip',
        slip: { from: '2017-07-20', to: '2017-10-01', passed: false },
        said: 'Not before October.',
      },
    ]);
    expect(idsOf('overdue')).toEqual(['a/pass']);
  });

  it('lists newly blocked and unblocked actions', () => {
    expect(linesOf('blocked')).toMatchObject([{ id: 'a/stick', blockedBy: [{ id: 'a/slip' }] }]);
    expect(idsOf('unblocked')).toEqual(['a/free']);
  });

  it('lists changes of aims, a worsened health before the status', () => {
    expect(linesOf('changed')).toMatchObject([
      {
        id: 'p6/o1.1',
        note: 'a/2017-07-11',
        said: 'Nobody has time.',
        changes: [
          { from: 'on-track', to: 'at-risk' },
          { from: 'not-started', to: 'in-progress' },
        ],
      },
    ]);
    expect(linesOf('at-risk')).toMatchObject([
      { id: 'p6/o1.1', changes: [{ to: 'at-risk' }], healthStale: true },
    ]);
  });

  it('lists decisions, new questions and answers', () => {
    expect(linesOf('decided')).toMatchObject([
      { id: 'a/tie', method: 'vote', changes: [{ to: 'accepted' }] },
    ]);
    expect(linesOf('asked')).toMatchObject([{ id: 'a/why', changes: [{ to: 'open' }] }]);
    expect(linesOf('answered')).toMatchObject([{ id: 'a/how', said: 'By hand.' }]);
    expect(idsOf('sources')).toEqual(['a/2017-07-11']);
  });

  it('is as of the end of its last day, whatever changed later', () => {
    const then = anArchive(
      {
        programs: [aProgram({ id: 'p6', outcomes })],
        quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'tie', for: ['p6/o1.1'] })] })],
        notes: [opening, july],
      },
      quarter.until,
    );
    const [known] = then.programs;
    expect(report(ofProgram, quarter)).toEqual(
      report(known ? programSubject(known, then) : ofProgram, quarter),
    );
    expect(idsOf('done')).toContain('a/finish');
    expect(idsOf('reopened', ofProgram, { since: '2017-10-01', until: '2017-12-01' })).toEqual(['a/finish']);
  });

  it('counts both of its days', () => {
    expect(idsOf('opened', ofProgram, { since: '2017-07-11', until: '2017-07-11' })).toHaveLength(2);
    expect(idsOf('opened', ofProgram, { since: '2017-07-12', until: '2017-09-30' })).toEqual([]);
    expect(idsOf('opened', ofProgram, { since: '2017-07-01', until: '2017-07-10' })).toEqual([]);
  });

  it('of nothing has no part', () => {
    expect(report(ofProgram, { since: '2016-01-01', until: '2016-12-31' })).toMatchObject({
      open: 0,
      sections: [],
    });
  });

  it('of no program has exactly the records without one', () => {
    const spring = { since: '2017-04-01', until: '2017-06-30' };
    expect(idsOf('opened', otherSubject(archive), spring)).toEqual(['a/elsewhere']);
    const whole = figuresOf(report(wholeSubject(archive), spring)).totals.opened ?? 0;
    expect(idsOf('opened', ofProgram, spring)).toHaveLength(whole - 1);
  });

  it('of a series has its records and the reports of its own meetings', () => {
    const [series] = archive.series;
    const subject = series ? seriesSubject(series, archive) : ofProgram;
    expect(idsOf('opened', subject)).toEqual(['a/fresh', 'a/part']);
    expect(idsOf('changed', subject)).toEqual(['p6/o1.1']);
  });
});

it('gives the date of the note with a closing or a round of an earlier day, and only then', () => {
  const weekly = anAction({ id: 'weekly', every: 'week', due: '2017-07-10' });
  const notes = [
    aNote({ id: 'a/2017-07-04', actions: [anAction({ id: 'x' }), anAction({ id: 'y' }), weekly] }),
    aNote({
      id: 'a/2017-07-18',
      followUps: [
        aFollowUp({ ref: 'x', status: 'done', closed: '2017-07-12' }),
        aFollowUp({ ref: 'y', status: 'done' }),
        aFollowUp({ ref: 'weekly', status: 'done', closed: '2017-07-09' }),
      ],
    }),
  ];
  const all = anArchive({ notes }, '2017-08-01');
  const lines = report(wholeSubject(all), quarter).sections.flatMap(({ part, lines: own }) =>
    part === 'done' || part === 'rounds'
      ? own.map(({ ref, closed, closingReported }) => [ref.id, closed, closingReported])
      : [],
  );
  expect(lines).toEqual([
    ['a/x', '2017-07-12', '2017-07-18'],
    ['a/y', '2017-07-18', undefined],
    ['a/weekly', '2017-07-09', '2017-07-18'],
  ]);
});
