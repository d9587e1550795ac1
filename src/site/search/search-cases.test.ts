import { describe, expect, it } from 'vitest';
import { publishedArchive, readArchive } from '../../core/reading.ts';
import { idWord } from '../../core/views/search/id-word.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import { readContentFolder } from '../../disk/content-folder.ts';
import { aBody, aNote, anArchive, aSite } from '../../testing/builders.ts';
import { servedIndex } from '../../testing/served-index.ts';
import { find } from './client/find.ts';
import { readQuery } from './client/query.ts';
import { pageRecords } from './page-records.ts';

/* Whole content folders, searched with the very script that browsers load. */

describe('the demo', () => {
  it('gives the page of each id, name and date first', async () => {
    const content = await readContentFolder('content');
    const reading = readArchive(content ?? { files: [], assets: [], findings: [] }, '2026-01-15');
    const demo = publishedArchive(reading.content, '2026-01-15', { drafts: false });
    const { search: searchDemo, close } = await servedIndex(demo);
    const pages = Map.groupBy(
      pageRecords(searchRecords(demo), demo).flatMap(({ record: { ids }, path }) =>
        ids.map((id) => [id, path] as const),
      ),
      ([id]) => idWord(id),
    );
    const wrong: string[] = [];
    for (const owners of pages.values()) {
      const id = owners[0]?.[0] ?? '';
      const [hit] = (await find(searchDemo, readQuery(new URLSearchParams({ q: id })))).hits;
      if (!owners.some(([, path]) => path === hit?.raw_url)) wrong.push(`${id}: ${hit?.raw_url}`);
    }
    await close();
    expect(pages.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

describe('a site in a language without spaces', () => {
  it.each([
    ['ja', '東京都庁で会議を開きました。', '会議'],
    ['zh', '我们讨论了部署管道的问题。', '部署'],
  ])('finds a word of a text: %s', async (language, markdown, word) => {
    const site = aSite({ title: 'Notes', language });
    const { search: searchSite, close } = await servedIndex(
      anArchive({ site, notes: [aNote({ id: 'ops/2017-03-07', body: aBody({ markdown }) })] }),
    );
    const { hits } = await find(searchSite, readQuery(new URLSearchParams({ q: word })));
    await close();
    expect(hits.map((hit) => [hit.raw_url, hit.meta['lang']])).toEqual([
      ['/notes/ops/2017-03-07/', language],
    ]);
  });
});

describe('cases of other archives', () => {
  it.each([
    [
      'search-beyond-20k',
      [
        ['aardvark', ['/notes/core/2024-03-05/#early']],
        ['wombat', ['/notes/core/2024-03-12/', '/notes/core/2024-03-05/#late']],
        ['aardvark wombat', ['/notes/core/2024-03-05/#early']],
        ['wombat aardvark', ['/notes/core/2024-03-05/#late']],
        ['"aardvark wombat"', []],
      ],
    ],
    [
      'hyphen-ids-search',
      [
        ['T170482', ['/trackers/T170482/', '/actions/core/pick-host-allowlist/', '/notes/core/2024-03-05/']],
        ['pick-host-allowlist', ['/actions/core/pick-host-allowlist/']],
        ['host-allowlist', ['/actions/core/pick-host-allowlist/', '/notes/core/2024-03-05/']],
        ['"release freeze"', ['/notes/core/2024-03-05/']],
        ['project-list', ['/notes/core/2024-03-05/']],
        ['v2.10.3-rc.1', ['/notes/core/2024-03-05/']],
      ],
    ],
  ])('%s', async (name, expected) => {
    const content = await readContentFolder(`src/testing/programs/case-${name}/content`);
    const reading = readArchive(content ?? { files: [], assets: [], findings: [] }, '2024-04-01');
    const { search: searchCase, close } = await servedIndex(
      publishedArchive(reading.content, '2024-04-01', { drafts: false }),
    );
    const found: unknown[] = [];
    for (const [words] of expected as [string][]) {
      const { hits } = await find(searchCase, readQuery(new URLSearchParams({ q: words })));
      found.push([words, hits.map((hit) => hit.raw_url)]);
    }
    await close();
    expect(found).toEqual(expected);
  });
});
