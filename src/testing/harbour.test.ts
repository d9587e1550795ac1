import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lineLists } from '../core/model/line/note-line.ts';
import { noteKinds } from '../core/model/status.ts';
import { readArchive } from '../core/reading.ts';
import { isBlocked } from '../core/views/lines/blockers.ts';
import { isOverdue } from '../core/views/lines/due.ts';
import { readContentFolder } from '../disk/content-folder.ts';

/*
 * The second example, a made-up organisation. Its README lists what `check` reports on purpose, and its records show the
 * life of an archive on the day that `site.yaml` sets.
 */

const folder = await readContentFolder('examples/harbour');
if (!folder) throw new Error('The second example is missing.');
const { content, archive, diagnostics } = readArchive(folder, { clock: '2999-12-31' });
const readme = readFileSync('examples/harbour/README.md', 'utf8');

it('check reports only what its README lists', () => {
  const found = diagnostics.map(({ code, path }) => `${code} ${path}`);
  expect(found).toEqual(['owner-left notes/weekly/2026-10-19.md']);
  const listed = [...readme.matchAll(/^- `([a-z-]+)`: /gm)].map(([, code]) => code);
  expect(listed.sort()).toEqual(diagnostics.map(({ code }) => code).sort());
});

it('says that it is made up, on every page and in its README', () => {
  expect(content.site.title).toContain('made up');
  expect(readme).toContain('made up');
});

it('is of 3 teams and 2 quarters, on a fixed day', () => {
  expect(archive.today).toBe('2026-11-30');
  expect(archive.teams.map(({ id }) => id)).toEqual(['ferries', 'quay', 'web']);
  expect(archive.quarters.map(({ id }) => id)).toEqual(['2026-q3', '2026-q4']);
  expect(archive.people.length).toBeGreaterThanOrEqual(8);
});

it('has each kind of note, and planned ones', () => {
  const kinds = new Set(content.notes.map(({ kind }) => kind));
  expect(noteKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  const planned = content.notes.filter(({ status }) => status === 'planned');
  expect(planned.map(({ date }) => date)).toEqual(['2026-12-03', '2026-12-07']);
  expect(readme).toContain(`${content.notes.length} notes`);
});

it('is written in lines, but for one decision and one check-in', () => {
  const entries = content.notes.flatMap((note) => {
    const lists = { ...note, objectives: note.checkIns };
    const isLine = (list: string, index: number) =>
      note.lines?.some((line) => line.list === list && line.index === index) === true;
    return lineLists.flatMap((list) =>
      lists[list].flatMap((_, index) => (isLine(list, index) ? [] : `${note.id} ${list}`)),
    );
  });
  expect(entries).toEqual(['board-letters/2026-10-30 objectives', 'planning/2026-10-01 decisions']);
});

it('has actions, decisions, questions and debt at each stage of their life', () => {
  const actions = archive.actions;
  const open = actions.filter(({ closed }) => closed === undefined);
  const has = {
    overdue: open.some((action) => isOverdue(action, archive.today)),
    blocked: open.some(isBlocked),
    carriedOver: open.some(({ carriedOver }) => carriedOver > 1),
    deferred: open.some(({ start }) => start !== undefined && start > archive.today),
    recurring: open.some(({ rounds }) => rounds.length > 1),
    inParts: open.some(({ parts }) => parts.some(({ status }) => status === 'done')),
    split: actions.some(({ supersedes }) => supersedes.length > 0),
  };
  expect(Object.entries(has).filter(([, some]) => !some)).toEqual([]);
  expect(statuses(actions)).toEqual(['blocked', 'done', 'dropped', 'open', 'superseded']);
  expect(statuses(archive.decisions)).toEqual(['accepted', 'proposed', 'rejected', 'superseded']);
  expect(statuses(archive.questions)).toEqual(['answered', 'open', 'parked']);
  expect(statuses(archive.debt)).toEqual(['done', 'open']);
});

const statuses = (records: readonly { readonly status: string }[]) =>
  [...new Set(records.map(({ status }) => status))].sort();
