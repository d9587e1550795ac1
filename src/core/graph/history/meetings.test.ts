import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import type { ActionEntry } from '../../model/entry.ts';
import { readArchive } from '../../reading.ts';
import { meetingCount } from './meetings.ts';

/** An action of a review, with the reports of the retro on the same day and of the next meeting. */
const actionOf = (entry: Partial<ActionEntry>, ...later: ReturnType<typeof aNote>[]) =>
  anArchive({
    series: [aSeries({ id: 'ops', cadence: 'weekly' })],
    notes: [aNote({ id: 'ops/2017-01-10-a', actions: [anAction({ id: 'x', ...entry })] }), ...later],
  }).find.action('ops/x');

const retro = aNote({ id: 'ops/2017-01-10-b' });

describe('a later meeting', () => {
  it('is on a later day, for due dates, carried over, not mentioned and rounds alike', () => {
    const notes = [retro, aNote({ id: 'ops/2017-01-17' })];
    const action = actionOf({ due: 'next-meeting' }, ...notes);
    expect(action).toMatchObject({ carriedOver: 1, due: { noteId: 'ops/2017-01-17' } });
    expect(action?.events.map(({ note }) => note.id)).toEqual(['ops/2017-01-10-a', 'ops/2017-01-17']);
    expect(actionOf({ every: 'meeting' }, ...notes)?.rounds.map(({ due }) => due.day)).toEqual([
      '2017-01-17',
    ]);
    expect(actionOf({}, retro)?.carriedOver).toBe(0);
  });

  it.each([
    ['first', ['ops/2017-01-17-a', 'ops/2017-01-17-b']],
    ['last', ['ops/2017-01-17-b', 'ops/2017-01-17-a']],
  ])(
    'of two notes is one meeting, whether the %s one mentions the action',
    (_, [saying = '', other = '']) => {
      const action = actionOf(
        {},
        aNote({ id: saying, followUps: [aFollowUp({ ref: 'x', note: 'Begun.' })] }),
        aNote({ id: other }),
      );
      expect(action?.carriedOver).toBe(1);
      expect(action?.events.map(({ kind }) => kind)).toEqual(['opened', 'carried-over']);
    },
  );

  it('with two notes does not carry over an action that the second note closes', () => {
    const said = (id: string, status: 'open' | 'done') =>
      aNote({ id, followUps: [aFollowUp({ ref: 'x', status })] });
    const notes = [said('ops/2017-01-17-a', 'open'), said('ops/2017-01-17-b', 'done')];
    expect(actionOf({}, ...notes)).toMatchObject({ status: 'done', carriedOver: 0 });
  });
});

describe('a meeting that recorded nothing', () => {
  const written = (body: string, more = '') =>
    `---\ntitle: Ops\ndate: 2017-01-17\nattendees: [ana]\n${more}---\n${body}`;
  const readAfter = (text: string) =>
    readArchive(
      {
        files: [
          {
            path: 'notes/ops/2017-01-10.md',
            text: '---\ntitle: Ops\ndate: 2017-01-10\nactions: [{ id: x, text: Ask, owner: ana, due: next-meeting }]\n---\n',
          },
          { path: 'notes/ops/2017-01-17.md', text },
        ],
        assets: [],
        findings: [],
      },
      '2017-01-20',
    );

  it('carries nothing over, though it was held', () => {
    const { archive } = readAfter(written('\n<!-- nobody wrote -->\n\n'));
    expect(archive.find.action('ops/x')).toMatchObject({ carriedOver: 0, due: { noteId: 'ops/2017-01-17' } });
    expect(meetingCount(archive.notes)).toBe(2);
  });

  it.each([
    ['a text', written('Budget\n')],
    ['a topic for next time', written('', 'forNextTime: [Budget]\n')],
    ['a decision', written('', 'decisions: [{ id: d, text: Buy }]\n')],
  ])('does so with %s', (_, text) => {
    expect(readAfter(text).archive.find.action('ops/x')?.carriedOver).toBe(1);
  });

  it('is one meeting with a note of the same day that recorded something', () => {
    const notes = [
      aNote({ id: 'ops/2017-01-17-a', recordedNothing: true }),
      aNote({ id: 'ops/2017-01-17-b' }),
      aNote({ id: 'ops/2017-01-24', recordedNothing: true }),
    ];
    expect(actionOf({}, ...notes)?.carriedOver).toBe(1);
  });
});

