import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { type questionTerms, reportedTerms } from '../core/model/book.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import type { Action } from '../core/model/record.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { quarterFlows } from '../core/views/aim/quarter-flow.ts';
import { knownOn, statusAfter } from '../core/views/lines/action-on.ts';
import { movedIn } from '../core/views/lines/movements.ts';
import { noteLine } from '../core/views/lines/note-line.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { awkward } from './awkward.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * The figures of the notes of a quarter add up to its balance. An action that is closed and reopened within the quarter
 * counts at each note. A closing that a note reports ahead belongs to the quarter of that day.
 */

interface Period {
  readonly since: Day;
  readonly until: Day;
}
type Sums = Record<(typeof reportedTerms)[number], number>;

const none = (): Sums => ({
  opened: 0,
  'first-mentioned': 0,
  reopened: 0,
  done: 0,
  dropped: 0,
  superseded: 0,
});
const isReported = (term: string): term is keyof Sums => reportedTerms.some((one) => one === term);
const isEnd = (status: string) => status === 'done' || status === 'dropped' || status === 'superseded';

/** The steps of an action in a period that open, close or reopen it, by the fold of its history. */
function stepsIn({ events, earlier }: Action, { since, until }: Period) {
  return events.flatMap((event, index): (keyof Sums)[] => {
    const day = knownOn(event);
    const before = events[index - 1];
    const [was, is] = [before && statusAfter(before), statusAfter(event)];
    if (day < since || day > until || (was && (was === is || (!isEnd(was) && !isEnd(is))))) return [];
    return [
      ...(was ? [] : [earlier ? ('first-mentioned' as const) : ('opened' as const)]),
      ...(was && isEnd(was) ? ['reopened' as const] : []),
      ...(isReported(is) ? [is] : []),
    ];
  });
}

/** What the notes of a period may count beside its balance: what was closed and reopened in it. */
function turnedIn(actions: readonly Action[], period: Period): Sums {
  const turned = none();
  for (const action of actions) {
    const steps = stepsIn(action, period);
    if (!steps.includes('reopened') || !steps.some(isEnd)) continue;
    for (const step of steps) turned[step] += 1;
    for (const term of movedIn(action, period)?.terms ?? []) if (isReported(term)) turned[term] -= 1;
  }
  return turned;
}

/** What the notes of a period report ahead, for a later period, minus what was reported ahead for this one. */
function aheadIn(actions: readonly Action[], { since, until }: Period): Sums {
  const ahead = none();
  const has = (day: Day) => since <= day && day <= until;
  for (const { events } of actions)
    for (const event of events) {
      const status = statusAfter(event);
      const { date } = event.note.note;
      if (!isReported(status) || event.day <= date) continue;
      ahead[status] += Number(has(date)) - Number(has(event.day));
    }
  return ahead;
}

/** Compares the sum of the question terms of all notes with the questions that are open. Counts the terms of both kinds. */
function compareQuestions(archive: Archive) {
  const lines = archive.notes.map((note) => noteLine(note).questions);
  const sum = (term: (typeof questionTerms)[number]) => lines.reduce((all, line) => all + line[term], 0);
  const added = sum('asked') + sum('first-mentioned') + sum('reopened') + sum('taken-up');
  const open = archive.questions.filter(({ status }) => status === 'open').length;
  expect(added - sum('answered') - sum('parked')).toBe(open);
  return sum('reopened') + sum('taken-up') + sum('answered') + sum('parked');
}

function compare(archive: Archive) {
  let terms = 0;
  for (const [quarter, { figures, until }] of quarterFlows(archive, archive.quarters)) {
    const period = { since: quarter.starts, until };
    if (period.since > until) continue;
    const lines = archive.notes
      .filter(({ note: { date } }) => period.since <= date && date <= until)
      .map(noteLine);
    const turned = turnedIn(archive.actions, period);
    const ahead = aheadIn(archive.actions, period);
    const sums = reportedTerms.map((term) => {
      const sum = lines.reduce((all, line) => all + line.figures[term], 0);
      return [term, sum - turned[term] - ahead[term]];
    });
    expect(sums, quarter.id).toEqual(reportedTerms.map((term) => [term, figures[term]]));
    terms += reportedTerms.filter((term) => figures[term] > 0).length;
    expect(turned.done + turned.dropped + turned.superseded, quarter.id).toBe(turned.reopened);
  }
  return terms;
}

const organisation = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  '2999-12-31',
).content;
const demo = await readContentFolder('content');
if (!demo) throw new Error('The demo has no content folder.');
const contents: readonly (readonly [string, Content, readonly Day[], number, number])[] = [
  ['the organisation', organisation, daysFrom('2023-12-31', 183, 5), 100, 50],
  ['the demo', readArchive(demo, '2999-12-31').content, daysFrom('2016-10-01', 97, 14), 30, 10],
  ['what is awkward', awkward, daysFrom('2017-05-31', 9, 14), 5, 0],
];

function daysFrom(first: Day, step: number, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index * step));
}

describe.each(contents)('the figures of the notes of %s', (_, content, days, atLeast, questions) => {
  it('add up to the balance of their quarter', () => {
    let terms = 0;
    for (const day of days) terms += compare(publishedArchive(content, day, { drafts: true, private: true }));
    expect(terms).toBeGreaterThan(atLeast);
  });

  it('add up to the questions that are open', () => {
    let terms = 0;
    for (const day of days)
      terms += compareQuestions(publishedArchive(content, day, { drafts: true, private: true }));
    expect(terms).toBeGreaterThanOrEqual(questions);
  });
});
