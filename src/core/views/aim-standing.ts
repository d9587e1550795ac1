import type { Aim, Objective } from '../model/aim.ts';
import { type Day, daysBetween } from '../model/day.ts';
import type { Ref } from '../model/ref.ts';
import type { Health, Lifecycle } from '../model/status.ts';
import { type Source, sourceOf } from './check-in-line.ts';
import { aimRef } from './ref.ts';

/** After how many days without a word a health is no longer taken for what is so today. */
export const quietAfterDays = 45;

/** How an aim stands. Lifecycle and health are two things, and each says because of what it is so. */
export interface AimStanding {
  readonly lifecycle?: Lifecycle;
  /** The note that said it; absent where the lifecycle follows from the objectives below. */
  readonly lifecycleBy?: Source;
  readonly health?: Health;
  readonly healthBy?: Source;
  /** The objective or outcome below whose health this is; absent where it was said of the aim itself. */
  readonly healthOf?: Ref;
  /** True where nobody confirmed the health for long: then it is what was said once, not what is so. */
  readonly faded: boolean;
  /** The last note that checked in on it or on anything below, whatever it said. */
  readonly lastWord?: Source;
}

/** The objectives that an aim has below it; an objective or a goal has none. */
export function objectivesOf(aim: Aim): readonly Objective[] {
  if (aim.kind === 'program') return aim.outcomes.flatMap((outcome) => outcome.objectives);
  return aim.kind === 'outcome' ? aim.objectives : [];
}

/** True once nobody works towards it any more: done, deferred or dropped. */
export function isSettled(aim: Pick<Aim, 'standing'>): boolean {
  const { lifecycle } = aim.standing;
  return lifecycle === 'done' || lifecycle === 'deferred' || lifecycle === 'dropped';
}

/** The standing of an aim as of `today`: what was said of it, else what follows from the objectives below it. */
export function aimStanding(aim: Aim, today: Day): AimStanding {
  const { lifecycle, lifecycleBy } = aim.standing;
  const last = lastWord(aim);
  return {
    ...(lifecycle
      ? { lifecycle, ...(lifecycleBy && { lifecycleBy: sourceOf(lifecycleBy) }) }
      : rolledUpLifecycle(objectivesOf(aim))),
    ...worstHealth(aim, today),
    ...(last && { lastWord: last }),
  };
}

/** The last check-in on an aim or on anything below it. */
function lastWord(aim: Aim): Source | undefined {
  return parts(aim)
    .flatMap((part) => part.checkIns.at(-1) ?? [])
    .map(sourceOf)
    .reduce<Source | undefined>((last, next) => (last && last.day >= next.day ? last : next), undefined);
}

/**
 * Done once every objective is settled and one of them is done; in progress once work on one has begun; not
 * started where nothing else was said; nothing where nothing was said.
 */
function rolledUpLifecycle(objectives: readonly Objective[]): { lifecycle?: Lifecycle } {
  const said = objectives.flatMap((objective) => objective.standing.lifecycle ?? []);
  if (said.length === 0) return {};
  if (objectives.every(isSettled) && said.includes('done')) return { lifecycle: 'done' };
  if (said.includes('in-progress') || said.includes('done')) return { lifecycle: 'in-progress' };
  return said.includes('not-started') ? { lifecycle: 'not-started' } : {};
}

const weight: Record<Health, number> = { 'off-track': 2, 'at-risk': 1, 'on-track': 0 };

/** The worst health of the aim and of what is unsettled below it; one that was confirmed lately goes before any other. */
function worstHealth(aim: Aim, today: Day): Pick<AimStanding, 'health' | 'healthBy' | 'healthOf' | 'faded'> {
  const candidates = parts(aim).flatMap((part) => {
    const { health, healthBy } = part.standing;
    if (!health || !healthBy || (part !== aim && isSettled(part))) return [];
    const source = sourceOf(healthBy);
    return [{ part, health, source, faded: daysBetween(source.day, today) > quietAfterDays }];
  });
  const [worst] = candidates.sort(
    (a, b) =>
      Number(a.faded) - Number(b.faded) ||
      weight[b.health] - weight[a.health] ||
      daysBetween(a.source.day, b.source.day),
  );
  if (!worst) return { faded: false };
  return {
    health: worst.health,
    healthBy: worst.source,
    faded: worst.faded,
    ...(worst.part !== aim && { healthOf: aimRef(worst.part) }),
  };
}

/** The aim itself, then its outcomes, then its objectives. */
function parts(aim: Aim): readonly Aim[] {
  return [aim, ...(aim.kind === 'program' ? aim.outcomes : []), ...objectivesOf(aim)];
}
