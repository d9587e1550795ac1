import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import type { QuestionStatus } from '../../model/status.ts';
import { ageWords } from '../lines/age.ts';
import { count, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { carriedSentence } from '../lines/since.ts';
import { lookOf, type State } from '../lines/status.ts';

/** The status shown for a question. An open one has the mark and word of a question. */
export function stateOfQuestion(status: string): State {
  return status === 'answered' || status === 'parked' ? status : 'question';
}

/** The title of a list of questions, with its status and, from the second page on, its page. */
export function questionsHead(state: QuestionStatus | undefined, page = 1): string {
  const head = state ? `${lookOf(state).word} questions` : 'Questions';
  return page > 1 ? `${head}, page ${page}` : head;
}

/** The day since which a question is open, and whether it was answered or parked before. */
interface OpenSince {
  readonly day: Day;
  readonly again?: 'reopened' | 'taken-up';
}

/** The word before the day since which a question is open: `open since`, `reopened`, or `taken up again`. */
export function openSinceWord({ again }: OpenSince): string {
  return again ? lookOf(again).word.toLowerCase() : 'open since';
}

/** For how long a question has been open: `open for 3 years`, `asked today`, or `reopened on 8 July 2017`. */
export function openForWords(days: number, since: OpenSince, of?: Pick<Ref, 'assumed'>): string {
  if (since.again) return `${openSinceWord(since)} on ${printDay(since.day, 'long', of)}`;
  return days === 0 ? 'asked today' : `open for ${ageWords(days)}`;
}

/** The actions that are blocked by a question: `blocks 3 actions`. */
export function blocksWords(actions: number): string {
  return `blocks ${count(actions, 'action')}`;
}

/** The facts from which the lede of a question is made. */
export interface QuestionStory {
  /** The record, which says which of its days are assumed. */
  readonly ref?: Pick<Ref, 'assumed'>;
  readonly status: string;
  readonly owners: readonly string[];
  readonly series: string;
  readonly opened: Day;
  readonly earlier: boolean;
  /** The day on which it was answered or parked. */
  readonly ended?: Day;
  /** Since when it is open, if it is. */
  readonly since?: OpenSince;
  /** How many later meetings carried it over, how many did not mention it, and how many later notes mention it. */
  readonly carriedOver: number;
  readonly notMentioned: number;
  readonly mentions: number;
}

/** The lede of a question: first note, owner, course, and answer if there is one. */
export function questionStory(story: QuestionStory): string {
  return [asked(story), ownedBy(story), carriedSentence(story), ending(story)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * The description of a question for search engines and previews: its status, then its first note, owner and course:
 * `Answered on 3 May 2017. Asked on 1 March 2017 in Ops. Owned by Ann.`
 */
export function questionDescription(story: QuestionStory): string {
  const { status, since } = story;
  const isOpen = status !== 'answered' && status !== 'parked';
  const first = isOpen && !since?.again ? `${lookOf('question').word}.` : ending(story);
  return [first, asked(story), ownedBy(story), carriedSentence(story)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function asked({ ref, series, opened, earlier }: QuestionStory): string {
  const day = printDay(opened, 'long', ref);
  return earlier
    ? `First mentioned on ${day} in ${series}, asked before this archive begins.`
    : `Asked on ${day} in ${series}.`;
}

function ownedBy({ owners }: QuestionStory): string {
  return owners.length > 0 ? `Owned by ${listInWords(owners)}.` : 'Unowned.';
}

function ending({ ref, status, ended, since }: QuestionStory): string {
  if (status === 'answered') return ended ? `Answered on ${printDay(ended, 'long', ref)}.` : 'Answered.';
  if (status === 'parked') return ended ? `Parked on ${printDay(ended, 'long', ref)}.` : 'Parked.';
  return since?.again
    ? `${lookOf(since.again).word} on ${printDay(since.day, 'long', ref)}.`
    : 'Not answered yet.';
}
