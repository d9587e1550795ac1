import type { Serves } from '../../model/aim.ts';
import type { ForEntry } from '../../model/entry.ts';
import type { Code } from '../../model/finding/catalogue.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Near, NearestOf } from '../../model/finding/hint.ts';
import type { Broken } from './broken.ts';
import type { DraftAim, DraftGoal } from './draft.ts';
import { finding, type Where } from './where.ts';

/** All aims by full id. A duplicate id means its first use. */
export class Aims {
  readonly byId = new Map<string, DraftAim>();
  readonly #places = new Map<string, Where>();
  readonly #findings: Finding[];
  readonly #broken: Broken;
  readonly #nearest: Near;
  readonly #nearestGoal: Near;

  constructor(broken: Broken, findings: Finding[], nearestOf: NearestOf) {
    this.#nearest = nearestOf(() => this.byId.keys());
    this.#nearestGoal = nearestOf(() => this.#goalIds());
    this.#broken = broken;
    this.#findings = findings;
  }

  /** Adds an aim. Returns false, with a finding, if its id is taken. */
  add(aim: DraftAim, where: Where): boolean {
    const first = this.#places.get(aim.id);
    if (first) {
      const message = `The id \`${aim.id}\` is already used.`;
      const related = [{ ...first, message: 'First used here.' }];
      this.#findings.push(finding('duplicate-id', where, message, { related }));
      return false;
    }
    this.#places.set(aim.id, where);
    this.byId.set(aim.id, aim);
    return true;
  }

  /** Returns the aim of a reference, or reports it. */
  aim(reference: string, where: Where): DraftAim | undefined {
    const aim = this.byId.get(reference);
    if (!aim) this.#unknown('unknown-objective', `Unknown objective \`${reference}\`.`, reference, where);
    return aim;
  }

  /** Returns the quarterly goal of a reference, or reports it. */
  goal(reference: string, where: Where): DraftGoal | undefined {
    const aim = this.byId.get(reference);
    if (aim?.kind === 'goal') return aim;
    if (aim) {
      const kind = aim.kind === 'program' ? 'a program' : `an ${aim.kind}`;
      const message = `\`${reference}\` is ${kind}. Expected a quarterly goal.`;
      this.#findings.push(finding('unknown-goal', where, message));
    } else {
      this.#unknown('unknown-goal', `Unknown goal \`${reference}\`.`, reference, where, this.#nearestGoal);
    }
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
      if (!isGoal(reference)) return;
      const message = `\`${reference}\` is a goal. Expected an objective, outcome or program.`;
      this.#findings.push(finding('unknown-objective', where(index), message));
    });
    return {
      ...serves,
      aims: serves.aims.filter(({ kind }) => kind !== 'goal'),
      dangling: [...serves.dangling, ...entry.filter(isGoal)],
    };
  }

  #unknown(code: Code, message: string, reference: string, where: Where, nearest = this.#nearest): void {
    if (this.#broken.aim(reference)) return;
    const hint = nearest.hint(reference) ?? this.#fileOf(reference, code);
    this.#findings.push(finding(code, where, message, { hint }));
  }

  /** Returns the hint to add an aim to the file of its program or quarter, if that program or quarter exists. */
  #fileOf(reference: string, code: Code): string | undefined {
    const home = reference.slice(0, Math.max(0, reference.indexOf('/')));
    if (code !== 'unknown-goal' && this.byId.get(home)?.kind === 'program')
      return `add it to \`programs/${home}.md\``;
    const isQuarter = this.#goalIds().some((id) => id.startsWith(`${home}/`));
    return home !== '' && isQuarter ? `add it to \`quarters/${home}.md\`` : undefined;
  }

  #goalIds(): string[] {
    return [...this.byId.values()].filter((aim) => aim.kind === 'goal').map((goal) => goal.id);
  }
}
