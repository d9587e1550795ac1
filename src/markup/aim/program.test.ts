import { expect, it } from 'vitest';
import { programsList } from '../../core/views/aim/program-list.ts';
import { aNote, anAction, anArchive, anObjective, anOutcome, aProgram } from '../../testing/builders.ts';
import { html } from '../html.ts';
import { programEntry, programThen } from './program.ts';

const archive = anArchive({
  programs: [
    aProgram({
      id: 'p',
      outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] }), anOutcome({ id: 'o2' })],
    }),
  ],
  notes: [
    aNote({
      id: 'a/2017-03-10',
      actions: [
        anAction({ id: 'x', for: ['p/o1.1'] }),
        anAction({ id: 'y', for: ['p/o1'] }),
        anAction({ id: 'z', for: ['p/o2'] }),
      ],
    }),
  ],
});

it('gives the actions of every outcome, also of one without objectives, so that they add up', () => {
  const programs = programsList(archive).flatMap(({ items }) => items);
  const shown = html(programs.map((program) => programEntry(program)));
  expect([...shown.matchAll(/for=([^"]*)">(\d) open</g)].map(([, aim, open]) => `${aim}: ${open}`)).toEqual([
    'p: 3',
    'p/o1: 2',
    'p/o1.1: 1',
    'p/o2: 1',
  ]);
  const then = html(programs.map((program) => programThen(program)));
  expect([...then.matchAll(/(\d) open/g)].map(([, open]) => open)).toEqual(['3', '2', '1', '1']);
});
