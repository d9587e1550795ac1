import { describe, expect, it } from 'vitest';
import type { ContentsLine } from '../../core/text/note/part.ts';
import { notePage } from '../../core/views/note/page.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import { aBody } from '../../testing/builders.ts';
import { longNotesArchive } from '../../testing/generate/long-notes.ts';
import { wordsOf } from '../markdown/words-of.ts';
import { renderBody } from '../markdown.ts';
import { noteIndexOf } from '../note-index.ts';
import { renderProse } from '../prose.ts';
import { pageRecords } from '../search/page-records.ts';
import { noteContents } from './contents.ts';
import { furtherParts, partsOf } from './note-parts.ts';
import { noteText } from './note-text.ts';

const archive = longNotesArchive();
const notes = archive.notes;
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The text and the anchors of each page, by path. */
const pages = new Map(
  notes.flatMap((note) =>
    partsOf(note, archive).parts.map((_, index) => {
      const { lede = '', sections } = noteText(note, archive, index + 1);
      const html =
        lede + sections.map((one) => `<h2 id="${one.anchor}">${one.head ?? ''}</h2>${one.html}`).join('');
      const path = `/notes/${note.id}/${index > 0 ? `part/${index + 1}/` : ''}`;
      return [path, { html, ids: new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)) }];
    }),
  ),
);
const of = (id: string) => {
  const note = archive.find.note(id);
  if (!note) throw new Error(`No note ${id}`);
  return note;
};

describe('long notes', () => {
  it('are on several pages, and short ones on one', () => {
    const counts = notes.map((note) => partsOf(note, archive).parts.length);
    expect(counts.filter((count) => count === 1)).toHaveLength(1);
    expect(furtherParts(archive)).toHaveLength(counts.reduce((sum, count) => sum + count - 1, 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(pages.size);
  });

  it('have all their words on their pages', () => {
    for (const note of notes) {
      const { lede = '', parts } = partsOf(note, archive);
      const shown = parts
        .flat()
        .map(({ html, words, continued }) => (continued ? '' : (words ?? '')) + wordsOf(html));
      const whole = renderBody(note, archive).html;
      expect(lettersOf(wordsOf(lede) + shown.join(''))).toBe(lettersOf(wordsOf(whole)));
    }
  });

  it('have links that lead to the page with the place', () => {
    let led = 0;
    for (const [path, { html }] of pages) {
      for (const [, address = ''] of html.matchAll(/<a [^>]*href="([^"]*#[^"]*)"/g)) {
        const [page = '', id = ''] = address.split('#');
        expect(pages.get(page || path)?.ids, `${address} on ${path}`).toContain(id);
        led += 1;
      }
    }
    expect(led).toBeGreaterThan(1000);
  });

  it('are linked from other texts at the part with the place', () => {
    const { lede } = noteText(of('sync/2026-01-14'), archive);
    const [far, near] = [...(lede ?? '').matchAll(/href="([^"]*#topic[^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(far).toMatch(/^\/notes\/sync\/2026-01-07\/part\/\d\/#topic-40$/);
    expect(near).toBe('/notes/sync/2026-01-07/#topic-1');
    const prose = renderProse(
      aBody({ markdown: 'See [the end](../notes/sync/2026-01-07.md#topic-59).' }),
      { path: 'series/sync.md' },
      archive,
    );
    expect(prose.html).toMatch(/href="\/notes\/sync\/2026-01-07\/part\/\d\/#topic-59"/);
  });

  it('are found on the page that has the words', () => {
    const records = pageRecords(searchRecords(archive), archive);
    const below = records.filter(({ record: { kind, place } }) => kind === 'note' && place && !place.part);
    const letters = new Map([...pages].map(([path, { html }]) => [path, lettersOf(wordsOf(html))]));
    const wrong = below.filter(({ record, path }) => {
      const [page = '', id] = path.split('#');
      const isThere = id === undefined || pages.get(page)?.ids.has(id);
      const words = record.words.match(/\S{3,}/g)?.map(lettersOf) ?? [];
      const every = [words[0], words[words.length >> 1], words.at(-1)];
      return !isThere || every.some((word) => word !== undefined && !letters.get(page)?.includes(word));
    });
    expect(below.length).toBeGreaterThan(2000);
    expect(
      wrong.map(({ path, record }) => `${path}: ${record.words.slice(0, 48)} … ${record.words.slice(-45)}`),
    ).toEqual([]);
    const addresses = records.map(
      ({ path, record }) => `${path} ${record.place?.piece ?? 0} ${record.place?.part}`,
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('the contents of a long note', () => {
  const contentsOf = (id: string, part: number) =>
    noteContents(notePage(of(id), archive, noteIndexOf(archive)), partsOf(of(id), archive).parts, part);
  const depth = (lines: readonly ContentsLine[]) => lines.flatMap(({ items = [] }) => items).length;

  it('have every section, and the second level of the page', () => {
    const contents = contentsOf('sync/2026-01-07', 2);
    const labels = contents.pages.flatMap(({ items }) => items.map(({ label }) => label));
    expect(labels.filter((label) => label.startsWith('Topic'))).toHaveLength(60);
    const own = contents.pages.filter(({ isCurrent }) => isCurrent);
    expect(own.map(({ part }) => part)).toEqual([2]);
    expect(depth(own.flatMap(({ items }) => items))).toBeGreaterThan(20);
    expect(depth(contents.pages.filter(({ isCurrent }) => !isCurrent).flatMap(({ items }) => items))).toBe(0);
    expect(contents.isFolded).toBe(true);
  });

  it('have the second level of every page, if there is room', () => {
    const section = (name: string) => ({
      ...{ anchor: name, head: name, words: name, html: '' },
      subs: [{ anchor: `${name}-below`, words: `${name} below` }],
    });
    const page = notePage(of('sync/2026-01-07'), archive, noteIndexOf(archive));
    const { pages: all } = noteContents(page, [[section('one')], [section('two')]], 1);
    expect(
      all.map(({ items }) => items.flatMap(({ items: below = [] }) => below.map(({ id }) => id))),
    ).toEqual([['one-below'], ['two-below']]);
  });

  it('have only the first heading of other pages, if there are hundreds', () => {
    const { pages: all } = contentsOf('sync/2026-02-04', 3);
    expect(all[1]?.items).toEqual([]);
    expect(all[1]?.from).toMatch(/^Head \d+ of many$/);
    expect(all[2]?.items.length).toBeGreaterThan(20);
  });
});
