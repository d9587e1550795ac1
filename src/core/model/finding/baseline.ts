import { byCodeUnit } from '../compare.ts';
import { type Code, catalogue, isCode } from './catalogue.ts';
import type { Diagnostic } from './finding.ts';
import { identityOf, isOnName } from './identity.ts';

/** Accepted findings: by code, the identity of each. One that a file has twice is there twice. */
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
    const one = { code: finding.code, identity: identityOf(finding) };
    const entry = left.get(keyOf(one));
    if (entry === undefined || entry.number === 0) return true;
    // A name may be said once for each file, or once for all of them.
    if (!isOnName(one)) entry.number -= 1;
    else if (entry.seen) return false;
    entry.seen = true;
    known.push(one);
    return false;
  });
  const mended = [...left.values()].flatMap(({ one, number, seen }) =>
    isOnName(one) ? (seen ? [] : [one]) : Array.from({ length: number }, () => one),
  );
  return { fresh, known, mended };
}

/** Returns findings as they are accepted. */
export function acceptedOf(found: readonly Diagnostic[]): readonly Accepted[] {
  return found.map((finding) => ({ code: finding.code, identity: identityOf(finding) }));
}

/** Returns accepted findings as a baseline, sorted, so that a diff shows which were mended. */
export function findingBaseline(accepted: readonly Accepted[]): FindingBaseline {
  const byCode = Map.groupBy(accepted, ({ code }) => code);
  return Object.fromEntries(
    Object.keys(catalogue)
      .filter(isCode)
      .flatMap((code) => {
        const all = (byCode.get(code) ?? []).map(({ identity }) => identity).sort(byCodeUnit);
        return all.length === 0 ? [] : [[code, isOnName({ code }) ? [...new Set(all)] : all] as const];
      }),
  );
}

/** Returns the baseline without what an earlier one did not have. */
export function onlyEarlier(baseline: FindingBaseline, earlier: FindingBaseline): FindingBaseline {
  const left = counted(acceptedIn(earlier));
  return findingBaseline(
    acceptedIn(baseline).filter((one) => {
      const entry = left.get(keyOf(one));
      if (entry === undefined || entry.number === 0) return false;
      entry.number -= 1;
      return true;
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
    entry.number += 1;
    entries.set(keyOf(one), entry);
  }
  return entries;
}

function keyOf({ code, identity }: Accepted): string {
  return `${code} ${identity}`;
}
