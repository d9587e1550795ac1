import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import type { Action, Blocker, Question } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { quarterPages } from '../core/views/aim/quarter-page.ts';
import { unblockedLately } from '../core/views/blockers/unblocked.ts';
import { blockedGroups } from '../core/views/dependency/blocked-groups.ts';
import { blockedTime } from '../core/views/dependency/blocked-time.ts';
import { blocksOf } from '../core/views/dependency/blocks.ts';
import { deferredTimes } from '../core/views/dependency/deferred-times.ts';
import { dependenciesOf } from '../core/views/dependency/dependencies.ts';
import { dependencyLines } from '../core/views/dependency/dependency-line.ts';
import type { ActionLine } from '../core/views/lines/action-line.ts';
import { actionOn } from '../core/views/lines/action-on.ts';
import { blockersNow, isBlockedOn, isHeldUp } from '../core/views/lines/blockers.ts';
import { isActive } from '../core/views/lines/due.ts';
import { ancestryOf } from '../core/views/lines/lineage.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { withBlockers, withReopenings } from './more-blockers.ts';

/*
 * A time during which a blocker blocked an action never changes once it has ended: the builds of all later days have it
 * with the same days, also after the blocker or the action is reopened.
 */

const organisation = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  '2999-12-31',
).content;
const folder = await readContentFolder('examples/harbour');
if (!folder) throw new Error('The second example is missing.');
const harbour = readArchive(folder, '2999-12-31').content;

const everyone = { drafts: true, private: true };

/** The archive of a day, and the dependencies that have ended by then, as text. */
function pastOn(content: Content, today: Day) {
  const archive = publishedArchive(content, today, everyone);
  const ended = archive.actions.flatMap((action) =>
    dependencyLines(action, today).flatMap(({ blocker, from, until, days }) => {
      const name = typeof blocker === 'string' ? blocker : blocker.id;
      return until === undefined ? [] : [`${action.id} by ${name} from ${from} to ${until}: ${days}`];
    }),
  );
  return { archive, ended };
}

const days = (first: Day, step: number, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(first, index * step));

const reopened = withReopenings(withBlockers(organisation));
const cases = [
  ['the organisation', organisation, days('2023-10-10', 61, 12)],
  ['the organisation with reopenings', reopened, days('2023-10-10', 61, 12)],
  ['the second example', harbour, days('2026-07-10', 12, 16)],
] as const;

