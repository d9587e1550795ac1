import type { Aim, Objective } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { isQuietAfter } from '../../model/stale.ts';
import type { Health, Lifecycle } from '../../model/status.ts';
import { type Source, sourceOf } from '../lines/check-in-line.ts';
import { aimRef } from '../lines/ref.ts';
import { childrenOf, headsBelow, weakestHealths, weakestOf } from './weakest.ts';

/** The child that decides how the aim above it stands, as a note said of it; without a source nobody said anything. */
interface Because {
  readonly of: Ref;
  readonly lifecycle?: Lifecycle;
  readonly by?: Source;
}

/** How an aim stands. Lifecycle and health are two things, and each says because of what it is so. */
export interface AimStanding {
  readonly lifecycle?: Lifecycle;
  /** The note that said it of the aim itself; absent where the lifecycle is rolled up from below. */
  readonly lifecycleBy?: Source;
  /** Where it is rolled up: the weakest child, or once all are settled the last of them. */
  readonly because?: Because;
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

/** True once nobody works towards it any more: done, deferred or dropped. What is settled weakens nothing above it. */
export function isSettled(aim: Pick<Aim, 'standing'>): boolean {
  const { lifecycle } = aim.standing;
  return lifecycle === 'done' || lifecycle === 'deferred' || lifecycle === 'dropped';
}

/** The standing of an aim as of `today`: what was said of it, else what follows from the weakest below it. */
export function aimStanding(aim: Aim, today: Day): AimStanding {
  const { lifecycle, lifecycleBy } = aim.standing;
  const last = lastWord(aim);
  return {
    ...(lifecycle
      ? { lifecycle, ...(lifecycleBy && { lifecycleBy: sourceOf(lifecycleBy) }) }
      : rolledUpLifecycle(headsBelow(aim))),
    ...weakestHealth(aim, today),
    ...(last && { lastWord: last }),
  };
}

/** The last check-in on an aim or on anything below it. */
function lastWord(aim: Aim): Source | undefined {
  return [aim, ...childrenOf(aim), ...childrenOf(aim).flatMap(childrenOf)]
    .flatMap((part) => part.checkIns.at(-1) ?? [])
    .map(sourceOf)
    .reduce<Source | undefined>((last, next) => (last && last.day >= next.day ? last : next), undefined);
}

/**
 * Done once everything below is settled and something of it done; else in progress once work on anything has begun,
 * and not started where nothing more was said, both because of the weakest. Nothing where nothing was said, or where
 * all was only dropped or deferred, which is for people to say of the whole.
 */
function rolledUpLifecycle(below: readonly Aim[]): Pick<AimStanding, 'lifecycle' | 'because'> {
  const said = below.flatMap((aim) => aim.standing.lifecycle ?? []);
  const weakest = weakestOf(below);
  if (!weakest) {
    const last = said.includes('done') ? lastSettled(below) : undefined;
    return last ? { lifecycle: 'done', because: because(last) } : {};
  }
  if (said.includes('in-progress') || said.includes('done')) {
    return { lifecycle: 'in-progress', because: because(weakest) };
  }
  return said.includes('not-started') ? { lifecycle: 'not-started', because: because(weakest) } : {};
}

function lastSettled(aims: readonly Aim[]): Aim | undefined {
  const dayOf = (aim: Aim) => aim.standing.lifecycleBy?.note.note.date ?? '';
  return aims.reduce<Aim | undefined>(
    (last, aim) => (last && dayOf(last) >= dayOf(aim) ? last : aim),
    undefined,
  );
}

function because(aim: Aim): Because {
  const { lifecycle, lifecycleBy } = aim.standing;
  return {
    of: aimRef(aim),
    ...(lifecycle && { lifecycle }),
    ...(lifecycleBy && { by: sourceOf(lifecycleBy) }),
  };
}

/** The weakest health of the aim and of what is unsettled below it; one that was confirmed lately goes before any other. */
function weakestHealth(
  aim: Aim,
  today: Day,
): Pick<AimStanding, 'health' | 'healthBy' | 'healthOf' | 'faded'> {
  const candidates = livePartsOf(aim).flatMap((part) => {
    const { health, healthBy } = part.standing;
    if (!health || !healthBy) return [];
    const source = sourceOf(healthBy);
    return [{ part, health, source, faded: isQuietAfter(daysBetween(source.day, today)) }];
  });
  const [weakest] = candidates.sort(
    (a, b) =>
      Number(a.faded) - Number(b.faded) ||
      weakestHealths.indexOf(a.health) - weakestHealths.indexOf(b.health) ||
      daysBetween(a.source.day, b.source.day),
  );
  if (!weakest) return { faded: false };
  return {
    health: weakest.health,
    healthBy: weakest.source,
    faded: weakest.faded,
    ...(weakest.part !== aim && { healthOf: aimRef(weakest.part) }),
  };
}

/** An aim and what is below it as far as it is unsettled, which is where health counts. */
function livePartsOf(aim: Aim): readonly Aim[] {
  return [aim, ...childrenOf(aim).flatMap((part) => (isSettled(part) ? [] : livePartsOf(part)))];
}
