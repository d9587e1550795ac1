import { expect, it } from 'vitest';
import { aCheckIn, aNote, anArchive, anObjective, anOutcome, aProgram } from '../../../testing/builders.ts';
import { latestCheckIns } from './check-in-line.ts';

const days = ['2017-03-07', '2017-04-04', '2017-05-02', '2017-06-06', '2017-07-25'];

it.each([
  [5, 0, 5, 0, 0],
  [2, 0, 2, 0, 3],
  [2, 2, 2, 2, 1],
  [2, 9, 2, 3, 0],
])(
  'of five check-ins %i are shown and up to %i folded: %i, %i and %i left',
  (limit, fold, lines, folded, earlier) => {
    const archive = anArchive({
      programs: [
        aProgram({
          id: 'p6',
          outcomes: [anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' })] })],
        }),
      ],
      notes: days.map((day) => aNote({ id: `ops/${day}`, checkIns: [aCheckIn({ ref: 'p6/o1.1' })] })),
    });
    const said = latestCheckIns(archive.find.aim('p6/o1.1')?.checkIns ?? [], limit, fold);
    expect([said.lines.length, said.folded.length, said.earlier]).toEqual([lines, folded, earlier]);
    expect([...said.lines, ...said.folded].map(({ day }) => day)).toEqual(
      days.toReversed().slice(0, lines + folded),
    );
  },
);
