import { expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  aPerson,
  aQuestion,
  aSeries,
} from '../../../testing/builders.ts';
import { lastChanges } from './last-changes.ts';

const content = {
  people: [aPerson({ id: 'ann' }), aPerson({ id: 'ben' })],
  series: [aSeries({ id: 's' })],
  notes: [
    aNote({
      id: 's/2017-03-01',
      actions: [anAction({ id: 'x', owner: ['ann'] })],
      questions: [aQuestion({ id: 'q' })],
      amendments: [{ date: '2017-03-04', text: 'Corrected.' }],
    }),
    aNote({ id: 's/2017-04-01', followUps: [aFollowUp({ ref: 'x', status: 'done' })] }),
    aNote({ id: 's/2017-12-01', followUps: [aFollowUp({ ref: 'x', status: 'open' })] }),
  ],
};
const on = (today: string) =>
  lastChanges(anArchive(content, today)).map(({ ref, day }) => `${ref.kind} ${ref.id} ${day}`);

it('gives the day of the last note that changed a page, and none of a note to come', () => {
  expect(on('2017-05-01')).toEqual([
    'note s/2017-03-01 2017-03-04',
    'note s/2017-04-01 2017-04-01',
    'action s/x 2017-04-01',
    'question s/q 2017-04-01',
    'series s 2017-04-01',
    'person ann 2017-04-01',
  ]);
});

it('does not follow the day of the build', () => {
  expect(on('2017-11-30')).toEqual(on('2017-05-01'));
});
