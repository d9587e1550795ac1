import { by, byCodeUnit, byNumbers } from '../../model/compare.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import type { Action, Supersession } from '../../model/record.ts';
import type { DraftAction } from '../linking/draft.ts';
import type { Claim } from '../linking/judge.ts';
import type { Related, WithSupersessions } from '../linking/linking.ts';
import { at } from '../linking/where.ts';
import { type Circle, circlesOf } from '../record/circles.ts';
import { allSaid, type FollowUpsOf, type Said } from '../record/said.ts';
import { momentOf } from './moment.ts';
import type { Derived, Statement } from './statement.ts';

/**
 * Links actions to those that supersede them, from both sides, by notes up to today. Actions that supersede each other
 * in a circle are reported, and none of them is superseded.
 */
export function linkLineage(linking: Related, followUps: FollowUpsOf): WithSupersessions {
  const { today } = linking;
  const claims = claimsOf(linking, followUps);
  for (const circle of circlesAmong(claims)) linking.judge?.circleOfActions(circle, claims);
  const valid = claims.filter(
    ({ older, newer, said }) =>
      older.opened <= today && newer.opened <= today && (said?.note.note.date ?? '') <= today,
  );
  const circles = circlesAmong(valid).map((circle) => new Set(circle));
  for (const { how, older, newer, said } of valid) {
    if (circles.some((circle) => circle.has(older) && circle.has(newer))) continue;
    // Of two actions of one day, the later note supersedes: before it there was nothing to supersede.
    const later = byNote(older, newer) > 0 ? older : newer;
    const date = said?.note.note.date ?? '';
    // A follow-up counts from its own note on.
    const when =
      said && date >= later.opened
        ? { how, day: date, note: said.note }
        : { how, day: later.opened, note: later.note };
    older.supersededBy.push({ ...when, action: newer });
    newer.supersededActions.push({ ...when, action: older });
  }
  for (const { older, newer } of valid) {
    older.supersededBy.sort(byReportDay);
    newer.supersededActions.sort(byReportDay);
  }
  return { ...linking, supersessionsLinked: true };
}

/**
 * Adds the steps that supersede an action, one for each note that adds successors. A follow-up that says so is that step,
 * unless it reports the action as done or dropped.
 */
export function withSupersessions(
  record: DraftAction,
  reports: readonly Statement<Action['status']>[],
  said: readonly FollowUp[],
): Derived<Action['status']> {
  const groups = Map.groupBy(record.supersededBy, ({ note }) => note);
  const own = reports.map((report, index) => {
    const entry = said[index]?.entry;
    const supersededBy = groups.get(report.note);
    const isEnd = report.status === 'done' || report.status === 'dropped';
    if (!entry || !supersededBy || isEnd || !saysSuperseded(entry)) return report;
    groups.delete(report.note);
    return { ...report, status: 'superseded' as const, supersededBy, isSaid: true as const };
  });
  const steps = [...groups].map(([note, supersededBy]) => ({
    note,
    ...momentOf(note, undefined, record.series),
    status: 'superseded' as const,
    supersededBy,
  }));
  return { reports: own, steps };
}

function saysSuperseded({ splitInto, duplicateOf, supersededBy }: FollowUpEntry): boolean {
  return (splitInto ?? duplicateOf ?? supersededBy) !== undefined;
}

/** Returns the relations of all entries, each pair of actions once, even if both entries give it. */
function claimsOf({ records }: Related, followUps: FollowUpsOf): readonly Claim[] {
  const claims = new Map<string, Claim>();
  const claim = (how: Claim['how'], older: Action, newer: Action, said?: Said) => {
    const from = records.byId.get(older.id);
    const to = records.byId.get(newer.id);
    const key = `${older.id} ${newer.id}`;
    if (from?.kind !== 'action' || to?.kind !== 'action' || claims.has(key)) return;
    claims.set(key, { how, older: from, newer: to, ...(said && { said }) });
  };
  for (const action of records.all()) {
    if (action.kind !== 'action') continue;
    for (const part of action.splitInto) claim('split', action, part);
    if (action.duplicateOf) claim('duplicate', action, action.duplicateOf);
    for (const older of action.supersedes) claim('superseded', older, action);
  }
  for (const action of records.all()) {
    if (action.kind !== 'action') continue;
    for (const said of allSaid(action, followUps)) {
      const { entry, note, index } = said;
      const keys = [
        ['splitInto', 'split', entry.splitInto],
        ['duplicateOf', 'duplicate', entry.duplicateOf === undefined ? [] : [entry.duplicateOf]],
        ['supersededBy', 'superseded', entry.supersededBy],
      ] as const;
      for (const [key, how, references = []] of keys)
        references.forEach((reference, position) => {
          const place = key === 'duplicateOf' ? [key] : [key, position];
          const where = at(note.note.path, 'followUps', index, ...place);
          const newer = records.resolve(['action'], reference, note.series.id, where);
          if (newer) claim(how, action, newer, said);
        });
    }
  }
  return [...claims.values()];
}

function circlesAmong(claims: readonly Claim[]): readonly Circle<DraftAction>[] {
  const olderOf = Map.groupBy(claims, ({ newer }) => newer);
  const actions = new Set(claims.flatMap(({ older, newer }) => [older, newer]));
  return circlesOf([...actions].sort(byDayOpened), (action) =>
    (olderOf.get(action) ?? []).map(({ older }) => older),
  );
}

function byNote(a: Action, b: Action): number {
  return byCodeUnit(a.opened, b.opened) || byNumbers(a.note.id, b.note.id);
}

const byDayOpened = by<DraftAction>(
  ({ opened }) => opened,
  ({ id }) => id,
);
const byReportDay = by<Supersession>(
  ({ day }) => day,
  ({ note }) => note.id,
  ({ action }) => action.id,
);
