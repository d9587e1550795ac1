import type { Aim, Outcome } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { followedCounts } from '../aim/followed-counts.ts';
import { type ObjectiveTally, objectiveTally } from '../aim/objective-tally.ts';
import { type OutcomeRows, outcomeRows } from '../aim/program-list.ts';
import { type AimRow, aimRow } from '../aim/row.ts';
import { aimIds } from './actions.ts';
import { AttributeReader, type Live, type LiveAttributes } from './attributes.ts';

/** `<Progress … />`: the status of an aim and of everything below it. */
export interface LiveProgress {
  readonly aim: AimRow;
  /** Absent if nothing is below it. */
  readonly tally?: ObjectiveTally;
  readonly outcomes: readonly OutcomeRows[];
}

/** Returns the progress of the program, outcome, objective or goal with the given id. */
export function liveProgress(archive: Archive, written: LiveAttributes): Live<LiveProgress> {
  const what = 'program, outcome, objective or goal';
  const reader = new AttributeReader(written, ['of']);
  const aim = reader.thing(
    'of',
    what,
    (id) => archive.find.aim(id),
    () => aimIds(archive),
  );
  if (written['of'] === undefined) reader.missing('of', `the id of a ${what}`);
  if (!aim) return { problems: reader.problems };
  return reader.settle(() => {
    const outcomes = outcomesOf(aim);
    const objectives = outcomes.flatMap((outcome) => outcome.objectives);
    return {
      aim: aimRow(aim, archive.today, followedCounts),
      tally: objectives.length > 0 ? objectiveTally(objectives, archive.today) : undefined,
      outcomes: outcomes.map((outcome) => outcomeRows(outcome, archive.today, followedCounts)),
    };
  });
}

function outcomesOf(aim: Aim): readonly Outcome[] {
  if (aim.kind === 'program') return aim.outcomes;
  return aim.kind === 'outcome' ? [aim] : [];
}
