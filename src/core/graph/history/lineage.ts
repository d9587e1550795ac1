import { by, byCodeUnit, byNumbers } from '../../model/compare.ts';
import type { Action, Supersession } from '../../model/record.ts';
import type { DraftAction, DraftRecord } from '../linking/draft.ts';
import type { Claim } from '../linking/judge.ts';
import type { Related, WithSupersessions } from '../linking/linking.ts';
import { type Circle, circlesOf } from '../record/circles.ts';
import { momentOf } from './moment.ts';
import type { Statement } from './statement.ts';

/**
 * Links actions to those that supersede them, from both sides, by notes up to today. Actions that supersede each other
 * in a circle are reported, and none of them is superseded.
 */
export function linkLineage(linking: Related): WithSupersessions {
  const { today } = linking;
  const claims = claimsOf(linking);
  for (const circle of circlesAmong(claims)) linking.judge?.circleOfActions(circle, claims);
  const valid = claims.filter(({ older, newer }) => older.opened <= today && newer.opened <= today);
  const circles = circlesAmong(valid).map((circle) => new Set(circle));
  for (const { how, older, newer } of valid) {
    if (circles.some((circle) => circle.has(older) && circle.has(newer))) continue;
    // Of two actions of one day, the later note supersedes: before it there was nothing to supersede.
    const later = byNote(older, newer) > 0 ? older : newer;
    const when = { how, day: later.opened, note: later.note };
    older.supersededBy.push({ ...when, action: newer });
    newer.supersededActions.push({ ...when, action: older });
  }
  for (const { older, newer } of valid) {
    older.supersededBy.sort(byReportDay);
    newer.supersededActions.sort(byReportDay);
  }
  return { ...linking, supersessionsLinked: true };
}

/** Returns the steps that supersede an action, one for each note that adds successors. */
export function supersessionsOf(record: DraftRecord): readonly Statement<Action['status']>[] {
  if (record.kind !== 'action') return [];
  return [...Map.groupBy(record.supersededBy, ({ note }) => note)].map(([note, supersededBy]) => ({
    note,
    ...momentOf(note, undefined, record.series),
    status: 'superseded',
    supersededBy,
  }));
}

/** Returns the relations of all entries, each pair of actions once, even if both entries give it. */
function claimsOf({ records }: Related): readonly Claim[] {
  const claims = new Map<string, Claim>();
  const claim = (how: Claim['how'], older: Action, newer: Action) => {
    const from = records.byId.get(older.id);
    const to = records.byId.get(newer.id);
    const key = `${older.id} ${newer.id}`;
    if (from?.kind !== 'action' || to?.kind !== 'action' || claims.has(key)) return;
    claims.set(key, { how, older: from, newer: to });
  };
  for (const action of records.all()) {
    if (action.kind !== 'action') continue;
    for (const part of action.splitInto) claim('split', action, part);
    if (action.duplicateOf) claim('duplicate', action, action.duplicateOf);
    for (const older of action.supersedes) claim('superseded', older, action);
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
