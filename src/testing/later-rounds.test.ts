import { describe, expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import type { Action } from '../core/model/record.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { recurringOn } from '../core/text/action/recurring.ts';
import { actionStory, storyFacts } from '../core/text/action/story.ts';
import { sinceOn } from '../core/text/note/since-on.ts';
import { type ActionPage, actionPage, actionSurroundings } from '../core/views/action/page.ts';
import { rowLater } from '../core/views/ledger/later-row.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import type { RoundLine } from '../core/views/lines/round-line.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { type NotePage, notePage } from '../core/views/note/page.ts';
import type { SinceNote } from '../core/views/note/since.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';
import { recurring } from './recurring.ts';

/*
 * A recurring action moves on to the round of the reader's day on every page: on its own page, beside the records of
 * notes and in the ledger. Each is compared with a build of that day, and the three with each other.
 */

const everyone = { drafts: true, private: true };
const harbour = await readContentFolder('examples/harbour');
if (!harbour) throw new Error('The second example is missing.');
const { content: organisation } = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  '2999-12-31',
);
const contents = {
  organisation,
  recurring: recurring(organisation),
  'recurring harbour': recurring(readArchive(harbour, '2999-12-31').content, 2),
};

function factsOf({ line, course, first, continues }: ActionPage) {
  return storyFacts({
    ...line,
    ...course,
    firstDue: first.due,
    continues,
    owners: line.owners.map(({ label }) => label),
    series: line.series.label,
  });
}

/** Both sides without what only another note could tell. An estimated date may move with a later build. */
const shownRound = ({ due, estimated, state }: Pick<RoundLine, 'due' | 'estimated' | 'state'>) => [
  estimated ? 'around' : due,
  state,
];

/** The numbers of rounds and of parts. */
function tallyOf({ rounds, shares }: Pick<ReturnType<typeof factsOf>, 'rounds' | 'shares'>) {
  return [rounds?.done, rounds?.of, shares?.done, shares?.dropped, shares?.of];
}

/** The page of an action, moved on to a day by its script. */
function movedPage(page: ActionPage, day: Day) {
  const story = factsOf(page);
  if (!page.recurring) throw new Error('The action does not recur.');
  const on = recurringOn({ ...page.recurring, story }, day);
  return {
    story: actionStory(on.story),
    due: on.story.due?.day,
    tally: tallyOf(on.story),
    rounds: [...on.rounds, ...page.rounds.latest.slice(1)].map(shownRound),
    parts: on.parts ?? page.shares,
  };
}

/** The same of a build. */
function builtPage(page: ActionPage, rounds: number) {
  return {
    story: actionStory(factsOf(page)),
    due: page.line.due?.day,
    tally: tallyOf(page.line),
    rounds: [...page.rounds.latest, ...page.rounds.earlier].slice(0, rounds).map(shownRound),
    parts: page.shares,
  };
}

const isFollowed = ({ entry, due, status }: Action) =>
  entry.every !== undefined &&
  (status === 'open' || status === 'in-progress') &&
  due !== undefined &&
  !due.estimated;

/** The rows of a note that may show an action, by its id and place. */
function rowsOf({ lastTime, opened }: NotePage): ReadonlyMap<string, SinceNote> {
  const rows = [...(lastTime?.mentioned ?? []), ...(lastTime?.notMentioned ?? []), ...opened];
  return new Map(
    rows.flatMap(({ ref, ...row }, at) =>
      ref?.kind === 'action' ? [[`${at} ${ref.id}`, row] as const] : [],
    ),
  );
}

/** What the margin of a note says of due dates and rounds, moved on to a day by its script. */
function movedMargin({ since, later }: SinceNote, day: Day) {
  const shown = since ?? later;
  if (!shown?.watched) return marginOf(since);
  const { missed, overdue, changed } = sinceOn(shown.watched, day);
  return since || changed ? { missed, overdue } : undefined;
}

function marginOf(since: SinceNote['since']) {
  return since && { missed: since.missed, overdue: since.overdue?.day };
}

