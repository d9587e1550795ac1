import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { addDays, addMonths, type Day } from '../core/model/day/day.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { isBlocked, isHeldUp } from '../core/views/lines/blockers.ts';
import { isDeferred, isOpen } from '../core/views/lines/due.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { withBlockers, withReopenings } from './more-blockers.ts';

/*
 * A report lists as newly blocked the actions that are blocked at the end of its period and were not before it, and as
 * unblocked those that are open and not blocked at the end and were blocked before. One that is deferred at the end keeps
 * its blockers, so it is not unblocked by that. The archives of the two days say so.
 */

const last = '2999-12-31';
const everyone = { drafts: true, private: true };
const organisation = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, last).content;
const folder = await readContentFolder('examples/harbour');
if (!folder) throw new Error('The second example is missing.');
const harbour = readArchive(folder, last).content;

/** The ids of the actions of a day that meet a condition. */
function idsOf({ actions }: Archive, holds: (action: Archive['actions'][number]) => boolean) {
  return new Set(actions.filter(holds).map(({ id }) => id));
}

describe.each<readonly [string, Content, readonly Day[], number, number]>([
  ['the organisation', organisation, ['2024-01-01', '2024-10-01', '2025-04-01'], 3, 10],
  [
    'the organisation with blockers',
    withReopenings(withBlockers(organisation)),
    ['2024-04-01', '2025-01-01'],
    3,
    100,
  ],
  [
    'the organisation with blockers, by month',
    withBlockers(organisation),
    ['2024-03-01', '2025-05-01'],
    1,
    10,
  ],
  ['the second example', harbour, ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'], 1, 5],
])('the reports of %s', (_, content, starts, months, atLeast) => {
  const whole = wholeSubject(publishedArchive(content, last, everyone));

  it('list as blocked and unblocked what the archives of both ends of the period have so', () => {
    let compared = 0;
    for (const since of starts) {
      const until = addDays(addMonths(since, months), -1);
      const [before, after] = [addDays(since, -1), until].map((day) =>
        publishedArchive(content, day, everyone),
      );
      if (!before || !after) throw new RangeError('No archives');
      const wasBlocked = idsOf(before, (action) => isHeldUp(action, before.today));
      const wasDeferred = idsOf(before, (action) => isDeferred(action, before.today));
      const isBlockedAfter = idsOf(after, isBlocked);
      const expected = {
        blocked: [...idsOf(after, (action) => isHeldUp(action, until))].filter((id) => !wasBlocked.has(id)),
        unblocked: [...idsOf(after, isOpen)].filter((id) => wasBlocked.has(id) && !isBlockedAfter.has(id)),
      };
      const { sections } = report(whole, { since, until });
      for (const part of ['blocked', 'unblocked'] as const) {
        const lines = sections.find((section) => section.part === part)?.lines ?? [];
        const listed = lines.map(({ ref }) => ref.id).sort();
        expect({ since, part, listed }).toEqual({ since, part, listed: expected[part].toSorted() });
        // A deferred action is blocked from its start date on, on which no note reports it.
        const reported = lines.filter(({ ref }) => !wasDeferred.has(ref.id));
        for (const { day } of reported) expect(since <= day && day <= until, `${since} ${day}`).toBe(true);
        compared += listed.length;
      }
    }
    expect(compared).toBeGreaterThan(atLeast);
  });
});
