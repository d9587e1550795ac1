import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Decision } from '../../model/record.ts';
import type { DraftDecision } from '../linking/draft.ts';
import type { Folded } from '../linking/linking.ts';
import { at } from '../linking/where.ts';
import { circlesOf } from './circles.ts';
import { allSaid, type FollowUpsOf } from './said.ts';
import { type Succession, type SuccessorTurn, successorTurns, withSuccessors } from './succession.ts';

/**
 * Derives which decisions are superseded: those that a newer accepted decision supersedes. An older decision is in force
 * again on the day on which no newer one is accepted any more. Its earlier step stays, so that the past does not change.
 */
export function supersede(linking: Folded, followUps: FollowUpsOf): void {
  const records = linking.records.all();
  const decisions = records.filter((record) => record.kind === 'decision');
  const claims = linkClaims(decisions, followUps, linking);
  const inCircle = new Set<Decision>();
  for (const circle of circlesOf<Decision>(decisions, ({ supersedes }) => supersedes)) {
    linking.judge?.circleOfDecisions(circle);
    for (const record of circle) inCircle.add(record);
  }
  const turns = new Map<DraftDecision, SuccessorTurn[]>();
  for (const newer of decisions) {
    for (const { id } of newer.supersedes) {
      const older = linking.records.byId.get(id);
      if (older?.kind !== 'decision' || (inCircle.has(older) && inCircle.has(newer))) continue;
      const known = turns.get(older) ?? [];
      const claim = claims.get(`${older.id} ${newer.id}`);
      turns.set(older, [...known, ...successorTurns(newer, older, linking.today, claim)]);
    }
  }
  // All turns are found first, because superseding a decision adds steps to it.
  for (const [older, own] of turns) become(older, withSuccessors(older, own));
}

/**
 * Links decisions to those that supersede them by a follow-up. Returns the notes of these follow-ups: such a decision is
 * superseded from its note on, and not before.
 */
function linkClaims(
  decisions: readonly DraftDecision[],
  followUps: FollowUpsOf,
  { records, today }: Folded,
): ReadonlyMap<string, LinkedNote> {
  const claims = new Map<string, LinkedNote>();
  for (const older of decisions) {
    for (const { entry, note, index } of allSaid(older, followUps)) {
      entry.supersededBy?.forEach((reference, position) => {
        const where = at(note.note.path, 'followUps', index, 'supersededBy', position);
        const newer = records.resolve(['decision'], reference, note.series.id, where);
        if (!newer || note.note.date > today || newer.supersedes.includes(older)) return;
        newer.supersedes.push(older);
        claims.set(`${older.id} ${newer.id}`, note);
      });
    }
  }
  return claims;
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

function become(older: DraftDecision, { events, newer, since }: Succession): void {
  older.events = [...events];
  if (!newer) return;
  older.status = 'superseded';
  older.closed = since;
  older.supersededBy = newer;
}
