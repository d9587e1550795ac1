import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';

const opening = (action: Partial<ActionEntry> = {}) =>
  aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', ...action })] });

/** A note of the series that says this of the action, or nothing. */
const meeting = (date: string, ...said: Partial<FollowUpEntry>[]) =>
  aNote({ id: `ops/${date}`, followUps: said.map((part) => aFollowUp({ ref: 'x', ...part })) });

const actionOf = (...notes: Note[]) => {
  const action = anArchive({ notes }).find.action('ops/x');
  if (!action) throw new Error('The action was not opened.');
  return action;
};

const eventsOf = (...notes: Note[]) => actionOf(...notes).events.map(({ kind, day }) => `${day} ${kind}`);

describe('an action after follow-ups', () => {
  it.each([
    // status before, what is said, what happens, status after
    ['open', undefined, 'carried-over', 'open'],
    ['open', 'open', 'carried-over', 'open'],
    ['open', 'in-progress', 'in-progress', 'in-progress'],
    ['open', 'blocked', 'blocked', 'blocked'],
    ['open', 'done', 'done', 'done'],
    ['open', 'dropped', 'dropped', 'dropped'],
    ['in-progress', undefined, 'carried-over', 'in-progress'],
    ['in-progress', 'open', 'carried-over', 'open'],
    ['blocked', undefined, 'carried-over', 'blocked'],
    ['blocked', 'in-progress', 'in-progress', 'in-progress'],
    ['done', undefined, 'mentioned', 'done'],
    ['done', 'done', 'mentioned', 'done'],
    ['done', 'open', 'reopened', 'open'],
    ['done', 'in-progress', 'reopened', 'in-progress'],
    ['dropped', undefined, 'mentioned', 'dropped'],
    ['dropped', 'blocked', 'reopened', 'blocked'],
    ['dropped', 'done', 'done', 'done'],
  ] as const)('%s, then %s: %s', (before, said, kind, after) => {
    const action = actionOf(opening({ status: before }), meeting('2017-02-10', { status: said }));
    expect(action.events.at(-1)).toMatchObject({ kind, status: after, day: '2017-02-10' });
    expect(action.status).toBe(after);
  });
});

