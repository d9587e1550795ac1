import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aQuestion } from '../../../testing/builders.ts';
import { storyOfAction } from '../../exports/twin/stories.ts';
import type { Day } from '../../model/day/day.ts';
import { dependenciesHead } from '../../text/action/dependencies.ts';
import { actionStory } from '../../text/action/story.ts';
import { actionPage, actionSurroundings } from '../action/page.ts';
import { questionRow } from '../decision/question-row.ts';
import { home } from '../home/home.ts';
import { ledgerRows } from '../ledger/row.ts';
import { involvements } from '../people/involvement.ts';
import { digest } from '../report/digest.ts';
import { report } from '../report/report.ts';
import { standingIn } from '../report/standing.ts';
import { wholeSubject } from '../report/subject.ts';
import { blockersPage } from './page.ts';

/*
 * A deferred action is not blocked before its start date, although its blockers are shown: on every page and on past days.
 */

const notes = [
  aNote({
    id: 's/2026-04-06',
    questions: [aQuestion({ id: 'q' })],
    actions: [
      anAction({ id: 'd0', owner: ['dan'] }),
      anAction({ id: 'd1', owner: ['eva'], start: '2026-06-01', blockedBy: ['d0', 'q'] }),
    ],
  }),
  aNote({ id: 's/2026-05-18' }),
];
const people = ['dan', 'eva'].map((id) => aPerson({ id }));
const archiveOn = (today: Day, more: typeof notes = []) =>
  anArchive({ people, notes: [...notes, ...more] }, today);

const saidOn = (today: Day, archive = archiveOn(today)) => {
  const [d0, d1] = ['d0', 'd1'].map((id) => archive.find.action(`s/${id}`));
  const question = archive.find.question('s/q');
  if (!d0 || !d1 || !question) throw new Error('A record is missing.');
  const around = actionSurroundings(archive);
  const page = actionPage(d1, archive, around);
  const blocker = actionPage(d0, archive, around);
  const blockers = blockersPage(archive);
  const period = { since: '2026-04-01', until: today };
  const partOf = (
    sections: readonly { readonly part: string; readonly lines: readonly unknown[] }[],
    name: string,
  ) => sections.find(({ part }) => part === name)?.lines.length ?? 0;
  const dan = { kind: 'person', id: 'dan', label: 'Dan' } as const;
  return {
    lede: /(Blocked since|Was blocked)[^.]*/.exec(actionStory(storyOfAction(page)))?.[0],
    head: dependenciesHead(page.dependencies),
    dependencies: page.dependencies.map(({ from, days, ahead }) => [from, days, ahead]),
    blocks: [blocker.blocks.total, blocker.blocksLater.total, blocker.neverBlocked.total],
    question: questionRow(question, today).blocks,
    blockers: [blockers.total, blockers.blocked.total, blockers.chains.total, blockers.unblocked.total],
    home: home(archive).blocked.total,
    ledger: ledgerRows(archive)[0]?.blocks,
    person: involvements(archive).get('dan')?.blocks.length,
    report: [
      partOf(report(wholeSubject(archive), period).sections, 'blocked'),
      standingIn(archive.actions)(today).blocks(d0, today),
    ],
    digest: partOf(digest(dan, archive, period).sections, 'blocking'),
  };
};

const nowhere = { question: 0, home: 0, ledger: 0, person: 0, report: [0, 0], digest: 0 };
const everywhere = { question: 1, home: 1, ledger: 1, person: 1, report: [1, 1], digest: 1 };

describe('a deferred action with blockers', () => {
  it('is blocked by none of them before its start date', () => {
    expect(saidOn('2026-05-20')).toEqual({
      ...nowhere,
      lede: undefined,
      head: 'Will be blocked by',
      dependencies: [
        ['2026-06-01', 0, true],
        ['2026-06-01', 0, true],
      ],
      blocks: [0, 1, 0],
      blockers: [0, 0, 0, 0],
    });
  });

  it('is blocked since its start date', () => {
    expect(saidOn('2026-06-05')).toEqual({
      ...everywhere,
      lede: 'Blocked since 1 June 2026',
      head: 'Blocked by',
      dependencies: [
        ['2026-06-01', 4, undefined],
        ['2026-06-01', 4, undefined],
      ],
      blocks: [1, 0, 0],
      blockers: [2, 1, 2, 0],
    });
  });

  it('was never blocked if its blockers were closed before', () => {
    const closed = aNote({
      id: 's/2026-05-25',
      followUps: [
        aFollowUp({ ref: 'd0', status: 'done' }),
        aFollowUp({ kind: 'question', ref: 'q', status: 'answered' }),
      ],
    });
    for (const today of ['2026-05-26', '2026-06-05'])
      expect(saidOn(today, archiveOn(today, [closed]))).toMatchObject({
        ...{ question: 0, home: 0, person: 0, digest: 0 },
        lede: undefined,
        dependencies: [],
        blocks: [0, 0, 1],
        blockers: [0, 0, 0, 0],
      });
  });

  it('is blocked since the report that takes it up', () => {
    const taken = aNote({ id: 's/2026-05-25', followUps: [aFollowUp({ ref: 'd1', status: 'blocked' })] });
    expect(saidOn('2026-05-27', archiveOn('2026-05-27', [taken]))).toMatchObject({
      ...everywhere,
      lede: 'Blocked since 25 May 2026',
      blockers: [2, 1, 2, 0],
    });
  });
});
