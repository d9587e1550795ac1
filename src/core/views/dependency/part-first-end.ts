import { by } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import { partyOf } from '../../model/owner.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import { knownOn } from '../lines/action-on.ts';
import { type PartEnd, partEndOf } from '../lines/team-shares.ts';

/** An end of a part. */
interface EndOfPart {
  readonly status: PartEnd;
  readonly day: Day;
}

/**
 * The earliest end of a part since it was last open, if notes of several days report different ends, such as dropped
 * after done. It is the rule of `firstEnd`, for one part of an action.
 */
export function firstEndOfPart(
  { events, historyOn }: Pick<Action, 'events' | 'historyOn'>,
  { owner }: TeamPart,
): EndOfPart | undefined {
  const { id } = partyOf(owner);
  const isAbout = ({ part }: Action['events'][number]) => !part || partyOf(part.owner).id === id;
  const reports = events.filter(
    (event) => isAbout(event) && (event.kind === 'done' || event.kind === 'dropped'),
  );
  if (reports.length < 2) return undefined;
  let ends: EndOfPart[] = [];
  for (const day of new Set(events.filter(isAbout).map(knownOn))) {
    const part = historyOn(day).parts.find((one) => partyOf(one.owner).id === id);
    const status = part && partEndOf(part);
    if (!status) ends = [];
    else if (part.event && ends.at(-1)?.status !== status) ends.push({ status, day: part.event.day });
  }
  return ends.length > 1 ? ends.toSorted(by(({ day }) => day))[0] : undefined;
}
