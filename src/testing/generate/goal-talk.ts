import { quarterIdOf } from '../../core/graph/linking/fiscal-quarter.ts';
import { fiscalYearStart, type MadeQuarter } from './goals.ts';
import { leafGoalOf, leafId } from './leaf-outcomes.ts';
import type { Besides } from './meeting.ts';
import { sentence, task } from './prose.ts';
import type { Random } from './random.ts';
import type { Slot } from './schedule.ts';
import type { MadeSeries } from './world.ts';
import type { Yaml } from './yaml.ts';

/** A goal without a result: its quarter and the number of its series. */
interface Unfinished {
  readonly quarter: string;
  readonly series: number;
}

/** The reports of the meetings of an organisation, in their order, on the goals of its quarters. */
export class GoalTalk {
  readonly #random: Random;
  readonly #quarters: ReadonlyMap<string, MadeQuarter>;
  readonly #programs: number;
  readonly #unfinished = new Map<string, Unfinished>();
  readonly #begun = new Set<string>();

  constructor(random: Random, quarters: ReadonlyMap<string, MadeQuarter>, programs: number) {
    this.#random = random;
    this.#quarters = quarters;
    this.#programs = programs;
  }

  /**
   * Makes the check-ins of a meeting on the goals of its series. A goal gets its result at the first meeting after its
   * quarter: it is done, partly done, not started or dropped. A few are dropped before, and a few never get one.
   */
  at(slot: Slot, series: MadeSeries): Besides {
    const quarter = quarterIdOf(slot.day, fiscalYearStart);
    this.#begin(quarter);
    const own = [...this.#unfinished].filter(([, goal]) => goal.series === slot.series);
    const objectives = own.flatMap(([ref, goal]) => {
      const isOver = goal.quarter !== quarter;
      const status = isOver ? this.#result() : this.#soFar();
      if (isOver || status === 'dropped') this.#unfinished.delete(ref);
      return status === undefined ? [] : [this.#checkIn(ref, status, series)];
    });
    return { objectives, ...this.#stepOf(slot, series, quarter) };
  }

  /** Takes the goals of a quarter at its first meeting. Their ids end in the number of their series. */
  #begin(quarter: string): void {
    if (this.#begun.has(quarter)) return;
    this.#begun.add(quarter);
    for (const { id } of this.#quarters.get(quarter)?.goals ?? [])
      this.#unfinished.set(`${quarter}/${id}`, { quarter, series: Number(id.split('-').at(-1)) - 1 });
  }

  #soFar(): string | undefined {
    if (this.#random.chance(0.65)) return undefined;
    return this.#random.pick(['not-started', ...Array<string>(8).fill('in-progress'), 'dropped']);
  }

  #result(): string | undefined {
    return this.#random.pick(['done', 'done', 'done', 'in-progress', 'not-started', 'dropped', undefined]);
  }

  #checkIn(ref: string, status: string, series: MadeSeries): Yaml {
    const isOpen = status === 'in-progress' || status === 'not-started';
    return {
      ref,
      status,
      health: isOpen ? this.#random.pick(['on-track', 'on-track', 'at-risk', 'off-track']) : undefined,
      team: series.teams[0],
      note: this.#random.chance(0.3) ? sentence(this.#random) : undefined,
    };
  }

  /** Opens an action for the goal of a program at every sixth meeting of its series, and ends it two meetings later. */
  #stepOf({ series: position, number }: Slot, series: MadeSeries, quarter: string): Besides {
    const id = `whole-step-${Math.ceil(number / 6)}`;
    if (position >= this.#programs) return {};
    if (number % 6 === 4) return { followUps: [{ action: id, status: 'done' }] };
    if (number % 6 !== 2) return {};
    const action = {
      id,
      text: task(this.#random),
      owner: this.#random.pick(series.people),
      for: [`${series.program}/${leafId}`, `${quarter}/${leafGoalOf(position)}`],
    };
    return { actions: [action] };
  }
}
