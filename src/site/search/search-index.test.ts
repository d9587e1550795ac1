import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../core/model/archive.ts';
import { publishedArchive, readArchive } from '../../core/reading.ts';
import { idWord } from '../../core/views/search/id-word.ts';
import { searchRecords } from '../../core/views/search/records.ts';
import { readContentFolder } from '../../disk/content-folder.ts';
import { html } from '../../markup/html.ts';
import {
  aBody,
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aSeries,
} from '../../testing/builders.ts';
import { pathOf } from '../routes.ts';
import { find } from './client/find.ts';
import { hitItem } from './client/hit-item.ts';
import type { Pagefind } from './client/pagefind.ts';
import { readQuery } from './client/query.ts';
import { writeSearchIndex } from './search-index.ts';

/* A small index, written and then searched with the very script that browsers load. */

type Searcher = Omit<Pagefind, 'options'> & { options(options: { basePath: string }): Promise<void> };

/** Writes the index of an archive and serves it to the script that searches it. */
async function served(of: Archive) {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-search-'));
  await writeSearchIndex(of, folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    createReadStream(join(folder, path))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const search: Searcher = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  );
  await search.options({ basePath: `http://127.0.0.1:${port}/pagefind/` });
  await search.init();
  await search.filters();
  return { folder, search, close: () => server.close() };
}

let folder = '';
let pagefind: Searcher;
let closeServer = () => undefined as unknown;

const archive = anArchive(
  {
    people: [aPerson({ id: 'dan', name: 'Dan' }), aPerson({ id: 'mark', name: 'Mark' })],
    series: [aSeries({ id: 'pipeline', title: 'Deployment pipeline' })],
    programs: [
      aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2' })] })] }),
    ],
    notes: [
      aNote({
        id: 'pipeline/2017-03-07',
        title: 'Planning in March',
        actions: [
          anAction({
            id: 'tests',
            text: 'Define tests of Mathoid on the staging cluster',
            owner: ['dan'],
            for: ['p6/o2.2'],
            tracker: ['T170482'],
          }),
          anAction({
            id: 'cluster',
            text: 'Bring up a staging cluster',
            owner: ['mark'],
            status: 'done',
            closed: '2017-03-20',
          }),
        ],
        decisions: [aDecision({ id: 'tags', text: 'Images are built on a tag' })],
        retro: {
          format: 'kalm',
          columns: [{ name: 'keep', items: [{ text: 'Friday calls', experiment: false }] }],
        },
        body: aBody({
          markdown: `We spoke of <!-- CANARYSECRET --> the zeppelin.\n\n## Łódź\n\n${'word '.repeat(9000)}deepest.\n`,
          headings: [{ text: 'Łódź', depth: 2, anchor: 'łódź', line: 3 }],
        }),
      }),
      aNote({
        id: 'pipeline/2017-06-06',
        title: 'Review in June',
        kind: 'sprint-review',
        decisions: [aDecision({ id: 'merge', text: 'Merge the zzfut branches' })],
        followUps: [aFollowUp({ ref: 'tests', status: 'done' })],
      }),
    ],
  },
  '2017-05-20',
);

beforeAll(async () => {
  const own = await served(archive);
  folder = own.folder;
  pagefind = own.search;
  closeServer = own.close;
});

afterAll(async () => {
  closeServer();
  await rm(folder, { recursive: true, force: true });
});

const nothing = { raw_url: '', raw_content: '', locations: [], meta: {} };

const search = (address: string) => find(pagefind, readQuery(new URLSearchParams(address)));
const paths = async (address: string) => (await search(address)).hits.map((hit) => hit.raw_url);

