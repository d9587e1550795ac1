import { expect, it } from 'vitest';
import { aNote, anArchive, aSeries, aTopic, aTopicReport } from '../../../testing/builders.ts';
import type { Note } from '../../model/note.ts';
import { parkedIndex, topicsOnNote } from './on-note.ts';

const note = (date: string, part: Partial<Note> = {}) => aNote({ id: `s/${date}`, ...part });
const notes = [
  note('2026-01-01', { forNextTime: ['Budget', aTopic({ id: 'secrets', text: 'Secrets' })] }),
  note('2026-01-08', { forNextTime: ['Office'] }),
  note('2026-01-15', { followUps: [aTopicReport({ ref: 'secrets', status: 'discussed', note: 'Yes.' })] }),
  note('2026-01-22'),
  note('2026-02-08'),
];

function topicsOf(id: string, form: 'meeting' | 'collection' = 'meeting') {
  const archive = anArchive({ series: [aSeries({ id: 's', form })], notes }, '2026-02-01');
  const found = archive.find.note(id);
  if (!found) throw new RangeError(id);
  const { reports, forNextTime, stillParked } = topicsOnNote(found, parkedIndex(archive));
  return {
    reports: reports.map(({ text, status, said }) => [text, status, said]),
    own: forNextTime.map(({ text, anchor, since }) => [text, anchor, since?.status, since?.day]),
    still: stillParked.items.map(({ to, carriedOver, days }) => [to.label, carriedOver, days]),
  };
}

it('has its own topics with what became of them, and earlier ones that it left parked', () => {
  expect(topicsOf('s/2026-01-01')).toEqual({
    reports: [],
    own: [
      ['Budget', undefined, undefined, undefined],
      ['Secrets', 'secrets', 'discussed', '2026-01-15'],
    ],
    still: [],
  });
  expect(topicsOf('s/2026-01-08').still).toEqual([
    ['Budget', 1, 7],
    ['Secrets', 1, 7],
  ]);
});

it('has what it reports, and leaves out texts that were parked long ago', () => {
  expect(topicsOf('s/2026-01-15')).toEqual({
    reports: [['Secrets', 'discussed', 'Yes.']],
    own: [],
    still: [
      ['Budget', 2, 14],
      ['Office', 1, 7],
    ],
  });
  expect(topicsOf('s/2026-01-22').still).toEqual([['Office', 2, 14]]);
});

it('has what is parked today if it is planned, and nothing of others in a collection', () => {
  expect(topicsOf('s/2026-02-08').still).toEqual([['Office', 2, 24]]);
  expect(topicsOf('s/2026-01-22', 'collection').still).toEqual([]);
});
