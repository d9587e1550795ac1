import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareLetters } from '../../core/views/search/bare-letters.ts';
import { searchRecords } from '../../core/views/search/records.ts';
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
import { servedIndex } from '../../testing/served-index.ts';
import { find } from './client/find.ts';
import { hitItem } from './client/hit-item.ts';
import { isInDoubt } from './client/offer-instead.ts';
import type { Hit, Pagefind } from './client/pagefind.ts';
import { readQuery } from './client/query.ts';
import { addressWithFound } from './client/words/found-words.ts';
import { writeSearchIndex } from './search-index.ts';

/* A small index, written and then searched with the very script that browsers load. */

let folder = '';
let pagefind: Pagefind;
let closeServer: () => Promise<void> = async () => undefined;

const archive = anArchive(
  {
    people: [aPerson({ id: 'dan', name: 'Dan' }), aPerson({ id: 'mark', name: 'Mark' })],
    series: [aSeries({ id: 'pipeline', title: 'Deployment pipeline' })],
    programs: [
      aProgram({
        id: 'p6',
        outcomes: [
          anOutcome({
            id: 'o2',
            objectives: [anObjective({ id: 'o2.2', text: 'A word for each Friday' })],
          }),
        ],
      }),
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
  const own = await servedIndex(archive);
  folder = own.folder;
  pagefind = own.search;
  closeServer = own.close;
});

afterAll(() => closeServer());

const nothing: Hit = { raw_url: '', raw_content: '', locations: [], meta: {} };

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

  it.each([
    ['zeppelin deepest', '/notes/pipeline/2017-03-07/', 'Łódź'],
    ['deepest zeppelin', '/notes/pipeline/2017-03-07/#łódź', 'Planning in March'],
    ['calls deepest', '/notes/pipeline/2017-03-07/#_retro', 'Łódź'],
    ['lodz friday', '/notes/pipeline/2017-03-07/#łódź', 'Retro'],
  ])('finds a note by words in several parts: %s', async (words, path, other) => {
    const found = await search(`q=${words}`);
    const { hits, total, counts } = found;
    expect(hits.map((hit) => hit.raw_url)).toEqual([path]);
    expect(total).toBe(1);
    expect(counts).toMatchObject({
      kind: { note: 1 },
      series: { 'Deployment pipeline': 1 },
      year: { 2017: 1 },
    });
    const [hit = nothing] = hits;
    const line = html(hitItem(hit, {}));
    expect(line.replace(/<\/?mark>/g, '')).toContain(`Also under ${other}`);
    expect(isInDoubt(found, words)).toBe(false);
    const marked = new URL(addressWithFound('http://localhost/', hit)).searchParams.get('found')?.split(' ');
    expect(marked?.map(bareLetters)).toEqual(words.split(' ').map(bareLetters));
  });

  it('lists a note with the words in several parts after results with the words together, once', async () => {
    const { hits, total, counts } = await search('q=friday+word');
    expect(hits.map((hit) => hit.raw_url)).toEqual([
      '/programs/p6/o2.2/',
      '/notes/pipeline/2017-03-07/#_retro',
    ]);
    expect(total).toBe(2);
    expect(counts['kind']).toMatchObject({ objective: 1, note: 1 });
    // Words that stand together in one part and in several parts, too, are a result once.
    const whole = await search('q=staging+cluster&kind=note');
    expect(whole.hits.map((hit) => [hit.raw_url, hit.elsewhere])).toEqual([
      ['/notes/pipeline/2017-03-07/', undefined],
      ['/notes/pipeline/2017-06-06/', undefined],
    ]);
  });

  it('finds no note for a phrase whose words stand in several parts, nor for a word it lacks', async () => {
    expect(await paths('q="zeppelin+deepest"')).toEqual([]);
    expect(await paths('q=zeppelin+zzfut')).toEqual([]);
    expect(await paths('q=zeppelin+deepest&kind=action')).toEqual([]);
    const { counts } = await search('q=zeppelin+deepest&kind=action');
    expect(counts['kind']).toMatchObject({ note: 1 });
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
    ['T170482', '/trackers/T170482/'],
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
