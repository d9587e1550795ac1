import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { anyoneRef } from '../../model/ref.ts';
import { type AimKey, aimKeys, type Choice, type ChoiceKey } from './filter.ts';
import { aimsOf } from './filter-values.ts';
import type { LedgerLine, LedgerRow } from './row.ts';

/** A quarter of the filter, with its first and last day. */
interface QuarterChoice extends Choice {
  readonly starts: Day;
  readonly ends: Day;
}

/** An owner of the filter, with the last day of a person who leaves: on later days a reader sees who has left. */
interface OwnerChoice extends Choice {
  readonly left?: Day;
}

/** The choices of the filters, and the day of the query. Quarters are newest first. */
export interface LedgerFacets extends Readonly<Record<Exclude<ChoiceKey, 'quarter'>, readonly Choice[]>> {
  readonly today: Day;
  readonly owner: readonly OwnerChoice[];
  readonly quarter: readonly QuarterChoice[];
}

/** Returns the choices that at least one action has, so that no single choice gives an empty ledger. */
export function ledgerFacets(archive: Archive, rows: readonly LedgerRow[]): LedgerFacets {
  const owners = new Set(
    rows.flatMap(({ line, formerOwners }) => [...line.owners, ...formerOwners].map(({ id }) => id)),
  );
  const teams = new Set(rows.flatMap((row) => [...row.teams, ...row.endedTeams.map(({ id }) => id)]));
  const series = new Set(rows.map(({ line }) => line.series.id));
  const named: readonly OwnerChoice[] = [
    ...archive.people.map(({ id, name, left }) => ({ id, label: name, ...(left !== undefined && { left }) })),
    ...archive.teams.map(({ id, name }) => ({ id, label: name })),
    anyoneRef,
  ];
  const aims = aimsOf(archive).filter((aim) => aim.actions.length > 0);
  const quarters = archive.quarters
    .map(({ id, title, starts, ends }) => ({ id, label: title, starts, ends }))
    .filter((quarter) => rows.some((row) => livedIn(row, quarter, archive.today)));
  return {
    today: archive.today,
    owner: named
      .filter(({ id }) => owners.has(id))
      .map(({ id, label, left }) => ({ id, label, ...(left !== undefined && { left }) })),
    team: archive.teams.filter(({ id }) => teams.has(id)).map(({ id, name }) => ({ id, label: name })),
    series: archive.series
      .filter(({ id }) => series.has(id))
      .map(({ id, title }): Choice => ({ id, label: title })),
    program: aimChoices(aims, 'program'),
    outcome: aimChoices(aims, 'outcome'),
    objective: aimChoices(aims, 'objective'),
    goal: aimChoices(aims, 'goal'),
    quarter: quarters.toReversed(),
  };
}

/** Whether any owner leaves. Else no action can be of a person who has left, so no page offers the filter. */
export function isAnyLeaving({ owner }: Pick<LedgerFacets, 'owner'>): boolean {
  return owner.some(({ left }) => left !== undefined);
}

/** Returns the aims of every kind in one list. */
export function aimChoicesOf(facets: LedgerFacets): readonly Choice[] {
  return aimKeys.flatMap((key) => facets[key]);
}

function aimChoices(aims: readonly Aim[], kind: AimKey): readonly Choice[] {
  return aims.filter((aim) => aim.kind === kind).map(({ id, text }) => ({ id, label: text }));
}

/** Whether an action was open in a quarter up to `today`, or serves one of its goals. */
export function livedIn(
  { line, under }: LedgerRow,
  quarter: { readonly id: string; readonly starts: Day; readonly ends: Day },
  today: Day,
): boolean {
  return wasOpenIn(line, quarter, today) || servesQuarter(under, quarter.id);
}

/**
 * Whether an action was open on a day of a quarter. An open one counts up to `today`. A closed one counts up to the day on
 * which a note had reported it and it had happened, as in the balance of the quarter.
 */
export function wasOpenIn(
  { opened, closed, closingReported }: Pick<LedgerLine, 'opened' | 'closed' | 'closingReported'>,
  { starts, ends }: { readonly starts: Day; readonly ends: Day },
  today: Day,
): boolean {
  return opened <= ends && ((closed ?? today) >= starts || (closingReported ?? '') >= starts);
}

/** Whether one of the aims is a goal of the quarter. */
export function servesQuarter(under: readonly string[], quarterId: string): boolean {
  return under.some((aim) => aim.startsWith(`${quarterId}/`));
}
