import type { Day } from '../../model/day/day.ts';
import type { QuestionStatus } from '../../model/status.ts';
import { ageWords } from '../lines/age.ts';
import { count, listInWords, times } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
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

/** For how long a question has been open: `open for 3 years`, `asked today`, or `reopened on 8 July 2017`. */
export function openForWords(days: number, reopened?: Day): string {
  if (reopened !== undefined) return `reopened on ${printDay(reopened, 'long')}`;
  return days === 0 ? 'asked today' : `open for ${ageWords(days)}`;
}

/** The actions that are blocked by a question: `blocks 3 actions`. */
export function blocksWords(actions: number): string {
  return `blocks ${count(actions, 'action')}`;
}

/** The facts from which the lede of a question is made. */
export interface QuestionStory {
  readonly status: string;
  readonly owners: readonly string[];
  readonly series: string;
  readonly opened: Day;
  readonly earlier: boolean;
  /** The day on which it was answered or parked. */
  readonly ended?: Day;
  /** The day on which it was reopened, if it is open again. */
  readonly reopened?: Day;
  /** How many later meetings carried it over, and how many meetings did not mention it. */
  readonly carriedOver: number;
  readonly notMentioned: number;
}

/** The lede of a question: first note, owner, course, and answer if there is one. */
export function questionStory(story: QuestionStory): string {
  return [asked(story), ownedBy(story), course(story), ending(story)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function asked({ series, opened, earlier }: QuestionStory): string {
  const day = printDay(opened, 'long');
  return earlier
    ? `First mentioned on ${day} in ${series}, asked before this archive begins.`
    : `Asked on ${day} in ${series}.`;
}

function ownedBy({ owners }: QuestionStory): string {
  return owners.length > 0 ? `Owned by ${listInWords(owners)}.` : 'Unowned.';
}

function course({ carriedOver, notMentioned }: QuestionStory): string {
  if (carriedOver === 0) return '';
  const often = `Carried over ${times(carriedOver)}`;
  if (notMentioned === 0) return `${often}.`;
  if (notMentioned >= carriedOver) return `${often}, ${carriedOver === 1 ? 'not' : 'never'} mentioned.`;
  return `${often}, not mentioned at ${count(notMentioned, 'meeting')}.`;
}

function ending({ status, ended, reopened }: QuestionStory): string {
  if (status === 'answered') return ended ? `Answered on ${printDay(ended, 'long')}.` : 'Answered.';
  if (status === 'parked') return ended ? `Parked on ${printDay(ended, 'long')}.` : 'Parked.';
  return reopened ? `Reopened on ${printDay(reopened, 'long')}.` : 'Not answered yet.';
}
