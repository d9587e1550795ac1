import type { Serves } from '../../model/aim.ts';
import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import { isOfRecord } from '../../model/entry.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import type { PartOwner } from '../../model/owner.ts';
import type { Blocker } from '../../model/record.ts';
import { statusIn } from '../../model/status.ts';
import type { DraftAction, DraftRecord } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';
import type { Names } from '../linking/names.ts';
import { openedAt } from '../linking/record-place.ts';
import { at, type Where } from '../linking/where.ts';
import { stepFacts } from '../record/step-facts.ts';
import { dueOf } from './due.ts';
import { momentOf } from './moment.ts';
import { type RoundDays, roundDays } from './rounds.ts';
import type { Opening, Statement } from './statement.ts';
import { type Memberships, withMembers } from './team-membership.ts';

/** Returns the statement of a record's opening, with resolved references. Its rounds depend on the day. */
export function openingOf<S extends string>(
  record: DraftRecord,
  status: S,
  linking: WithRecords,
): Omit<Opening<S>, 'rounds'> {
  const { note, owners } = record;
  const written = record.earlier ? note.note.followUps[record.index] : undefined;
  const followUp = written && isOfRecord(written) ? written : undefined;
  const facts = followUp && stepFacts(followUp, note, record.index, linking);
  const common = { note, status, said: followUp?.note ?? record.entry.note, owners, facts };
  if (record.kind !== 'action') return { ...common, reason: followUp?.reason, closed: followUp?.closed };
  const { due, closed, reason, blockedBy, start } = record.entry;
  return {
    ...common,
    closed,
    reason,
    start,
    due: due === undefined ? undefined : assumedIf(record.entry.assumed, dueOf(due, note, linking.today)),
    blockedBy: blockersOf(blockedBy, note, (index) => openedAt(record, 'blockedBy', index), linking),
  };
}

function assumedIf(assumed: boolean | undefined, due: Due): Due {
  return assumed && due.day !== undefined ? { ...due, assumed: [due.day] } : due;
}

/** Returns the rounds of a recurring action as of a day, with the due date of its opening as their anchor. */
export function roundsOf(
  { opened, series, entry }: DraftAction,
  due: Due | undefined,
  today: Day,
  { quarters }: WithRecords,
): RoundDays | undefined {
  if (!entry.every) return undefined;
  const begins = entry.start !== undefined && entry.start > opened ? entry.start : opened;
  return roundDays({ every: entry.every, series, quarters, today }, begins, due);
}

/** Possible owners of a part of a record: teams that left its series, and the ids of its owners at any time. */
export interface Parties {
  readonly members: Memberships;
  readonly owners: ReadonlySet<string>;
}

/** Returns the ids of everyone who owns a record at any time. */
export function ownersEver(
  record: DraftRecord,
  said: readonly FollowUp[],
  names: Names,
): ReadonlySet<string> {
  const texts = said.flatMap(({ entry }) => entry.owner ?? []);
  const later = texts.flatMap((text) => {
    const named = names.named(text);
    return named.kind === 'person' ? [named.person.id] : [];
  });
  return new Set([
    ...record.owners.flatMap((owner) => (owner.kind === 'person' ? [owner.person.id] : [])),
    ...later,
  ]);
}

/** Returns the statement of a follow-up, with resolved references. */
export function statementOf<S extends string>(
  { entry, note, index: position }: FollowUp,
  record: DraftRecord,
  statuses: readonly S[],
  linking: WithRecords,
  { members, owners }: Parties,
  serves: Serves | undefined,
): Statement<S> {
  const { names } = linking;
  const where = (key: string, ...rest: number[]) => at(note.note.path, 'followUps', position, key, ...rest);
  const { due, owner, blockedBy, team } = entry;
  return {
    note,
    ...momentOf(note, entry.closed, record.series),
    status: statusIn(statuses, entry.status),
    said: entry.note,
    reason: entry.reason,
    facts: stepFacts(entry, note, position, linking),
    start: entry.start,
    skips: entry.round === 'skipped' ? true : undefined,
    serves,
    due: due === undefined ? undefined : dueOf(due, note, linking.today),
    owners:
      owner &&
      withMembers(
        names.owners(owner, record.series, (index) => where('owner', index), record.kind === 'action'),
        record,
        members,
      ),
    blockedBy: blockedBy && blockersOf(blockedBy, note, (index) => where('blockedBy', index), linking),
    part:
      team === undefined
        ? undefined
        : (ownerNamed(team, owners, names) ?? teamNamed(team, names, where('team'))),
  };
}

/** Returns the person with a name, if that person is an owner. */
function ownerNamed(text: string, owners: Parties['owners'], names: Names): PartOwner | undefined {
  const named = names.named(text);
  return named.kind === 'person' && owners.has(named.person.id) ? named : undefined;
}

function teamNamed(text: string, names: Names, where: Where): PartOwner | undefined {
  const team = names.team(text, where);
  return team && { kind: 'team', team };
}

/** Resolves blockers: each is an action or question, else a team or person, else an id of a tracker. */
function blockersOf(
  texts: readonly string[],
  note: LinkedNote,
  where: (index: number) => Where,
  linking: WithRecords,
): Blocker[] {
  return texts.map((text, index) => blockerOf(text, note, where(index), linking));
}

function blockerOf(text: string, note: LinkedNote, where: Where, linking: WithRecords): Blocker {
  const { records, names, trackers } = linking;
  const record = records.find(text, note.series.id);
  if (record?.kind === 'action') return { kind: 'action', action: record };
  if (record?.kind === 'question') return { kind: 'question', question: record };
  const named = names.named(text);
  if (named.kind === 'person' || named.kind === 'team') return named;
  if (named.kind === 'ambiguous') names.sayAmbiguous(text, named.ids, where);
  else if (trackers.takes(text)) return { kind: 'tracker', tracker: trackers.of(text) };
  else linking.judge?.unknownBlocker(text, note, where, linking);
  return { kind: 'unknown', text };
}
