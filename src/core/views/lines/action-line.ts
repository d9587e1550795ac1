import type { Day } from '../../model/day/day.ts';
import type { Stitches } from '../../model/drawings/stitches.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Words } from '../../model/words.ts';
import { blockerRefs, blockersNow } from './blockers.ts';
import { type DueView, dueView, isDeferred, isOpen } from './due.ts';
import { aimRef, noteRef, ownerRefs, recordRef, seriesRef } from './ref.ts';
import { closingReported, reasonBy, reasonOf } from './reported.ts';
import { type RoundTally, roundTally } from './round-line.ts';
import { stitchesOf } from './stitches.ts';
import { type EndedPart, ownEndOf, type ShareTally, shareTally } from './team-shares.ts';

/** An action in a list: text, status, owners, dates, how often it was carried over, aims. */
export interface ActionLine {
  readonly ref: Ref;
  readonly shortId: string;
  readonly status: Action['status'];
  readonly owners: readonly Ref[];
  /** Whether its owner is `everyone`. Then the owners are the teams of the series. */
  readonly everyone: boolean;
  readonly due?: DueView;
  /** The start date of a deferred action. Absent once it has come. */
  readonly start?: Day;
  /** The tally of rounds of a recurring action. */
  readonly rounds?: RoundTally;
  /** The tally of the parts of an open action of `everyone` or of several owners. */
  readonly shares?: ShareTally;
  /** In a list of one owner: the end of their part, while the action is open for others or if it ended otherwise. */
  readonly part?: EndedPart;
  readonly carriedOver: number;
  readonly stitches: Stitches;
  readonly opened: Day;
  /** Whether it was opened before the archive begins. */
  readonly earlier: boolean;
  readonly closed?: Day;
  /** The date of the note that reports the closing, if it is another day. */
  readonly closingReported?: Day;
  readonly reason?: Words;
  /** The language of the reason, unless it is that of the page. */
  readonly reasonLang?: string;
  readonly note: Ref;
  readonly series: Ref;
  readonly serves: readonly Ref[];
  readonly servesNone: boolean;
  readonly trackers: readonly { readonly id: string; readonly url?: string }[];
  /** The blockers that still hold, as links or as text. None once it is closed. */
  readonly blockedBy: readonly (Ref | string)[];
}

/** Returns the line of an action as of `today`. */
export function actionLine(action: Action, today: Day): ActionLine {
  return {
    ref: recordRef(action),
    shortId: action.shortId,
    status: action.status,
    owners: ownerRefs(action.owners),
    everyone: action.owners.some((owner) => owner.kind === 'everyone'),
    due: dueView(action, today),
    start: isDeferred(action, today) ? action.start : undefined,
    rounds: roundTally(action),
    shares: isOpen(action) ? shareTally(action) : undefined,
    carriedOver: action.carriedOver,
    stitches: stitchesOf(action),
    opened: action.opened,
    earlier: action.earlier,
    closed: action.closed,
    closingReported: closingReported(action),
    reason: reasonOf(action, action.reason),
    reasonLang: action.reason && reasonBy(action, action.reason).lang,
    note: noteRef(action.note),
    series: seriesRef(action.series),
    serves: action.serves.aims.map(aimRef),
    servesNone: action.serves.none,
    trackers: action.trackers,
    blockedBy: blockerRefs(blockersNow(action)),
  };
}

/**
 * Returns the line of an action in the list of one owner. If their part of an open action ended, it is as closed for
 * them: neither due nor blocked. If it ended in another way than the action, the line has the end of the part.
 */
export function lineOfOwner(action: Action, ownerId: string, today: Day): ActionLine {
  const line = actionLine(action, today);
  const part = ownEndOf(action, ownerId);
  return part ? { ...line, part, due: undefined, start: undefined, blockedBy: [] } : line;
}
