import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { noteLine } from './note-line.ts';

describe('the line of a note', () => {
  it('counts what it opened and closed, without parts that one team finished', () => {
    const [, note] = anArchive({
      notes: [
        aNote({
          id: 'ops/2017-03-07',
          actions: [anAction({ id: 'a' }), anAction({ id: 'b' }), anAction({ id: 'c' })],
        }),
        aNote({
          id: 'ops/2017-04-04',
          actions: [anAction({ id: 'd' })],
          followUps: [
            aFollowUp({ ref: 'a', status: 'done' }),
            aFollowUp({ ref: 'b', status: 'dropped' }),
            aFollowUp({ ref: 'c', status: 'done', team: 'releng' }),
          ],
        }),
      ],
    }).notes;
    expect(note && noteLine(note)).toMatchObject({ opened: 1, closed: 1, dropped: 1, decided: 0, asked: 0 });
  });
});
