import { describe, expect, it } from 'vitest';
import { aDecision, aFollowUp, aNote, anAction, anArchive, aQuestion } from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { sinceThen } from './since.ts';
import { lastStepOf, recordThen } from './then.ts';

const today = '2017-09-08';
const opening = aNote({ id: 'pipeline/2017-03-07', actions: [anAction({ id: 'split', due: '2017-04-01' })] });

/** The changes of a record after the note that opened it. */
function sinceOpening(record: FollowedRecord) {
  const { note, events } = record;
  return sinceThen(record, recordThen(record, events, lastStepOf(events, note)), note, today);
}

function sinceOfAction(...later: Note[]) {
  const action = anArchive({ notes: [opening, ...later] }, today).find.action('pipeline/split');
  return action && sinceOpening(action);
}

describe('a record since a note', () => {
  it('is how it ended, on which day and how long it took', () => {
    const done = aFollowUp({ ref: 'split', status: 'done', note: 'Two milestones.' });
    expect(
      sinceOfAction(
        aNote({ id: 'pipeline/2017-04-04' }),
        aNote({ id: 'pipeline/2017-05-02', followUps: [done] }),
      ),
    ).toMatchObject({
      state: 'done',
      day: '2017-05-02',
      note: { id: 'pipeline/2017-05-02' },
      said: 'Two milestones.',
      days: 56,
      carriedOver: 1,
      overdue: undefined,
    });
  });

  it.each(['board', 'sync'])('has what a note of the same day in another series, `%s`, reports', (series) => {
    const same = `${series}/2017-03-07`;
    const done = aNote({ id: same, followUps: [aFollowUp({ ref: 'pipeline/split', status: 'done' })] });
    expect(sinceOfAction(done)).toMatchObject({ state: 'done', day: '2017-03-07', note: { id: same } });
  });

  it('has the reason of the whole, not that of a part', () => {
    const two = aNote({
      id: 'pipeline/2017-03-07',
      actions: [anAction({ id: 'split', owner: ['ann', 'bob'] })],
    });
    const sincePartsOf = (...parts: readonly (readonly [string, 'done' | 'dropped'])[]) => {
      const followUps = parts.map(([team, status]) =>
        aFollowUp({ ref: 'split', team, status, reason: `${team} left` }),
      );
      const notes = [two, aNote({ id: 'pipeline/2017-05-02', followUps })];
      const action = anArchive({ notes }, today).find.action('pipeline/split');
      const { state, reason } = (action && sinceOpening(action)) ?? {};
      return [state, reason];
    };
    expect(sincePartsOf(['ann', 'dropped'])).toEqual(['carried-over', undefined]);
    expect(sincePartsOf(['ann', 'done'], ['bob', 'dropped'])).toEqual(['done', undefined]);
    expect(sincePartsOf(['ann', 'dropped'], ['bob', 'dropped'])).toEqual(['dropped', 'bob left']);
  });

  it.each([
    ['action', 'done'],
    ['question', 'answered'],
    ['question', 'parked'],
  ] as const)('says that a %s was open again before it was %s again', (kind, end) => {
    const saying = (date: string, status: FollowUpEntry['status']) =>
      aNote({ id: `s/${date}`, followUps: [aFollowUp({ kind, ref: 'it', status })] });
    const { find } = anArchive(
      {
        notes: [
          aNote({
            id: 's/2017-03-09',
            ...(kind === 'action'
              ? { actions: [anAction({ id: 'it' })] }
              : { questions: [aQuestion({ id: 'it' })] }),
          }),
          saying('2017-03-16', end),
          saying('2017-04-13', 'open'),
          saying('2017-05-04', end),
        ],
      },
      today,
    );
    const record = find[kind]('s/it');
    expect(record && sinceOpening(record)).toMatchObject({
      state: end,
      day: '2017-05-04',
      reopened: { day: '2017-04-13', again: end === 'parked' ? 'taken-up' : 'reopened' },
    });
  });

  it('counts days and meetings from the note, not from the opening', () => {
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-04-04' }),
      aNote({ id: 'pipeline/2017-05-02' }),
      aNote({ id: 'pipeline/2017-05-09', followUps: [aFollowUp({ ref: 'split', status: 'done' })] }),
    ];
    const action = anArchive({ notes }, today).find.action('pipeline/split');
    const meeting = action?.events.find(({ day }) => day === '2017-04-04')?.note;
    if (!action || !meeting) throw new Error('The action was not carried over.');
    const was = recordThen(action, action.events, lastStepOf(action.events, meeting));
    expect(sinceThen(action, was, meeting, today)).toMatchObject({ days: 35, carriedOver: 1 });
  });

  it('is a missed round of a recurring action, with its due date', () => {
    const action = anArchive(
      {
        notes: [
          aNote({
            id: 'pipeline/2017-08-14',
            actions: [anAction({ id: 'numbers', every: 'week', due: '2017-08-21' })],
          }),
        ],
      },
      today,
    ).find.action('pipeline/numbers');
    if (!action) throw new Error('The action was not opened.');
    const since = sinceThen(action, recordThen(action, action.events, 0), action.note, '2017-09-08');
    expect(since?.missed).toEqual({ day: '2017-08-21', rounds: 2 });
  });

  it('is the round that was current, done after its due date, and the round that is overdue now', () => {
    const action = anArchive(
      {
        notes: [
          aNote({
            id: 'pipeline/2017-08-14',
            actions: [anAction({ id: 'numbers', every: 'week', due: '2017-08-21' })],
          }),
          aNote({ id: 'pipeline/2017-08-25', followUps: [aFollowUp({ ref: 'numbers', status: 'done' })] }),
        ],
      },
      today,
    ).find.action('pipeline/numbers');
    if (!action) throw new Error('The action was not opened.');
    expect(sinceThen(action, recordThen(action, action.events, 0), action.note, today)).toMatchObject({
      recurs: true,
      roundDone: { due: '2017-08-21', day: '2017-08-25', note: { id: 'pipeline/2017-08-25' } },
      missed: { day: '2017-08-28', rounds: 1 },
      overdue: { day: '2017-09-04', days: -4 },
    });
  });

  it('is a reopening, with its day, whether the note left it open or done', () => {
    const notes = [
      opening,
      aNote({ id: 'pipeline/2017-04-04', followUps: [aFollowUp({ ref: 'split', status: 'done' })] }),
      aNote({ id: 'pipeline/2017-05-02', followUps: [aFollowUp({ ref: 'split', status: 'open' })] }),
      aNote({ id: 'pipeline/2017-06-06' }),
    ];
    const { find } = anArchive({ notes }, today);
    const action = find.action('pipeline/split');
    const done = find.note('pipeline/2017-04-04');
    if (!action || !done) throw new Error('The action was not done.');
    const was = recordThen(action, action.events, lastStepOf(action.events, done));
    const reopened = { state: 'reopened', day: '2017-05-02', note: { id: 'pipeline/2017-05-02' } };
    expect(was.status).toBe('done');
    expect(sinceThen(action, was, done, today)).toMatchObject({ ...reopened, notMentioned: 1 });
    expect(sinceOpening(action)).toMatchObject(reopened);
  });

  it('is a later mention of what the note found ended, not the end before it', () => {
    const sinceThird = (kind: 'action' | 'decision', end: 'done' | 'accepted') => {
      const notes = [
        aNote({
          id: 'pipeline/2017-03-07',
          ...(kind === 'action'
            ? { actions: [anAction({ id: 'x' })] }
            : { decisions: [aDecision({ id: 'x' })] }),
        }),
        aNote({
          id: 'pipeline/2017-04-04',
          followUps: [aFollowUp({ kind, ref: 'x', status: end, reason: 'R.' })],
        }),
        aNote({ id: 'pipeline/2017-05-02', followUps: [aFollowUp({ kind, ref: 'x', note: 'It is read.' })] }),
        aNote({ id: 'pipeline/2017-06-06', followUps: [aFollowUp({ kind, ref: 'x', owner: ['hana'] })] }),
      ];
      const { find } = anArchive({ notes }, today);
      const record = kind === 'action' ? find.action('pipeline/x') : find.decision('pipeline/x');
      const third = find.note('pipeline/2017-05-02');
      if (!record || !third) throw new Error('The record was not opened.');
      const was = recordThen(record, record.events, lastStepOf(record.events, third));
      return sinceThen(record, was, third, today);
    };
    const mentioned = { state: 'mentioned', day: '2017-06-06', note: { id: 'pipeline/2017-06-06' } };
    expect(sinceThird('action', 'done')).toMatchObject({ ...mentioned, reason: undefined, days: undefined });
    expect(sinceThird('action', 'done')?.owners?.refs).toMatchObject([{ id: 'hana' }]);
    expect(sinceThird('decision', 'accepted')).toMatchObject(mentioned);
  });

  it('has the reopening, if work goes on since then', () => {
    const since = sinceOfAction(
      aNote({ id: 'pipeline/2017-04-04', followUps: [aFollowUp({ ref: 'split', status: 'done' })] }),
      aNote({ id: 'pipeline/2017-05-02', followUps: [aFollowUp({ ref: 'split', status: 'open' })] }),
      aNote({ id: 'pipeline/2017-06-06', followUps: [aFollowUp({ ref: 'split', status: 'in-progress' })] }),
    );
    const reopened = { day: '2017-05-02', note: { id: 'pipeline/2017-05-02' } };
    expect(since).toMatchObject({ state: 'in-progress', day: '2017-06-06', reopened });
  });

  it('is since when it has been as it is, not when that was last repeated', () => {
    const blocked = aFollowUp({ ref: 'split', status: 'blocked' });
    const since = sinceOfAction(
      aNote({ id: 'pipeline/2017-04-04', followUps: [blocked] }),
      aNote({ id: 'pipeline/2017-05-02', followUps: [blocked] }),
      aNote({ id: 'pipeline/2017-06-06' }),
    );
    expect(since).toMatchObject({ state: 'blocked', day: '2017-04-04', notMentioned: 1 });
  });

  it('is not mentioned if no later meeting mentions it, and overdue once its due date has passed', () => {
    expect(sinceOfAction(aNote({ id: 'pipeline/2017-04-04' }))).toMatchObject({
      state: 'not-mentioned',
      notMentioned: 1,
      overdue: { days: -160 },
    });
  });

  it('is overdue even without a later meeting', () => {
    expect(sinceOfAction()?.overdue?.day).toBe('2017-04-01');
    expect(sinceOfAction()?.state).toBeUndefined();
  });

  it('has the owners and the due date only if they have changed', () => {
    const kept = aFollowUp({ ref: 'split', status: 'in-progress' });
    const later = aNote({ id: 'pipeline/2017-04-04', followUps: [kept] });
    expect(sinceOfAction(later)).toMatchObject({ state: 'in-progress', owners: undefined, due: undefined });
    const moved = [
      aNote({ id: 'pipeline/2017-05-02', followUps: [aFollowUp({ ref: 'split', due: '2017-10-01' })] }),
      aNote({
        id: 'pipeline/2017-06-06',
        followUps: [aFollowUp({ ref: 'split', due: '2017-11-01', owner: ['hana'] })],
      }),
    ];
    expect(sinceOfAction(later, ...moved)).toMatchObject({
      owners: { refs: [{ id: 'hana' }], day: '2017-06-06', note: { id: 'pipeline/2017-06-06' } },
      due: { view: { day: '2017-11-01' }, moved: 2 },
    });
  });

  it('has the day of the event and the date of the note that reported it', () => {
    const done = aFollowUp({ ref: 'split', status: 'done', closed: '2017-04-20' });
    expect(sinceOfAction(aNote({ id: 'pipeline/2017-05-02', followUps: [done] }))).toMatchObject({
      day: '2017-04-20',
      reported: '2017-05-02',
      note: { id: 'pipeline/2017-05-02' },
    });
  });

  it('is open again once a deferred action starts, even if no note mentions it', () => {
    const sinceOn = (on: string) => {
      const action = anArchive(
        {
          notes: [
            aNote({ id: 'pipeline/2017-03-07', actions: [anAction({ id: 'x', start: '2017-06-01' })] }),
          ],
        },
        on,
      ).find.action('pipeline/x');
      if (!action) throw new Error('The action was not opened.');
      const was = recordThen(action, action.events, 0);
      return sinceThen(action, was, action.note, on);
    };
    expect(sinceOn('2017-05-31')).toBeUndefined();
    expect(sinceOn('2017-06-01')).toMatchObject({ state: undefined, notMentioned: 0 });
  });

  it('names the decision that supersedes an older one', () => {
    const archive = anArchive({
      notes: [
        aNote({ id: 'pipeline/2017-03-07', decisions: [aDecision({ id: 'old' })] }),
        aNote({ id: 'pipeline/2017-04-04', decisions: [aDecision({ id: 'new', supersedes: ['old'] })] }),
      ],
    });
    const old = archive.find.decision('pipeline/old');
    expect(old && sinceOpening(old)).toMatchObject({
      state: 'superseded',
      supersededBy: [{ id: 'pipeline/new' }],
    });
  });

  it('is missing if nothing changed and nothing is overdue', () => {
    const archive = anArchive({
      notes: [aNote({ id: 'pipeline/2017-03-07', questions: [aQuestion({ id: 'structure' })] })],
    });
    const question = archive.find.question('pipeline/structure');
    expect(question && sinceOpening(question)).toBeUndefined();
  });
});
