import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Question } from '../../model/record.ts';
import type { QuestionStatus } from '../../model/status.ts';
import { type PageByState, pagesByState } from './pages-by-status.ts';
import { type QuestionRow, questionRow } from './question-row.ts';

/** One page of questions: all, or those with one status. */
export type QuestionsPage = PageByState<QuestionStatus, QuestionRow>;

const questionsOnAPage = 50;

/**
 * Returns all pages of questions: first of all questions, then of each status that occurs. Open questions come first,
 * then parked ones, both oldest first, then answered ones, latest answers first.
 */
export function questionsPages({ questions, today }: Archive): readonly QuestionsPage[] {
  const inState = (state: QuestionStatus) => ({
    state,
    records: questions.filter(({ status }) => status === state),
  });
  const answered = { state: 'answered' as const, records: inState('answered').records.toSorted(latestFirst) };
  const states = [inState('open'), inState('parked'), answered];
  const all = states.flatMap(({ records }) => records);
  return pagesByState(all, states, questionsOnAPage, (question) => questionRow(question, today));
}

function latestFirst(a: Question, b: Question): number {
  return byCodeUnit(b.closed ?? b.opened, a.closed ?? a.opened) || byCodeUnit(a.id, b.id);
}