describe('an update', () => {
  const update = (id: string, followUps: ReturnType<typeof aFollowUp>[] = []) =>
    aNote({ id, kind: 'update', attendees: undefined, followUps });

  it('is no later meeting: it carries nothing over, and nothing is due at it', () => {
    const notes = [update('ops/2017-01-12'), aNote({ id: 'ops/2017-01-17' }), update('ops/2017-01-20')];
    const action = actionOf({ due: 'next-meeting' }, ...notes);
    expect(action).toMatchObject({ carriedOver: 1, due: { noteId: 'ops/2017-01-17' } });
    expect(action?.events.map(({ kind, day }) => [kind, day])).toEqual([
      ['opened', '2017-01-10'],
      ['not-mentioned', '2017-01-17'],
    ]);
    expect(actionOf({ every: 'meeting' }, ...notes)?.rounds.map(({ due }) => due.day)).toEqual([
      '2017-01-17',
    ]);
  });

  it('reports on its day, without carrying over', () => {
    const open = update('ops/2017-01-12', [aFollowUp({ ref: 'x', status: 'open' })]);
    const done = update('ops/2017-01-13', [aFollowUp({ ref: 'x', status: 'done' })]);
    const action = actionOf({}, open, done, aNote({ id: 'ops/2017-01-17' }));
    expect(action).toMatchObject({ carriedOver: 0, status: 'done', closed: '2017-01-13' });
    expect(action?.events.map(({ kind }) => kind)).toEqual(['opened', 'still-open', 'done']);
  });

  it('between two notes of a meeting does not end the meeting', () => {
    const said = (id: string, status: 'open' | 'done') =>
      aNote({ id, followUps: [aFollowUp({ ref: 'x', status })] });
    const between = update('ops/2017-01-17-b', [aFollowUp({ ref: 'x', status: 'in-progress' })]);
    const notes = [said('ops/2017-01-17-a', 'open'), between, said('ops/2017-01-17-c', 'done')];
    expect(actionOf({}, ...notes)).toMatchObject({ status: 'done', carriedOver: 0 });
    const [first, , last] = [...notes.slice(0, 2), said('ops/2017-01-17-c', 'open')];
    const action = actionOf({}, ...[first, between, last].filter((note) => note !== undefined));
    expect(action?.carriedOver).toBe(1);
    expect(action?.events.map(({ kind }) => kind)).toEqual([
      'opened',
      'still-open',
      'in-progress',
      'carried-over',
    ]);
  });
});

describe('notes of one day with a time', () => {
  it('report in the order of their times, not of their file names', () => {
    const said = (id: string, time: string, status: 'open' | 'done') =>
      aNote({ id, time, followUps: [aFollowUp({ ref: 'x', status })] });
    const done = actionOf(
      {},
      said('ops/2017-01-17-a', '16:00', 'done'),
      said('ops/2017-01-17-b', '14:00', 'open'),
    );
    expect(done).toMatchObject({ status: 'done', carriedOver: 0 });
    expect(done?.events.map(({ kind }) => kind)).toEqual(['opened', 'still-open', 'done']);
  });
});

