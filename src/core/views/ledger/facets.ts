import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { type AimKey, aimKeys, type Choice, type ChoiceKey } from './filter.ts';
import { aimsOf, type LedgerRow } from './row.ts';

/** A quarter to choose, with its first and last day. */
interface QuarterChoice extends Choice {
  readonly starts: Day;
  readonly ends: Day;
}

/** Everything that can be asked for by name, and the day as of which it is asked. Quarters stand newest first. */
export interface LedgerFacets extends Readonly<Record<Exclude<ChoiceKey, 'quarter'>, readonly Choice[]>> {
  readonly today: Day;
  readonly quarter: readonly QuarterChoice[];
}

/** Only what at least one action has can be asked for, so that no choice leads to an empty ledger by itself. */
export function ledgerFacets(archive: Archive, rows: readonly LedgerRow[]): LedgerFacets {
  const owners = new Set(rows.flatMap(({ line }) => line.owners.map((owner) => owner.id)));
  const teams = new Set(rows.flatMap((row) => row.teams));
  const series = new Set(rows.map(({ line }) => line.series.id));
  const named = [...archive.people, ...archive.teams].map(({ id, name }) => ({ id, label: name }));
  const aims = aimsOf(archive).filter((aim) => aim.actions.length > 0);
  const quarters = archive.quarters
    .map(({ id, title, starts, ends }) => ({ id, label: title, starts, ends }))
    .filter((quarter) => rows.some((row) => livedIn(row, quarter, archive.today)));
  return {
    today: archive.today,
    owner: named.filter(({ id }) => owners.has(id)),
    team: archive.teams.filter(({ id }) => teams.has(id)).map(({ id, name }) => ({ id, label: name })),
    series: archive.series
      .filter(({ id }) => series.has(id))
      .map(({ id, entry }): Choice => ({ id, label: entry.title })),
    program: aimChoices(aims, 'program'),
    outcome: aimChoices(aims, 'outcome'),
    objective: aimChoices(aims, 'objective'),
    goal: aimChoices(aims, 'goal'),
    quarter: quarters.toReversed(),
  };
}

/** All that work can be for, of every kind, in one order. */
export function aimChoicesOf(facets: LedgerFacets): readonly Choice[] {
  return aimKeys.flatMap((key) => facets[key]);
}

function aimChoices(aims: readonly Aim[], kind: AimKey): readonly Choice[] {
  return aims.filter((aim) => aim.kind === kind).map(({ id, text }) => ({ id, label: text }));
}

/** An action belongs to each quarter it lived in up to `today`, and to those whose goals it serves. */
export function livedIn(
  { line, under }: LedgerRow,
  quarter: { readonly id: string; readonly starts: Day; readonly ends: Day },
  today: Day,
): boolean {
  if (line.opened <= quarter.ends && (line.closed ?? today) >= quarter.starts) return true;
  return servesQuarter(under, quarter.id);
}

/** True where one of the aims is a goal of a quarter. */
export function servesQuarter(under: readonly string[], quarterId: string): boolean {
  return under.some((aim) => aim.startsWith(`${quarterId}/`));
}
