import { describe, expect, it } from 'vitest';
import { aCheckIn, aNote, anArchive, anObjective, anOutcome, aProgram } from '../../../testing/builders.ts';
import { checkInGroups } from './check-ins.ts';

const programs = [
  aProgram({
    id: 'p6',
    outcomes: [
      anOutcome({ id: 'o1', objectives: [anObjective({ id: 'o1.1' }), anObjective({ id: 'o1.2' })] }),
      anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' })] }),
    ],
  }),
];

function groupsOfFirst(...checkIns: ReturnType<typeof aCheckIn>[][]) {
  const notes = checkIns.map((list, index) => aNote({ id: `ops/2017-0${index + 3}-07`, checkIns: list }));
  const [note] = anArchive({ programs, notes }).notes;
  return note ? checkInGroups(note) : [];
}

describe('check-ins of a note', () => {
  it('are grouped by program or quarter, in the order of the note', () => {
    const groups = groupsOfFirst([
      aCheckIn({ ref: 'p6/o1.1', status: 'done' }),
      aCheckIn({ ref: 'p6/o1.2' }),
      aCheckIn({ ref: 'p6/o2.1' }),
    ]);
    expect(groups.map(({ under, checkIns }) => [under?.id, checkIns.map(({ aim }) => aim?.id)])).toEqual([
      ['p6/o1', ['p6/o1.1', 'p6/o1.2']],
      ['p6/o2', ['p6/o2.1']],
    ]);
  });

  it('invent neither status nor health, and keep an intended "no goal"', () => {
    const [group] = groupsOfFirst([aCheckIn({ ref: 'p6/o1.1', health: 'at-risk', goal: 'none' })]);
    expect(group?.checkIns[0]).toMatchObject({ health: 'at-risk', goal: 'none' });
    expect(group?.checkIns[0]).not.toHaveProperty('status');
  });

  it('have beside them the last later word, where a mere mention is none', () => {
    const [group] = groupsOfFirst(
      [aCheckIn({ ref: 'p6/o1.1', status: 'in-progress' })],
      [aCheckIn({ ref: 'p6/o1.1', health: 'off-track' })],
      [aCheckIn({ ref: 'p6/o1.1' })],
    );
    expect(group?.checkIns[0]?.later).toMatchObject([{ health: 'off-track', day: '2017-04-07' }]);
  });

  it('have beside them the latest status and the latest health, each with its day', () => {
    const [group] = groupsOfFirst(
      [aCheckIn({ ref: 'p6/o1.1', status: 'done', health: 'on-track' })],
      [aCheckIn({ ref: 'p6/o1.1', status: 'in-progress', health: 'off-track', note: 'Taken back.' })],
      [aCheckIn({ ref: 'p6/o1.1', health: 'on-track' })],
    );
    const values = group?.checkIns[0]?.later.map(({ day, status, health, said }) => [
      day,
      status,
      health,
      said,
    ]);
    expect(values).toEqual([
      ['2017-05-07', undefined, 'on-track', undefined],
      ['2017-04-07', 'in-progress', undefined, undefined],
    ]);
  });

  it('have beside them the latest value, confidence and result', () => {
    const [group] = groupsOfFirst(
      [aCheckIn({ ref: 'p6/o1.1', value: 4.1, confidence: 0.5 })],
      [aCheckIn({ ref: 'p6/o1.1', value: 3.5, confidence: 0.7 })],
      [aCheckIn({ ref: 'p6/o1.1', value: 3.1, verdict: true })],
    );
    expect(
      group?.checkIns[0]?.later.map(({ day, value, confidence, verdict }) => [
        day,
        value?.value,
        confidence,
        verdict,
      ]),
    ).toEqual([
      ['2017-05-07', 3.1, undefined, true],
      ['2017-04-07', undefined, 0.7, undefined],
    ]);
  });

  it('keep the words of a reference that names nothing', () => {
    const [group] = groupsOfFirst([aCheckIn({ ref: 'p9/o9', note: 'Gone.' })]);
    expect(group).toMatchObject({ checkIns: [{ text: 'p9/o9', said: 'Gone.' }] });
  });
});
