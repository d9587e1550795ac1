import { lookalikesBothWays } from '../../graph/record/lookalikes.ts';
import type { Aim } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type BlockedGroups, blockedGroups } from '../dependency/blocked-groups.ts';
import { blockedTime } from '../dependency/blocked-time.ts';
import { type DependencyLine, dependencyLines } from '../dependency/dependency-line.ts';
import { type Lived, livedOf } from '../dependency/lived.ts';
import { unblockedBy } from '../dependency/unblocked-by.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type ActionTerms, actionTerms } from '../lines/action-terms.ts';
import { type Folded, withRest } from '../lines/capped.ts';
import {
  ancestryOf,
  howOf,
  type LineageHow,
  type LineageLine,
  type Origin,
  originOf,
  supersededByLines,
  supersedesLines,
} from '../lines/lineage.ts';
import { type RecordLine, recordLine } from '../lines/record-line.ts';
import { aimRef, recordRef } from '../lines/ref.ts';
import { roundLines } from '../lines/round-line.ts';
import { mentionsOf, notMentionedOf } from '../lines/stale.ts';
import { type TeamShare, teamShares } from '../lines/team-shares.ts';
import { type ThreadView, threadView } from '../lines/thread.ts';
import { type MentionLine, mentionLines, mentionsBesideSteps } from '../mention/mention-lines.ts';
import { type FirstTerms, firstTerms } from './first.ts';
import { fewestSiblings, firstActionsOf, type Neighbours, neighboursOf, siblingLimit } from './neighbours.ts';
import { type RecurringView, recurringView } from './recurring.ts';
import { type RoundGroups, roundGroups } from './round-groups.ts';

/** The content of the page of an action. */
export interface ActionPage {
  readonly line: ActionLine;
  readonly terms: ActionTerms;
  readonly first: FirstTerms;
  /** The file of the note that opened it. */
  readonly path: string;
  /** Its age in days while it is open, else the days on which it was open and not deferred. */
  readonly lived: Lived;
  readonly course: ActionCourse;
  readonly thread: ThreadView;
  readonly dependencies: readonly DependencyLine[];
  /** The actions that it blocks now, those that it blocked, and those that named it when it was closed. */
  readonly blocks: Folded<ActionLine>;
  /** Deferred actions, which are not blocked before their start date. */
  readonly blocksLater: Folded<ActionLine>;
  readonly blockedBefore: Folded<ActionLine>;
  readonly neverBlocked: Folded<ActionLine>;
  /** The actions that superseded it, and those that it supersedes. */
  readonly supersededBy: readonly LineageLine[];
  readonly supersedes: readonly LineageLine[];
  /** The oldest of the actions that it continues. */
  readonly continues?: Origin;
  /** For a recurring action: the current round and those before it. */
  readonly rounds: RoundGroups;
  readonly recurring?: RecurringView;
  readonly implementedDecision?: RecordLine;
  /** The questions that it answers. */
  readonly answers: readonly RecordLine[];
  /** The part of each team in an action of `everyone`. */
  readonly shares: readonly TeamShare[];
  /** Open actions with a similar text, which may be duplicates. */
  readonly lookalikes: Folded<ActionLine>;
  /** Other actions for the same aims, the nearest aim first. An action is listed once. */
  readonly siblings: readonly Siblings[];
  /** The notes that mention it, but those of its steps. */
  readonly mentionedBy: Folded<MentionLine>;
  readonly previous?: Beside;
  readonly next?: Beside;
}

/** The course of an action as plain values, for the lede. */
interface ActionCourse {
  /** How many meetings of its series did not mention it while it was open. */
  readonly notMentioned: number;
  /** How many later notes mention it. */
  readonly mentions: number;
  /** The number of days on which it was blocked. */
  readonly blockedDays: number;
  /** The day since which it has been blocked. */
  readonly blockedSince?: Day;
  /** If it is superseded: how, by how many actions, since when. */
  readonly superseded?: { readonly how: LineageHow; readonly actions: number; readonly day: Day };
}

/** Other actions for one of its aims. */
interface Siblings {
  readonly aim: Ref;
  readonly lines: readonly ActionLine[];
  readonly others: number;
}

/** The action before or after, with its day. */
interface Beside {
  readonly to: Ref;
  readonly day: Day;
}

