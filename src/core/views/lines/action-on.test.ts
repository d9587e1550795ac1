import { describe, expect, it } from 'vitest';
import { awkward } from '../../../testing/awkward.ts';
import { generateArchive } from '../../../testing/generate/archive.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { actionOn } from './action-on.ts';
import { isOverFor } from './team-shares.ts';

const files = generateArchive({ notes: 300, seed: 7 });
const { content } = readArchive({ files, assets: [], findings: [] }, '2025-01-01');
const asLinkedOn = (day: Day): Archive => publishedArchive(content, day, { drafts: false });
const last = asLinkedOn('2025-01-01');

/** What an action says of itself, without the objects it points at. */
function plain(action: Action) {
  const { id, status, closed, reason, due, carriedOver, owners, blockedBy, events, supersededBy, parts } =
    action;
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
    over: parts.flatMap(({ team }) => (isOverFor(action, team.id) ? [team.id] : [])),
  };
}

describe('an action on a past day', () => {
  it.each(['2021-03-01', '2021-11-15', '2022-08-02', '2023-06-30'])(
    'equals on %s the action in the archive of that day',
    (day) => {
      const then = asLinkedOn(day).actions.filter(({ opened }) => opened <= day);
      const now = last.actions.flatMap((action) => actionOn(action, day) ?? []);
      expect(then.length).toBeGreaterThan(20);
      expect(now.map(plain)).toEqual(then.map(plain));
    },
  );

  it.each(['2017-06-11', '2017-06-30', '2017-07-05', '2017-07-10', '2017-12-31'])(
    'equals on %s what was known then, however awkward its history',
    (day) => {
      const linkedOn = (today: Day) => publishedArchive(awkward, today, { drafts: true, private: true });
      const then = linkedOn(day).actions.filter(({ opened }) => opened <= day);
      const now = linkedOn('2025-01-01').actions.flatMap((action) => actionOn(action, day) ?? []);
      expect(now.map(plain)).toEqual(then.map(plain));
    },
  );

  it('is itself once nothing happened to it any more', () => {
    for (const action of last.actions) expect(actionOn(action, last.today)).toBe(action);
  });
});
