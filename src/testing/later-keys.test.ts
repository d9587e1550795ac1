import { describe, expect, it } from 'vitest';
import type {
  ActionEntry,
  DebtEntry,
  DecisionEntry,
  FollowUpEntry,
  QuestionEntry,
} from '../core/model/entry.ts';
import { recordFields } from '../core/parse/schema/record/records.ts';
import {
  aDebt,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
  aQuestion,
} from './builders.ts';

/*
 * No feature may require an edit of old minutes: what a key of the opening entry says about the status or the terms of a
 * record, a later follow-up can say, too. Both lead to the same record.
 */

const programs = [
  aProgram({ id: 'p', outcomes: [anOutcome({ id: 'o', objectives: [anObjective({ id: 'o.1' })] })] }),
];

/** The archive after an entry has these keys, or after a follow-up has them. */
function archiveWith(
  entry: { readonly [kind in 'action' | 'decision' | 'question' | 'debt']?: object },
  followUp?: Partial<FollowUpEntry>,
) {
  const first = aNote({
    id: 'ops/2017-01-10',
    actions: [
      anAction({ id: 'a', ...entry.action }),
      anAction({ id: 'b' }),
      anAction({ id: 'weekly', every: 'week', due: '2017-01-16' }),
    ],
    decisions: [aDecision({ id: 'd', ...entry.decision }), aDecision({ id: 'newer' })],
    questions: [aQuestion({ id: 'q', ...entry.question })],
    debt: [aDebt({ id: 'debt', ...entry.debt })],
  });
  const later = aNote({
    id: 'ops/2017-02-10',
    followUps: followUp ? [aFollowUp({ ref: 'a', ...followUp })] : [],
  });
  return anArchive({ notes: [first, later], programs }, '2017-03-10').find;
}

type Keys<E> = { readonly [K in keyof E]?: readonly [E[K], Partial<FollowUpEntry>] };

const ofAction: Keys<ActionEntry> = {
  owner: [['ann'], { owner: ['ann'] }],
  due: ['2017-04-01', { due: '2017-04-01' }],
  status: ['in-progress', { status: 'in-progress' }],
  for: [['p/o.1'], { for: ['p/o.1'] }],
  tracker: [['T1'], { tracker: ['T1'] }],
  blockedBy: [['b'], { blockedBy: ['b'] }],
  start: ['2017-05-01', { start: '2017-05-01' }],
  duplicateOf: ['b', { duplicateOf: 'b' }],
  splitInto: [['b'], { splitInto: ['b'] }],
};

describe('a key of an action that a later note reports', () => {
  it.each(Object.entries(ofAction))('%s', (key, [value, followUp]) => {
    const facts = (find: ReturnType<typeof archiveWith>) => {
      const { status, owners, due, start, serves, trackers, blockedBy, supersededBy } =
        find.action('ops/a') ?? {};
      return JSON.parse(
        JSON.stringify({
          ...{ status, due, start },
          owners: owners?.map((owner) => (owner.kind === 'person' ? owner.person.id : owner.kind)),
          serves: serves?.aims.map(({ id }) => id),
          trackers,
          blockedBy: blockedBy?.map(({ kind }) => kind),
          supersededBy: supersededBy?.map(({ how, action }) => [how, action.id]),
        }),
      );
    };
    const opened = facts(archiveWith({ action: { [key]: value } }));
    expect(facts(archiveWith({}, followUp))).toEqual(opened);
    expect(facts(archiveWith({}))).not.toEqual(opened);
  });

  it.each(['done', 'dropped'] as const)('closed, with reason, as %s', (status) => {
    const followUp = { status, closed: '2017-02-01', reason: 'Over.' };
    expect(archiveWith({}, followUp).action('ops/a')).toMatchObject({
      ...{ status, closed: '2017-02-01', reason: 'Over.' },
    });
  });

  it('supersedes, from the side of the superseded one', () => {
    const find = archiveWith({}, { supersededBy: ['b'] });
    expect(find.action('ops/a')?.status).toBe('superseded');
    expect(find.action('ops/b')?.supersededActions).toHaveLength(1);
  });

  it('every, of which one round is skipped', () => {
    const [first] =
      archiveWith({}, { ref: 'weekly', round: 'skipped', closed: '2017-01-12' }).action('ops/weekly')
        ?.rounds ?? [];
    expect(first).toMatchObject({ skipped: { note: { id: 'ops/2017-02-10' } } });
  });
});

const ofDecision: Keys<DecisionEntry> = {
  status: ['rejected', { status: 'rejected' }],
  needs: ['action', { needs: 'action' }],
  reviewBy: ['2018-01-31', { reviewBy: '2018-01-31' }],
  owner: [['ann'], { owner: ['ann'] }],
  tracker: [['T1'], { tracker: ['T1'] }],
  for: [['p/o.1'], { for: ['p/o.1'] }],
};

