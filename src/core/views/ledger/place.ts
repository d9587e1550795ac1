import type { Ref } from '../../model/ref.ts';
import { carriedPlace, duePlace, type Place, statusPlace } from './bands.ts';
import type { LedgerFacets } from './facets.ts';
import { aimKeys, type Choice, type FlagKey, flagKeys } from './filter.ts';
import { flagTest } from './match.ts';
import { type LedgerRow, ownersWithOpenPart } from './row.ts';

/** The groupings of the ledger, by their names in addresses. `quarter` is the one in which an action was opened. */
export const groupKeys = [
  'owner',
  'team',
  'series',
  ...aimKeys,
  'quarter',
  'status',
  'due',
  'carried',
  ...flagKeys,
  'none',
] as const;

export type GroupKey = (typeof groupKeys)[number];

/** Returns the groups of a row, at least one. */
export type Places = (row: LedgerRow) => readonly Place[];

/** Returns the function that groups rows by `key`. */
export function placesOf(key: GroupKey, facets: LedgerFacets): Places {
  switch (key) {
    case 'owner':
      return ownerPlaces;
    case 'team':
      return among(key, facets.team, ({ teams }) => teams);
    case 'series':
      return among(key, facets.series, ({ line }) => [line.series.id]);
    case 'program':
    case 'outcome':
    case 'objective':
    case 'goal':
      return aimPlaces(key, facets[key]);
    case 'quarter':
      return quarterPlaces(facets);
    case 'status':
      return ({ line }) => [statusPlace(line)];
    case 'due':
      return ({ line }) => [duePlace(line)];
    case 'carried':
      return ({ line }) => [carriedPlace(line)];
    case 'none':
      return () => [{ id: 'all', rank: '', of: { kind: 'all' } }];
    default:
      return flagPlaces(key, facets);
  }
}

/**
 * Groups by owner: people and teams by name, then “each team” by series, then unowned. `everyone` of a series without
 * teams is unowned. An owner without an open part is left out if another owner has one.
 */
export function ownerPlaces({ line }: LedgerRow): readonly Place[] {
  if (line.owners.length === 0) return [{ id: 'nobody', rank: '3', of: { kind: 'without', by: 'owner' } }];
  if (line.everyone) {
    const teams = line.owners;
    const id = `everyone-${teams.map((team) => team.id).join('-')}`;
    return [{ id, rank: '2', of: { kind: 'everyone', teams } }];
  }
  const open = ownersWithOpenPart(line);
  return (open.length > 0 ? open : line.owners).map((owner: Ref) => ({
    id: `owner-${owner.id}`,
    rank: `1 ${owner.label}`,
    of: { kind: 'choice', by: 'owner', choice: owner },
  }));
}

/** Groups by the choices that a row has, in their order. Rows without one are last. */
function among(
  key: 'team' | 'series' | (typeof aimKeys)[number],
  choices: readonly Choice[],
  idsOf: (row: LedgerRow) => readonly string[],
): Places {
  const places = new Map(
    choices.map((choice, index): [string, Place] => [
      choice.id,
      { id: `${key}-${choice.id}`, rank: rankOf(index), of: { kind: 'choice', by: key, choice } },
    ]),
  );
  const without: Place = { id: `${key}-without`, rank: last, of: { kind: 'without', by: key } };
  return (row) => {
    const found = idsOf(row).flatMap((id) => places.get(id) ?? []);
    return found.length > 0 ? found : [without];
  };
}

/** Groups by the aims of one kind. Standalone rows are apart from unlinked ones. */
function aimPlaces(key: (typeof aimKeys)[number], choices: readonly Choice[]): Places {
  const named = among(key, choices, ({ under }) => under);
  const onPurpose: Place = { id: `${key}-none`, rank: `${last}1`, of: { kind: 'nothing' } };
  const unlinked: Place = { id: `${key}-unlinked`, rank: `${last}2`, of: { kind: 'unlinked' } };
  return (row) => {
    if (row.line.servesNone) return [onPurpose];
    return row.line.serves.length === 0 ? [unlinked] : named(row);
  };
}

function quarterPlaces(facets: LedgerFacets): Places {
  const places = facets.quarter.map((choice, index) => ({
    ...choice,
    place: {
      id: `quarter-${choice.id}`,
      rank: rankOf(index),
      of: { kind: 'choice', by: 'quarter', choice },
    } as const,
  }));
  const without: Place = { id: 'quarter-without', rank: last, of: { kind: 'without', by: 'quarter' } };
  return ({ line }) => [
    places.find(({ starts, ends }) => starts <= line.opened && line.opened <= ends)?.place ?? without,
  ];
}

function flagPlaces(flag: FlagKey, facets: LedgerFacets): Places {
  const test = flagTest(flag, facets);
  const holds: Place = { id: `${flag}-yes`, rank: '1', of: { kind: 'flag', flag, holds: true } };
  const not: Place = { id: `${flag}-no`, rank: '2', of: { kind: 'flag', flag, holds: false } };
  return (row) => [test(row) ? holds : not];
}

const last = '99999';

function rankOf(index: number): string {
  return `${index}`.padStart(last.length, '0');
}
