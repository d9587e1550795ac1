import type { Day } from '../../model/day/day.ts';
import { anyoneRef, ofTerms, type Ref } from '../../model/ref.ts';
import type { ActionStatus } from '../../model/status.ts';
import { ageWords } from '../lines/age.ts';
import { capitalise, count, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { type LineageHow, originSentence, supersededSentence } from '../lines/lineage.ts';
import { daysLate } from '../lines/overdue.ts';
import { roundsWords, sharesWords } from '../lines/rounds.ts';
import { carriedSentence } from '../lines/since.ts';

/** The facts from which the lede of an action is made. */
export interface ActionStory {
  /** The record, which says which of its days are assumed. */
  readonly ref?: Pick<Ref, 'assumed' | 'assumedTerms'>;
  readonly owners: readonly string[];
  readonly everyone: boolean;
  readonly series: string;
  readonly opened: Day;
  readonly earlier: boolean;
  readonly status: ActionStatus | 'superseded';
  /** `counted` is the start date if it is later than the due date, and `ended` the first of several ends. */
  readonly due?: {
    readonly written: string;
    readonly day?: Day;
    readonly estimated: boolean;
    readonly counted?: Day;
    readonly ended?: Day;
  };
  readonly closed?: Day;
  /** The date of the note that reports the closing, if it is another day. */
  readonly closingReported?: Day;
  readonly start?: Day;
  /** The original due date, if a later note moved it. */
  readonly firstDue?: { readonly day?: Day };
  readonly rounds?: { readonly every: string; readonly done: number; readonly of: number };
  readonly shares?: {
    readonly done: number;
    readonly dropped?: number;
    readonly skipped?: number;
    readonly of: number;
    readonly ofTeams?: boolean;
  };
  /** How the action was superseded, by how many actions, and when. */
  readonly superseded?: { readonly how: LineageHow; readonly actions: number; readonly day: Day };
  /** The oldest action that it continues, and the number of all that it continues. */
  readonly continues?: {
    readonly ref?: Pick<Ref, 'assumed' | 'assumedTerms'>;
    readonly label: string;
    readonly opened: Day;
    readonly actions: number;
  };
  /** How many later meetings carried it over, how many did not mention it, and how many later notes mention it. */
  readonly carriedOver: number;
  readonly notMentioned: number;
  readonly mentions: number;
  readonly blockedDays: number;
  readonly blockedSince?: Day;
}

/** Returns the facts of a story without any others, since the page of a recurring action carries them as data. */
export function storyFacts(story: ActionStory): ActionStory {
  const { ref, due, shares, continues, superseded } = story;
  const { owners, everyone, series, opened, earlier, status, closed, closingReported, start } = story;
  const { firstDue, rounds, carriedOver, notMentioned, mentions, blockedDays, blockedSince } = story;
  return {
    ...{ owners, everyone, series, opened, earlier, status, closed, closingReported, start },
    ...{ firstDue, rounds, carriedOver, notMentioned, mentions, blockedDays, blockedSince },
    ...((ref?.assumed ?? ref?.assumedTerms) && {
      ref: {
        ...(ref?.assumed && { assumed: ref.assumed }),
        ...(ref?.assumedTerms && { assumedTerms: ref.assumedTerms }),
      },
    }),
    superseded,
    due: due && {
      written: due.written,
      day: due.day,
      estimated: due.estimated,
      counted: due.counted,
      ended: due.ended,
    },
    shares: shares && {
      done: shares.done,
      dropped: shares.dropped,
      ...(shares.skipped && { skipped: shares.skipped }),
      of: shares.of,
      ofTeams: shares.ofTeams,
    },
    continues: continues && {
      ...(continues.ref?.assumed && { ref: { assumed: continues.ref.assumed } }),
      label: continues.label,
      opened: continues.opened,
      actions: continues.actions,
    },
  };
}

/** The most sentences that a lede has. */
const mostSentences = 4;

/**
 * The lede of an action: owner, opening, outcome or due date, course. If there are more than four sentences, those of
 * the highest rank are left out, which the page also shows further down.
 */
export function actionStory(story: ActionStory): string {
  const all = [
    { rank: 1, words: ownedBy(story) },
    { rank: 2, words: openedOn(story) },
    { rank: 7, words: story.continues ? originSentence(story.continues) : '' },
    { rank: 3, words: outcome(story) },
    { rank: 4, words: story.rounds ? `${capitalise(roundsWords(story.rounds))}.` : '' },
    { rank: 4, words: story.shares ? `${capitalise(sharesWords(story.shares))}.` : '' },
    { rank: 6, words: carried(story) },
    { rank: story.blockedSince === undefined ? 8 : 5, words: blocked(story) },
  ].filter(({ words }) => words !== '');
  const kept = new Set(all.toSorted((a, b) => a.rank - b.rank).slice(0, mostSentences));
  return all
    .filter((sentence) => kept.has(sentence))
    .map(({ words }) => words)
    .join(' ');
}

/** The owners of an action in a sentence. */
export function ownedBy({
  owners,
  everyone,
  series,
}: Pick<ActionStory, 'owners' | 'everyone' | 'series'>): string {
  if (owners.length === 0) return 'Unowned.';
  if (owners[0] === anyoneRef.label) return 'Open to anyone.';
  return everyone ? `Owned by each team of ${series}.` : `Owned by ${listInWords(owners)}.`;
}

/** The opening of an action in a sentence. */
export function openedOn({
  ref,
  series,
  opened,
  earlier,
}: Pick<ActionStory, 'ref' | 'series' | 'opened' | 'earlier'>): string {
  const day = printDay(opened, 'long', ref);
  return earlier
    ? `First mentioned on ${day} in ${series}, opened before this archive begins.`
    : `Opened on ${day} in ${series}.`;
}

function outcome(story: ActionStory): string {
  const { ref, status, due, closed, start, superseded, rounds } = story;
  if (status === 'dropped') return `Dropped${closedWords(story)}.`;
  if (status === 'superseded' && superseded)
    return supersededSentence(superseded.how, superseded.actions, superseded.day, ref);
  if (status === 'superseded') return 'Superseded.';
  if (start !== undefined) return `Deferred until ${printDay(start, 'long', ofTerms(ref))}.`;
  // After several ends, the first one says how late it was, and that may not be the one that was done.
  const days = status === 'done' && due?.ended === undefined ? daysLate(due, closed) : undefined;
  if (days !== undefined) {
    const first = story.firstDue?.day;
    const moved = first === undefined ? '' : ` Due date moved from ${printDay(first, 'long', ofTerms(ref))}.`;
    const date = due?.counted === undefined ? 'due' : 'start';
    return `${days <= 0 ? 'Done on time' : `Done ${count(days, 'day')} after its ${date} date`}.${moved}`;
  }
  if (status === 'done') return `Done${closedWords(story)}.`;
  // A recurring action says how its rounds went instead.
  if (due === undefined) return rounds ? '' : 'No due date.';
  if (due.day === undefined) return due.written === 'next-meeting' ? 'Due at the next meeting.' : '';
  return due.estimated
    ? `Due at the next meeting, around ${printDay(due.day, 'long', ofTerms(ref))}.`
    : `Due on ${printDay(due.day, 'long', ofTerms(ref))}.`;
}

/** The closing date, and the date of the note that reports it if that is another day. */
export function closedWords({
  ref,
  closed,
  closingReported,
}: Pick<ActionStory, 'ref' | 'closed' | 'closingReported'>): string {
  if (closed === undefined) return '';
  const reported = closingReported && `, reported on ${printDay(closingReported, 'long', ref)}`;
  return ` on ${printDay(closed, 'long', ref)}${reported ?? ''}`;
}

function carried(story: ActionStory): string {
  const { rounds, carriedOver, notMentioned } = story;
  // A meeting that mentioned a recurring action reported a round, so the action was not carried over.
  const isRoundsOnly = rounds && carriedOver > 0 && notMentioned === carriedOver;
  if (isRoundsOnly) return `Not mentioned at ${count(carriedOver, 'meeting')}.`;
  return carriedSentence(story);
}

function blocked({ ref, blockedDays, blockedSince }: ActionStory): string {
  if (blockedSince !== undefined) return `Blocked since ${printDay(blockedSince, 'long', ref)}.`;
  return blockedDays > 0 ? `Was blocked for ${count(blockedDays, 'day')}.` : '';
}

/**
 * The age of an action, to print before its status: `140`, `days open,` Done, or `9`, `years old,` Open. The age of a
 * closed action is in years from two years on. It says if days were left out on which the action was deferred.
 */
export function livedTally(
  days: number,
  action: { readonly closed?: Day; readonly earlier: boolean; readonly wasDeferred?: true },
): { readonly figure: string; readonly words: string } {
  const words = action.closed !== undefined && days < longLife ? count(days, 'day') : ageWords(days);
  const [figure = '', unit = ''] = words.split(' ');
  if (action.earlier) return { figure, words: `${unit} since first mention,` };
  if (action.closed === undefined) return { figure, words: `${unit} old,` };
  return { figure, words: `${unit} open${action.wasDeferred ? ' and not deferred' : ''},` };
}

const longLife = 731;
