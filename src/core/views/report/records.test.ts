import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anArchive } from '../../../testing/builders.ts';
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
