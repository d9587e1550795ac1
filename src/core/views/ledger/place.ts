import { carriedPlace, duePlace, type Place, statusPlace } from './bands.ts';
import type { LedgerFacets } from './facets.ts';
import type { aimKeys, Choice, FlagKey } from './filter.ts';
import { flagTest } from './flag.ts';
import type { Places } from './groups.ts';
import { ownerPlaces } from './owner-place.ts';
import type { LedgerRow } from './row.ts';
import type { GroupKey } from './shape.ts';

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
