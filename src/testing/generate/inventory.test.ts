import { expect, it } from 'vitest';
import { programsOn } from '../../core/graph/aim/serves-on.ts';
import { leftInForce } from '../../core/graph/record/left-in-force.ts';
import { decisionStep } from '../../core/graph/record/superseded.ts';
import type { Goal } from '../../core/model/aim.ts';
import { partyOf } from '../../core/model/owner.ts';
import type { Action, Decision } from '../../core/model/record.ts';
import type { AimStatus } from '../../core/model/status.ts';
import { readArchive } from '../../core/reading.ts';
import { generateOrganisation } from './organisation.ts';

/*
 * Counts the cases in the organisation that property tests need. Without cases of a kind, those tests would pass
 * without checking anything.
 */

const today = '2025-09-05';
const { archive } = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, today);
const { actions, decisions, questions, programs } = archive;
const goals = archive.quarters.flatMap((quarter) => quarter.goals);
const leaves = programs.flatMap(({ outcomes }) =>
  outcomes.filter(({ objectives }) => objectives.length === 0),
);

const statuses = ({ events }: Pick<Decision, 'events'>) => events.map(({ status }) => status);
const isTie = ({ entry: { votes } }: Decision) => votes?.for !== undefined && votes.for === votes.against;
const isTieBy = (method: string, status: string) => (one: Decision) =>
  isTie(one) && one.entry.method === method && one.status === status;
/** Whether an action was closed in one way and then reopened. */
const isReopenedAfter = (end: string) => (action: Action) =>
  action.events.some(({ kind }, at) => kind === 'reopened' && action.events[at - 1]?.status === end);
const isLate = ({ due, done }: Action['rounds'][number]) => (done?.day ?? '') > (due.day ?? '9999');
const isOver = (status: string | undefined) => status === 'done' || status === 'dropped';
/** The goals with a result at the end of their quarter or later. */
const withResult = (status: AimStatus | undefined) =>
  goals.filter((goal) => goal.quarter.ends < today && goal.reported.status === status);
const isChecked = ({ checkIns }: Pick<Goal, 'checkIns'>) => checkIns.length > 0;

/** The changes of the programs of actions, each from one note to the next. */
const moves = actions.flatMap((action) =>
  action.served.slice(1).flatMap(({ note }, index) => {
    const before = programsOn(action, action.served[index]?.note.note.date ?? '');
    const to = programsOn(action, note.note.date);
    const joins = to.some((program) => !before.includes(program));
    const leaves = before.some((program) => !to.includes(program));
    return joins || leaves ? [{ joins, leaves, to }] : [];
  }),
);
const goalsOf = ({ serves }: Action['served'][number]) => serves.aims.filter((aim) => aim.kind === 'goal');
const isCarriedOn = ({ served }: Action) =>
  served.some((one, index) => {
    const [before] = served[index - 1] ? goalsOf(served[index - 1] ?? one) : [];
    return before && goalsOf(one).some((goal) => goal.quarter.starts > before.quarter.starts);
  });

