import { describe, expect, it } from 'vitest';
import { readArchive } from '../../core/reading.ts';
import { longNoteFiles } from '../../testing/generate/long-notes.ts';
import { furtherParts } from '../long-note/note-parts.ts';
import { notePartPath } from '../routes.ts';
import { movedParts } from './moved-parts.ts';

/** The archive with its first note renamed. */
const files = longNoteFiles.map(({ path, text }) =>
  path.endsWith('/2026-01-07.md')
    ? {
        path: path.replace('.md', '-both-days.md'),
        text: text.replace('title:', 'formerly: sync/2026-01-07\ntitle:'),
      }
    : { path, text },
);
const { archive } = readArchive({ files, assets: [], findings: [] }, '2026-03-01');
const leadsOf = (earlier: readonly string[]) =>
  movedParts(archive, earlier).map(({ from, to, part }) => `${from} ${notePartPath(to.id, part)}`);

describe('the old address of a further page of a note', () => {
  const pages = furtherParts(archive).filter(({ note }) => note.id.endsWith('both-days')).length + 1;

  it('leads to the same page of the renamed note', () => {
    expect(pages).toBeGreaterThan(2);
    expect(leadsOf([])).toHaveLength(pages - 1);
    expect(leadsOf([])[0]).toBe('/notes/sync/2026-01-07/part/2/ /notes/sync/2026-01-07-both-days/part/2/');
  });

  it('leads to the note if it has fewer pages, and is none where the page is there', () => {
    const own = '/notes/sync/2026-01-07-both-days';
    const lost = ['/notes/sync/2026-01-07/part/99/', `${own}/part/98/`, `${own}/part/2/`];
    expect(leadsOf([...lost, '/notes/sync/2020-01-01/part/2/']).slice(pages - 1)).toEqual([
      `/notes/sync/2026-01-07/part/99/ ${own}/`,
      `${own}/part/98/ ${own}/`,
    ]);
  });
});
