import type { Day } from '../../model/day/day.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { ActionStatus } from '../../model/status.ts';
import { capitalise, count, countInWords, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { type LineageHow, originSentence, replacedSentence } from '../lines/lineage.ts';
import { roundsWords, sharesWords } from '../lines/rounds.ts';

/** What the lede of an action is made of. */
export interface ActionStory {
  readonly owners: readonly string[];
  readonly everyone: boolean;
  readonly series: string;
  readonly opened: Day;
  readonly earlier: boolean;
  readonly status: ActionStatus | 'superseded';
  readonly due?: { readonly said: string; readonly day?: Day; readonly estimated: boolean };
  readonly closed?: Day;
  readonly start?: Day;
  readonly rounds?: { readonly every: string; readonly done: number; readonly of: number };
  readonly shares?: { readonly done: number; readonly of: number };
  /** How others took its place. */
  readonly replaced?: { readonly how: LineageHow; readonly actions: number; readonly day: Day };
  /** The oldest action that it continues, and how many it does. */
  readonly continues?: { readonly label: string; readonly opened: Day; readonly actions: number };
  /** Later meetings that found it open, and how many of those said nothing of it. */
  readonly carriedOver: number;
  readonly silent: number;
  readonly blockedDays: number;
  readonly blockedSince?: Day;
}

/** An action in a few sentences: whose it is, when it is due, how it went. Only what notes say and days give. */
export function actionStory(story: ActionStory): string {
  return [origin(story), past(story), fate(story), recurrence(story), course(story)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function origin({ owners, everyone, series, opened, earlier }: ActionStory): string {
  const whose =
    owners.length === 0 ? 'Nobody’s yet' : everyone ? 'For each team' : `For ${listInWords(owners)}`;
  const whence = earlier ? `older than these notes; first named on` : `opened on`;
  return `${whose}, ${whence} ${printDay(opened, 'long')} in ${series}.`;
}

function past({ continues }: ActionStory): string {
  return continues ? originSentence(continues) : '';
}

function recurrence({ rounds, shares }: ActionStory): string {
  const parts = [rounds && roundsWords(rounds), shares && sharesWords(shares)].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? `${capitalise(parts.join('; '))}.` : '';
}

function fate({ status, due, closed, start, replaced }: ActionStory): string {
  if (status === 'dropped') return 'Dropped.';
  if (status === 'superseded' && replaced)
    return replacedSentence(replaced.how, replaced.actions, replaced.day);
  if (status === 'superseded') return 'Superseded.';
  if (start !== undefined) return `Deferred until ${printDay(start, 'long')}.`;
  if (status === 'done' && closed !== undefined && due?.day !== undefined && !due.estimated) {
    const late = daysBetween(due.day, closed);
    return late > 0 ? `Done ${count(late, 'day')} after it was due.` : 'Done in time.';
  }
  if (status === 'done') return 'Done.';
  if (due === undefined) return 'Nobody said by when.';
  if (due.day === undefined) return due.said === 'next-meeting' ? 'Due at the next meeting.' : '';
  return due.estimated
    ? `Due at the next meeting, expected about ${printDay(due.day, 'long')}.`
    : `Due on ${printDay(due.day, 'long')}.`;
}

function course({ rounds, carriedOver, silent, blockedDays, blockedSince }: ActionStory): string {
  const later = countInWords(carriedOver, 'later meeting');
  // Meetings that spoke of what recurs found a round done, so that nothing may be said here of all meetings.
  const carried =
    carriedOver === 0
      ? ''
      : rounds && silent === carriedOver
        ? `${later} did not mention it`
        : `${later} found it open${silenceOf(carriedOver, silent)}`;
  const blocked =
    blockedSince !== undefined
      ? `it is blocked since ${printDay(blockedSince, 'long')}`
      : blockedDays > 0
        ? `it was blocked for ${count(blockedDays, 'day')}`
        : '';
  const parts = [carried, blocked].filter((part) => part !== '');
  return parts.length > 0 ? `${capitalise(parts.join('; '))}.` : '';
}

function silenceOf(carriedOver: number, silent: number): string {
  if (silent === 0) return '';
  if (silent === carriedOver) return carriedOver === 1 ? ' and did not mention it' : ' and none mentioned it';
  return `, ${countInWords(silent, 'of them did', 'of them did')} not mention it`;
}

/**
 * How long an action has lived, and what is counted, to stand before its state: `140`, `days from opened to` Done. From
 * two years on in years.
 */
export function livedTally(
  days: number,
  action: { readonly closed?: Day; readonly earlier: boolean },
): { readonly figure: string; readonly words: string } {
  const years = days < longLife ? undefined : Math.floor(days / 365.25);
  const unit = years === undefined ? (days === 1 ? 'day' : 'days') : 'years';
  const since = action.closed === undefined ? 'so far,' : 'from opened to';
  return {
    figure: `${years ?? days}`,
    words: `${unit} ${action.earlier ? 'since first named,' : since}`,
  };
}

const longLife = 731;
