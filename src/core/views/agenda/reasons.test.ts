import { describe, expect, it } from 'vitest';
import {
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import type { ActionEntry, DecisionEntry, FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import { decisionTerms } from '../decision/terms.ts';
import { reasonsOfAction, reasonsOfDecision, reasonsOfQuestion } from './reasons.ts';

const days = { today: '2017-09-08', until: '2017-09-15' };
const opening = (part: Partial<Note>) => aNote({ id: 's/2017-08-01', ...part });
const meeting = (date: string, ...followUps: FollowUpEntry[]) => aNote({ id: `s/${date}`, followUps });

function archiveOf(...notes: Note[]) {
  const series = [aSeries({ id: 's', teams: ['ops', 'web'] })];
  const teams = [aTeam({ id: 'ops' }), aTeam({ id: 'web' })];
  return anArchive({ notes, series, teams }, days.today);
}

function ofAction(part: Partial<ActionEntry>, others: readonly ActionEntry[], ...later: Note[]) {
  const actions = [anAction({ id: 'x', ...part }), ...others];
  const questions = [aQuestion({ id: 'why' })];
  const action = archiveOf(opening({ actions, questions }), ...later).find.action('s/x');
  return action && reasonsOfAction(action, days);
}

describe('an action comes up', () => {
  it.each([
    // what it says, why it comes up
    [{}, []],
    [{ due: '2017-09-07' }, ['overdue']],
    [{ due: '2017-09-08' }, ['due']],
    [{ due: '2017-09-15' }, ['due']],
    [{ due: '2017-09-16' }, []],
    [{ due: 'next-meeting' }, ['due']],
    [{ start: '2017-09-09', due: '2017-09-10' }, []],
    [{ start: '2017-09-08', due: '2017-09-10' }, ['due']],
    [{ status: 'blocked' }, ['blocked']],
    [{ status: 'blocked', due: '2017-09-01' }, ['overdue', 'blocked']],
    [{ status: 'in-progress' }, []],
    [{ owner: ['everyone'] }, ['each-team']],
    [{ owner: ['everyone'], due: '2017-09-10' }, ['due', 'each-team']],
    [{ status: 'done', closed: '2017-08-01', due: '2017-08-02' }, []],
    [{ status: 'dropped', due: '2017-08-02' }, []],
    [{ due: '2017-08-02', splitInto: ['part'] }, []],
  ] as const)('%j: %j', (part, reasons) => {
    expect(ofAction(part, [anAction({ id: 'part' })])).toEqual(reasons);
  });

  it.each([
    [1, []],
    [2, []],
    [3, ['not-mentioned']],
    [4, ['not-mentioned']],
  ])('as not mentioned after %d meetings in a row without a mention: %j', (notMentioned, reasons) => {
    const meetings = Array.from({ length: notMentioned }, (_, index) => meeting(`2017-08-${index + 10}`));
    expect(ofAction({}, [], ...meetings)).toEqual(reasons);
  });

  it('as blocked, not as unblocked, if what it names was closed before its note', () => {
    const answered = aFollowUp({ kind: 'question', ref: 'why', status: 'answered' });
    const opens = (date: string, ...followUps: FollowUpEntry[]) =>
      aNote({
        id: `s/${date}`,
        actions: [anAction({ id: 'late', status: 'blocked', blockedBy: ['why'] })],
        followUps,
      });
    const reasonsAfter = (...notes: Note[]) => {
      const action = archiveOf(opening({ questions: [aQuestion({ id: 'why' })] }), ...notes).find.action(
        's/late',
      );
      return action && reasonsOfAction(action, days);
    };
    expect(reasonsAfter(meeting('2017-08-08', answered), opens('2017-08-15'))).toEqual(['blocked']);
    expect(reasonsAfter(opens('2017-08-08'), meeting('2017-08-15', answered))).toEqual(['unblocked']);
  });

  it('not as not mentioned if the last meeting mentioned it', () => {
    const mentions = meeting('2017-08-30', aFollowUp({ ref: 'x' }));
    expect(ofAction({}, [], meeting('2017-08-10'), meeting('2017-08-20'), mentions)).toEqual([]);
  });

  it.each([
    // its blocker, what a later meeting reported of it, and the reasons
    ['y', undefined, ['blocked']],
    ['y', aFollowUp({ ref: 'y', status: 'done' }), ['unblocked']],
    ['y', aFollowUp({ ref: 'y', status: 'dropped' }), ['unblocked']],
    ['why', undefined, ['blocked']],
    ['why', aFollowUp({ kind: 'question', ref: 'why', status: 'parked' }), ['blocked']],
    ['why', aFollowUp({ kind: 'question', ref: 'why', status: 'answered' }), ['unblocked']],
    ['ops', undefined, ['blocked']],
  ] as const)('blocked by %s, reported as %o: %j', (blocker, said, reasons) => {
    const others = [anAction({ id: 'y' })];
    const spoken = aFollowUp({ ref: 'x' });
    const later = meeting('2017-08-22', spoken, ...(said ? [said] : []));
    expect(ofAction({ status: 'blocked', blockedBy: [blocker] }, others, later)).toEqual(reasons);
  });

  it('as blocked while one of several blockers is open, even if no note calls it blocked', () => {
    const others = [anAction({ id: 'y', status: 'done', closed: '2017-08-01' }), anAction({ id: 'z' })];
    expect(ofAction({ status: 'blocked', blockedBy: ['y', 'z'] }, others)).toEqual(['blocked']);
    expect(ofAction({ blockedBy: ['z'] }, others)).toEqual(['blocked']);
    expect(ofAction({ blockedBy: ['y'] }, others)).toEqual([]);
  });

  it('for its teams only while one of them is left', () => {
    const done = (team: string) => aFollowUp({ ref: 'x', team, status: 'done' });
    expect(ofAction({ owner: ['everyone'] }, [], meeting('2017-08-22', done('ops')))).toEqual(['each-team']);
    expect(ofAction({ owner: ['everyone'] }, [], meeting('2017-08-22', done('ops'), done('web')))).toEqual(
      [],
    );
  });
});

describe('a question comes up', () => {
  const ofQuestion = (...later: Note[]) => {
    const question = archiveOf(opening({ questions: [aQuestion({ id: 'q' })] }), ...later).find.question(
      's/q',
    );
    return question && reasonsOfQuestion(question);
  };
  const say = (status: 'open' | 'parked' | 'answered') =>
    meeting('2017-08-30', aFollowUp({ kind: 'question', ref: 'q', status }));

  it.each([
    [[], ['questions']],
    [[meeting('2017-08-10')], ['questions']],
    [
      [meeting('2017-08-10'), meeting('2017-08-20'), meeting('2017-08-25')],
      ['not-mentioned', 'questions'],
    ],
    [[meeting('2017-08-10'), meeting('2017-08-20'), say('open')], ['questions']],
    [[say('parked')], ['parked']],
    [[say('answered')], []],
  ])('after %j as %j', (later, reasons) => {
    expect(ofQuestion(...later)).toEqual(reasons);
  });
});

describe('a decision comes up', () => {
  it.each([
    [{ status: 'proposed' }, []],
    [{ status: 'proposed', objectionsBy: '2017-09-22' }, ['objections']],
    [{ status: 'proposed', objectionsBy: '2017-09-23' }, []],
    [{ status: 'proposed', objectionsBy: '2017-09-01' }, ['undecided']],
    [{ status: 'proposed', objectionsBy: '2017-09-07' }, ['undecided']],
    [{ status: 'proposed', objectionsBy: '2017-09-08' }, ['objections']],
    [{ status: 'accepted', objectionsBy: '2017-09-10' }, ['objections']],
    [{ status: 'accepted', objectionsBy: '2017-09-07' }, []],
    [{ status: 'rejected', objectionsBy: '2017-09-10' }, []],
    [{ status: 'accepted', reviewBy: '2017-09-15' }, ['review']],
    [{ status: 'accepted', reviewBy: '2017-09-16' }, []],
    [{ status: 'accepted', reviewBy: '2017-06-16' }, ['review']],
    [{ status: 'rejected', reviewBy: '2017-09-10' }, []],
    [{ status: 'proposed', objectionsBy: '2017-09-10', reviewBy: '2017-09-10' }, ['objections', 'review']],
  ] as const)('%j: %j', (part: Partial<DecisionEntry>, reasons) => {
    const decisions = [aDecision({ id: 'd', ...part })];
    const decision = archiveOf(opening({ decisions })).find.decision('s/d');
    expect(decision && reasonsOfDecision(decisionTerms(decision, [], days.today), days)).toEqual(reasons);
  });

  it('if none of its actions was started for long', () => {
    const old = aNote({ id: 's/2017-05-02', decisions: [aDecision({ id: 'd', needs: 'action' })] });
    const decision = archiveOf(old).find.decision('s/d');
    expect(decision && reasonsOfDecision(decisionTerms(decision, [], days.today), days)).toEqual([
      'no-progress',
    ]);
  });
});
