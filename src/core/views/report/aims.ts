import { reportedOn } from '../../graph/aim/check-ins.ts';
import type { Aim } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import { isStaleAfter } from '../../model/stale.ts';
import type { AimStatus, Health } from '../../model/status.ts';
import { isSettled } from '../aim/settled.ts';
import { aimRef, teamRef } from '../lines/ref.ts';
import { type Change, lineSource, type ReportLine } from './line.ts';
import { isHeldWithin, type ReportPeriod } from './period.ts';

/** The check-ins of a period on aims, and the aims that were in trouble at its end. */
export interface ReportAims {
  /**
   * The worst change first (`badnessOf`), then by aim, oldest first. A check-in without a change or a note is left out.
   */
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
    changed: aims.flatMap((aim) => changesOf(aim, period, counts)).sort(worstFirst),
    atRisk: aims.flatMap((aim) => riskOf(aim, period.until) ?? []).sort(worstFirst),
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
    const changes = [...ofStatus, ...ofHealth].sort(changedFirst);
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

/** The rank of a change, 0 for the worst. A change that is not in `worstChanges` ranks last. */
function badnessOf({ from, to }: Change): number {
  const index = worstChanges.findIndex(([before, after]) => before === from && after === to);
  return index < 0 ? worstChanges.length : index;
}

/** The bad changes, worst first: to off track, the largest step first, then to at risk, then unchanged bad healths. */
const worstChanges: readonly (readonly [from: Change['from'], to: Change['to']])[] = [
  ['on-track', 'off-track'],
  ['at-risk', 'off-track'],
  [undefined, 'off-track'],
  ['on-track', 'at-risk'],
  [undefined, 'at-risk'],
  ['off-track', 'off-track'],
  ['at-risk', 'at-risk'],
];

function worstFirst(a: ReportLine, b: ReportLine): number {
  return badnessOfLine(a) - badnessOfLine(b);
}

function badnessOfLine({ changes }: ReportLine): number {
  return Math.min(...changes.map(badnessOf));
}

/** Puts a worse health first, then other changes, then an unchanged bad health. The line shows the first of them. */
function changedFirst(a: Change, b: Change): number {
  return rankInLine(a) - rankInLine(b);
}

function rankInLine(one: Change): number {
  const isBad = badnessOf(one) < worstChanges.length;
  return (one.from === one.to ? 2 : 0) + (isBad ? 0 : 1);
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
