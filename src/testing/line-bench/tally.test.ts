import { describe, expect, it } from 'vitest';
import { figures, isMet } from './figures.ts';
import { peopleOf } from './people.ts';
import { readCorpus } from './readings.ts';
import { sumOf, talliesOf } from './tally.ts';
import type { TrueNote } from './truth.ts';

const note: TrueNote = {
  file: 'corpus/2026-01-05.md',
  date: '2026-01-05',
  title: 'Weekly',
  attendees: ['Dan Duvall', 'Kate Stewart'],
  handles: { 'Kate Stewart': '@kstew' },
  actions: [
    { text: 'Ask the cloud team', owners: ['Dan'], kind: 'marked' },
    { text: 'Write it up', owners: ['kstew'], kind: 'marked' },
    { text: 'Book a room', owners: ['Zoe'], kind: 'marked' },
    { text: 'Pay for it', owners: [], kind: 'marked' },
    { text: 'Kate will call', owners: ['Kate'], kind: 'assigned' },
  ],
  decisions: ['We go on'],
  maybe_actions: ['maybe this'],
  markdown: [
    '---',
    'own: frontmatter',
    '---',
    '- ACTION: Dan: ask the cloud team',
    '- ACTION: Dan: write it up',
    '- ACTION: maybe this',
    '- ACTION: not at all',
    '- DECISION: We go on',
    '',
    '## Action items',
    '',
    '- Zoe will book a room',
    '- Something else',
    '',
    'It seems that Kate will call. Pay for it',
  ].join('\n'),
};

const talliesIn = (registration: 'registry' | 'nothing') => {
  const { people, readings } = readCorpus([note], registration);
  return readings.map((reading) => talliesOf(reading, people));
};

describe('the tallies of a note', () => {
  it('count what was read, pointed out and made up, by the lines of the file', () => {
    const [tallies] = talliesIn('registry');
    expect(sumOf([...(tallies?.byShape.values() ?? [])])).toEqual({
      marked: 4,
      read: 2,
      seen: 3,
      right: 2,
      wrong: 1,
      owners: 1,
      others: 6,
      falseRecords: 1,
      falselySeen: 1,
    });
    expect(tallies?.byShape.get('list')).toMatchObject({ marked: 2, read: 0, seen: 1 });
    expect(tallies?.slips.map(({ what, line }) => [what, line])).toEqual([
      ['owners', 5],
      ['missed', 12],
      ['missed', 15],
      ['unseen', 15],
      ['false', 7],
      ['falsely seen', 13],
    ]);
  });

  it('depend on who is known', () => {
    const [tallies] = talliesIn('nothing');
    expect(sumOf([...(tallies?.byShape.values() ?? [])])).toMatchObject({ read: 2, owners: 0 });
  });
});

it('gives the people of a corpus the names by which they own actions', () => {
  expect(peopleOf([note])).toEqual([
    { id: 'dan-duvall', name: 'Dan Duvall', aliases: ['Dan'] },
    { id: 'kate-stewart', name: 'Kate Stewart', aliases: ['@kstew', 'kstew', 'Kate'] },
    { id: 'zoe', name: 'Zoe', aliases: [] },
  ]);
});

it('requires nothing of what was not counted', () => {
  const nothing = sumOf([]);
  expect(figures.map(({ of }) => of(nothing))).toEqual(figures.map(() => undefined));
  expect(isMet(nothing)).toBe(true);
  expect(isMet({ ...nothing, marked: 2, read: 1, seen: 2, right: 1, owners: 1 })).toBe(true);
  expect(isMet({ ...nothing, marked: 2, read: 1, seen: 1, right: 1, owners: 1 })).toBe(false);
});