it.each<[string, readonly unknown[], number]>([
  ['rejected decisions', decisions.filter(({ status }) => status === 'rejected'), 15],
  ['decisions that are still proposed', decisions.filter(({ status }) => status === 'proposed'), 15],
  [
    'decisions accepted by a later note',
    decisions.filter((one) => (decisionStep(one)?.day ?? '') > one.opened && one.status === 'accepted'),
    10,
  ],
  [
    'proposals superseded before they were accepted',
    decisions.filter((one) => one.status === 'superseded' && !decisionStep(one)),
    5,
  ],
  [
    'rejected rivals of a decision that superseded another',
    decisions.filter(
      (one) => one.status === 'rejected' && one.supersedes.some((older) => older.supersededBy),
    ),
    3,
  ],
  ['decisions left in force alongside a newer one', leftInForce(decisions), 3],
  [
    'decisions that are taken back',
    decisions.filter(
      (one) =>
        statuses(one).lastIndexOf('proposed') > statuses(one).indexOf('accepted') &&
        statuses(one).includes('accepted'),
    ),
    5,
  ],
  ['decisions with votes', decisions.filter(({ entry }) => entry.votes), 20],
  ['votes that tie and reject', decisions.filter(isTieBy('vote', 'rejected')), 5],
  ['votes that tie, decided by the chair', decisions.filter(isTieBy('chair', 'accepted')), 5],
  ['votes that tie and accept', decisions.filter(isTieBy('vote', 'accepted')), 1],
  ['decisions that need an action', decisions.filter(({ needs }) => needs === 'action'), 5],
  [
    'proposals with objections that a decision adopts',
    archive.proposals.filter(
      ({ entry, adoptedAs }) => adoptedAs && entry.positions.some(({ position }) => position === 'object'),
    ),
    5,
  ],
  [
    'decisions with an objection that a later note reports',
    decisions.filter(({ objections }) => objections.length > 0),
    5,
  ],
  [
    'questions reopened after an answer',
    questions.filter(({ events }) =>
      events.some(({ kind }, at) => kind === 'reopened' && events[at - 1]?.kind === 'answered'),
    ),
    5,
  ],
  [
    'questions that are open again',
    questions.filter(
      ({ status, events }) =>
        status === 'open' && events.some(({ kind }) => kind === 'reopened' || kind === 'taken-up'),
    ),
    5,
  ],
  ['actions reopened after they were done', actions.filter(isReopenedAfter('done')), 5],
  ['actions reopened after they were dropped', actions.filter(isReopenedAfter('dropped')), 5],
  ['actions reopened after they were superseded', actions.filter(isReopenedAfter('superseded')), 5],
  ['records older than the archive', [...actions, ...decisions].filter(({ earlier }) => earlier), 10],
  ['actions of two owners', actions.filter(({ owners }) => owners.length === 2), 10],
  [
    'open actions of two owners, one of whom has done or dropped a part',
    actions.filter(
      (one) =>
        one.owners.length === 2 && !isOver(one.status) && one.parts.some((part) => isOver(part.status)),
    ),
    5,
  ],
  [
    'done actions with a dropped part',
    actions.filter((one) => one.status === 'done' && one.parts.some(({ status }) => status === 'dropped')),
    5,
  ],
  [
    'dropped parts of teams that left their series',
    actions.flatMap(({ parts, series }) =>
      parts.filter(
        ({ status, owner }) =>
          status === 'dropped' &&
          owner.kind === 'team' &&
          series.teams.every(({ id }) => id !== partyOf(owner).id),
      ),
    ),
    5,
  ],
  ['rounds that are done late', actions.flatMap(({ rounds }) => rounds.filter(isLate)), 5],
  ['rounds that are missed', actions.flatMap(({ rounds }) => rounds.filter(({ missed }) => missed)), 50],
  [
    'recurring actions that end',
    actions.filter(({ entry, status }) => entry.every && status === 'dropped'),
    3,
  ],
  ['moves of actions from one program to another', moves.filter((one) => one.joins && one.leaves), 10],
  ['moves of actions to no program', moves.filter((one) => one.leaves && one.to.length === 0), 4],
  ['moves of actions to a second program', moves.filter((one) => one.joins && !one.leaves), 4],
  ['actions that move back', actions.filter(({ served }) => served.length > 2), 5],
  ['actions that move to the goal of a later quarter', actions.filter(isCarriedOn), 10],
  [
    'actions that are reopened for the goal of a later quarter',
    actions.filter((one) => isCarriedOn(one) && isReopenedAfter('done')(one)),
    5,
  ],
  ['outcomes without objectives', leaves, 3],
  ['goals of outcomes without objectives', leaves.flatMap((leaf) => leaf.goals), 15],
  ['check-ins on such goals', leaves.flatMap((leaf) => leaf.goals.filter(isChecked)), 10],
  ['actions for such outcomes', leaves.flatMap((leaf) => leaf.actions), 10],
  [
    'goals for a whole program',
    goals.filter(({ serves }) => serves.aims.some(({ kind }) => kind === 'program')),
    5,
  ],
  ['goals with several check-ins', goals.filter(({ checkIns }) => checkIns.length > 1), 20],
  ['goals that are done', withResult('done'), 15],
  ['goals that are partly done', withResult('in-progress'), 8],
  ['goals that are not started', withResult('not-started'), 5],
  ['goals that are dropped', withResult('dropped'), 8],
  ['goals that end without a result', withResult(undefined), 1],
])('the organisation has %s', (_, found, atLeast) => {
  expect(found.length).toBeGreaterThanOrEqual(atLeast);
});
