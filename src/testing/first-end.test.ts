import { expect, it } from 'vitest';
import { byCodeUnit } from '../core/model/compare.ts';
import type { Day } from '../core/model/day/day.ts';
import type { Content } from '../core/model/registry.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { dueCell } from '../core/text/lines/action-cells.ts';
import { closedOverdueWords } from '../core/text/lines/overdue.ts';
import type { ActionLife } from '../core/views/follow-through/life.ts';
import { dueResult } from '../core/views/follow-through/partition.ts';
import { followedSets } from '../core/views/follow-through/sets.ts';
import { closedData, ledgerDataRows } from '../core/views/ledger/data.ts';
import { ledger } from '../core/views/ledger/ledger.ts';
import { actionLine } from '../core/views/lines/action-line.ts';
import { lastTime } from '../core/views/note/last-time.ts';
import { recallsByNote } from '../core/views/note/recalls.ts';
import { aFollowUp, aNote, anAction, anArchive } from './builders.ts';
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
  expect(closed.filter(isLate).length).toBeGreaterThan(atLeast / 2);
});
