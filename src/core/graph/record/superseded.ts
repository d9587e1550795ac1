import { byCodeUnit, byNumbers } from '../../model/compare.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { Decision } from '../../model/record.ts';
import type { DraftDecision } from '../linking/draft.ts';
import type { Folded } from '../linking/linking.ts';
import { circlesOf } from './circles.ts';

/** Derives which decisions are superseded: those that a newer accepted decision supersedes. */
export function supersede(linking: Folded): void {
  const records = linking.records.all();
  const decisions = records.filter((record) => record.kind === 'decision');
  const inCircle = new Set<Decision>();
  for (const circle of circlesOf<Decision>(decisions, ({ supersedes }) => supersedes)) {
    linking.judge?.circleOfDecisions(circle);
    for (const record of circle) inCircle.add(record);
  }
  // Acceptances are looked up first, because superseding a decision adds an event to it.
  const accepted = decisions
    .filter(({ status }) => status === 'accepted')
    .map((newer) => ({ newer, by: decisionStep(newer) ?? { day: newer.opened, note: newer.note } }));
  for (const { newer, by } of accepted) {
    if (by.day > linking.today) continue;
    for (const { id } of newer.supersedes) {
      const older = linking.records.byId.get(id);
      if (older?.kind !== 'decision' || (inCircle.has(older) && inCircle.has(newer))) continue;
      if (older.status !== 'rejected') become(older, newer, by);
    }
  }
}

/**
 * Returns the step in which a decision was finally accepted or rejected. `undefined` for one that is still proposed, or
 * was superseded before it was accepted.
 */
export function decisionStep({ events }: Pick<Decision, 'events'>): RecordEvent | undefined {
  const own = events.filter(({ status }) => status !== 'superseded');
  const status = own.at(-1)?.status;
  if (status === 'proposed') return undefined;
  return own[own.findLastIndex((event) => event.status !== status) + 1];
}

/** Supersedes a decision on the first acceptance of the newer one, but not before it is opened itself. */
function become(older: DraftDecision, newer: Decision, acceptance: Pick<RecordEvent, 'day' | 'note'>): void {
  const { note } = acceptance;
  const day = acceptance.day < older.opened ? older.opened : acceptance.day;
  if (older.closed !== undefined && older.closed <= day) return;
  older.status = 'superseded';
  older.closed = day;
  older.supersededBy = newer;
  const event: RecordEvent = { kind: 'superseded', day, note, status: 'superseded' };
  const [opening, ...later] = older.events.filter(({ kind }) => kind !== 'superseded');
  const steps = [...later, event].sort((a, b) => byCodeUnit(a.day, b.day) || byNumbers(a.note.id, b.note.id));
  older.events = opening ? [opening, ...steps] : steps;
}
