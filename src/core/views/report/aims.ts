import { reportedOn } from '../../graph/aim/check-ins.ts';
import type { Aim } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import { isStaleAfter } from '../../model/stale.ts';
import type { AimStatus, Health } from '../../model/status.ts';
import { isSettled } from '../aim/settled.ts';
import { weakestHealths } from '../aim/weakest-health.ts';
import { aimRef, teamRef } from '../lines/ref.ts';
import { type Change, lineSource, type ReportLine } from './line.ts';
import { isHeldWithin, type ReportPeriod } from './period.ts';

/** The check-ins of a period on aims, and the aims that were in trouble at its end. */
export interface ReportAims {
  /** A worsened health first, then by aim, oldest first. A check-in without a change or a note is left out. */
  readonly changed: readonly ReportLine[];
  /** Aims whose last reported health is at risk or off track, unless they are done, deferred or dropped. */
  readonly atRisk: readonly ReportLine[];
}

/** Returns the report on some aims. With `counts`: only from the check-ins that it accepts. */
export function reportAims(
  aims: readonly Aim[],
  period: ReportPeriod,
  counts: (checkIn: CheckIn) => boolean = () => true,
): ReportAims {
  return {
    changed: aims.flatMap((aim) => changesOf(aim, period, counts)).sort(worsenedFirst),
    atRisk: aims.flatMap((aim) => riskOf(aim, period.until) ?? []),
  };
}

function changesOf(
  aim: Aim,
  period: ReportPeriod,
  counts: (checkIn: CheckIn) => boolean,
): readonly ReportLine[] {
  const lines: ReportLine[] = [];
  let status: AimStatus | undefined;
  let health: Health | undefined;
  for (const checkIn of aim.checkIns) {
    const { entry, note, team } = checkIn;
    const ofHealth = change(health, entry.health);
    const ofStatus = change(status, entry.status);
    const changes = ofHealth.some(isWorse) ? [...ofHealth, ...ofStatus] : [...ofStatus, ...ofHealth];
    status = entry.status ?? status;
    health = entry.health ?? health;
    const reports = changes.some(({ from, to }) => from !== to) || entry.note !== undefined;
    if (!reports || !isHeldWithin(period, note) || !counts(checkIn)) continue;
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

/** Whether a health got worse. */
function isWorse({ from, to }: Change): boolean {
  const order: readonly (string | undefined)[] = weakestHealths;
  return order.includes(to) && order.indexOf(to) < order.indexOf(from);
}

function worsenedFirst(a: ReportLine, b: ReportLine): number {
  return Number(b.changes.some(isWorse)) - Number(a.changes.some(isWorse));
}

function change(from: AimStatus | Health | undefined, to: AimStatus | Health | undefined): Change[] {
  return to === undefined ? [] : [{ ...(from !== undefined && { from }), to }];
}

function riskOf(aim: Aim, until: Day): ReportLine | undefined {
  const reported = reportedOn(aim, until);
  const { health, healthBy } = reported;
  if (!healthBy || (health !== 'at-risk' && health !== 'off-track') || isSettled({ reported }))
    return undefined;
  const { entry, note, team } = healthBy;
  return {
    ref: aimRef(aim),
    ...lineSource(note),
    changes: [{ to: health }],
    ...(entry.note !== undefined && { said: entry.note }),
    ...(team && { team: teamRef(team) }),
    healthStale: isStaleAfter(daysBetween(note.note.date, until)),
  };
}
