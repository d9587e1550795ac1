import type { Day } from '../../model/day/day.ts';
import type { VotesEntry } from '../../model/entry.ts';
import type { Unopposed } from '../../model/objection.ts';
import { ofTerms, type Ref } from '../../model/ref.ts';
import type { DecisionMethod, Unknown } from '../../model/status.ts';
import { ageWords } from '../lines/age.ts';
import { capitalise, count, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { type HeldFacts, heldWords, unopposedWords } from '../lines/record-status.ts';
import { isState, lookOf } from '../lines/status.ts';
import { statusDescription } from '../preview/words.ts';

const methods: Readonly<Record<DecisionMethod, string>> = {
  consensus: 'consensus',
  'lazy-consensus': 'lazy consensus',
  vote: 'vote',
  chair: 'chair',
};

/** The name of a method. */
export function methodName(method: DecisionMethod): string {
  return methods[method];
}

function byMethod(method: DecisionMethod): string {
  return method === 'chair' ? 'by the chair' : `by ${methods[method]}`;
}

/**
 * The method of a decision, to print after its status: `Accepted` by lazy consensus, `Proposed` (lazy consensus). “By”
 * is only for decisions that are accepted or rejected.
 */
export function methodWords(method: DecisionMethod, status: string): string {
  if (status === 'accepted' || status === 'rejected') return byMethod(method);
  return `(${methodName(method)})`;
}

/** The result of a vote. Parts that were not counted are left out; an unknown count is said to be unknown. */
export function votesWords({ for: ayes, against, abstained }: VotesEntry): string {
  return listInWords([
    ...countOf(ayes, 'for'),
    ...countOf(against, 'against'),
    ...countOf(abstained, 'abstained'),
  ]);
}

function countOf(count: number | Unknown | undefined, word: string): readonly string[] {
  if (count === undefined) return [];
  return [count === 'unknown' ? `an unknown number ${word}` : `${count} ${word}`];
}

/** The title of a list of decisions, with its status and, from the second page on, its page. */
export function decisionsHead(state: string | undefined, page = 1): string {
  const head = headOf(state);
  return page > 1 ? `${head}, page ${page}` : head;
}

function headOf(state: string | undefined): string {
  if (state === undefined) return 'Decisions';
  if (state === 'held') return 'Decisions held by objections';
  return isState(state) ? `${lookOf(state).word} decisions` : 'Decisions that need attention';
}

/** The heading of a list of decisions. */
export function decisionListHead(state: string | undefined): string {
  if (state === undefined) return 'All decisions';
  if (state === 'held') return 'Held by objections';
  return isState(state) ? lookOf(state).word : 'Needs attention';
}

/** The word between “objections” and the last day for them. */
export function windowVerb(over: boolean): string {
  return over ? 'closed' : 'until';
}

/**
 * The number of objections. “No objections recorded” only after the period, and only if no report may be an objection.
 */
export function objectionWords(window: {
  readonly over: boolean;
  readonly objections: number;
  readonly withdrawn?: number;
  readonly contested: boolean;
}): string | undefined {
  const { objections, withdrawn = 0 } = window;
  if (objections > 0) {
    const which =
      withdrawn === 0 ? '' : objections === withdrawn ? ', withdrawn' : `, ${withdrawn} withdrawn`;
    return `${count(objections, 'objection')}${which}`;
  }
  return window.over && !window.contested ? 'no objections recorded' : undefined;
}

/** The facts behind the reasons why a decision needs attention. */
interface NeedFacts {
  /** Its age and the number of its actions, none of which was started. */
  readonly idle?: { readonly days: number; readonly actions: number };
  /** Its statuses, oldest first. */
  readonly course?: readonly Turn[];
  /** The objections that hold it. */
  readonly held?: HeldFacts;
  /** The vote that does not support its status. */
  readonly against?: { readonly status: string; readonly for: number; readonly against: number };
}

/** Why a decision needs attention. */
export function needWords(
  need:
    | 'held'
    | 'window-over'
    | 'window-ends'
    | 'review-due'
    | 'against-vote'
    | 'left-in-force'
    | 'idle'
    | 'review-soon',
  { idle, against, course, held }: NeedFacts,
): string {
  switch (need) {
    case 'held':
      return held ? heldWords(held, 'medium') : 'held';
    case 'window-over':
      return `objection period over, ${course?.at(-1)?.again ? 'proposed again' : 'still proposed'}`;
    case 'window-ends':
      return 'objection period ends soon';
    case 'review-due':
      return 'review due';
    case 'review-soon':
      return 'review due soon';
    case 'against-vote':
      return against
        ? `${against.status} with ${count(against.for, 'vote')} for and ${against.against} against`
        : 'against its vote';
    case 'left-in-force':
      return 'still in force alongside a newer decision';
    case 'idle':
      return idle ? idleWords(idle) : 'no action started';
  }
}

function idleWords({ days, actions }: { readonly days: number; readonly actions: number }): string {
  const age = ageWords(days);
  if (actions === 0) return `no action after ${age}`;
  if (actions === 1) return `action not started after ${age}`;
  return `${count(actions, 'action')}, none started after ${age}`;
}

/**
 * The heading above the decisions that a decision supersedes, or would supersede until it is accepted. One that was
 * accepted, and then rejected or proposed again, did so for a time.
 */
export function supersedesHead({
  status,
  decided,
  course,
}: {
  readonly status: string;
  /** When it was accepted or rejected, if it was. */
  readonly decided?: { readonly day: Day };
  /** Its statuses, oldest first. */
  readonly course: readonly Pick<Turn, 'status'>[];
}): string {
  const isOpen = status === 'proposed' || status === 'rejected';
  if (isOpen && course.some((turn) => turn.status === 'accepted')) return 'Superseded for a time';
  if (status === 'proposed') return 'Would supersede';
  return status === 'rejected' || !decided ? 'Would have superseded' : 'Supersedes';
}

/** The sentence for a decision without actions. “Yet” only if it needs one. */
export function noActionsWords(needsAction: boolean): string {
  return needsAction ? 'No action implements this yet.' : 'No action implements this.';
}

/** The attendees of the meeting of a decision: `attended by Ann, Ben and 3 others`, `attended by Ann and guests`. Guests are words, such as `22 members`, so no figure counts them. */
export function attendedWords(
  attended: readonly { readonly label: string }[] | 'not-recorded',
  guests: number,
): string {
  if (attended === 'not-recorded') return 'attendance not recorded';
  if (attended.length + guests === 0) return 'no attendees';
  const [shown, others] = [attended.slice(0, mostAttended), attended.length - mostAttended];
  const names = shown.map(({ label }) => label);
  const unnamed = [others > 0 && count(others, 'other'), guests > 0 && 'guests'];
  return `attended by ${listInWords([...names, ...unnamed.filter((words) => words !== false)])}`;
}

const mostAttended = 6;

/** The actions that implement a decision: `1 action, done`, `3 actions, none done`, `1 of 3 actions done`. */
export function implementedWords(actions: number, done: number): string {
  if (actions === 1) return `1 action, ${done === 1 ? 'done' : 'not done'}`;
  if (done === actions) return `${actions} actions, all done`;
  return done === 0 ? `${actions} actions, none done` : `${done} of ${actions} actions done`;
}

/** A status that a note gave to a decision. `again`: it had that status before. */
interface Turn {
  readonly status: 'proposed' | 'accepted' | 'rejected';
  readonly day: Day;
  readonly again: boolean;
}

function turnWords({ status, again }: Turn): string {
  return again ? `${status} again` : status;
}

/**
 * The statuses of a decision in its line, latest first, each with the word before its day. The latest one has no word if
 * the line begins with it.
 */
export function turnsInLine<T extends Turn>(
  course: readonly T[],
  status: string,
): readonly { readonly word: string; readonly turn: T }[] {
  return course.toReversed().map((turn, index) => {
    const isSaid = index === 0 && turn.status === status && !turn.again;
    return { word: isSaid ? '' : `${turnWords(turn)} `, turn };
  });
}

/** The facts from which the lede of a decision is made. */
export interface DecisionStory {
  /** The record, which says which of its days are assumed. */
  readonly ref?: Pick<Ref, 'assumed'>;
  readonly status: string;
  readonly method?: DecisionMethod;
  readonly opened: Day;
  readonly closed?: Day;
  /** Its statuses, oldest first. */
  readonly course: readonly Turn[];
  /** The last day for objections. Absent once it is over. */
  readonly objectionsUntil?: Day;
  readonly held?: HeldFacts;
  /** Present if no note accepted it: how it was accepted. */
  readonly unopposed?: Unopposed;
  readonly earlier: boolean;
  readonly series: string;
}

/**
 * The lede of a decision: its status with method, its earlier statuses, its first note, and its end if it is superseded.
 * If a later note changed its status, each status has its day, so that no day is mistaken for that of another.
 */
export function decisionStory(story: DecisionStory): string {
  const { ref, status, opened, closed, course, earlier, series } = story;
  const [first, ...later] = course;
  const day = printDay(opened, 'long', ref);
  const isOnly = later.length === 0 && (status !== 'superseded' || first?.status === 'accepted');
  const verb = isOnly || !first ? 'Recorded' : capitalise(first.status);
  const recorded = earlier
    ? `First mentioned in ${series} on ${day}, made before this archive begins.`
    : `${verb} in ${series} on ${day}.`;
  const wasAccepted = course.some((turn) => turn.status === 'accepted');
  const end =
    status === 'superseded'
      ? ` Superseded${closed ? ` on ${printDay(closed, 'long', ref)}` : ''}${wasAccepted ? '' : ', before it was accepted'}.`
      : '';
  const before = later.slice(0, -1).toReversed();
  const changes = before.map(
    (turn) => `${capitalise(turnWords(turn))} on ${printDay(turn.day, 'long', ref)}.`,
  );
  const words = [latestWords(story, later.at(-1)), ...changes, recorded];
  return `${words.filter((sentence) => sentence !== '').join(' ')}${end}`;
}

/**
 * The latest status with its method, and its day if a later note gave it. Empty for a superseded proposal, since the next
 * sentence says that it was proposed.
 */
function latestWords(story: DecisionStory, later?: Turn): string {
  const { ref, status, method, course, objectionsUntil, held, unopposed } = story;
  const latest = later ?? course[0];
  const how = method ? ` ${byMethod(method)}` : '';
  const when = later ? ` on ${printDay(later.day, 'long', ref)}` : '';
  if (!latest || latest.status === 'proposed') {
    if (status === 'superseded' && !later) return '';
    const until =
      objectionsUntil && `, open for objections until ${printDay(objectionsUntil, 'long', ofTerms(ref))}`;
    const state = held ? `, ${heldWords(held, 'long', ref)}` : (until ?? '');
    const words = `${later ? capitalise(turnWords(later)) : 'Proposed'}${when}${state}.`;
    return how && status !== 'superseded' ? `${words} To be decided${how}.` : words;
  }
  const until = objectionsUntil
    ? `, objections until ${printDay(objectionsUntil, 'long', ofTerms(ref))}`
    : '';
  const why = unopposed ? `: ${unopposedWords(unopposed)}` : '';
  return `${capitalise(turnWords(latest))}${when}${how}${until}${why}.`;
}

/** The description of a decision for search engines and previews: its status, then its lede. */
export function decisionDescription(story: DecisionStory): string {
  const { status } = story;
  return isState(status)
    ? statusDescription(lookOf(status).word, decisionStory(story))
    : decisionStory(story);
}
