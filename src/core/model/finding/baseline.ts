import { byCodeUnit } from '../compare.ts';
import { type Code, catalogue, isCode } from './catalogue.ts';
import type { Diagnostic } from './finding.ts';
import { identityOf, inPlaces, isOnName, mostAlike, placesOf, withoutRemarks } from './identity.ts';

/**
 * Accepted findings: by code, the identity of each. One that a file has twice is there twice, one that it has at many
 * places is there once with their number.
 */
export type FindingBaseline = Readonly<Partial<Record<Code, readonly string[]>>>;

/** An accepted finding. */
export interface Accepted {
  readonly code: Code;
  readonly identity: string;
}

/** Findings against a baseline. */
export interface FindingCheck {
  /** Found and not in the baseline. */
  readonly fresh: readonly Diagnostic[];
  /** Found and in the baseline. */
  readonly known: readonly Accepted[];
  /** In the baseline and no longer found: mended, or its file is gone. */
  readonly mended: readonly Accepted[];
}

/** Compares findings with a baseline. */
export function checkFindings(found: readonly Diagnostic[], baseline: FindingBaseline): FindingCheck {
  const left = counted(acceptedIn(baseline));
  const known: Accepted[] = [];
  const fresh = found.filter((finding) => {
    const one = acceptedBy(finding);
    const places = placesOf(one.identity);
    const entry = left.get(keyOf(one));
    if (entry === undefined || entry.number < places) return true;
    // A name may be said once for each file, or once for all of them.
    if (!isOnName(one)) entry.number -= places;
    else if (entry.seen) return false;
    entry.seen = true;
    known.push(one);
    return false;
  });
  const mended = [...left.values()].flatMap(({ one, number, seen }) =>
    isOnName(one) ? (seen ? [] : [one]) : severalOf(one, number),
  );
  return { fresh, known, mended };
}

/** Returns findings as they are accepted. */
export function acceptedOf(found: readonly Diagnostic[]): readonly Accepted[] {
  return found.map(acceptedBy);
}

function acceptedBy(finding: Diagnostic): Accepted {
  return { code: finding.code, identity: inPlaces(identityOf(finding), placesOf(finding.message)) };
}

/** A finding as often as a file has it: one by one, or once with the number of places. */
function severalOf({ code, identity }: Accepted, number: number): readonly Accepted[] {
  if (number > mostAlike) return [{ code, identity: inPlaces(withoutRemarks(identity), number) }];
  return Array.from({ length: number }, () => ({ code, identity: withoutRemarks(identity) }));
}

/** Returns accepted findings as a baseline, sorted, so that a diff shows which were mended. */
export function findingBaseline(accepted: readonly Accepted[]): FindingBaseline {
  const all = [...counted(accepted).values()].flatMap(({ one, number }) =>
    isOnName(one) ? [one] : severalOf(one, number),
  );
  const byCode = Map.groupBy(all, ({ code }) => code);
  return Object.fromEntries(
    Object.keys(catalogue)
      .filter(isCode)
      .flatMap((code) => {
        const identities = (byCode.get(code) ?? []).map(({ identity }) => identity).sort(byCodeUnit);
        return identities.length === 0 ? [] : [[code, identities] as const];
      }),
  );
}

/** Returns the baseline without what an earlier one did not have. */
export function onlyEarlier(baseline: FindingBaseline, earlier: FindingBaseline): FindingBaseline {
  const left = counted(acceptedIn(earlier));
  return findingBaseline(
    acceptedIn(baseline).flatMap((one) => {
      const entry = left.get(keyOf(one));
      const number = Math.min(entry?.number ?? 0, placesOf(one.identity));
      if (entry) entry.number -= number;
      return severalOf(one, number);
    }),
  );
}

/** Returns the entries of a baseline. */
function acceptedIn(baseline: FindingBaseline): readonly Accepted[] {
  return Object.entries(baseline).flatMap(([code, identities]) =>
    isCode(code) ? identities.map((identity) => ({ code, identity })) : [],
  );
}

interface Entry {
  readonly one: Accepted;
  number: number;
  seen: boolean;
}

function counted(accepted: readonly Accepted[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const one of accepted) {
    const entry = entries.get(keyOf(one)) ?? { one, number: 0, seen: false };
    entry.number += placesOf(one.identity);
    entries.set(keyOf(one), entry);
  }
  return entries;
}

function keyOf({ code, identity }: Accepted): string {
  return `${code} ${withoutRemarks(identity)}`;
}