function compare(built: Archive, then: Archive): readonly [actions: number, moved: number, rows: number] {
  const day = then.today;
  const [aroundBuilt, aroundThen] = [actionSurroundings(built), actionSurroundings(then)];
  const ledgerRows = new Map(ledger(built).rows.map((row) => [row.line.ref.id, row]));
  const actions = built.actions.filter(isFollowed);
  let moved = 0;
  for (const action of actions) {
    const later = then.find.action(action.id);
    const row = ledgerRows.get(action.id);
    if (!later || !row) throw new Error(action.id);
    const page = movedPage(actionPage(action, built, aroundBuilt), day);
    expect([action.id, page]).toEqual([
      action.id,
      builtPage(actionPage(later, then, aroundThen), page.rounds.length),
    ]);
    const { due, rounds, shares } = rowLater(row, day).line;
    expect([action.id, page.due, page.tally]).toEqual([action.id, due?.day, tallyOf({ rounds, shares })]);
    if (page.due !== action.due?.day) moved += 1;
  }
  const [indexBuilt, indexThen] = [noteIndex(built), noteIndex(then)];
  let rows = 0;
  for (const note of built.notes.filter((_, at) => at % 2 === 0 || built.notes.length < 9)) {
    const noteThen = then.find.note(note.id);
    if (!noteThen) throw new Error(note.id);
    const after = rowsOf(notePage(noteThen, then, indexThen));
    for (const [key, row] of rowsOf(notePage(note, built, indexBuilt))) {
      const { missed, overdue } = marginOf(after.get(key)?.since) ?? {};
      expect([note.id, key, movedMargin(row, day)]).toEqual([
        note.id,
        key,
        after.get(key)?.since && { missed, overdue },
      ]);
      rows += 1;
    }
  }
  return [actions.length, moved, rows];
}

describe.each([
  ['organisation', '2025-03-16'],
  ['recurring', '2024-11-18'],
  ['recurring harbour', '2026-11-16'],
] as const)('the recurring actions of %s, built on %s', (name, day) => {
  const content = contents[name];
  const until = { ...content, notes: content.notes.filter(({ date }) => date <= day) };
  const on = (later: Day) => publishedArchive(until, later, everyone);
  const built = on(day);

  it.each([1, 30, 200])('are on all pages in the round of a reader %i days later', (ahead) => {
    const [actions, moved, rows] = compare(built, on(addDays(day, ahead)));
    expect(actions).toBeGreaterThan(0);
    expect(rows).toBeGreaterThan(0);
    if (ahead === 200) expect(moved).toBeGreaterThan(0);
  });
});

describe('a weekly action of 3 August, read later', () => {
  const series = [
    aSeries({ id: 's', cadence: 'weekly', teams: ['ops', 'web'] }),
    aSeries({ id: 'bare', cadence: 'weekly' }),
  ];
  const teams = [aTeam({ id: 'ops' }), aTeam({ id: 'web' })];
  const weekly = { id: 'a', every: 'week', due: '2026-08-10' } as const;
  const opened = (more: Parameters<typeof anAction>[0]) =>
    aNote({ id: 's/2026-08-03', actions: [anAction(more)] });
  const meeting = (...followUps: Parameters<typeof aFollowUp>[0][]) =>
    aNote({ id: 's/2026-08-04', followUps: followUps.map(aFollowUp) });

  it.each([
    ['of one owner', [opened({ ...weekly, owner: ['ops'] })]],
    [
      'of which the first round is done',
      [opened({ ...weekly, owner: ['ops'] }), meeting({ ref: 'a', status: 'done' })],
    ],
    [
      'of which one team is done',
      [opened({ ...weekly, owner: ['everyone'] }), meeting({ ref: 'a', team: 'ops', status: 'done' })],
    ],
    [
      'that all teams have done',
      [
        opened({ ...weekly, owner: ['everyone'] }),
        meeting({ ref: 'a', team: 'ops', status: 'done' }, { ref: 'a', team: 'web', status: 'done' }),
      ],
    ],
    [
      'of which one team left',
      [
        opened({ ...weekly, owner: ['everyone'] }),
        meeting({ ref: 'a', team: 'web', status: 'dropped', reason: 'Left' }),
      ],
    ],
    // Its row had parts, 0 of 0, once a round had passed. Its own page had none.
    [
      'of the teams of a series that lists none',
      [aNote({ id: 'bare/2026-08-03', actions: [anAction({ ...weekly, owner: ['everyone'] })] })],
    ],
    ['that starts later', [opened({ ...weekly, owner: ['ops'], start: '2026-08-12' })]],
    ['without rounds', [opened({ ...weekly, owner: ['ops'], every: undefined })]],
  ])('%s', (_, notes) => {
    const on = (today: Day) => anArchive({ series, teams, notes }, today);
    for (let day = 5; day < 40; day += 1) compare(on('2026-08-05'), on(addDays('2026-08-01', day - 1)));
  });
});
