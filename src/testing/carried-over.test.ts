import { describe, expect, it } from 'vitest';
import { actionsFile } from '../core/exports/api/actions.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import type { Archive } from '../core/model/archive.ts';
import type { FollowUpEntry } from '../core/model/entry.ts';
import type { RecordEvent } from '../core/model/event.ts';
import type { Note } from '../core/model/note.ts';
import type { Action } from '../core/model/record.ts';
import type { Ref } from '../core/model/ref.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { foldedStepWords, stateOfReport, stepText } from '../core/text/action/step.ts';
import { lookOf } from '../core/text/lines/status.ts';
import { followedSets } from '../core/views/follow-through/sets.ts';
import { closingReported } from '../core/views/lines/reported.ts';
import { threadView } from '../core/views/lines/thread.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { notePage } from '../core/views/note/page.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { aFollowUp, aNote, anAction, anArchive, aSeries } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * “Carried over” is left open by a later meeting of its own series. In the thread of an action, the meetings called
 * “Carried over” or “Not mentioned”, and those with other news that leave it open, are as many as the figure says. On
 * the page of a note, the same reports have that word. The meetings are counted here from the steps alone.
 */

const last = '2999-12-31';
const read = (folder: Parameters<typeof readArchive>[0]) => readArchive(folder, last).content;
const demo = await readContentFolder('content');
if (!demo) throw new Error('The demo is missing.');

const contents: readonly (readonly [string, Content, readonly string[]])[] = [
  [
    'the organisation',
    read({ files: generateOrganisation(), assets: [], findings: [] }),
    ['2023-12-31', '2024-06-30', '2025-09-05'],
  ],
  ['the demo', read(demo), ['2017-09-08', '2018-06-30', '2026-07-01']],
];

const ended = new Set(['done', 'dropped', 'superseded']);
const isOpen = (event: RecordEvent | undefined) => event !== undefined && !ended.has(event.status);

/** The word of each step of a thread, with its note. */
function wordsOf(action: Action): readonly (readonly [string, string])[] {
  return threadView(action).steps.flatMap((step): (readonly [string, string])[] => {
    const word = ({ id }: Ref, words: string) => [id, words.toLowerCase()] as const;
    if (step.kind === 'fold')
      return step.years.flatMap(({ listed }) =>
        listed.map((one) => word(one.note, foldedStepWords('action', one))),
      );
    if (step.kind === 'run') return step.meetings.map(({ note }) => word(note, lookOf(step.state).word));
    const { report } = step;
    const state = report ? stateOfReport('action', report) : step.state;
    return [word(step.note, (report && stepText('action', report)) ?? lookOf(state).word)];
  });
}

/** The days of the later meetings of its series that left an action open, by the steps that they reported last. */
function leftOpenBy({ events, series, opened, historyOn }: Action): ReadonlyMap<string, RecordEvent> {
  const own = events.filter(({ note }) => note.series === series && note.note.date > opened);
  const byDay = Map.groupBy(own, ({ note }) => note.note.date);
  const left = [...byDay].flatMap(([day, steps]) => {
    const isWithin = (step: RecordEvent) => step.day <= (step.note.note.until ?? day);
    const [first, latest] = [steps[0], steps.findLast(isWithin)];
    const before = first && events[events.indexOf(first) - 1];
    // A meeting that only reports a closing ahead left it open, too.
    const isLeft = latest === undefined ? isOpen(before) : isOpen(before) && isOpen(latest);
    // A meeting that reports a round as done does not carry the action over.
    const isOfRound = steps.some((step) => isWithin(step) && (step.endsRound || step.roundDone));
    const { start } = historyOn(day);
    const isDeferred = start !== undefined && day < start && (latest ?? before)?.status === 'open';
    return first && isLeft && !isOfRound && !isDeferred ? [[day, latest ?? first] as const] : [];
  });
  return new Map(left);
}

/** The actions whose steps are not those of the figure, with both. */
function differing({ actions }: Archive) {
  return actions.flatMap((action) => {
    const words = wordsOf(action);
    const left = leftOpenBy(action);
    const called = words.filter(([, word]) => word === 'carried over' || word === 'not mentioned');
    const days = new Set(
      called.map(([id]) => action.events.find(({ note }) => note.id === id)?.note.note.date),
    );
    const foreign = called.filter(([id]) => !id.startsWith(`${action.series.id}/`));
    const news = [...left].filter(([day]) => !days.has(day));
    const isSame =
      foreign.length === 0 &&
      days.size === called.length &&
      called.length + news.length === action.carriedOver;
    return isSame ? [] : [{ id: action.id, carriedOver: action.carriedOver, called, news: news.length }];
  });
}

describe.each(contents)('the actions of %s', (_, content, days) => {
  it.each(days)('are carried over as often as their threads say on %s', (today) => {
    const archive = publishedArchive(content, today, { drafts: true });
    expect(archive.actions.some(({ carriedOver }) => carriedOver > 0)).toBe(true);
    expect(differing(archive)).toEqual([]);
    const inThreads = archive.actions.flatMap((action) =>
      action.events.flatMap(({ kind, part, note }) =>
        kind === 'carried-over' && !part ? [`${note.id} ${action.id}`] : [],
      ),
    );
    const index = noteIndex(archive);
    const onPages = archive.notes.flatMap((note) =>
      (notePage(note, archive, index).lastTime?.mentioned ?? []).flatMap(({ ref, kind, report }) =>
        kind === 'action' && !report.part && report.step === 'carried-over' ? [`${note.id} ${ref?.id}`] : [],
      ),
    );
    expect(onPages.sort()).toEqual(inThreads.sort());
  });
});

