import type { DueView } from '../lines/due.ts';
import { hasStatus, isStatusChoice } from '../lines/has-status.ts';
import type { ShareEnd } from '../lines/team-shares.ts';
import { type LedgerFacets, livedIn, servesQuarter } from './facets.ts';
import { type FilterKey, filterKeys, type LedgerFilter, nobody, servesNothing, unlinked } from './filter.ts';
import { flagTest } from './flag.ts';
import { isBlockedLine, type LedgerLine, type LedgerRow } from './row.ts';

type Test = (row: LedgerRow) => boolean;

/**
 * Returns the rows that match all values of a filter, as of the day of the facets. An open action is closed for an owner
 * or a team whose part ended. See `partEndFor`.
 */
export function matching<L extends LedgerLine>(
  rows: readonly LedgerRow<L>[],
  filter: LedgerFilter,
  facets: LedgerFacets,
): readonly LedgerRow<L>[] {
  const tests = filterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [testOf(key, value, facets)];
  });
  return rows.flatMap((row) => {
    const partEnd = partEndFor(row, filter);
    if (!partEnd) return tests.every((test) => test(row)) ? [row] : [];
    const ended = partEnded(row, partEnd);
    const { line } = ended;
    return tests.every((test) => test({ ...ended, line: { ...line, status: partEnd } })) ? [ended] : [];
  });
}

/**
 * Returns how the part of the owner and the team of a filter ended. For them the action is closed in this way, although
 * it is open for others, or was closed in another way.
 */
function partEndFor(
  { line, endedTeams, otherEnds }: LedgerRow,
  { owner, team }: LedgerFilter,
): ShareEnd | undefined {
  const ofOwner = (line.shares?.ended ?? otherEnds)?.find((part) => part.owner.id === owner)?.as;
  return ofOwner ?? endedTeams.find(({ id }) => id === team)?.as;
}

/** A row as it counts for an owner or a team whose part ended: neither overdue nor blocked, with the end of the part. */
function partEnded<L extends LedgerLine>(row: LedgerRow<L>, partEnd: ShareEnd): LedgerRow<L> {
  const { line } = row;
  const due: DueView | undefined = line.due && { ...line.due, status: 'closed' };
  return { ...row, line: { ...line, partEnd, due, start: undefined, blockedBy: [] } };
}

/** Whether closed actions can match a filter. */
export function asksForClosed({ status, overdue, blocked, stale, left }: LedgerFilter): boolean {
  const onlyOpen = ['open', 'overdue', 'in-progress', 'blocked', 'deferred'];
  return !onlyOpen.includes(status ?? '') && !overdue && !blocked && !stale && !left;
}

function testOf(key: FilterKey, value: string, facets: LedgerFacets): Test {
  switch (key) {
    case 'status':
      return ({ line }) => isStatusChoice(value) && hasStatus(line, isBlockedLine(line), value, facets.today);
    case 'owner':
      return ({ line: { owners }, formerOwners }) =>
        value === nobody ? owners.length === 0 : [...owners, ...formerOwners].some(({ id }) => id === value);
    case 'team':
      return ({ teams, endedTeams }) => teams.includes(value) || endedTeams.some(({ id }) => id === value);
    case 'series':
      return ({ line }) => line.series.id === value;
    case 'quarter':
      return inQuarter(value, facets);
    case 'due-from':
      return ({ line }) => (line.due?.day ?? '') >= value;
    case 'due-to':
      return ({ line }) => line.due?.day !== undefined && line.due.day <= value;
    case 'carried':
      return ({ line }) => line.carriedOver >= Number(value);
    case 'program':
    case 'outcome':
    case 'objective':
    case 'goal':
    case 'for':
      return isFor(value);
    default:
      return flagTest(key, facets);
  }
}

function isFor(value: string): Test {
  if (value === unlinked) return ({ line }) => line.serves.length === 0 && !line.servesNone;
  if (value === servesNothing) return ({ line }) => line.servesNone;
  return ({ under }) => under.includes(value);
}

function inQuarter(id: string, facets: LedgerFacets): Test {
  const quarter = facets.quarter.find((choice) => choice.id === id);
  if (!quarter) return ({ under }) => servesQuarter(under, id);
  return (row) => livedIn(row, quarter, facets.today);
}