describe('the history of an action', () => {
  it('has a step for each meeting of its series while it was open, whether mentioned or not', () => {
    const notes = [
      opening(),
      meeting('2017-02-10'),
      meeting('2017-03-10', { status: 'blocked' }),
      meeting('2017-04-10', { status: 'done' }),
      meeting('2017-05-10'),
    ];
    expect(eventsOf(...notes)).toEqual([
      '2017-01-10 opened',
      '2017-02-10 not-mentioned',
      '2017-03-10 blocked',
      '2017-04-10 done',
    ]);
    expect(actionOf(...notes)).toMatchObject({ status: 'done', closed: '2017-04-10', carriedOver: 2 });
  });

  it('continues after it was reopened, and ends with the last closing', () => {
    const notes = [
      opening(),
      meeting('2017-02-10', { status: 'done' }),
      meeting('2017-03-10'),
      meeting('2017-04-10', { status: 'open' }),
      meeting('2017-05-10'),
      meeting('2017-06-10', { status: 'dropped', reason: 'No longer needed' }),
    ];
    expect(eventsOf(...notes)).toEqual([
      '2017-01-10 opened',
      '2017-02-10 done',
      '2017-04-10 reopened',
      '2017-05-10 not-mentioned',
      '2017-06-10 dropped',
    ]);
    expect(actionOf(...notes)).toMatchObject({ closed: '2017-06-10', reason: 'No longer needed' });
  });

  it('keeps the first day when a later note says done once more', () => {
    const notes = [
      opening(),
      meeting('2017-02-10', { status: 'done' }),
      meeting('2017-03-10', { status: 'done' }),
    ];
    expect(actionOf(...notes).closed).toBe('2017-02-10');
  });

  it('closes between two meetings where the opening note says the day', () => {
    const notes = [
      opening({ status: 'done', closed: '2017-02-20' }),
      meeting('2017-02-10'),
      meeting('2017-03-10'),
    ];
    expect(eventsOf(...notes)).toEqual(['2017-01-10 opened', '2017-02-10 not-mentioned', '2017-02-20 done']);
    expect(actionOf(...notes).events.at(-1)?.note.id).toBe('ops/2017-01-10');
  });

  it('closes on the day that a follow-up names rather than on the day of its note', () => {
    const notes = [
      opening(),
      meeting('2017-02-10'),
      meeting('2017-03-10', { status: 'done', closed: '2017-02-03' }),
    ];
    expect(eventsOf(...notes)).toEqual(['2017-01-10 opened', '2017-02-10 not-mentioned', '2017-02-03 done']);
    expect(actionOf(...notes)).toMatchObject({ closed: '2017-02-03', carriedOver: 1 });
  });

  it('keeps the status that meetings before a late report found, and the day that the report gives', () => {
    const notes = [
      opening(),
      meeting('2017-02-10', { status: 'in-progress' }),
      meeting('2017-03-10'),
      meeting('2017-04-10', { status: 'done', closed: '2017-02-03' }),
    ];
    expect(eventsOf(...notes)).toEqual([
      '2017-01-10 opened',
      '2017-02-10 in-progress',
      '2017-03-10 not-mentioned',
      '2017-02-03 done',
    ]);
    expect(actionOf(...notes)).toMatchObject({ status: 'done', closed: '2017-02-03', carriedOver: 2 });
  });

  it('is not closed yet where it will be only after today', () => {
    expect(actionOf(opening({ status: 'done', closed: '2017-09-09' }))).not.toHaveProperty(
      'closed',
      '2017-09-09',
    );
    expect(actionOf(opening({ status: 'done', closed: '2017-09-08' }))).toMatchObject({ status: 'done' });
  });

  it('is not moved by a note that is dated after today', () => {
    const said = { status: 'done', owner: ['Ann'], due: '2018-01-01', for: ['p6'] } as const;
    const action = actionOf(opening(), meeting('2017-09-09', said));
    expect(action).toMatchObject({ status: 'open', owners: [], serves: { aims: [], dangling: [] } });
    expect(action.due).toBeUndefined();
  });

  it('takes two notes of one day in the order of their names', () => {
    const notes = [
      aNote({ id: 'ops/2017-02-10-retro', followUps: [aFollowUp({ ref: 'x', status: 'open' })] }),
      meeting('2017-02-10', { status: 'done' }),
      opening(),
    ];
    expect(eventsOf(...notes)).toEqual(['2017-01-10 opened', '2017-02-10 done', '2017-02-10 reopened']);
  });

  it('closes on the day of its note where nothing says when', () => {
    expect(eventsOf(opening({ status: 'done' }))).toEqual(['2017-01-10 opened', '2017-01-10 done']);
  });

  it('hears of other series, but not their silence', () => {
    const notes = [
      opening(),
      aNote({ id: 'dev/2017-02-01' }),
      aNote({ id: 'dev/2017-03-01', followUps: [aFollowUp({ ref: 'ops/x', status: 'in-progress' })] }),
    ];
    expect(eventsOf(...notes)).toEqual(['2017-01-10 opened', '2017-03-01 in-progress']);
  });

  it('does not count a future meeting as one that did not mention it', () => {
    expect(eventsOf(opening(), meeting('2017-09-09'))).toEqual(['2017-01-10 opened']);
    expect(eventsOf(opening(), meeting('2017-09-08'))).toEqual([
      '2017-01-10 opened',
      '2017-09-08 not-mentioned',
    ]);
  });

  it('begins with the follow-up that introduces an older action', () => {
    const action = actionOf(
      meeting('2017-01-10', { text: 'Expand the workboard', status: 'blocked', note: 'Needs help' }),
      meeting('2017-02-10', { status: 'done' }),
    );
    expect(action).toMatchObject({ earlier: true, text: 'Expand the workboard', opened: '2017-01-10' });
    expect(action.events.map(({ kind, status }) => [kind, status])).toEqual([
      ['opened', 'blocked'],
      ['done', 'done'],
    ]);
    expect(action.events[0]?.said).toBe('Needs help');
  });

  it('has a change of due date, owner and blockers only on the step that made it', () => {
    const action = actionOf(
      opening({ due: '2017-02-01', owner: ['Ann'], blockedBy: ['Bob'] }),
      meeting('2017-02-10', { due: '2017-02-01', owner: ['Ann'] }),
      meeting('2017-03-10', { due: '2017-04-01', owner: ['Cy'], blockedBy: [] }),
    );
    const [, same, changed] = action.events;
    expect(same).not.toHaveProperty('due');
    expect(same).not.toHaveProperty('owners');
    expect(changed).toMatchObject({ due: { day: '2017-04-01' }, blockedBy: [] });
    expect(action.owners).toMatchObject([{ kind: 'person', person: { id: 'cy' } }]);
    expect(action.due?.day).toBe('2017-04-01');
  });

  it.each([
    [{ status: 'done' }, { due: '2017-04-01' }],
    [{ status: 'done' }, { status: 'done', due: '2017-04-01' }],
    [{ status: 'done' }, { status: 'dropped', due: '2017-04-01' }],
    [{ status: 'dropped', due: '2017-04-01' }, {}],
  ] as const)(
    'has a due date that is given while it is closed only once it is reopened: %j, %j',
    (one, two) => {
      const notes = [opening({ due: '2017-02-01' }), meeting('2017-02-10', one), meeting('2017-03-10', two)];
      const closed = actionOf(...notes);
      expect(closed.due?.day).toBe('2017-02-01');
      expect(closed.events.map(({ due }) => due?.day)).toEqual(['2017-02-01', undefined, undefined]);
      const reopened = actionOf(...notes, meeting('2017-03-20', { status: 'open' }));
      expect(reopened.due?.day).toBe('2017-04-01');
      expect(reopened.events.at(-1)?.due?.day).toBe('2017-04-01');
      const given = actionOf(...notes, meeting('2017-03-20', { status: 'open', due: '2017-05-01' }));
      expect(given.due?.day).toBe('2017-05-01');
    },
  );
});

describe('the blockers of an action', () => {
  const blocked = { status: 'blocked', blockedBy: ['Ann'] } as const;

  it.each([
    ['goes on where nothing new is said', undefined, 1],
    ['goes on where it is still blocked', 'blocked', 1],
    ['is over once a meeting finds it in another state', 'in-progress', 0],
    ['is kept where the action itself ends', 'done', 1],
  ] as const)('%s', (_, status, left) => {
    const action = actionOf(opening(), meeting('2017-02-10', blocked), meeting('2017-03-10', { status }));
    expect(action.blockedBy).toHaveLength(left);
  });
});
