import { goalsFor } from '../../graph/aim/below.ts';
import { reportedAtEnd } from '../../graph/aim/goal-result.ts';
import type { Aim } from '../../model/aim.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { CheckIn } from '../../model/linked-note.ts';
import { isStaleAfter } from '../../model/stale.ts';
import type { AimStatus, Health } from '../../model/status.ts';
import { wordsOf } from '../../model/words.ts';
import { isSettled } from '../aim/settled.ts';
import { overallStatus } from '../aim/status.ts';
import { weakestCheckIn } from '../aim/weakest-health.ts';
import { reportedValue } from '../lines/check-in-line.ts';
import { aimRef, quarterRef, teamRef } from '../lines/ref.ts';
import { type Change, lineSource, type ReportLine } from './line.ts';
import { isHeldWithin, type ReportPeriod } from './period.ts';
import type { ReportSubject } from './subject.ts';

/** The check-ins of a period on aims, and the aims that were in trouble at its end. */
export interface ReportAims {
  /**
   * The worst change first (`badnessOf`), then by aim, oldest first. A check-in without a change, a value or a note is left
   * out.
   */
  readonly changed: readonly ReportLine[];
  /** Objectives at risk or off track at its end, as the page of their program counts them. */
  readonly atRisk: readonly ReportLine[];
  /**
   * Programs and outcomes whose health is at risk or off track as reported on themselves or on a goal for them, and goals
   * with such a health. Not those that are done, deferred or dropped, nor goals of a quarter that has ended: their health
   * is no longer about the present.
   */
  readonly othersAtRisk: readonly ReportLine[];
}

/**
 * Returns the report on the aims of a subject. With `counts`: only from the check-ins that it accepts, and only on the
 * aims that have one by the end of the period.
 */
export function reportAims(
  { aims, counts, today }: Pick<ReportSubject, 'aims' | 'counts' | 'today'>,
  period: ReportPeriod,
): ReportAims {
  const isKnown = (checkIn: CheckIn) => checkIn.note.note.date <= period.until && counts?.(checkIn);
  const known = counts ? aims.filter((aim) => aim.checkIns.some(isKnown)) : aims;
  return {
    changed: known.flatMap((aim) => changesOf(aim, period, counts ?? (() => true))).sort(worstFirst),
    atRisk: known
      .filter(({ kind }) => kind === 'objective')
      .flatMap((aim) => riskOf(aim, period, today) ?? [])
      .sort(worstFirst),
    othersAtRisk: known
      .filter((aim) => aim.kind !== 'objective' && !isPast(aim, period.until))
      .flatMap(
        (aim) => (aim.kind === 'goal' ? ownRiskOf(aim, period, today) : riskOf(aim, period, today)) ?? [],
      )
      .sort(worstFirst),
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
    const { entry, note, team, day } = checkIn;
    if (note.note.date > period.until) continue;
    const ofHealth = change(health, entry.health);
    const ofStatus = change(status, entry.status);
    const changes = [...ofStatus, ...ofHealth].sort(changedFirst);
    status = entry.status ?? status;
    health = entry.health ?? health;
    const given = valuesOf(checkIn);
    const isChanged = changes.some(({ from, to }) => from !== to);
    const reports = isChanged || (entry.note ?? given.value ?? given.confidence) !== undefined;
    if (!reports || !isHeldWithin(period, note) || !counts(checkIn)) continue;
    lines.push({
      ref: aimRef(aim),
      ...quarterFor(aim, period),
      ...lineSource(note, day),
      changes,
      ...given,
      ...(entry.note !== undefined && { said: wordsOf(note, entry.note) }),
      ...(team && { team: teamRef(team) }),
    });
  }
  return lines;
}

/** The value and the confidence that a check-in gives. */
function valuesOf(checkIn: CheckIn): Pick<ReportLine, 'value' | 'confidence'> {
  const { value, confidence } = checkIn.entry;
  return {
    ...(value !== undefined && { value: reportedValue(checkIn) }),
    ...(confidence !== undefined && { confidence }),
  };
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

function isPast(aim: Aim, day: Day): boolean {
  return aim.kind === 'goal' && aim.quarter.ends < day;
}

/** The quarter of a goal, if it is not the one that the report begins with. */
function quarterFor(aim: Aim, { since }: ReportPeriod): Pick<ReportLine, 'quarter'> {
  return aim.kind === 'goal' && aim.quarter.starts !== since ? { quarter: quarterRef(aim.quarter) } : {};
}

/**
 * The health of an aim as its row shows it, if it is reported on the aim or on a goal for it. If it comes from below, then
 * the health reported on the aim itself, unless that is stale and the other is not.
 */
function riskOf(aim: Aim, period: ReportPeriod, today: Day): ReportLine | undefined {
  const { health } = overallStatus(aim, period.until);
  const weakest = weakestCheckIn(aim, period.until);
  if (!weakest || !isRisk(health)) return undefined;
  const { part, checkIn, healthStale } = weakest;
  if (part === aim) return riskLine(aim, health, checkIn, period);
  if (goalsFor(aim).some((goal) => goal === part))
    return { ...riskLine(aim, health, checkIn, period), healthOf: aimRef(part) };
  const own = ownRiskOf(aim, period, today);
  return own?.healthStale && !healthStale ? undefined : own;
}

/** The health reported on an aim itself. */
function ownRiskOf(aim: Aim, period: ReportPeriod, today: Day): ReportLine | undefined {
  const reported = reportedAtEnd(aim, period.until, today);
  const { health, healthBy } = reported;
  if (!healthBy || !isRisk(health) || isSettled({ reported })) return undefined;
  return { ...riskLine(aim, health, healthBy, period), ...quarterFor(aim, period) };
}

function isRisk(health: Health | undefined): health is 'at-risk' | 'off-track' {
  return health === 'at-risk' || health === 'off-track';
}

function riskLine(
  aim: Aim,
  health: Health,
  { entry, note, team, day }: CheckIn,
  { until }: ReportPeriod,
): ReportLine {
  return {
    ref: aimRef(aim),
    ...lineSource(note, day),
    changes: [{ to: health }],
    ...(entry.note !== undefined && { said: wordsOf(note, entry.note) }),
    ...(team && { team: teamRef(team) }),
    healthStale: isStaleAfter(daysBetween(day, until)),
  };
}
