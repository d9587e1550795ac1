import type { RecordEvent } from '../../model/event.ts';
import type { FollowedRecord } from '../../model/record.ts';

/** The name of the one team that a step was said of, for an action of everyone; absent where it was said of the whole. */
export function teamSpokenOf(
  { teamId }: Pick<RecordEvent, 'teamId'>,
  { series }: Pick<FollowedRecord, 'series'>,
): string | undefined {
  return series.teams.find((team) => team.id === teamId)?.name ?? teamId;
}
