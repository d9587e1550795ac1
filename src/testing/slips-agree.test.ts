import { expect, it } from 'vitest';
import { addDays } from '../core/model/day/day.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
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
