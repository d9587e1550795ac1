import type { SourceFile } from '../../core/model/finding/source.ts';
import { worldFiles } from './archive.ts';
import { GoalTalk } from './goal-talk.ts';
import { makeQuarters } from './goals.ts';
import { withLeafGoals, withLeaves } from './leaf-outcomes.ts';
import { newLedger } from './ledger.ts';
import { makeNote, together } from './meeting.ts';
import { handOversOf } from './organisation-handovers.ts';
import { Moves } from './organisation-moves.ts';
import { besidesOf } from './organisation-story.ts';
import { turnsOf } from './organisation-turns.ts';
import { randomOf } from './random.ts';
import { type Rhythm, schedule } from './schedule.ts';
import { makeWorld } from './world.ts';

/** The schedule of the eight series of the organisation: 200 meetings in two years. */
const rhythms: readonly Rhythm[] = [
  { cadence: 'biweekly', kind: 'meeting', everyWeeks: 2 },
  { cadence: 'irregular', kind: 'sprint-review', everyWeeks: 3 },
  { cadence: 'monthly', kind: 'meeting', everyWeeks: 4 },
  { cadence: 'monthly', kind: 'planning', everyWeeks: 4 },
  { cadence: 'monthly', kind: 'meeting', everyWeeks: 4 },
  { cadence: 'irregular', kind: 'sprint-review', everyWeeks: 8 },
  { cadence: 'irregular', kind: 'meeting', everyWeeks: 8 },
  { cadence: 'quarterly', kind: 'planning', everyWeeks: 13 },
];

const from = '2023-09-04';
const notes = 200;

/**
 * A made-up organisation, the same bytes every time: three programs, eight series, 200 notes of two years up to the
 * first of September 2025. In each series happens everything that an action, a decision and a question can go through.
 * Each goal is reported on, and each program has an outcome without objectives.
 */
export function generateOrganisation(): SourceFile[] {
  const random = randomOf(11);
  const rhythm = (series: number) =>
    rhythms[series] ?? { cadence: 'monthly', kind: 'meeting', everyWeeks: 4 };
  const slots = schedule(notes, from, rhythms.length, rhythm);
  const plain = makeWorld(random, { series: rhythms.length, programs: 3, rhythm });
  const changes = randomOf(12);
  // Streams of their own, so that the rest of the archive stays as it is.
  const [ofTurns, ofGoals, ofMoves, ofHandOvers] = [randomOf(13), randomOf(14), randomOf(15), randomOf(16)];
  const world = withLeaves(ofGoals, plain);
  const until = slots.at(-1)?.day ?? from;
  const quarters = withLeafGoals(ofGoals, world, makeQuarters(random, plain, from, until, 0.75));
  const goals = new GoalTalk(ofGoals, quarters, world.programs.length);
  const moves = new Moves(ofMoves, quarters, world.programs);
  const ledgers = world.series.map(() => newLedger(changes));
  const held = new Map<number, number>();
  for (const { series } of slots) held.set(series, (held.get(series) ?? 0) + 1);
  const earlier: string[] = [];
  const noteFiles = slots.map((slot) => {
    const series = world.series[slot.series];
    const ledger = ledgers[slot.series];
    if (!series || !ledger) throw new RangeError(`Unexpected series ${slot.series}.`);
    const meetings = held.get(slot.series) ?? 0;
    const left = world.teams[(slot.series + 3) % world.teams.length]?.id ?? '';
    const story = together([
      besidesOf(random, slot, series, meetings),
      turnsOf(ofTurns, slot, series, meetings, left),
      handOversOf(ofHandOvers, slot, series, meetings),
      goals.at(slot, series),
      moves.at(slot, series),
    ]);
    const file = makeNote(random, slot, series, quarters, ledger, earlier.slice(-40), story);
    earlier.push(`${series.id}/${slot.day}`);
    return file;
  });
  return [...worldFiles(random, world, quarters), ...noteFiles];
}
