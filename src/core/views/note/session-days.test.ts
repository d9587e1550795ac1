import { expect, it } from 'vitest';
import { aNote, anArchive } from '../../../testing/builders.ts';
import { sessionDays } from './session-days.ts';

const day = (date: string, session?: string) => aNote({ id: `tc/${date}`, ...(session && { session }) });

it('leads from each day of a session to the others, also to those that are planned', () => {
  const notes = [
    day('2026-05-11', 'plenary'),
    day('2026-05-12', 'plenary'),
    day('2026-05-13', 'plenary'),
    day('2026-04-01', 'spring'),
    day('2026-06-01'),
  ];
  const archive = anArchive({ notes }, '2026-05-12');
  const daysOf = (id: string) => {
    const note = archive.find.note(id);
    return note && sessionDays(note).map(({ day: other, to }) => `${other} ${to.id}`);
  };
  expect(daysOf('tc/2026-05-12')).toEqual(['2026-05-11 tc/2026-05-11', '2026-05-13 tc/2026-05-13']);
  expect(daysOf('tc/2026-04-01')).toEqual([]);
  expect(daysOf('tc/2026-06-01')).toEqual([]);
});
