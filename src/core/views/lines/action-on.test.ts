import { describe, expect, it } from 'vitest';
import { awkward } from '../../../testing/awkward.ts';
import { generateArchive } from '../../../testing/generate/archive.ts';
import type { Archive } from '../../model/archive.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import { partyOf } from '../../model/owner.ts';
import type { Action } from '../../model/record.ts';
import type { Content } from '../../model/registry.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { actionOn } from './action-on.ts';
import { isOverFor } from './team-shares.ts';

const files = generateArchive({ notes: 300, seed: 7 });
const { content } = readArchive({ files, assets: [], findings: [] }, '2025-01-01');
const linkedOn = (of: Content, day: Day): Archive => publishedArchive(of, day, { drafts: true });

/** Gives every done follow-up an earlier closing date, although most meetings in between left the action open. */
const withLateReports: Content = {
  ...content,
  notes: content.notes.map((note) => ({
    ...note,
    followUps: note.followUps.map((followUp, index) =>
      followUp.status === 'done'
        ? { ...followUp, closed: addDays(note.date, -1 - ((index * 11) % 30)) }
        : followUp,
    ),
  })),
};

/** What an action says of itself, without the objects it points at. */
function plain(action: Action) {
  const {
    id,
    status,
    closed,
    reason,
    due,
    carriedOver,
    owners,
    blockedBy,
    events,
    supersededBy,
    parts,
    start,
    rounds,
  } = action;
  return {
    id,
    status,
    closed,
    reason,
    due,
    carriedOver,
    owners: owners.map((owner) => JSON.stringify(owner, ['kind', 'person', 'team', 'id'])),
    blockers: blockedBy.length,
    events: events.map(({ kind, day, note }) => `${kind} ${day} ${note.id}`),
    supersededBy: supersededBy.map((supersession) => supersession.action.id),
    start,
    rounds: rounds.map(({ due: { day }, done, missed }) => [day, done?.day, missed]),
    over: parts.flatMap(({ owner }) => (isOverFor(action, partyOf(owner).id) ? [partyOf(owner).id] : [])),
  };
}

const daysFrom = (first: Day, step: number, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(first, index * step));

const contents: readonly (readonly [string, Content, readonly Day[]])[] = [
  ['a generated archive', content, daysFrom('2021-03-01', 83, 12)],
  ['an archive of late reports', withLateReports, daysFrom('2021-03-01', 83, 12)],
  ['what is awkward', awkward, daysFrom('2017-05-31', 9, 16)],
];

describe.each(contents)('an action of %s', (_, whole, days) => {
  const last = linkedOn(whole, '2025-01-01');

  it.each(days)('equals on %s the action in the archive of that day', (day) => {
    const then = linkedOn(whole, day).actions;
    const now = last.actions.flatMap((action) => actionOn(action, day) ?? []);
    expect(now.map(plain)).toEqual(then.map(plain));
  });

  it('equals the action itself once everything about it is known', () => {
    for (const action of last.actions.filter(({ rounds }) => rounds.length === 0))
      expect(actionOn(action, last.today)).toBe(action);
  });
});
