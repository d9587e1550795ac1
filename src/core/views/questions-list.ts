import type { Archive } from '../model/archive.ts';
import { byCodeUnit } from '../model/compare.ts';
import type { Question } from '../model/record.ts';
import type { QuestionStatus } from '../model/status.ts';
import { type PageByState, pagesByState } from './pages-by-state.ts';
import { type QuestionRow, questionRow } from './question-row.ts';

/** Every state a question can be in, in the order in which lists offer them. */
const questionStates: readonly QuestionStatus[] = ['open', 'parked', 'answered'];

/** One page of questions: all of them, or those in one state. */
export type QuestionsPage = PageByState<QuestionStatus, QuestionRow>;

const questionsOnAPage = 50;

/**
 * All pages of questions: first of all of them, then of each state that at least one is in. The open ones come first
 * and then the parked, both oldest first; the answered follow, the latest answer first.
 */
export function questionsPages({ questions, today }: Archive): readonly QuestionsPage[] {
  return pagesByState(
    unansweredFirst(questions),
    questionStates,
    ({ status }, state) => status === state,
    questionsOnAPage,
    (question) => questionRow(question, today),
  );
}

function unansweredFirst(questions: readonly Question[]): readonly Question[] {
  const inState = (state: QuestionStatus) => questions.filter(({ status }) => status === state);
  const answered = inState('answered').sort(
    (a, b) => byCodeUnit(b.closed ?? b.opened, a.closed ?? a.opened) || byCodeUnit(a.id, b.id),
  );
  return [...inState('open'), ...inState('parked'), ...answered];
}