describe('a key of a decision that a later note reports', () => {
  it.each(Object.entries(ofDecision))('%s', (key, [value, followUp]) => {
    const facts = (find: ReturnType<typeof archiveWith>) => {
      const { status, needs, reviewBy, owners, trackers, serves } = find.decision('ops/d') ?? {};
      return { status, needs, reviewBy, owners: owners?.length, trackers, aims: serves?.aims.length };
    };
    const opened = facts(archiveWith({ decision: { [key]: value } }));
    expect(facts(archiveWith({}, { ...followUp, kind: 'decision', ref: 'd' }))).toEqual(opened);
    expect(facts(archiveWith({}))).not.toEqual(opened);
  });

  it('supersedes, from the side of the superseded one', () => {
    const find = archiveWith({}, { kind: 'decision', ref: 'd', supersededBy: ['newer'] });
    expect(find.decision('ops/d')).toMatchObject({ status: 'superseded', supersededBy: { id: 'ops/newer' } });
  });
});

const ofQuestion: Keys<Pick<QuestionEntry, 'owner' | 'for' | 'tracker'>> = {
  owner: [['ann'], { owner: ['ann'] }],
  for: [['p/o.1'], { for: ['p/o.1'] }],
  tracker: [['T1'], { tracker: ['T1'] }],
};

const ofDebt: Keys<DebtEntry> = { status: ['done', { status: 'done' }], ...ofQuestion };

describe.each([
  ['question', 'q', ofQuestion],
  ['debt', 'debt', ofDebt],
] as const)('a key of a %s that a later note reports', (kind, id, keys) => {
  it.each(Object.entries(keys))('%s', (key, [value, followUp]) => {
    const facts = (find: ReturnType<typeof archiveWith>) => {
      const { status, owners, trackers, serves } = find[kind](`ops/${id}`) ?? {};
      return { status, owners: owners?.length, trackers, aims: serves?.aims.length };
    };
    const opened = facts(archiveWith({ [kind]: { [key]: value } }));
    expect(facts(archiveWith({}, { ...followUp, kind, ref: id }))).toEqual(opened);
    expect(facts(archiveWith({}))).not.toEqual(opened);
  });
});

describe('a key of a question that a later note reports', () => {
  it.each(['answered', 'parked'] as const)('status %s', (status) => {
    const followUp = { kind: 'question', ref: 'q', status, note: 'So.' } as const;
    const opened = archiveWith({ question: { status } satisfies Partial<QuestionEntry> }).question('ops/q');
    expect(archiveWith({}, followUp).question('ops/q')?.status).toBe(opened?.status);
  });

  it('answer, by a decision or an action, linked from both sides', () => {
    const byDecision = archiveWith({}, { kind: 'question', ref: 'q', status: 'answered', answeredBy: 'd' });
    expect(byDecision.question('ops/q')?.answeredBy?.id).toBe('ops/d');
    expect(byDecision.decision('ops/d')?.answers.map(({ id }) => id)).toEqual(['ops/q']);
    const byAction = archiveWith({}, { kind: 'question', ref: 'q', status: 'answered', answeredBy: 'a' });
    expect(byAction.action('ops/a')?.answers.map(({ id }) => id)).toEqual(['ops/q']);
  });
});

it('is each key of an entry, but those that say what the record is or how its meeting decided', () => {
  const told = {
    // The tests of topics have the follow-ups with a topic.
    action: [...Object.keys(ofAction), 'closed', 'reason', 'supersedes', 'every', 'topic'],
    decision: [...Object.keys(ofDecision), 'supersedes', 'topic'],
    question: [...Object.keys(ofQuestion), 'status', 'answer', 'topic'],
    debt: [...Object.keys(ofDebt), 'topic'],
  };
  const fixed = {
    action: ['id', 'text', 'note', 'implements', 'assumed', 'visibility', 'formerly'],
    decision: [
      'id',
      'text',
      'note',
      'method',
      'objectionsBy',
      'assumed',
      'votes',
      'scope',
      'visibility',
      'formerly',
    ],
    question: ['id', 'text', 'note', 'visibility', 'formerly'],
    debt: ['id', 'text', 'note', 'remedy', 'cause', 'visibility', 'formerly'],
  };
  for (const kind of ['action', 'decision', 'question', 'debt'] as const)
    expect(recordFields[kind].map(({ key }) => key).toSorted()).toEqual(
      [...told[kind], ...fixed[kind]].toSorted(),
    );
});
