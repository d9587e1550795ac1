import { expect, it } from 'vitest';
import { actionsFile } from '../core/exports/api/actions.ts';
import { printData } from '../core/exports/lines/data-file.ts';
import { storyOfAction } from '../core/exports/twin/stories.ts';
import type { Archive } from '../core/model/archive.ts';
import { byCodeUnit } from '../core/model/compare.ts';
import { addDays, type Day } from '../core/model/day/day.ts';
import { type FollowUpEntry, isOfRecord } from '../core/model/entry.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { actionStory } from '../core/text/action/story.ts';
import { dueCell } from '../core/text/lines/action-cells.ts';
import { closedOverdueWords } from '../core/text/lines/overdue.ts';
import { actionPage, actionSurroundings } from '../core/views/action/page.ts';
import { firstEndOfPart } from '../core/views/dependency/part-first-end.ts';
import { followThrough } from '../core/views/follow-through/follow-through.ts';
import type { ActionLife } from '../core/views/follow-through/life.ts';
import { dueResult } from '../core/views/follow-through/partition.ts';
import { followedSets } from '../core/views/follow-through/sets.ts';
import { closedData, ledgerDataRows } from '../core/views/ledger/data.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { actionLine } from '../core/views/lines/action-line.ts';
import { actionOn } from '../core/views/lines/action-on.ts';
import { lastTime } from '../core/views/note/last-time.ts';
import { recallsByNote } from '../core/views/note/recalls.ts';
import { report } from '../core/views/report/report.ts';
import { wholeSubject } from '../core/views/report/subject.ts';
import { aFollowUp, aNote, anAction, anArchive, aPerson } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * An action is overdue until its first end. A note that reports another end later, such as dropped after done, makes it
 * no more overdue than it was.
 */

const everyone = { drafts: true, private: true };
const organisation = readArchive(
  { files: generateOrganisation(), assets: [], findings: [] },
  '2999-12-31',
).content;

const dropped = (closed: Day) =>
  anArchive(
    {
      notes: [
        aNote({ id: 's/2026-04-06', actions: [anAction({ id: 'x', due: '2026-04-20' })] }),
        aNote({ id: 's/2026-04-27', followUps: [aFollowUp({ ref: 'x', status: 'done', closed })] }),
        aNote({ id: 's/2026-05-14', followUps: [aFollowUp({ ref: 'x', status: 'dropped' })] }),
      ],
    },
    '2026-05-20',
  );

it.each([
  ['2026-04-19', undefined],
  ['2026-04-20', undefined],
  ['2026-04-23', 'was 3 days overdue'],
])('measures an action that is dropped after it was done by its first end, %s', (closed, words) => {
  const archive = dropped(closed);
  const [action] = archive.actions;
  if (!action) throw new Error('The archive has no action.');
  const { due } = actionLine(action, archive.today);
  expect(closedOverdueWords(due, action.closed)).toBe(words);
  expect(dueCell({ due, closed: action.closed, over: true })).toBe(
    ['closed 14 May 2026', words].filter((part) => part).join(', '),
  );
  const all = ledger(archive);
  const [row] = ledgerDataRows(closedData(all), all.facets);
  expect(closedOverdueWords(row?.line.due, row?.line.closed)).toBe(words);
  const note = archive.find.note('s/2026-05-14');
  const recalled = note && lastTime(note, recallsByNote(archive), archive.today)?.mentioned[0];
  expect(recalled?.ended && closedOverdueWords(recalled.ended.due, recalled.ended.closed)).toBe(words);
});

it('measures by the last end if the action was open between', () => {
  const archive = anArchive(
    {
      notes: [
        aNote({ id: 's/2026-04-06', actions: [anAction({ id: 'x', due: '2026-04-20' })] }),
        aNote({ id: 's/2026-04-13', followUps: [aFollowUp({ ref: 'x', status: 'done' })] }),
        aNote({ id: 's/2026-04-27', followUps: [aFollowUp({ ref: 'x', status: 'open' })] }),
        aNote({ id: 's/2026-05-14', followUps: [aFollowUp({ ref: 'x', status: 'dropped' })] }),
      ],
    },
    '2026-05-20',
  );
  const [line] = archive.actions.map((action) => actionLine(action, archive.today));
  expect(closedOverdueWords(line?.due, line?.closed)).toBe('was 24 days overdue');
});

