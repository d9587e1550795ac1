import { expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { siblingLimit } from '../core/views/action/neighbours.ts';
import { actionPage, actionSurroundings } from '../core/views/action/page.ts';
import { readContentFolder } from '../disk/content-folder.ts';
import { aGoal, aNote, anAction, anArchive, anOutcome, aProgram, aQuarter } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * Two actions lead to each other: the previous one of the next is the action itself, and two actions for one aim list
 * each other unless their lists are full. A program is an aim of too many actions for that.
 */

function pagesOf(archive: Archive) {
  const around = actionSurroundings(archive);
  return new Map(archive.actions.map((action) => [action.id, actionPage(action, archive, around)]));
}

/** Compares both sides of each pair. Returns the number of pairs of both kinds. */
function compare(archive: Archive) {
  const pages = pagesOf(archive);
  let [neighbours, siblings] = [0, 0];
  for (const [id, { previous, next, siblings: groups }] of pages) {
    if (next) expect(pages.get(next.to.id)?.previous?.to.id, id).toBe(id);
    if (previous) expect(pages.get(previous.to.id)?.next?.to.id, id).toBe(id);
    neighbours += Number(next !== undefined);
    const direct = archive.find.action(id)?.serves.aims ?? [];
    for (const { aim, lines } of groups)
      for (const { ref } of lines) {
        const other = archive.find.action(ref.id);
        if (aim.kind === 'program' || !other?.serves.aims.some((served) => served.id === aim.id)) continue;
        const back = pages.get(ref.id)?.siblings ?? [];
        const isFull = back.some(({ lines: own, others }) => own.length < others);
        const isListed = back.some(({ lines: own }) => own.some((line) => line.ref.id === id));
        expect(isListed || isFull, `${id} at ${ref.id}`).toBe(true);
        siblings += 1;
      }
    const shown = groups.flatMap(({ lines }) => lines.map(({ ref }) => ref.id));
    expect(new Set(shown).size, id).toBe(shown.length);
    expect(shown.length, id).toBeLessThanOrEqual(Math.max(siblingLimit, 3 * direct.length));
  }
  return { neighbours, siblings };
}

const harbour = await readContentFolder('examples/harbour');
if (!harbour) throw new Error('The second example is missing.');
const organisation = { files: generateOrganisation(), assets: [], findings: [] };
const read = (folder: Parameters<typeof readArchive>[0]) => readArchive(folder, '2999-12-31').content;

it.each([
  ['the organisation', read(organisation), '2025-09-05', 500, 500],
  ['the second example', read(harbour), '2026-11-30', 20, 20],
] as const)('actions beside each other lead to each other: %s', (_, content, day, neighbours, siblings) => {
  const archive = publishedArchive(content, day, { drafts: true, private: true });
  if (!archive) throw new RangeError(day);
  const pairs = compare(archive);
  expect(pairs.neighbours).toBeGreaterThan(neighbours);
  expect(pairs.siblings).toBeGreaterThan(siblings);
});

it('lists actions for each aim of an action', () => {
  const archive = anArchive(
    {
      programs: [aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'b1' }), anOutcome({ id: 'b2' })] })],
      quarters: [aQuarter({ id: '2026-q2', goals: [aGoal({ id: 'ses', for: ['p6/b2'] })] })],
      notes: [
        aNote({
          id: 's/2026-04-06',
          actions: [
            anAction({ id: 'a', for: ['2026-q2/ses', 'p6/b1'] }),
            anAction({ id: 'b', for: ['2026-q2/ses'] }),
            anAction({ id: 'c', for: ['p6/b1'] }),
          ],
        }),
      ],
    },
    '2026-05-20',
  );
  const listed = [...pagesOf(archive)].map(([id, { siblings }]) => [
    id,
    siblings.map(({ aim, lines }) => [aim.id, lines.map(({ shortId }) => shortId)]),
  ]);
  expect(listed).toEqual([
    [
      's/a',
      [
        ['p6/b1', ['c']],
        ['2026-q2/ses', ['b']],
      ],
    ],
    ['s/b', [['2026-q2/ses', ['a']]]],
    ['s/c', [['p6/b1', ['a']]]],
  ]);
});
