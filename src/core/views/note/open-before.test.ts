import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aQuestion, aSeries } from '../../../testing/builders.ts';
import { elsewhereLabel, lastTimeWords } from '../../text/note/since-then.ts';
import { noteIndex } from './index.ts';
import { lastTime } from './last-time.ts';

const seen = () => aFollowUp({ ref: 'y' });
const earlier = [
  aNote({
    id: 'core/2024-01-08',
    actions: ['y', 'x', 'z'].map((id) => anAction({ id })),
  }),
  aNote({ id: 'core/2024-01-15', followUps: [aFollowUp({ ref: 'x', status: 'done' })] }),
  aNote({
    id: 'ops/2024-01-22',
    followUps: [aFollowUp({ ref: 'core/x', status: 'open' }), aFollowUp({ ref: 'core/z', status: 'done' })],
  }),
];

function lastTimesOf(...ids: readonly string[]) {
  const notes = [...earlier, ...ids.map((id) => aNote({ id, followUps: [seen()] }))];
  const archive = anArchive({ notes, series: ['core', 'ops'].map((id) => aSeries({ id })) }, '2024-03-01');
  const index = noteIndex(archive);
  return ids.map((id) => {
    const note = archive.find.note(id);
    const told = note && lastTime(note, index.recalls, archive.today);
    return [
      told && lastTimeWords(told.tally),
      told?.notMentioned.map(({ ref }) => ref.id),
      told?.elsewhere.flatMap(({ records }) => records.map(({ id }) => id)),
    ];
  });
}

it('a note counts what was open before its day, whatever other series report that day', () => {
  // Another series closed z and reopened x that day. Before it, y and z were open.
  const beside = '; 1 closed in another series; open again since that day: 1 not mentioned that day';
  expect(lastTimesOf('core/2024-01-22')).toEqual([
    [`2 open before that day, in this note 1 mentioned${beside}`, ['core/x'], ['core/z']],
  ]);
  expect(lastTimesOf('core/2024-01-22', 'core/2024-01-22-second')).toEqual([
    ['2 open before that day, in this note 1 mentioned; 1 closed in another series', [], ['core/z']],
    [`2 open before that day, in this note 1 mentioned${beside}`, ['core/x'], ['core/z']],
  ]);
});

it('names a round, a parked question and a closing by another series apart', () => {
  const other = [
    aFollowUp({ ref: 'core/x', status: 'done' }),
    aFollowUp({ ref: 'core/z', status: 'done' }),
    aFollowUp({ kind: 'question', ref: 'core/q', status: 'parked' }),
  ];
  const notes = [
    aNote({
      id: 'core/2024-01-08',
      actions: [
        anAction({ id: 'x', every: 'week', due: '2024-01-19' }),
        ...['y', 'z'].map((id) => anAction({ id })),
      ],
      questions: [aQuestion({ id: 'q' })],
    }),
    aNote({ id: 'ops/2024-01-15', followUps: other }),
    aNote({ id: 'core/2024-01-15', followUps: [seen()] }),
  ];
  const archive = anArchive({ notes, series: ['core', 'ops'].map((id) => aSeries({ id })) }, '2024-03-01');
  const note = archive.find.note('core/2024-01-15');
  const told = note && lastTime(note, noteIndex(archive).recalls, archive.today);
  expect(told && lastTimeWords(told.tally)).toBe(
    '4 open before that day, in this note 1 mentioned; 1 closed, 1 parked and 1 round done in another series',
  );
  const lines = told?.elsewhere.map(({ how, records }) => [
    elsewhereLabel(how, records.length),
    ...records.map(({ id }) => id),
  ]);
  expect(lines).toEqual([
    ['Closed that day in another series', 'core/z'],
    ['Parked that day in another series', 'core/q'],
    ['Round done that day in another series', 'core/x'],
  ]);
});