/** The content with the last note of each series dropping the actions of earlier notes that it does not mention. */
function droppedLater(content: Content, today: Day): Content {
  const held = content.notes.filter(({ date }) => date <= today);
  const inOrder = held.toSorted((a, b) => byCodeUnit(a.date, b.date));
  const last = new Map(inOrder.map(({ seriesId, id }) => [seriesId, id]));
  const notes = content.notes.map((note) => {
    if (last.get(note.seriesId) !== note.id) return note;
    const known = new Set(note.followUps.map(({ ref }) => ref));
    const earlier = content.notes.filter(({ seriesId, id }) => seriesId === note.seriesId && id !== note.id);
    const ids = earlier.flatMap(({ actions }) => actions.map(({ id }) => id));
    const more = ids.filter((id) => !known.has(id)).map((ref) => aFollowUp({ ref, status: 'dropped' }));
    return { ...note, followUps: [...note.followUps, ...more] };
  });
  return { ...content, notes };
}

it.each([
  ['2025-09-05', 100],
  ['2024-11-15', 50],
])('does not make an action overdue by dropping it after its end: %s', (today, atLeast) => {
  const wordsIn = (archive: ReturnType<typeof publishedArchive>) =>
    new Map(
      archive?.actions.map((action) => {
        const { due, closed, status } = actionLine(action, today);
        return [action.id, { status, words: closedOverdueWords(due, closed) }];
      }),
    );
  const was = wordsIn(publishedArchive(organisation, today, everyone));
  const archive = publishedArchive(droppedLater(organisation, today), today, everyone);
  const is = wordsIn(archive);
  const turned = [...is].filter(([id, { status }]) => status === 'dropped' && was.get(id)?.status === 'done');
  for (const [id, { words }] of turned) expect([id, words]).toEqual([id, was.get(id)?.words]);
  expect(turned.length).toBeGreaterThan(atLeast);
  const closed = archive ? followedSets(archive).whole.lives.filter(({ state }) => state !== 'open') : [];
  const isLate = (life: ActionLife) => dueResult(life, today)?.endsWith('-later') ?? false;
  const different = closed.filter((life) => isLate(life) !== (is.get(life.action.id)?.words !== undefined));
  expect(different.map(({ action }) => action.id)).toEqual([]);
  const around = archive && actionSurroundings(archive);
  for (const action of archive?.actions ?? []) {
    const page = archive && around && actionPage(action, archive, around);
    const late = page && / after its (due|start) date/.test(actionStory(storyOfAction(page)));
    const isLateWhole = action.status === 'done' && is.get(action.id)?.words !== undefined;
    if (late !== isLateWhole && page?.line.due?.ended === undefined)
      expect([action.id, late]).toEqual([action.id, isLateWhole]);
  }
  expect(closed.filter(isLate).length).toBeGreaterThan(atLeast / 2);
});

/** The content with another due date in each report that leaves an action of one part closed, of those never reopened. */
function datedWhenClosed(content: Content, { actions }: Archive): Content {
  const closed = new Map(
    actions.map(({ id, events, parts, entry }) => {
      const step = events.find(({ kind }) => kind === 'done' || kind === 'dropped' || kind === 'superseded');
      const isOver = parts.length === 0 && !entry.every && events.every(({ kind }) => kind !== 'reopened');
      return [id, isOver ? step?.note.note.date : undefined] as const;
    }),
  );
  const notes = content.notes.map((note) => {
    const dated = (said: FollowUpEntry) => {
      const from = closed.get(said.ref) ?? closed.get(`${note.seriesId}/${said.ref}`);
      return from !== undefined && note.date >= from ? { ...said, due: addDays(note.date, 100) } : said;
    };
    return { ...note, followUps: note.followUps.filter(isOfRecord).map(dated) };
  });
  return { ...content, notes };
}

it('has no other due date by one that is given while it is closed', () => {
  const today = '2025-09-05';
  const built = (made: Content) => publishedArchive(made, today, everyone);
  const once = droppedLater(organisation, today);
  const twice = datedWhenClosed(once, built(once));
  const given = (made: Content) => made.notes.flatMap((note) => note.followUps.filter(({ due }) => due));
  expect(given(twice).length - given(once).length).toBeGreaterThan(300);
  const [was, is] = [once, twice].map((made) => {
    const archive = built(made);
    const around = actionSurroundings(archive);
    const period = { since: addDays(today, -180), until: today };
    const { sections } = report(wholeSubject(archive), period);
    const before = addDays(today, -60);
    const recalls = recallsByNote(archive);
    return {
      pages: archive.actions.map((action) => {
        const page = actionPage(action, archive, around);
        return [actionStory(storyOfAction(page)), page.first, page.thread];
      }),
      notes: archive.notes.map((note) => lastTime(note, recalls, today)),
      ledger: [ledger(archive).figures, ledgerDataRows(closedData(ledger(archive)), ledger(archive).facets)],
      report: sections.map(({ part, lines }) => [part, lines]),
      followed: followThrough(followedSets(archive).whole.lives, today),
      files: JSON.parse(printData(actionsFile, archive, () => '/')),
      pastDay: archive.actions.map((action) => {
        const then = actionOn(action, before);
        return then && actionLine(then, before);
      }),
    };
  });
  for (const key of ['pages', 'notes', 'ledger', 'report', 'followed', 'files', 'pastDay'] as const)
    expect(JSON.stringify(is?.[key]), key).toBe(JSON.stringify(was?.[key]));
});