describe('a session', () => {
  const dayOf = (date: string, followUps: ReturnType<typeof aFollowUp>[] = []) =>
    aNote({ id: `ops/${date}`, session: 'plenary', followUps });
  const days = ['2017-01-16', '2017-01-17', '2017-01-18'];

  it('is one meeting, which carries over once, at its last note', () => {
    const action = actionOf(
      { due: 'next-meeting' },
      ...days.map((day) => dayOf(day)),
      aNote({ id: 'ops/2017-01-24' }),
    );
    expect(action).toMatchObject({ carriedOver: 2, due: { noteId: 'ops/2017-01-16' } });
    expect(action?.events.map(({ kind, day }) => [kind, day])).toEqual([
      ['opened', '2017-01-10'],
      ['not-mentioned', '2017-01-18'],
      ['not-mentioned', '2017-01-24'],
    ]);
  });

  it('carries nothing over that its own notes open, and nothing is due at it', () => {
    const archive = anArchive({
      series: [aSeries({ id: 'ops', cadence: 'weekly' })],
      notes: [
        { ...dayOf('2017-01-16'), actions: [anAction({ id: 'x', due: 'next-meeting' })] },
        { ...dayOf('2017-01-17'), actions: [anAction({ id: 'y', every: 'meeting' })] },
        dayOf('2017-01-18'),
        aNote({ id: 'ops/2017-01-24' }),
      ],
    });
    const [x, y] = archive.actions;
    expect(x).toMatchObject({ carriedOver: 1, due: { noteId: 'ops/2017-01-24' } });
    expect(y?.rounds[0]?.due.day).toBe('2017-01-24');
    expect(meetingCount(archive.notes)).toBe(2);
  });

  it('does not carry over what one of its notes closes, whichever mentions it first', () => {
    const open = [aFollowUp({ ref: 'x', status: 'open' })];
    const done = [aFollowUp({ ref: 'x', status: 'done' })];
    const [first = '', second = '', third = ''] = days;
    expect(actionOf({}, dayOf(first, open), dayOf(second), dayOf(third, done))?.carriedOver).toBe(0);
    const left = actionOf({}, dayOf(first, open), dayOf(second, open), dayOf(third));
    expect(left?.events.map(({ kind }) => kind)).toEqual(['opened', 'still-open', 'carried-over']);
    expect(left?.carriedOver).toBe(1);
  });

  it('around another meeting of the series is one meeting, and the other is another', () => {
    const open = [aFollowUp({ ref: 'x', status: 'open' })];
    const [first = '', second = '', third = ''] = days;
    const between = aNote({ id: `ops/${second}`, followUps: open });
    expect(actionOf({}, dayOf(first, open), between, dayOf(third, open))?.carriedOver).toBe(2);
    expect(actionOf({}, dayOf(first, open), between, dayOf(third))?.carriedOver).toBe(2);
    expect(actionOf({}, dayOf(first), between, dayOf(third))?.carriedOver).toBe(2);
  });

  it('is on a past day what its notes up to that day are', () => {
    const open = [aFollowUp({ ref: 'x', status: 'open' })];
    const notes = [
      aNote({ id: 'ops/2017-01-10-a', actions: [anAction({ id: 'x' }), anAction({ id: 'y' })] }),
      dayOf('2017-01-16'),
      dayOf('2017-01-17', open),
      dayOf('2017-01-18', [aFollowUp({ ref: 'x', status: 'done' })]),
      aNote({ id: 'ops/2017-01-24' }),
    ];
    const on = (day: string) => anArchive({ series: [aSeries({ id: 'ops' })], notes }, day);
    const now = on('2017-01-31').actions;
    for (const day of [...days, '2017-01-20', '2017-01-24']) {
      const then = on(day).actions.map(({ id, carriedOver, status }) => [id, carriedOver, status]);
      const past = now.map(({ id, historyOn }) => [id, historyOn(day).carriedOver, historyOn(day).status]);
      expect(past, day).toEqual(then);
    }
    expect(now.map(({ carriedOver }) => carriedOver)).toEqual([0, 2]);
  });
});

describe('a cancelled meeting', () => {
  it('carries nothing over, and nothing is due at it', () => {
    const archive = anArchive({
      series: [aSeries({ id: 'ops', cancelled: ['2017-01-17'] })],
      notes: [
        aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', due: 'next-meeting' })] }),
        aNote({ id: 'ops/2017-01-17' }),
        aNote({ id: 'ops/2017-01-24' }),
      ],
    });
    expect(archive.actions).toMatchObject([{ carriedOver: 1, due: { noteId: 'ops/2017-01-24' } }]);
    expect(meetingCount(archive.notes)).toBe(2);
  });
});
