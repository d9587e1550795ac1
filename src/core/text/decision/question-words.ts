import type { Day } from '../../model/day/day.ts';
import type { QuestionStatus } from '../../model/status.ts';
import { capitalise, count, countInWords, listInWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';
import { lookOf, type State } from '../lines/status.ts';

/** The state of a question: one that is open has the mark and the word of a question. */
export function stateOfQuestion(status: string): State {
  return status === 'answered' || status === 'parked' ? status : 'question';
}

/** What a list of questions is called: by the state it is of, and by its page from the second on. */
export function questionsHead(state: QuestionStatus | undefined, page = 1): string {
  const head = state ? `${lookOf(state).word} questions` : 'Questions';
  return page > 1 ? `${head}, page ${page}` : head;
}

/** What waits for the answer: `3 actions wait for the answer`. */
export function waitingWords(actions: number): string {
  return `${count(actions, 'action')} ${actions === 1 ? 'waits' : 'wait'} for the answer`;
}

/** What the lede of a question is made of. */
export interface QuestionStory {
  readonly status: string;
  readonly owners: readonly string[];
  readonly series: string;
  readonly opened: Day;
  readonly earlier: boolean;
  /** The day it was answered or parked. */
  readonly ended?: Day;
  /** Later meetings that left it open, and how many meetings said nothing of it. */
  readonly carriedOver: number;
  readonly silent: number;
}

/** A question in a few sentences: whom it was put to, where and when, and what became of it. */
export function questionStory(story: QuestionStory): string {
  return [origin(story), course(story), fate(story)].filter((sentence) => sentence !== '').join(' ');
}

function origin({ owners, series, opened, earlier }: QuestionStory): string {
  const whom = owners.length > 0 ? `Put to ${listInWords(owners)}` : 'Put to nobody by name';
  const whence = earlier ? 'older than these notes; first named on' : 'asked on';
  return `${whom}, ${whence} ${printDay(opened, 'long')} in ${series}.`;
}

function course({ carriedOver, silent }: QuestionStory): string {
  if (carriedOver === 0) return '';
  const left = `${countInWords(carriedOver, 'later meeting')} left it open`;
  const passed = silent === 0 ? '' : `; ${countInWords(silent, 'meeting')} did not mention it`;
  return `${capitalise(left)}${passed}.`;
}

function fate({ status, ended }: QuestionStory): string {
  if (status === 'answered') return ended ? `Answered on ${printDay(ended, 'long')}.` : 'Answered.';
  if (status === 'parked') return ended ? `Parked on ${printDay(ended, 'long')}.` : 'Parked.';
  return 'Nobody has answered it.';
}
