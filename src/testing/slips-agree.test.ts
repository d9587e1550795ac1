import { expect, it } from 'vitest';
import { addDays } from '../core/model/day/day.ts';
import { type FollowUpEntry, isOfRecord } from '../core/model/entry.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { firstTerms } from '../core/views/action/first.ts';
import { slipsOf } from '../core/views/dependency/slips.ts';
import { followedSets } from '../core/views/follow-through/sets.ts';
import type { ReportPeriod } from '../core/views/report/period.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { recurring } from './recurring.ts';

/*
 * “Slipped” has one meaning: the reports of successive quarters list the actions that follow-through counts as slipped,
 * and each missed round is counted in one of them.
 */

const content = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  '2999-12-31',
).content;

it.each([
  ['2024-12-31', content],
  ['2025-03-16', content],
  ['2025-09-05', content],
  ['2025-09-05', recurring(content)],
])('reports up to %s', (today, made) => {
  const archive = publishedArchive(made, today, { drafts: true, private: true });
  const periods: ReportPeriod[] = [];
  for (let until = today; until > '2023-01-01'; until = addDays(until, -91))
    periods.push({ since: addDays(until, -90), until });
  const lines = periods.flatMap((period) =>
    report(wholeSubject(archive), period).sections.flatMap(({ part, lines: own }) =>
      own.map((line) => ({ part, ...line })),
    ),
  );
  const slipped = new Set(lines.filter(({ part }) => part === 'slipped').map(({ ref }) => ref.id));

  const { lives } = followedSets(archive).whole;
  const measured = new Set(lives.map(({ action }) => action.id));
  const counted = lives.filter(({ slips }) => slips > 0).map(({ action }) => action.id);
  expect([...slipped].filter((id) => measured.has(id)).toSorted()).toEqual(counted.toSorted());
  expect(counted.length).toBeGreaterThan(5);

  const missed = Object.groupBy(
    lines.filter(({ part }) => part === 'missed-rounds'),
    ({ ref }) => ref.id,
  );
  const expected = archive.actions.flatMap(({ id, rounds }) => {
    const number = rounds.filter((round) => round.missed).length;
    return number > 0 ? [[id, number]] : [];
  });
  const found = Object.entries(missed).map(([id, own = []]) => [
    id,
    own.reduce((sum, line) => sum + (line.missed?.count ?? 0), 0),
  ]);
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(found.length).toBeGreaterThan(2);
});

const closedStatuses = new Set<string | undefined>(['done', 'dropped']);

/** The content with a due date in each report that closes an action. */
function withDuesOfClosings(made: Content): Content {
  const dated = (date: string) => (said: FollowUpEntry) =>
    said.kind === 'action' && closedStatuses.has(said.status) ? { ...said, due: addDays(date, 30) } : said;
  return {
    ...made,
    notes: made.notes.map((note) => ({
      ...note,
      followUps: note.followUps.filter(isOfRecord).map(dated(note.date)),
    })),
  };
}

it('does not count the due date of a closing as moved, unless the action is reopened', () => {
  const [before, after] = [content, withDuesOfClosings(content)].map((made) => {
    const { actions } = publishedArchive(made, '2025-09-05', { drafts: true, private: true });
    return new Map(actions.filter(({ parts }) => parts.length === 0).map((action) => [action.id, action]));
  });
  let closed = 0;
  const reopened = [];
  for (const [id, action] of before ?? []) {
    const dated = after?.get(id);
    if (!dated) continue;
    if (dated.events.some(({ kind }) => kind === 'reopened')) {
      const isDated = dated.events[0]?.due && !dated.entry.every;
      if (isDated && action.due?.day !== dated.due?.day) reopened.push(firstTerms(dated).moved);
      continue;
    }
    expect(firstTerms(dated), id).toEqual(firstTerms(action));
    expect(slipsOf(dated.events).length, id).toBe(slipsOf(action.events).length);
    if (!action.entry.every) expect(dated.due, id).toEqual(action.due);
    if (closedStatuses.has(dated.status)) closed += 1;
  }
  expect(closed).toBeGreaterThan(100);
  expect(new Set(reopened)).toEqual(new Set([true]));
});
