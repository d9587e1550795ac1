import { standingOf } from '../../graph/aim/check-ins.ts';
import type { Aim, Objective, Outcome, Program, Standing } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import { isQuietAfter } from '../../model/stale.ts';
import type { Health, Lifecycle } from '../../model/status.ts';
import { isSettled } from '../aim/status.ts';
import { aimRef, teamRef } from '../lines/ref.ts';
import { type Change, lineSource, type ReportLine } from './line.ts';
import { isHeldWithin, type ReportPeriod } from './period.ts';

/** What meetings of a period said of aims, and which were in trouble at its end. */
export interface ReportAims {
  /** Aim by aim, each from the first check-in of the period to the last. One without a change or a word is left out. */
  readonly changed: readonly ReportLine[];
  /** Unsettled aims of which it was last said that they are at risk or off track. */
  readonly atRisk: readonly ReportLine[];
}

/** What was said of these aims, in their order; with `counts` only by the check-ins that it takes. */
export function reportAims(
  aims: readonly Aim[],
  period: ReportPeriod,
  counts: (checkIn: CheckIn) => boolean = () => true,
): ReportAims {
  return {
    changed: aims.flatMap((aim) => changesOf(aim, period, counts)),
    atRisk: aims.flatMap((aim) => riskOf(aim, period.until) ?? []),
  };
}

function changesOf(
  aim: Aim,
  period: ReportPeriod,
  counts: (checkIn: CheckIn) => boolean,
): readonly ReportLine[] {
  const lines: ReportLine[] = [];
  let lifecycle: Lifecycle | undefined;
  let health: Health | undefined;
  for (const checkIn of aim.checkIns) {
    const { entry, note, team } = checkIn;
    const changes = [...change(lifecycle, entry.status), ...change(health, entry.health)];
    lifecycle = entry.status ?? lifecycle;
    health = entry.health ?? health;
    const tells = changes.some(({ from, to }) => from !== to) || entry.note !== undefined;
    if (!tells || !isHeldWithin(period, note) || !counts(checkIn)) continue;
    lines.push({
      ref: aimRef(aim),
      ...lineSource(note),
      changes,
      ...(entry.note !== undefined && { said: entry.note }),
      ...(team && { team: teamRef(team) }),
    });
  }
  return lines;
}

function change(from: Lifecycle | Health | undefined, to: Lifecycle | Health | undefined): Change[] {
  return to === undefined ? [] : [{ ...(from !== undefined && { from }), to }];
}

function riskOf(aim: Aim, until: Day): ReportLine | undefined {
  const { standing } = saidOn(aim, until);
  const { health, healthBy } = standing;
  if (!healthBy || (health !== 'at-risk' && health !== 'off-track') || isSettled({ standing }))
    return undefined;
  const { entry, note, team } = healthBy;
  return {
    ref: aimRef(aim),
    ...lineSource(note),
    changes: [{ to: health }],
    ...(entry.note !== undefined && { said: entry.note }),
    ...(team && { team: teamRef(team) }),
    faded: isQuietAfter(daysBetween(note.note.date, until)),
  };
}

/** The part of an aim that notes change from day to day. */
interface Said {
  readonly checkIns: readonly CheckIn[];
  readonly standing: Standing;
}

/** What notes up to a day had said of an aim. */
function saidOn(aim: Pick<Aim, 'checkIns'>, day: Day): Said {
  const checkIns = aim.checkIns.filter(({ note }) => note.note.date <= day);
  return { checkIns, standing: standingOf(checkIns) };
}

/** A program with all below it, standing as notes up to a day had said. Its actions and decisions are those of today. */
export function programOn(program: Program, day: Day): Program {
  return {
    ...program,
    ...saidOn(program, day),
    outcomes: program.outcomes.map((outcome) => outcomeOn(outcome, day)),
  };
}

function outcomeOn(outcome: Outcome, day: Day): Outcome {
  return {
    ...outcome,
    ...saidOn(outcome, day),
    objectives: outcome.objectives.map(
      (objective): Objective => ({ ...objective, ...saidOn(objective, day) }),
    ),
  };
}