describe.each(cases)('%s', (_, content, seen) => {
  const builds = seen.map((day) => [day, pastOn(content, day)] as const);

  it('keeps each time that had ended in every later build', () => {
    for (const [index, [day, { ended }]] of builds.entries()) {
      for (const [later, { ended: after }] of builds.slice(index + 1)) {
        const lost = ended.filter((line) => !after.includes(line));
        expect({ day, later, lost }).toEqual({ day, later, lost: [] });
      }
    }
  });

  it('has on the page of a quarter that ended the same blockers in every later build', () => {
    const blockersOf = (archive: Archive) =>
      quarterPages(archive).flatMap(({ ref, period, opened, carried }) => {
        const lines = [...opened.items, ...carried.items];
        const isOver = period.until < archive.today;
        return lines.map((line) => [`${ref.id} ${line.ref.id}`, isOver, namesOf(line.blockedBy)] as const);
      });
    const all = builds.slice(-8).map(([, { archive }]) => blockersOf(archive));
    const last = new Map(all.at(-1)?.map(([line, , names]) => [line, names]));
    for (const lines of all)
      for (const [line, isOver, names] of lines)
        if (isOver) expect([line, last.get(line)]).toEqual([line, names]);
  });

  it('lists no action as unblocked that something still blocks', () => {
    for (const [, { archive }] of builds)
      for (const { action: ref } of unblockedLately(archive)) {
        const action = archive.find.action(ref.id);
        expect([ref.id, action && blockersNow(action)]).toEqual([ref.id, []]);
      }
  });

  it('lists as unblocked each action that the report of the same days does', () => {
    for (const [day, { archive }] of builds) {
      const period = { since: addDays(day, -29), until: day };
      const { sections } = report(wholeSubject(archive), period);
      const reported = sections.find(({ part }) => part === 'unblocked')?.lines ?? [];
      const listed = new Set(unblockedLately(archive).map(({ action }) => action.id));
      const missing = reported.filter(({ ref }) => !listed.has(ref.id)).map(({ ref }) => ref.id);
      expect([day, missing]).toEqual([day, []]);
    }
  });

  it('lists each action that something blocked on the page of its blocker', () => {
    for (const [, { archive }] of builds.slice(-4)) {
      const blocked = archive.actions.flatMap((action) =>
        blocksOf(action, deferredTimes(action)).map(({ blocker, from, until }) => {
          return { action, blocker, isPast: until !== undefined, isAhead: from > archive.today };
        }),
      );
      for (const record of [...archive.actions, ...archive.questions]) {
        const own = blocked.filter(({ blocker }) => recordOf(blocker) === record);
        const now = own.flatMap(({ action, isPast, isAhead }) => (isPast || isAhead ? [] : action.id));
        const later = own.flatMap(({ action, isAhead }) => (isAhead ? action.id : []));
        const open = [...now, ...later];
        const before = own.flatMap(({ action }) => (open.includes(action.id) ? [] : action.id));
        const replaced = record.kind === 'action' ? [...ancestryOf(record)] : [];
        const groups = blockedGroups(record, archive.today, replaced);
        const listed = [groups.now, groups.later, groups.before].map((group) =>
          group.map(({ id }) => id).sort(),
        );
        expect([record.id, ...listed]).toEqual([
          record.id,
          [...new Set(now)].sort(),
          [...new Set(later)].sort(),
          [...new Set(before)].sort(),
        ]);
      }
    }
  });

  it('has a start for each action that is blocked, and for no other', () => {
    for (const [day, { archive }] of builds) {
      const withStart = archive.actions.filter(
        (action) => blockedTime(action, day).blockedSince !== undefined,
      );
      expect(withStart).toEqual(archive.actions.filter((action) => isHeldUp(action, day)));
    }
  });
});

it('counts as blocked the days whose own archive has the action as blocked', () => {
  const { archive } = pastOn(reopened, '2025-06-10');
  const isOnTime = (action: Action) => action.events.every(({ day, note }) => day === note.note.date);
  const actions = archive.actions.filter((action) => {
    const blockers = dependenciesOf(action).map(({ blocker }) => blocker);
    return blockers.some(
      (blocker) => blocker.kind === 'action' && isOnTime(blocker.action) && isOnTime(action),
    );
  });
  const compared = actions.slice(0, 60).map((action) => {
    let blocked = 0;
    for (let day = action.opened; day < archive.today; day = addDays(day, 1)) {
      const then = actionOn(action, day);
      if (then && isActive(then, day) && isBlockedOn(then, day)) blocked += 1;
    }
    return [action.id, blocked] as const;
  });
  expect(
    actions.slice(0, 60).map((action) => [action.id, blockedTime(action, archive.today).blockedDays]),
  ).toEqual(compared);
  expect(compared.filter(([, blocked]) => blocked > 0).length).toBeGreaterThan(40);
});

it('compares many times that ended, and blockers that block an action again', () => {
  const { archive, ended } = pastOn(reopened, '2025-08-10');
  const again = archive.actions.filter((action) => {
    const keys = dependenciesOf(action).map(({ key }) => key);
    return new Set(keys).size < keys.length;
  });
  expect(ended.length).toBeGreaterThan(500);
  expect(again.length).toBeGreaterThan(100);
});

function recordOf(blocker: Blocker): Action | Question | undefined {
  if (blocker.kind === 'action') return blocker.action;
  return blocker.kind === 'question' ? blocker.question : undefined;
}

function namesOf(blockers: ActionLine['blockedBy']): string {
  return blockers.map((blocker) => (typeof blocker === 'string' ? blocker : blocker.id)).join();
}