describe('a written index', () => {
  it('has one file of texts for 10 records', async () => {
    const people = Array.from({ length: 21 }, (_, at) => aPerson({ id: `person-${at}` }));
    const larger = join(folder, 'larger');
    expect(await writeSearchIndex(anArchive({ people }), larger)).toMatchObject({ records: 21 });
    expect(await readdir(join(larger, 'pagefind/fragment'))).toHaveLength(3);
  });

  it('finds single actions and decisions, each at its own address', async () => {
    expect(await paths('q=mathoid')).toEqual(expect.arrayContaining(['/actions/pipeline/tests/']));
    expect(await paths('q=tag&kind=decision')).toEqual(['/decisions/pipeline/tags/']);
  });

  it('finds the words of a note, and nothing of its comments', async () => {
    expect(await paths('q=zeppelin')).toEqual(['/notes/pipeline/2017-03-07/']);
    expect(await paths('q=canarysecret')).toEqual([]);
  });

  it('finds the last word of a long text, at its heading', async () => {
    expect(await paths('q=deepest')).toEqual(['/notes/pipeline/2017-03-07/#łódź']);
    const [hit] = (await search('q=deepest')).hits;
    expect(hit?.meta).toMatchObject({ title: 'Łódź', of: 'Planning in March' });
    expect(html(hitItem(hit ?? nothing, {}))).toContain('#łódź">Planning in March: Łódź</a>');
  });

  it('finds parts of a page by their kind and by what they say', async () => {
    expect((await paths('q=retro'))[0]).toBe('/notes/pipeline/2017-03-07/#_retro');
    expect(await paths('q=friday+keep')).toEqual(['/notes/pipeline/2017-03-07/#_retro']);
  });

  it.each([
    ['tests', '/actions/pipeline/tests/'],
    ['pipeline/tests', '/actions/pipeline/tests/'],
    ['o2.2', '/programs/p6/o2.2/'],
    ['p6/o2.2', '/programs/p6/o2.2/'],
    ['P6', '/programs/p6/'],
    ['T170482', '/actions/pipeline/tests/'],
    ['2017-03-07', '/notes/pipeline/2017-03-07/'],
    ['7 March 2017', '/notes/pipeline/2017-03-07/'],
    ['March 7, 2017', '/notes/pipeline/2017-03-07/'],
    ['dan', '/people/dan/'],
  ])('gives the page with the id %s first', async (id, path) => {
    const { hits, total, counts } = await search(`q=${id}`);
    expect(hits[0]?.raw_url).toBe(path);
    expect(Object.values(counts['kind'] ?? {}).reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it.each(['Łódź', 'lodz', 'LÓDZ', 'łodz'])('finds %s as people type it', async (word) => {
    expect(await paths(`q=${word}`)).toContain('/notes/pipeline/2017-03-07/#łódź');
  });

  it('widens within a facet and narrows across facets', async () => {
    expect(await paths('q=staging&kind=action')).toHaveLength(2);
    expect(await paths('q=staging&kind=action&person=Dan&person=Mark')).toHaveLength(2);
    expect(await paths('q=staging&kind=action&person=Dan&status=done')).toEqual([]);
    expect(await paths('kind=action&objective=p6')).toEqual(['/actions/pipeline/tests/']);
  });

  it('says what the other values of a chosen facet would give', async () => {
    const { counts, total } = await search('q=staging&kind=action&status=done');
    expect(total).toBe(1);
    expect(counts['status']).toMatchObject({ done: 1, open: 1 });
  });

  it('lists everything where no words are given, newest first', async () => {
    const { total, hits } = await search('');
    expect(hits).toHaveLength(12);
    // The headings and parts of the notes would only repeat them.
    expect(total).toBe(searchRecords(archive).filter(({ place }) => !place).length);
    expect(hits[0]?.meta['day']).toBe('2017-03-07');
  });

  it('marks a planned note, with the kinds of its items, and does not list it as the newest', async () => {
    const path = '/notes/pipeline/2017-06-06/';
    expect(await paths('q=zzfut')).toEqual([path]);
    const [hit] = (await search('q=zzfut')).hits;
    expect(hit?.raw_content).toContain('Decision to make: Merge the zzfut branches.');
    expect(hit?.raw_content).toContain('Action to discuss: Define tests of Mathoid');
    const line = html(hitItem(hit ?? nothing, {}));
    expect(line).toContain('<b>Note</b> <b>Planned</b> <span class="state is-muted">Sprint review</span>');
    expect(await paths('status=planned')).toEqual([path]);
    expect(await paths('kind=note')).toEqual(['/notes/pipeline/2017-03-07/', path]);
  });

  it('shows the last page for a later page number', async () => {
    expect(await search('q=mathoid&page=9')).toMatchObject({ page: 1, pages: 1 });
    expect(await paths('q=mathoid&page=9')).not.toEqual([]);
  });

  it('has the values that the line of a hit shows', async () => {
    const { hits } = await search('q=mathoid&kind=action');
    expect(hits[0]?.meta).toMatchObject({
      title: 'Define tests of Mathoid on the staging cluster',
      kind: 'action',
      state: 'open',
      day: '2017-03-07',
      owners: 'Dan',
      serves: 'p6/o2.2',
      series: 'Deployment pipeline',
    });
  });
});

describe('the demo', () => {
  it('gives the page of each id, name and date first', async () => {
    const content = await readContentFolder('content');
    const reading = readArchive(content ?? { files: [], assets: [], findings: [] }, '2026-01-15');
    const demo = publishedArchive(reading.content, '2026-01-15', { drafts: false });
    const { search: searchDemo, close } = await served(demo);
    const pages = Map.groupBy(
      searchRecords(demo).flatMap(({ ref, ids }) => ids.map((id) => [id, pathOf(ref)] as const)),
      ([id]) => idWord(id),
    );
    const wrong: string[] = [];
    for (const owners of pages.values()) {
      const id = owners[0]?.[0] ?? '';
      const [hit] = (await find(searchDemo, readQuery(new URLSearchParams({ q: id })))).hits;
      if (!owners.some(([, path]) => path === hit?.raw_url)) wrong.push(`${id}: ${hit?.raw_url}`);
    }
    close();
    expect(pages.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
