import { expect, it } from 'vitest';
import { trackersFile } from '../../exports/api/trackers.ts';
import { printData } from '../../exports/lines/data-file.ts';
import { publishedArchive, readArchive } from '../../reading.ts';
import { searchRecords } from '../search/records.ts';
import { trackerIndex } from './tracker-index.ts';
import { trackerLists, trackerPage, trackerPages } from './tracker-page.ts';
import { hasTrackerPage, trackerRef } from './tracker-ref.ts';

const day = '2024-06-01';

function archiveOf(notes: Readonly<Record<string, string>>) {
  const site = `title: T
trackers:
  - { name: Phab, pattern: 'T\\d+', url: 'https://phab.example/{id}' }
  - { name: Web, pattern: '#\\d+', url: 'https://web.example/{id}' }
`;
  const files = Object.entries(notes).map(([name, text]) => ({
    path: `notes/core/${name}.md`,
    text: `---\ntitle: Of ${name}\ndate: ${name}\nattendees: []\n${text}\n`,
  }));
  const folder = { files: [{ path: 'site.yaml', text: site }, ...files], assets: [], findings: [] };
  return publishedArchive(readArchive(folder, { clock: day }).content, day, { drafts: false });
}

const archive = archiveOf({
  '2024-05-02': 'actions: [{ id: a, text: Do it, tracker: T1 }]\n---\nOn #12 and <https://phab.example/T9>.',
  '2024-05-09': 'decisions: [{ id: d, text: Close T1 }]\n---\n## Plan\n\nMore of T1.',
  '2024-05-16': 'followUps: [{ action: a, status: blocked, blockedBy: T2 }]\n---\n`T3` is code.',
  '2024-05-17': 'status: draft\n---\nT1 and T4.',
  '2024-05-18': 'visibility: private\n---\nT1 and T4.',
  '2024-09-01': '---\n- T1\n- T5',
});
const index = trackerIndex(archive);

it('finds every tracker id in the notes and records that are shown, most notes first', () => {
  const found = index.map(({ id, url, notes, records }) => [
    ...[id, url, notes.map(({ note }) => note.date.slice(5)).join()],
    records.map((record) => record.id).join(),
  ]);
  expect(found).toEqual([
    ['T1', 'https://phab.example/T1', '05-02,05-09', 'core/a,core/d'],
    ['T2', 'https://phab.example/T2', '05-16', 'core/a'],
    ['#12', 'https://web.example/12', '05-02', ''],
    ['T9', 'https://phab.example/T9', '05-02', ''],
  ]);
});

it('shows where it is mentioned, the newest first, with the records', () => {
  const [first] = index;
  if (!first) throw new Error('No id was found.');
  const page = trackerPage(first, archive, 1);
  expect(page.mentions.items.map(({ day: of, head, words }) => [of, head, words])).toEqual([
    ['2024-05-09', 'Plan', 'More of T1.'],
    ['2024-05-02', undefined, 'Do it'],
  ]);
  expect(page.actions.items.map(({ ref }) => ref.label)).toEqual(['Do it']);
  expect(page.decided.items.map(({ ref }) => ref.label)).toEqual(['Close T1']);
  expect(page.last).toEqual({ day: '2024-05-09', note: expect.objectContaining({ label: 'Of 2024-05-09' }) });
});

it('has the same numbers in its list, on its pages and in its file, and the search finds its page alone by the id', () => {
  const rows = trackerLists(index).flatMap(({ items }) => items);
  const { trackers } = JSON.parse(printData(trackersFile, archive, ({ id }) => `/trackers/${id}/`)) as {
    trackers: { id: string; page: string; notes?: string[]; records?: string[] }[];
  };
  const records = searchRecords(archive);
  expect(rows.length).toBe(4);
  for (const [at, row] of rows.entries()) {
    const of = index[at];
    const inFile = trackers[at];
    if (!of) throw new Error('The list is longer than the index.');
    const pages = Array.from({ length: trackerPages(of) }, (_, page) => trackerPage(of, archive, page + 1));
    expect(pages.flatMap(({ mentions }) => mentions.items).length).toBe(row.notes);
    const onPages = pages.flatMap(({ actions, decided, others }) => [
      ...actions.items,
      ...decided.items,
      ...others,
    ]);
    expect(onPages.length).toBe(row.records + row.goals);
    expect([inFile?.notes?.length ?? 0, inFile?.records?.length ?? 0]).toEqual([row.notes, row.records]);
    expect(inFile?.page).toBe(`/trackers/${row.ref.id}/`);
    expect(records.filter(({ ids }) => ids.includes(of.id)).map(({ ref }) => ref)).toEqual([row.ref]);
  }
});

it('is on several pages where many notes mention it', () => {
  const notes = Array.from({ length: 120 }, (_, at) => {
    const month = `${Math.floor(at / 28) + 1}`.padStart(2, '0');
    return [`2023-${month}-${`${(at % 28) + 1}`.padStart(2, '0')}`, '---\nOn T7.'] as const;
  });
  const many = archiveOf(Object.fromEntries(notes));
  const [only] = trackerIndex(many);
  if (!only) throw new Error('No id was found.');
  expect(trackerPages(only)).toBe(3);
  const days = [1, 2, 3].flatMap((page) =>
    trackerPage(only, many, page).mentions.items.map((line) => line.day),
  );
  expect(days).toEqual(notes.map(([date]) => date).toReversed());
});

it.each([
  ['T170482', 'T170482'],
  ['#12', '12'],
  ['12', '=12'],
  ['acme/web#12', 'acme,web~12'],
  ['PROJ_7-b', 'PROJ_7-b'],
  ['page', '=page'],
  ['..', '=2e.2e='],
  ['ä', '=e4='],
])('gives the id %s the address %s', (id, slug) => {
  expect(trackerRef(id)).toEqual({ kind: 'tracker', id: slug, label: id });
});

it('has no page for an id that is too long for an address', () => {
  expect([hasTrackerPage('T1'), hasTrackerPage('T'.repeat(200))]).toEqual([true, false]);
});