/** Data from other actions for the page of an action, computed once for all pages. */
export interface ActionSurroundings {
  readonly neighbours: ReadonlyMap<Action, Neighbours<Action>>;
  readonly firstOf: ReadonlyMap<Aim, readonly Action[]>;
  readonly lookalikes: ReadonlyMap<Action, readonly Action[]>;
}

/** Computes the surroundings of all actions. */
export function actionSurroundings(archive: Archive): ActionSurroundings {
  return {
    neighbours: neighboursOf(archive.actions),
    firstOf: firstActionsOf(archive),
    lookalikes: lookalikesBothWays(archive.actions),
  };
}

const shown = 20;

/** Returns the page of an action. */
export function actionPage(action: Action, archive: Archive, around: ActionSurroundings): ActionPage {
  const { today } = archive;
  const print = (other: Action) => actionLine(other, today);
  const beside = around.neighbours.get(action);
  const { now, later, before, never } = blockedOf(action, today);
  const list = (actions: readonly Action[]) => withRest(actions, shown, print, recordRef);
  return {
    line: print(action),
    terms: termsNow(action),
    first: firstTerms(action),
    path: action.note.note.path,
    lived: livedOf(action, action.closed, today),
    course: courseOf(action, today),
    thread: threadView(action, (event) => unblockedBy(action, event)),
    dependencies: dependencyLines(action, today),
    blocks: list(now),
    blocksLater: list(later),
    blockedBefore: list(before),
    neverBlocked: list(never),
    supersededBy: supersededByLines(action, today),
    supersedes: supersedesLines(action, today),
    continues: originOf(action),
    rounds: roundGroups(roundLines(action, today)),
    recurring: recurringView(action, today),
    implementedDecision: action.implements && recordLine(action.implements, today),
    answers: action.answers.map((question) => recordLine(question, today)),
    shares: teamShares(action, today),
    lookalikes: withRest(around.lookalikes.get(action) ?? [], shown, print, recordRef),
    siblings: siblingsOf(action, around, today),
    mentionedBy: mentionLines(action, mentionsBesideSteps(action), archive, shown),
    previous: beside?.previous && besideOf(beside.previous),
    next: beside?.next && besideOf(beside.next),
  };
}

function besideOf(action: Action): Beside {
  return { to: recordRef(action), day: action.opened };
}

/** The terms as its note opened it, without a start date before which a later note took it up. */
function termsNow(action: Action): ActionTerms {
  const terms = actionTerms(action);
  return action.events.some(({ takenUp }) => takenUp === terms.start)
    ? { ...terms, start: undefined }
    : terms;
}

/** Kinds of aims, nearest first. */
const nearness: readonly Aim['kind'][] = ['objective', 'outcome', 'goal', 'program'];

/**
 * Returns the other actions for each aim that an action serves, so that two actions for one aim lead to each other. A
 * program counts only without a nearer aim. The aims share the lines of the page.
 */
function siblingsOf(action: Action, { firstOf }: ActionSurroundings, today: Day): readonly Siblings[] {
  const all = nearness.flatMap((kind) => action.serves.aims.filter((aim) => aim.kind === kind));
  const nearer = all.filter(({ kind }) => kind !== 'program');
  const aims = nearer.length > 0 ? nearer : all;
  const limit = Math.max(fewestSiblings, Math.floor(siblingLimit / aims.length));
  const listed = new Set([action]);
  return aims.flatMap((aim): readonly Siblings[] => {
    const shown = (firstOf.get(aim) ?? []).filter((other) => !listed.has(other)).slice(0, limit);
    const others = aim.actions.filter((other) => !listed.has(other)).length;
    for (const other of shown) listed.add(other);
    if (shown.length === 0) return [];
    return [{ aim: aimRef(aim), lines: shown.map((other) => actionLine(other, today)), others }];
  });
}

function courseOf(action: Action, today: Day): ActionCourse {
  return {
    ...blockedTime(action, today),
    notMentioned: notMentionedOf(action),
    mentions: mentionsOf(action),
    superseded: supersededOf(action),
  };
}

/** What it blocks, also through actions that it supersedes. */
function blockedOf(action: Action, today: Day): BlockedGroups {
  return blockedGroups(action, today, [...ancestryOf(action)]);
}

function supersededOf({ status, closed, supersededBy }: Action): ActionCourse['superseded'] {
  const [first] = supersededBy;
  if (status !== 'superseded' || !first || closed === undefined) return undefined;
  return { how: howOf(first), actions: supersededBy.length, day: closed };
}
