import { describe, expect, it } from 'vitest';
import { publishedArchive, readArchive } from '../../core/reading.ts';
import { idWord } from '../../core/views/search/id-word.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import { readContentFolder } from '../../disk/content-folder.ts';
import { aBody, aNote, anAction, anArchive, aSite } from '../../testing/builders.ts';
import { servedIndex } from '../../testing/served-index.ts';
import { find } from './client/find.ts';
import { foundParts, foundPattern } from './client/mark-found.ts';
import { readQuery } from './client/query.ts';
import { addressWithFound } from './client/words/found-words.ts';
import { markedWords } from './client/words/marked-words.ts';
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

const none = { raw_url: '', raw_content: '', locations: [], meta: {} };

describe('a text in a script without spaces, on a site in any language', () => {
  const texts = [
    '東京駅で会うことにした',
    '次回は倉庫の鍵について話し合う。',
    'Q3の計画: Dockerコンテナと「デプロイパイプライン」',
    '我们讨论了部署管道的问题。',
    'เราจะทำการประชุมที่สำนักงาน',
    '東京都庁舎の会議室長が来た',
  ];
  const queries: readonly (readonly [text: number, query: string])[] = [
    ...texts.map((text, at) => [at, text] as const),
    ...['東京駅', '東京', '駅', '会う', 'こと'].map((query) => [0, query] as const),
    ...['倉庫', '鍵', '話し合う', '倉庫の鍵', '鍵 次回', '合う'].map((query) => [1, query] as const),
    ...['計画', 'コンテナ', 'プロイ', 'パイプライン', 'docker'].map((query) => [2, query] as const),
    ...['管道', '部署', '讨论', '问题', '道的问'].map((query) => [3, query] as const),
    ...['ประชุม', 'สำนักงาน', 'ทำ'].map((query) => [4, query] as const),
    ...['都庁', '会議室', '来た'].map((query) => [5, query] as const),
  ];

  it.each(['en', 'ja', 'zh', 'th'])(
    'is found by each of its words, and shown as written: %s',
    async (language) => {
      const notes = texts.map((markdown, at) => {
        const actions = [anAction({ id: `a${at}`, text: markdown })];
        return aNote({ id: `ops/2017-03-0${at + 1}`, body: aBody({ markdown }), actions });
      });
      const site = aSite({ title: 'Notes', language });
      const { search, close } = await servedIndex(anArchive({ site, notes }));
      const wrong: unknown[] = [];
      for (const [at, query] of queries) {
        const { hits } = await find(search, readQuery(new URLSearchParams({ q: query })));
        const paths = new Set(hits.map(({ raw_url }) => raw_url.split('#')[0]));
        const expected = [`/actions/ops/a${at}/`, `/notes/ops/2017-03-0${at + 1}/`];
        const action = hits.find(({ raw_url }) => raw_url === expected[0]);
        const { title } = markedWords(action?.raw_content ?? '', action?.meta['title'] ?? '', []);
        const shown = title.map(({ text }) => text).join('');
        const address = new URL(addressWithFound('/', action ?? hits[0] ?? none), 'http://x');
        const pattern = foundPattern(address.searchParams.get('found')?.split(' ') ?? ['-']);
        const isMarked = foundParts([texts[at] ?? ''], pattern)[0]?.some(
          (part, turn) => turn % 2 === 1 && part,
        );
        if (!expected.every((path) => paths.has(path)) || shown !== texts[at] || !isMarked)
          wrong.push([query, [...paths], shown, address.search]);
      }
      await close();
      expect(wrong).toEqual([]);
    },
  );
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