describe('a closing on a later day of its meeting', () => {
  const archiveOn = (today: string, until: string, more: Partial<FollowUpEntry> = {}) => {
    const closing = aFollowUp({ ref: 'x', status: 'done', closed: '2026-04-28', note: 'All paid', ...more });
    const notes = [
      aNote({ id: 'ops/2026-03-30', actions: [anAction({ id: 'x', due: '2026-04-01' })] }),
      aNote({ id: 'ops/2026-04-27', until, followUps: [closing] }),
    ];
    return anArchive({ notes }, today);
  };

  it.each([
    // the day, the last day of the meeting, and the status, the times carried over and the steps on that day
    ['2026-04-27', '2026-04-29', 'open', 0, ['opened', 'still-open']],
    ['2026-04-28', '2026-04-29', 'done', 0, ['opened', 'done All paid']],
    ['2026-05-20', '2026-04-28', 'done', 0, ['opened', 'done All paid']],
    ['2026-05-20', '2026-04-27', 'done', 1, ['opened', 'carried-over All paid 2026-04-28', 'done']],
  ] as const)('carries nothing over: on %s, until %s', (today, until, status, carriedOver, steps) => {
    const archive = archiveOn(today, until);
    const action = archive.find.action('ops/x');
    if (!action) throw new Error('No action.');
    expect(action).toMatchObject({ status, carriedOver });
    // While the meeting lasts, its steps do not show that it is going to close the action.
    if (status === 'done') expect(differing(archive)).toEqual([]);
    const words = threadView(action).steps.map((step) =>
      step.kind === 'event' ? [step.state, step.said, step.ahead?.day].filter(Boolean).join(' ') : step.kind,
    );
    expect(words).toEqual(steps);
    expect(closingReported(action)).toBe(until === '2026-04-27' ? '2026-04-27' : undefined);
    const [life] = followedSets(archive).whole.lives;
    expect([
      life?.carriedOver,
      JSON.parse(printData(actionsFile, archive, () => '/')).actions[0].carriedOver,
    ]).toEqual([carriedOver, carriedOver]);
  });

  it('keeps the step that also changes something else', () => {
    const action = archiveOn('2026-05-20', '2026-04-29', { owner: ['Ann'] }).find.action('ops/x');
    expect(
      action && threadView(action).steps.map((step) => [step.state, step.kind === 'event' && step.said]),
    ).toEqual([
      ['opened', undefined],
      ['still-open', undefined],
      ['done', 'All paid'],
    ]);
  });
});

describe('a mention in a note of another series', () => {
  const notes = ['2017-03-06', '2017-03-13', '2017-03-20'].map((day, week) =>
    aNote({
      id: `sync/${day}`,
      actions: week === 0 ? [anAction({ id: 'shop' })] : [],
      followUps: week === 0 ? [] : [aFollowUp({ ref: 'shop' })],
    }),
  );
  const mention = (status?: 'open' | 'in-progress') =>
    aNote({ id: 'board/2017-03-15', followUps: [aFollowUp({ ref: 'sync/shop', status })] });
  const archiveWith = (...more: readonly Note[]) =>
    anArchive({ series: [aSeries({ id: 'sync' }), aSeries({ id: 'board' })], notes: [...notes, ...more] });

  it.each([undefined, 'open', 'in-progress'] as const)(
    'with the status %s carries nothing over',
    (status) => {
      const archive = archiveWith(mention(status));
      expect(archive.find.action('sync/shop')?.carriedOver).toBe(2);
      expect(differing(archive)).toEqual([]);
      const action = archive.find.action('sync/shop');
      expect(action && wordsOf(action).map(([, word]) => word)).toEqual([
        'opened',
        'carried over',
        status === 'in-progress' ? 'in progress' : 'still open',
        'carried over',
      ]);
    },
  );

  it('is a mention also if it is the only one, and so is a second note of a meeting', () => {
    const opening = notes.slice(0, 1);
    const only = anArchive({ notes: [...opening, mention()] }).find.action('sync/shop');
    const second = anArchive({
      notes: [
        ...opening,
        ...['a', 'b'].map((name) =>
          aNote({ id: `sync/2017-03-13-${name}`, followUps: [aFollowUp({ ref: 'shop' })] }),
        ),
      ],
    }).find.action('sync/shop');
    const words = [only, second].map((action) => action && wordsOf(action).map(([, word]) => word));
    expect(words).toEqual([
      ['opened', 'still open'],
      ['opened', 'still open', 'carried over'],
    ]);
    expect([only?.carriedOver, second?.carriedOver]).toEqual([0, 1]);
  });

  it('is left out, but not the meeting that reports one part as done and another ahead', () => {
    const parts = [
      aFollowUp({ ref: 'both', team: 'dee', status: 'done' }),
      aFollowUp({ ref: 'both', team: 'bob', status: 'done', closed: '2017-03-17' }),
    ];
    const archive = anArchive({
      notes: [
        aNote({ id: 'sync/2017-03-06', actions: [anAction({ id: 'both', owner: ['dee', 'bob'] })] }),
        aNote({ id: 'sync/2017-03-13', followUps: parts }),
      ],
    });
    expect(archive.find.action('sync/both')).toMatchObject({ status: 'done', carriedOver: 1 });
    expect(differing(archive)).toEqual([]);
  });
});