it.each([
  // the start date, the days of two ends, the lede, the words of the due date, and the result in follow-through
  [undefined, ['2026-04-13', 'done'], ['2026-05-04', 'dropped'], undefined, undefined],
  [undefined, ['2026-04-27', 'done'], ['2026-05-04', 'dropped'], 'was 7 days overdue', 'dropped-later'],
  ['2026-04-27', ['2026-04-25', 'done'], undefined, undefined, 'in-time'],
  ['2026-04-27', ['2026-04-30', 'done'], undefined, 'was 3 days overdue', 'done-later'],
  [undefined, ['2026-04-30', 'done'], undefined, 'was 10 days overdue', 'done-later'],
  [undefined, ['2026-04-23', 'dropped'], ['2026-04-30', 'done'], 'was 3 days overdue', 'done-later'],
  [undefined, ['2026-04-13', 'dropped'], ['2026-04-30', 'done'], undefined, undefined],
] as const)(
  'says the same of an action that starts %s and ends %j, then %j',
  (start, one, two, words, result) => {
    const ends = [one, ...(two ? [two] : [])].map(([day, status]) =>
      aNote({ id: `s/${day}`, followUps: [aFollowUp({ ref: 'x', status })] }),
    );
    const opening = aNote({ id: 's/2026-04-06', actions: [anAction({ id: 'x', due: '2026-04-20', start })] });
    const archive = anArchive({ notes: [opening, ...ends] }, '2026-05-20');
    const [action] = archive.actions;
    if (!action) throw new Error('The archive has no action.');
    const page = actionPage(action, archive, actionSurroundings(archive));
    expect(closedOverdueWords(page.line.due, action.closed)).toBe(words);
    const days = words && /\d+/.exec(words)?.[0];
    const story = actionStory(storyOfAction(page));
    const late = /Done (\d+) days? after its (due|start) date/.exec(story)?.[1];
    if (action.status === 'done' && !two) expect(late).toBe(days);
    else expect(late).toBeUndefined();
    expect(story.includes('Done on time')).toBe(action.status === 'done' && !two && !words);
    const all = ledger(archive);
    const [row] = ledgerDataRows(closedData(all), all.facets);
    expect(closedOverdueWords(row?.line.due, row?.line.closed)).toBe(words);
    const { sections } = report(wholeSubject(archive), { since: '2026-04-01', until: archive.today });
    const line = sections.flatMap(({ lines }) => lines).find(({ closed }) => closed !== undefined);
    expect(closedOverdueWords(line?.due, line?.closed)).toBe(words);
    const [life] = followedSets(archive).whole.lives;
    expect(life && dueResult(life, archive.today)).toBe(result);
  },
);

it('measures the part of an owner by its own first end', () => {
  const said = [
    ['2026-04-13', { team: 'ann', status: 'done' }],
    ['2026-04-27', { team: 'bob', status: 'done' }],
    ['2026-05-04', { team: 'ann', status: 'dropped' }],
  ] as const;
  const action = anAction({ id: 'x', due: '2026-04-20', owner: ['ann', 'bob'] });
  const archive = anArchive(
    {
      people: [aPerson({ id: 'ann' }), aPerson({ id: 'bob' })],
      notes: [
        aNote({ id: 's/2026-04-06', actions: [action] }),
        ...said.map(([day, one]) => aNote({ id: `s/${day}`, followUps: [aFollowUp({ ref: 'x', ...one })] })),
      ],
    },
    '2026-05-20',
  );
  const [x] = archive.actions;
  const [part] = x?.parts ?? [];
  expect(x && part && [part.status, firstEndOfPart(x, part)]).toEqual([
    'dropped',
    { status: 'done', day: '2026-04-13' },
  ]);
});

it.each([
  ['2026-05-30', 'still-open'],
  ['2026-05-18', undefined],
])('counts no due date that was moved to a meeting to come, on %s', (today, result) => {
  const moved = aFollowUp({ ref: 'x', due: 'next-meeting' });
  const notes = [
    aNote({ id: 's/2026-04-06', actions: [anAction({ id: 'x', due: '2026-05-11' })] }),
    aNote({ id: 's/2026-05-11', followUps: [moved] }),
    ...(result ? [aNote({ id: 's/2026-05-25' })] : []),
  ];
  const archive = anArchive({ notes }, today);
  const [life] = followedSets(archive).whole.lives;
  expect(life && dueResult(life, today)).toBe(result);
  expect(ledger(archive).figures.overdue).toBe(result ? 1 : 0);
});
