import { findingBaselineText } from '../core/exports/findings/baseline.ts';
import {
  acceptedOf,
  checkFindings,
  type FindingBaseline,
  type FindingCheck,
  findingBaseline,
  onlyEarlier,
} from '../core/model/finding/baseline.ts';
import { readFindingBaseline } from '../core/parse/baseline.ts';
import { count } from '../core/text/lines/count.ts';
import { inOneLine } from '../core/text/terminal/findings.ts';
import { printedPath } from '../disk/content-path.ts';
import {
  type BaselineKind,
  baselinePath,
  type FileEffects,
  needBaseline,
  readBaseline,
  readEarlier,
  writeBaseline,
} from './baseline-file.ts';
import type { Effects } from './effects.ts';
import type { ReadNotes } from './read-notes.ts';

/** The accepted findings. */
const kind: BaselineKind<FindingBaseline> = {
  fileName: 'findings.json',
  read: readFindingBaseline,
  text: findingBaselineText,
};

/** The options of `check` about its baseline. */
export interface BaselineOptions {
  readonly baseline?: string | true;
  readonly previous?: string;
  readonly init?: true;
  readonly update?: true;
}

/** Whether the options ask for a baseline. */
export function asksForBaseline({ baseline, previous, init, update }: BaselineOptions): boolean {
  return baseline !== undefined || previous !== undefined || init === true || update === true;
}

/** The findings to print, after a baseline was written or compared with, and whether the check fails. */
export interface Judged {
  readonly shown: FindingCheck['fresh'];
  readonly fails: boolean;
}

/**
 * Compares the findings with the baseline of accepted ones, which only shrinks. New findings fail, and so do fixed ones
 * until they are removed. Says on standard error what it did.
 */
export async function judgeByBaseline(
  { folder, reading: { diagnostics } }: Pick<ReadNotes, 'folder' | 'reading'>,
  options: BaselineOptions,
  effects: Effects & FileEffects,
): Promise<Judged> {
  const path = baselinePath(kind, options.baseline === true ? undefined : options.baseline, folder);
  const written = await readBaseline(kind, path, effects);
  if (options.init) {
    if (written)
      throw new Error(`baseline ${printedPath(path)} exists. Use --update to remove fixed findings.`);
    await writeBaseline(kind, path, findingBaseline(acceptedOf(diagnostics)), effects);
    effects.err(`Accepted ${count(diagnostics.length, 'finding')} in ${printedPath(path)}.\n`);
    return { shown: [], fails: false };
  }
  const baseline = needBaseline(written, path);
  const earlier =
    options.previous === undefined ? baseline : await readEarlier(kind, options.previous, effects);
  const { fresh, known, mended: fixed } = checkFindings(diagnostics, onlyEarlier(baseline, earlier));
  if (options.update && fresh.length === 0) {
    if (fixed.length > 0) await writeBaseline(kind, path, findingBaseline(known), effects);
    effects.err(
      `Removed ${count(fixed.length, 'finding')} from ${printedPath(path)}, ${known.length} left.\n`,
    );
    return { shown: [], fails: false };
  }
  if (options.update) effects.err(`${printedPath(path)} is unchanged: new findings cannot be added.\n`);
  effects.err(fixed.map(({ code, identity }) => `fixed  ${code}  ${inOneLine(identity)}\n`).join(''));
  effects.err(`${count(fresh.length, 'new finding')}, ${known.length} accepted, ${fixed.length} fixed.\n`);
  if (fixed.length > 0) effects.err('Run with --update to remove fixed findings from the baseline.\n');
  return { shown: fresh, fails: fresh.length + fixed.length > 0 };
}
