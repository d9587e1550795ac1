import type { Due } from '../../model/day/due.ts';
import type { RecordEvent, ReportedPart } from '../../model/event.ts';
import type { PartOwner } from '../../model/owner.ts';

/** The record around a report on one part: whether it was closed before and is now, its round, and its open parts. */
interface Around {
  readonly wasClosed: boolean;
  readonly isClosed: boolean;
  readonly round?: Due;
  readonly left: readonly PartOwner[];
}

/** Returns the part that a step reports, as the step leaves it. */
export function reportedPart(
  owner: PartOwner,
  { endsRound }: Pick<RecordEvent, 'endsRound'>,
  { wasClosed, isClosed, round, left }: Around,
): ReportedPart {
  return {
    owner,
    left: (endsRound ?? isClosed) ? [] : left,
    round,
    ends: (isClosed && !wasClosed) || undefined,
    reopens: (wasClosed && !isClosed) || undefined,
  };
}
