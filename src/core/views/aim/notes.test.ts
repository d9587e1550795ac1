import { expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aProgram,
} from '../../../testing/builders.ts';
import { notesBehind } from './notes.ts';

it('has the notes that open an action for it or give it one, and not the opening for another', () => {
  const programs = ['a', 'b'].map((id) =>
    aProgram({ id, outcomes: [anOutcome({ id: 'o', objectives: [anObjective({ id: 'o.1' })] })] }),
  );
  const archive = anArchive({
    programs,
    notes: [
      aNote({ id: 's/2017-04-04', actions: [anAction({ id: 'm', for: ['a/o.1'] })] }),
      aNote({ id: 's/2017-05-02', followUps: [aFollowUp({ ref: 'm', status: 'in-progress' })] }),
      aNote({ id: 's/2017-06-06', followUps: [aFollowUp({ ref: 'm', for: ['b'] })] }),
    ],
  });
  const daysOf = (id: string) =>
    archive.programs
      .filter((program) => program.id === id)
      .flatMap(notesBehind)
      .map(({ note }) => note.date);
  expect(daysOf('a')).toEqual(['2017-04-04']);
  expect(daysOf('b')).toEqual(['2017-06-06']);
});
