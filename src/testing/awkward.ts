import type { Content } from '../core/model/registry.ts';
import {
  aCheckIn,
  aContent,
  aDebt,
  aDecision,
  aFollowUp,
  aGoal,
  aMilestone,
  aNote,
  anAction,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
  aQuestion,
  aSeries,
  aSite,
  aTeam,
} from './builders.ts';

/**
 * An archive with every unusual case at once: names outside the registry, aliases, teams, and records that are older
 * than the archive, planned, moved or reopened.
 */
export const awkward: Content = aContent({
  site: aSite({ trackers: [{ name: 'T', pattern: 'T\\d+', url: 'https://t.example.org/{id}' }] }),
  people: [
    aPerson({ id: 'dan', name: 'Dan Wu', aliases: ['Danny'], teams: ['Release'] }),
    aPerson({ id: 'ann', name: 'Ann Ek', aliases: ['A'] }),
    aPerson({ id: 'ada', name: 'Ada Ash', aliases: ['A'], left: '2017-06-30' }),
  ],
  teams: [aTeam({ id: 'releng', name: 'Release', aliases: ['RE'] }), aTeam({ id: 'ops' })],
  series: [aSeries({ id: 'ops', cadence: 'weekly', teams: ['RE', 'ops'], for: ['p6'] })],
  programs: [
    aProgram({
      id: 'p6',
      owner: ['Danny'],
      outcomes: [
        anOutcome({
          id: 'o1',
          owner: ['Eve Out'],
          objectives: [anObjective({ id: 'o1.1', owner: ['RE'] }), anObjective({ id: 'o1.2' })],
        }),
      ],
    }),
  ],
  quarters: [
    aQuarter({ id: '2016-17-q4', goals: [aGoal({ id: 'first', for: ['p6/o1.1'] })] }),
    aQuarter({
      id: '2017-18-q1',
      title: 'Summer',
      goals: [
        aGoal({
          id: 'second',
          team: 'RE',
          for: ['p6/o1.1'],
          continues: '2016-17-q4/first',
          milestones: [aMilestone({ id: 'a', tracker: ['T1'] }), aMilestone({ id: 'b', blockedBy: ['a'] })],
        }),
        aGoal({ id: 'third', for: 'none', owner: ['A', 'Zed'] }),
      ],
    }),
  ],
  notes: [
    aNote({
      id: 'ops/2017-06-05',
      chair: ['danny', 'Zoë'],
      attendees: ['zoë', 'RE', { person: 'Dan Wu', as: 'guest speaker', of: 'Release' }],
      guests: ['Ada of the vendor'],
      for: ['p6/o1.2'],
      actions: [
        anAction({ id: 'each', owner: ['everyone'], due: 'end-of-quarter' }),
        anAction({ id: 'soon', owner: ['Danny', 'Zoë'], due: 'next-meeting', tracker: ['T7'] }),
        anAction({ id: 'wait', owner: ['Ann Ek'], blockedBy: ['RE', 'soon', 'why', 'T9', 'the weather'] }),
        anAction({ id: 'free', owner: ['A'], for: 'none' }),
        anAction({ id: 'early', status: 'done', closed: '2017-06-20' }),
      ],
      questions: [aQuestion({ id: 'why', owner: ['re'] })],
      debt: [aDebt({ id: 'by-hand', remedy: 'A recipe' })],
    }),
    aNote({
      id: 'ops/2017-06-12',
      followUps: [
        aFollowUp({ ref: 'each', status: 'done', team: 'Release' }),
        aFollowUp({ ref: 'soon', due: '2017-07-20', owner: ['Zed'] }),
        aFollowUp({ ref: 'older', text: 'From before', due: 'next-meeting' }),
      ],
      checkIns: [
        aCheckIn({ ref: 'p6/o1.1', status: 'in-progress', health: 'at-risk', note: 'Hm', team: 'RE' }),
      ],
      decisions: [aDecision({ id: 'first-way', scope: { exempt: [{ names: ['x'] }] } })],
    }),
    aNote({
      id: 'dev/2017-06-12',
      actions: [
        anAction({ id: 'unseen' }),
        anAction({ id: 'sold', due: '2017-06-02', status: 'done', closed: '2017-05-30' }),
        anAction({ id: 'lost', blockedBy: ['unseen'], status: 'dropped', reason: 'It broke' }),
      ],
      attendees: 'unknown',
    }),
    aNote({
      id: 'ops/2017-07-03',
      followUps: [
        aFollowUp({ ref: 'each', status: 'done', team: 'ops' }),
        aFollowUp({ ref: 'wait', blockedBy: [], owner: [] }),
        aFollowUp({ ref: 'dev/unseen', status: 'dropped', reason: 'No need', closed: '2017-06-30' }),
        aFollowUp({ kind: 'question', ref: 'why', status: 'answered', note: 'So' }),
        aFollowUp({ ref: 'free', for: ['2017-18-q1/second'] }),
      ],
      decisions: [aDecision({ id: 'second-way', status: 'proposed', supersedes: ['first-way'] })],
      checkIns: [aCheckIn({ ref: '2017-18-q1/second', status: 'done', goal: 'none' })],
    }),
    aNote({
      id: 'ops/2017-07-10',
      followUps: [
        aFollowUp({ kind: 'decision', ref: 'second-way', status: 'accepted' }),
        aFollowUp({ ref: 'soon', status: 'done' }),
      ],
      actions: [
        anAction({ id: 'again', duplicateOf: 'wait', implements: 'second-way', due: 'next-meeting' }),
      ],
    }),
    aNote({ id: 'ops/2026-03-01', actions: [anAction({ id: 'planned' })] }),
  ],
});
