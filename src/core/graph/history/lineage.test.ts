import { describe, expect, it } from 'vitest';
import { aContent, aFollowUp, aNote, anAction } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import { linkArchive } from '../link.ts';

const opens = (date: string, ...actions: (Partial<ActionEntry> & { id: string })[]) =>
  aNote({ id: `ops/${date}`, actions: actions.map((action) => anAction(action)) });
const says = (date: string, ...said: Partial<FollowUpEntry>[]) =>
  aNote({ id: `ops/${date}`, followUps: said.map((part) => aFollowUp({ ref: 'old', ...part })) });

const link = (notes: readonly Note[], today = '2017-09-08') => linkArchive(aContent({ notes }), today);

const old = (...notes: Note[]) => {
  const action = link(notes).archive.find.action('ops/old');
  if (!action) throw new Error('The action was not opened.');
  return action;
};
const stepsOf = ({ events }: ReturnType<typeof old>) => events.map(({ day, kind }) => `${day} ${kind}`);

describe('an action that others supersede', () => {
  it.each([
    ['split', [opens('2017-01-10', { id: 'old', splitInto: ['new'] }), opens('2017-03-10', { id: 'new' })]],
    [
      'duplicate',
      [opens('2017-01-10', { id: 'old', duplicateOf: 'new' }), opens('2017-03-10', { id: 'new' })],
    ],
    [
      'superseded',
      [opens('2017-01-10', { id: 'old' }), opens('2017-03-10', { id: 'new', supersedes: ['old'] })],
    ],
  ] as const)('%s: is superseded from the day on which both are open', (how, notes) => {
    const action = old(...notes, says('2017-02-10'), says('2017-04-10'));
    expect(action).toMatchObject({ status: 'superseded', closed: '2017-03-10', carriedOver: 1 });
    expect(stepsOf(action)).toEqual([
      '2017-01-10 opened',
      '2017-02-10 not-mentioned',
      '2017-03-10 superseded',
    ]);
    expect(action.events.at(-1)?.supersededBy).toMatchObject([{ how, action: { id: 'ops/new' } }]);
    expect(action.supersededBy.map(({ action: newer }) => newer.supersededActions)).toMatchObject([
      [{ how, day: '2017-03-10', action: { id: 'ops/old' } }],
    ]);
  });

  it('is superseded at once if it repeats an existing action', () => {
    const action = old(
      opens('2017-01-10', { id: 'new' }),
      opens('2017-02-10', { id: 'old', duplicateOf: 'new' }),
    );
    expect(stepsOf(action)).toEqual(['2017-02-10 opened', '2017-02-10 superseded']);
  });

  it('stays open until the action that supersedes it is opened', () => {
    const notes = [
      opens('2017-01-10', { id: 'old' }),
      opens('2017-09-09', { id: 'new', supersedes: ['old'] }),
    ];
    expect(old(...notes)).toMatchObject({ status: 'open', supersededBy: [] });
  });

  it('is superseded by the parts that exist, each from its own day', () => {
    const action = old(
      opens('2017-01-10', { id: 'old', splitInto: ['one', 'two', 'three'] }),
      opens('2017-02-10', { id: 'one' }, { id: 'two' }),
      opens('2017-03-10', { id: 'three' }),
    );
    expect(action.closed).toBe('2017-02-10');
    expect(stepsOf(action).slice(1)).toEqual(['2017-02-10 superseded', '2017-03-10 mentioned']);
    expect(action.events.map(({ supersededBy = [] }) => supersededBy.map((by) => by.action.shortId))).toEqual(
      [[], ['one', 'two'], ['three']],
    );
  });

  it('has a relation once that both sides report', () => {
    const action = old(
      opens('2017-01-10', { id: 'old', splitInto: ['new'] }),
      opens('2017-02-10', { id: 'new', supersedes: ['old'] }),
    );
    expect(action.supersededBy).toMatchObject([{ how: 'split', action: { id: 'ops/new' } }]);
  });
});

describe('a report on a superseded action', () => {
  it.each([
    // what is said, what its thread tells, what it is
    [undefined, 'mentioned', 'superseded'],
    ['done', 'done', 'superseded'],
    ['dropped', 'dropped', 'superseded'],
    ['open', 'reopened', 'open'],
    ['in-progress', 'reopened', 'in-progress'],
    ['blocked', 'reopened', 'blocked'],
  ] as const)('%s: its thread has %s, it is %s', (status, kind, after) => {
    const action = old(
      opens('2017-01-10', { id: 'old' }),
      opens('2017-02-10', { id: 'new', supersedes: ['old'] }),
      says('2017-03-10', { status }),
    );
    expect(action.events.at(-1)).toMatchObject({ kind, status: after, day: '2017-03-10' });
    expect(action).toMatchObject({
      status: after,
      closed: after === 'superseded' ? '2017-02-10' : undefined,
    });
  });
});

describe('an action that was over before another took its place', () => {
  it('stays done', () => {
    const action = old(
      opens('2017-01-10', { id: 'old' }),
      says('2017-02-10', { status: 'done' }),
      opens('2017-03-10', { id: 'new', supersedes: ['old'] }),
    );
    expect(action).toMatchObject({ status: 'done', closed: '2017-02-10' });
    expect(action.events.map(({ kind }) => kind)).not.toContain('superseded');
    expect(action.supersededBy).toHaveLength(1);
  });

  it('stays superseded if only a later note reports that it was done before', () => {
    const action = old(
      opens('2017-01-10', { id: 'old' }),
      opens('2017-03-10', { id: 'new', supersedes: ['old'] }),
      says('2017-04-10', { status: 'done', closed: '2017-02-10' }),
    );
    expect(action).toMatchObject({ status: 'superseded', closed: '2017-03-10' });
    expect(action.events.at(-1)).toMatchObject({ kind: 'done', day: '2017-02-10', status: 'superseded' });
  });

  it('stays done if the same note reports both', () => {
    const note = {
      ...says('2017-03-10', { status: 'done' }),
      actions: [anAction({ id: 'new', supersedes: ['old'] })],
    };
    expect(old(opens('2017-01-10', { id: 'old' }), note).status).toBe('done');
  });
});

describe('actions that take each other’s place in a circle', () => {
  const notes = [
    opens('2017-01-10', { id: 'a', splitInto: ['b'] }),
    opens('2017-02-10', { id: 'b', duplicateOf: 'c' }),
    opens('2017-03-10', { id: 'c' }),
    opens('2017-04-10', { id: 'd' }, { id: 'old', duplicateOf: 'd' }),
  ];
  const circle = opens('2017-05-10', { id: 'e' }, { id: 'f', supersedes: ['c', 'e'] });
  const closing = opens('2017-06-10', { id: 'a2', supersedes: ['f'], splitInto: ['a'] });

  it('are reported once and stay as they are, and actions that depend on them are superseded', () => {
    const { archive, findings } = link([...notes, circle, closing]);
    expect(findings.map(({ code }) => code)).toEqual(['supersedes-cycle']);
    expect(findings[0]?.message).toContain('`ops/a` → ');
    const statuses = archive.actions.map(({ shortId, status }) => `${shortId} ${status}`);
    expect(statuses).toEqual([
      'a open',
      'b open',
      'c open',
      'd open',
      'old superseded',
      'e superseded',
      'f open',
      'a2 open',
    ]);
  });

  it('are superseded as long as the circle is not closed', () => {
    const { archive } = link([...notes, circle, closing], '2017-05-31');
    expect(archive.find.action('ops/a')?.status).toBe('superseded');
  });
});
