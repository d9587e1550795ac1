import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anArchive, aPerson, aQuestion } from '../../../testing/builders.ts';
import { reportHead } from '../../text/report/words.ts';
import { digest } from './digest.ts';
import { type ReportPart, report } from './report.ts';
import { wholeSubject } from './subject.ts';

it('an accepted decision is open to objections until the last day, as of the end of the period', () => {
  const archive = anArchive({
    notes: [aNote({ id: 'a/2017-07-03', decisions: [aDecision({ id: 'x', objectionsBy: '2017-07-31' })] })],
  });
  const objectionsOn = (until: string) =>
    report(wholeSubject(archive), { since: '2017-07-01', until }).sections.find(
      ({ part }) => part === 'decided',
    )?.lines[0]?.objectionsUntil;
  expect([objectionsOn('2017-07-31'), objectionsOn('2017-08-01')]).toEqual(['2017-07-31', undefined]);
});

describe('a decision', () => {
  const told = anArchive(
    {
      notes: [
        aNote({
          id: 'a/2017-07-03',
          decisions: [aDecision({ id: 'old' }), aDecision({ id: 'maybe', status: 'proposed' })],
        }),
        aNote({
          id: 'a/2017-07-10',
          decisions: [aDecision({ id: 'new', supersedes: ['old'] })],
          followUps: [aFollowUp({ ref: 'maybe', kind: 'decision', status: 'rejected' })],
        }),
      ],
    },
    '2017-08-01',
  );
  const idsOf = (part: ReportPart, since: string, until: string) => {
    const { sections } = report(wholeSubject(told), { since, until });
    return (sections.find((section) => section.part === part)?.lines ?? []).map(({ ref }) => ref.id);
  };
  const partsIn = (since: string, until: string) =>
    (['decided', 'proposed', 'superseded-decisions'] as const).map((part) => idsOf(part, since, until));

  it('that is proposed or superseded is not one that was taken', () => {
    expect(partsIn('2017-07-01', '2017-07-05')).toEqual([['a/old'], ['a/maybe'], []]);
    expect(partsIn('2017-07-06', '2017-07-31')).toEqual([['a/maybe', 'a/new'], [], ['a/old']]);
    expect(partsIn('2017-07-01', '2017-07-31')).toEqual([['a/old', 'a/maybe', 'a/new'], [], ['a/old']]);
  });
});

it('a decision in force again at the end of a period is not among the superseded ones', () => {
  const archive = anArchive({
    notes: [
      aNote({ id: 'a/2017-07-03', decisions: [aDecision({ id: 'old' })] }),
      aNote({ id: 'a/2017-07-10', decisions: [aDecision({ id: 'new', supersedes: ['old'] })] }),
      aNote({
        id: 'a/2017-07-17',
        followUps: [aFollowUp({ ref: 'new', kind: 'decision', status: 'rejected' })],
      }),
    ],
  });
  const supersededUntil = (until: string) =>
    report(wholeSubject(archive), { since: '2017-07-01', until })
      .sections.find(({ part }) => part === 'superseded-decisions')
      ?.lines.map(({ ref }) => ref.id);
  expect([supersededUntil('2017-07-16'), supersededUntil('2017-07-17')]).toEqual([['a/old'], undefined]);
});

it.each([
  ['a comment', {}],
  ['the same status again', { status: 'accepted' }],
] as const)('a decision is made once, not by %s later', (_, later) => {
  const archive = anArchive(
    {
      notes: [
        aNote({ id: 'a/2017-07-03', decisions: [aDecision({ id: 'x' })] }),
        aNote({ id: 'a/2017-10-10', followUps: [aFollowUp({ ref: 'x', kind: 'decision', ...later })] }),
      ],
    },
    '2017-12-01',
  );
  const decidedIn = (since: string, until: string) =>
    report(wholeSubject(archive), { since, until }).sections.flatMap(({ part, lines }) =>
      part === 'decided' ? lines.map(({ day }) => day) : [],
    );
  expect(decidedIn('2017-07-01', '2017-09-30')).toEqual(['2017-07-03']);
  expect(decidedIn('2017-07-01', '2017-12-01')).toEqual(['2017-07-03']);
  expect(decidedIn('2017-10-01', '2017-12-01')).toEqual([]);
});

describe('a question that was answered and is open again', () => {
  const archive = anArchive(
    {
      people: [aPerson({ id: 'dee' })],
      notes: [
        aNote({ id: 'a/2017-02-06', questions: [aQuestion({ id: 'q', owner: ['dee'] })] }),
        aNote({
          id: 'a/2017-02-13',
          followUps: [aFollowUp({ kind: 'question', ref: 'q', status: 'answered' })],
        }),
        aNote({ id: 'a/2017-04-03', followUps: [aFollowUp({ kind: 'question', ref: 'q', status: 'open' })] }),
        aNote({ id: 'a/2017-04-10', followUps: [aFollowUp({ kind: 'question', ref: 'q' })] }),
      ],
    },
    '2017-05-20',
  );
  const linesOf = (part: ReportPart, since: string, until: string) =>
    report(wholeSubject(archive), { since, until }).sections.find((section) => section.part === part)?.lines;

  it('is reopened in the period of that note, and still answered in the period before', () => {
    expect(linesOf('answered', '2017-01-01', '2017-03-31')).toHaveLength(1);
    expect(linesOf('reopened-questions', '2017-01-01', '2017-03-31')).toBeUndefined();
    expect(linesOf('reopened-questions', '2017-04-01', '2017-05-20')).toMatchObject([
      { day: '2017-04-03', changes: [{ to: 'reopened' }] },
    ]);
    expect(linesOf('reopened-questions', '2017-04-04', '2017-05-20')).toBeUndefined();
  });

  it('stays reopened in that period once it is answered again in it', () => {
    const [asked, answered, open] = archive.notes.map(({ note }) => note);
    const again = aNote({
      id: 'a/2017-05-04',
      followUps: [aFollowUp({ kind: 'question', ref: 'q', status: 'answered' })],
    });
    const notes = [asked, answered, open].flatMap((note) => note ?? []);
    const later = anArchive({ notes: [...notes, again] }, '2017-05-20');
    const datesOf = (until: string) =>
      report(wholeSubject(later), { since: '2017-04-01', until }).sections.flatMap(({ part, lines }) =>
        part === 'reopened-questions' || part === 'answered' ? lines.map(({ day }) => [part, day]) : [],
      );
    expect(datesOf('2017-05-03')).toEqual([['reopened-questions', '2017-04-03']]);
    expect(datesOf('2017-05-04')).toEqual([
      ['reopened-questions', '2017-04-03'],
      ['answered', '2017-05-04'],
    ]);
  });

  it('has the day of its reopening in a digest, and is not called unanswered', () => {
    const lineOn = (until: string) =>
      digest({ kind: 'person', id: 'dee', label: 'Dee' }, archive, {
        since: '2017-01-01',
        until,
      }).sections.find(({ part }) => part === 'questions')?.lines[0]?.reopened;
    expect([lineOn('2017-02-12'), lineOn('2017-03-31'), lineOn('2017-05-20')]).toEqual([
      undefined,
      undefined,
      '2017-04-03',
    ]);
    expect(reportHead('questions', 1)).toBe('Questions (1)');
  });
});
