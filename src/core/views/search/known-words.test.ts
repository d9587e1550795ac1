import { expect, it } from 'vitest';
import { aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { knownWords } from './known-words.ts';
import { searchRecords } from './records.ts';

it('are the words of all records as people type them, the most frequent first, without short ones', () => {
  const archive = anArchive({
    notes: [
      aNote({
        id: 'ops/2017-03-07',
        title: 'Kubernetes in Łódź',
        actions: [
          anAction({ id: 'a', text: 'Move Kubernetes' }),
          anAction({ id: 'b', text: 'Use 1.7 of it' }),
        ],
      }),
    ],
  });
  const words = knownWords(searchRecords(archive));
  expect(words[0]).toBe('kubernetes');
  expect(words).toEqual(expect.arrayContaining(['lodz', 'move']));
  expect(words).not.toContain('use');
});
