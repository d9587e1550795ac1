import { quarterIdOf } from '../../core/graph/linking/fiscal-quarter.ts';
import { fiscalYearStart, type MadeQuarter } from './goals.ts';
import type { Besides } from './meeting.ts';
import { task } from './prose.ts';
import type { Random } from './random.ts';
import type { Slot } from './schedule.ts';
import type { MadeProgram, MadeSeries } from './world.ts';
import type { Yaml } from './yaml.ts';

/** The number of series in which actions move. */
const movingSeries = 4;
/** The last meeting of a series at which an action begins to move between programs. */
const lastMove = 25;

/** A goal of the quarter of a series for which an action was opened, and whether the action is done by now. */
interface Carried {
  readonly quarter: string;
  readonly id: string;
  isDone: boolean;
}

/** The actions of an organisation that later notes move: to another program and back, to none, to the next goal. */
export class Moves {
  readonly #random: Random;
  readonly #quarters: ReadonlyMap<string, MadeQuarter>;
  readonly #programs: readonly MadeProgram[];
  readonly #carried = new Map<string, Carried>();

  constructor(random: Random, quarters: ReadonlyMap<string, MadeQuarter>, programs: readonly MadeProgram[]) {
    this.#random = random;
    this.#quarters = quarters;
    this.#programs = programs;
  }

  /** Makes the moves of a meeting. */
  at(slot: Slot, series: MadeSeries): Besides {
    if (slot.series >= movingSeries) return {};
    const parts = [this.#between(slot, series), this.#withGoal(slot, series)];
    return {
      actions: parts.flatMap(({ actions }) => actions ?? []),
      followUps: parts.flatMap(({ followUps }) => followUps ?? []),
    };
  }

  /**
   * Opens an action at every sixth meeting, and moves it three meetings later: in turn to another program, to none, and
   * to both programs. Two meetings after that, half of them move back and the others are done.
   */
  #between({ number, series: position }: Slot, series: MadeSeries): Besides {
    const round = Math.ceil(number / 6);
    const id = `moving-${round}`;
    const [own = series.program] = series.objectives;
    const other = this.#otherThan(series.program);
    if (round * 6 > lastMove) return {};
    if (number % 6 === 1) return { actions: [this.#action(id, series, own)] };
    if (number % 6 === 4)
      return { followUps: [{ action: id, for: [other, 'none', [own, other]][round % 3] }] };
    if (number % 6 !== 0) return {};
    const isBack = (round + position) % 2 === 0;
    return { followUps: [{ action: id, ...(isBack ? { for: own } : { status: 'done' }) }] };
  }

  /**
   * Opens an action for a goal at the first meeting of its quarter. At the first meeting of the next quarter it is for
   * the goal of that quarter. Every second one was done before, and is reopened by this.
   */
  #withGoal({ day, series: position }: Slot, series: MadeSeries): Besides {
    const quarter = quarterIdOf(day, fiscalYearStart);
    const before = this.#carried.get(series.id);
    if (before?.quarter === quarter) {
      if (before.isDone || (position + Number(quarter.at(-1))) % 2 === 0) return {};
      before.isDone = true;
      return { followUps: [{ action: before.id, status: 'done' }] };
    }
    const goal = this.#quarters.get(quarter)?.goals.at(position);
    this.#carried.delete(series.id);
    if (!goal) return {};
    const ref = `${quarter}/${goal.id}`;
    const id = `goal-of-${quarter}`;
    this.#carried.set(series.id, { quarter, id, isDone: false });
    return {
      actions: [this.#action(id, series, ref)],
      followUps: before ? [{ action: before.id, status: 'in-progress', for: ref }] : [],
    };
  }

  #action(id: string, series: MadeSeries, aim: string): Yaml {
    return { id, text: task(this.#random), owner: this.#random.pick(series.people), for: aim };
  }

  #otherThan(program: string): string {
    const index = this.#programs.findIndex(({ id }) => id === program);
    const other = this.#programs[(index + 1) % this.#programs.length];
    return `${other?.id}/${other?.outcomes[0]?.objectives[0]?.id}`;
  }
}
