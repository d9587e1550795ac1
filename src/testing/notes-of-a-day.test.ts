import { expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import { type FollowUpEntry, isOfRecord } from '../core/model/entry.ts';
import type { LinkedNote } from '../core/model/linked-note.ts';
import type { Note } from '../core/model/note.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { lastTimeWords } from '../core/text/note/since-then.ts';
import { isActive } from '../core/views/lines/due.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { lastTime } from '../core/views/note/last-time.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { awkward } from './awkward.ts';
import { aFollowUp, aNote, anAction, anArchive } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * The notes of one day in a series, and the one note of a day, give the same number of records that were open before
 * it. With what each of them closed and reopened, it leads to the number that are open after the day.
 */

const everyone = { drafts: true, private: true };
const closing = ['done', 'dropped', 'superseded', 'answered', 'parked', 'accepted', 'rejected'];
const open = ['open', 'in-progress', 'blocked', 'proposed'];

/** The statuses of the records of an archive, by kind and id. */
function statusesIn({ actions, questions, decisions, debt }: Archive): ReadonlyMap<string, string> {
  return new Map(
    [actions, questions, decisions, debt].flat().map(({ kind, id, status }) => [`${kind} ${id}`, status]),
  );
}

/** The notes of a series on the last day of an archive, with what they say of earlier records. */
function notesOfDay(archive: Archive) {
  const index = noteIndex(archive);
  const bySeries = Map.groupBy(
    archive.notes.filter(({ note }) => note.date === archive.today),
    ({ series }) => series.id,
  );
  return [...bySeries].map(([series, notes]) => ({
    series,
    notes,
    told: notes.flatMap((note: LinkedNote) => lastTime(note, index.recalls, archive.today) ?? []),
  }));
}

/** The statuses that records had after their opening notes, without those that are older than the archive. */
function openedIn({ actions, questions, decisions, debt }: Archive): ReadonlyMap<string, string> {
  const own = [actions, questions, decisions, debt].flat().filter(({ earlier }) => !earlier);
  return new Map(
    own.map(({ kind, id, note, events }) => [
      `${kind} ${id}`,
      events.findLast((event) => event.note === note)?.status ?? '',
    ]),
  );
}

function countOf(outcomes: Readonly<Record<string, number>>): number {
  return Object.values(outcomes).reduce((total, number) => total + number, 0);
}

/** Compares the sums of a day with the archives of the day before and of the day. Counts what it compared. */
function compare(content: Content, day: Day) {
  const [before, after] = [addDays(day, -1), day].map((on) => publishedArchive(content, on, everyone));
  if (!before || !after) throw new RangeError(day);
  const [was, is, begun] = [statusesIn(before), statusesIn(after), openedIn(after)];
  let [compared, reopened, openedHere] = [0, 0, 0];
  for (const { series, notes, told } of notesOfDay(after)) {
    if (notes.length < 2 || told.length === 0) continue;
    const lines = told.flatMap(({ mentioned, notMentioned, notMentionedRest, elsewhere }) => [
      ...mentioned.flatMap(({ ref }) => ref ?? []),
      ...notMentioned.map(({ ref }) => ref),
      ...notMentionedRest,
      ...elsewhere.flatMap(({ records }) => records),
    ]);
    const keys = [...new Set(lines.map(({ kind, id }) => `${kind} ${id}`))];
    const openIn = (statuses: ReadonlyMap<string, string>) =>
      keys.filter((key) => open.includes(statuses.get(key) ?? '')).length;
    // A record older than the archive was open before its first mention. One that was opened that day was not.
    const first = keys.filter((key) => !was.has(key));
    const fresh = first.filter((key) => begun.has(key));
    const opened = fresh.filter((key) => open.includes(begun.get(key) ?? '')).length;
    const starts = told.map(({ tally }) => tally.openBefore);
    expect(starts, `${series} ${day}`).toEqual(starts.map(() => openIn(was) + first.length - fresh.length));
    const sum = (outcome: string) =>
      told.reduce((total, { tally: { outcomes } }) => total + (outcomes[outcome] ?? 0), 0);
    const sumOfClosed = (outcome: string) =>
      told.reduce((total, { tally: { ofClosed } }) => total + (ofClosed[outcome] ?? 0), 0);
    const closed = closing.reduce((total, outcome) => total + sum(outcome) - sumOfClosed(outcome), 0);
    const endedElsewhere = told[0]?.elsewhere ?? [];
    for (const { how, records } of endedElsewhere)
      for (const { kind, id } of records)
        expect(open.includes(is.get(`${kind} ${id}`) ?? ''), `${id} ${how}`).toBe(how === 'roundDone');
    const elsewhere = endedElsewhere.flatMap(({ how, records }) =>
      how === 'roundDone' ? [] : records,
    ).length;
    const end = (starts[0] ?? 0) + opened - closed - elsewhere + sum('reopened');
    expect(end, `${series} ${day}`).toBe(openIn(is));
    for (const { tally } of told) expect(countOf(tally.ofNew)).toBeLessThanOrEqual(countOf(tally.outcomes));
    openedHere += opened;
    // All actions that were open in the series are among them. Deferred ones are not open.
    const left = before.actions.filter(
      (action) =>
        action.series.id === series && isActive(action, day) && !keys.includes(`action ${action.id}`),
    );
    expect(left.map(({ id }) => id)).toEqual([]);
    compared += notes.length;
    reopened += sum('reopened');
  }
  return { notes: compared, reopened, opened: openedHere };
}

/**
 * The content with the follow-ups of its meetings in two notes. The second note also reports again on a record of the
 * first: it mentions it, or reopens what the first one closed. It also closes an action that the first one opened.
 */
function inTwoNotes(content: Content): Content {
  const notes = content.notes.flatMap((note): readonly Note[] => {
    const { followUps, ...rest } = note;
    const half = Math.ceil(followUps.length / 2);
    if (half === 0) return [note];
    const again = followUps
      .filter(isOfRecord)
      .slice(0, half)
      .flatMap(({ kind, ref, status = 'open', team }): FollowUpEntry[] => {
        if (team !== undefined || status === 'blocked') return [];
        return kind === 'action' ? [{ kind, ref, status: 'open' }] : [{ kind, ref }];
      });
    const newest = rest.actions
      .filter(({ every, owner }) => every === undefined && owner.length === 1)
      .slice(0, 1)
      .map(({ id }) => aFollowUp({ ref: id, status: 'done' }));
    const empty = { actions: [], decisions: [], questions: [], debt: [], checkIns: [], teamUpdates: [] };
    return [
      { ...rest, followUps: followUps.slice(0, half) },
      {
        ...{ ...rest, ...empty, id: `${note.id}-2` },
        followUps: [...followUps.slice(half), ...again.slice(0, 1), ...newest],
      },
    ];
  });
  return { ...content, notes };
}

const demo = await readContentFolder('content');
if (!demo) throw new Error('The demo has no content folder.');
const contents: readonly (readonly [
  string,
  Content,
  number,
  { readonly notes: number; readonly reopened: number; readonly opened: number },
])[] = [
  [
    'the organisation',
    readArchive({ files: generateOrganisation(), assets: [], findings: [] }, '2999-12-31').content,
    15,
    { notes: 15, reopened: 1, opened: 3 },
  ],
  ['the demo', readArchive(demo, '2999-12-31').content, 1, { notes: 1, reopened: 0, opened: 0 }],
  ['what is awkward', awkward, 1, { notes: 5, reopened: 0, opened: 0 }],
];

it.each(contents)('the notes of a day add up: %s', (_, content, step, atLeast) => {
  const split = inTwoNotes(content);
  const days = [...new Set(split.notes.flatMap(({ id, date }) => (id.endsWith('-2') ? [date] : [])))].sort();
  let [compared, reopened, opened] = [0, 0, 0];
  for (const day of days.filter((_, index) => index % step === 0)) {
    const told = compare(split, day);
    compared += told.notes;
    reopened += told.reopened;
    opened += told.opened;
  }
  expect(compared).toBeGreaterThan(atLeast.notes);
  expect(reopened).toBeGreaterThanOrEqual(atLeast.reopened);
  expect(opened).toBeGreaterThanOrEqual(atLeast.opened);
});

it('says of each of two notes of a day how many records were open before', () => {
  const notes = [
    aNote({ id: 's/2026-03-02', actions: [anAction({ id: 'x' }), anAction({ id: 'y' })] }),
    ...['x', 'y'].map((ref, index) =>
      aNote({
        id: `s/2026-03-09${index === 0 ? '' : '-retro'}`,
        date: '2026-03-09',
        followUps: [aFollowUp({ ref, status: 'done' })],
      }),
    ),
  ];
  const [day] = notesOfDay(anArchive({ notes }, '2026-03-09'));
  expect(day?.told.map(({ tally }) => lastTimeWords(tally))).toEqual([
    '2 open before that day, in this note 1 done',
    '2 open before that day, in this note 1 done',
  ]);
});

it('does not count a record that another note of the day opened as open before that day', () => {
  const notes = [
    aNote({ id: 's/2026-03-02', actions: [anAction({ id: 'x' }), anAction({ id: 'y' })] }),
    aNote({
      id: 's/2026-03-09',
      date: '2026-03-09',
      actions: [anAction({ id: 'z' })],
      followUps: [aFollowUp({ ref: 'x', status: 'done' })],
    }),
    aNote({
      id: 's/2026-03-09-retro',
      date: '2026-03-09',
      followUps: [aFollowUp({ ref: 'z', status: 'done' }), aFollowUp({ ref: 'x' })],
    }),
    aNote({ id: 't/2026-03-09', date: '2026-03-09', followUps: [aFollowUp({ ref: 's/z' })] }),
  ];
  const words = notesOfDay(anArchive({ notes }, '2026-03-09')).map(({ series, told }) => [
    series,
    ...told.map(({ tally }) => lastTimeWords(tally)),
  ]);
  expect(words).toEqual([
    [
      's',
      '2 open before that day, in this note 1 done',
      '2 open before that day, in this note 1 not mentioned that day; not open before this note: 1 mentioned; ' +
        'opened that day: 1 done',
    ],
    ['t', '1 record, mentioned'],
  ]);
});
