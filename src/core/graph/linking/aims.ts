import type { Serves } from '../../model/aim.ts';
import type { ForEntry } from '../../model/entry.ts';
import type { DraftAim, DraftGoal } from './draft.ts';
import type { Judge } from './judge.ts';
import type { Where } from './where.ts';

/** All aims by full id. A duplicate id means its first use. */
export class Aims {
  readonly byId = new Map<string, DraftAim>();
  readonly #places = new Map<string, Where>();
  readonly #judge: Judge | undefined;

  constructor(judge: Judge | undefined) {
    this.#judge = judge;
  }

  /** Adds an aim. Returns false, with a finding, if its id is taken. */
  add(aim: DraftAim, where: Where): boolean {
    const first = this.#places.get(aim.id);
    if (first) {
      this.#judge?.takenAim(aim.id, where, first);
      return false;
    }
    this.#places.set(aim.id, where);
    this.byId.set(aim.id, aim);
    return true;
  }

  /** Returns the aim of a reference, or reports it. */
  aim(reference: string, where: Where): DraftAim | undefined {
    const aim = this.byId.get(reference);
    if (!aim) this.#judge?.unknownAim(reference, where, this);
    return aim;
  }

  /** The goal of a reference to a milestone, `<goal>/<milestone>`, whether it has that milestone or not. */
  goalOfMilestone(reference: string): DraftGoal | undefined {
    const goal = this.byId.get(reference.slice(0, Math.max(0, reference.lastIndexOf('/'))));
    return goal?.kind === 'goal' ? goal : undefined;
  }

  /** Returns the quarterly goal of a reference, or reports it. */
  goal(reference: string, where: Where): DraftGoal | undefined {
    const aim = this.byId.get(reference);
    if (aim?.kind === 'goal') return aim;
    this.#judge?.unknownGoal(reference, where, this);
    return undefined;
  }

  /** Resolves a value of `for`. */
  serves(entry: ForEntry | undefined, from: Serves['from'], where: (index: number) => Where): Serves {
    if (entry === undefined) return { none: false, aims: [], dangling: [] };
    if (entry === 'none') return { none: true, aims: [], from, dangling: [] };
    const aims = new Set<DraftAim>();
    const dangling: string[] = [];
    entry.forEach((reference, index) => {
      const aim = this.aim(reference, where(index));
      if (aim) aims.add(aim);
      else dangling.push(reference);
    });
    return { none: false, aims: [...aims], from, dangling };
  }

  /** Resolves the `for` of a goal, which may not be another goal. */
  servesNoGoal(entry: ForEntry | undefined, where: (index: number) => Where): Serves {
    const serves = this.serves(entry, 'record', where);
    const isGoal = (reference: string) => this.byId.get(reference)?.kind === 'goal';
    if (!Array.isArray(entry) || !entry.some(isGoal)) return serves;
    entry.forEach((reference, index) => {
      if (isGoal(reference)) this.#judge?.goalForGoal(reference, where(index));
    });
    return {
      ...serves,
      aims: serves.aims.filter(({ kind }) => kind !== 'goal'),
      dangling: [...serves.dangling, ...entry.filter(isGoal)],
    };
  }
}
