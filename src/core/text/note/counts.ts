import {
  type QuestionFigures,
  questionTerms,
  type ReportedFigures,
  reportedTerms,
} from '../../model/book.ts';
import { termWords } from '../aim/balance.ts';
import { counted } from '../lines/count.ts';

const questionWords = {
  asked: 'asked',
  'first-mentioned': 'first mentioned',
  reopened: 'reopened',
  'taken-up': 'taken up again',
  answered: 'answered',
  parked: 'parked',
} as const;

/** The actions of a note by term of the balance, then its decisions and its questions by term. Leaves out zeros. */
export function noteCounts(line: {
  readonly figures: ReportedFigures;
  readonly decided: number;
  readonly proposed: number;
  readonly questions: QuestionFigures;
}): readonly string[] {
  return [
    ...reportedTerms.map((term) => line.figures[term] > 0 && `${line.figures[term]} ${termWords[term]}`),
    counted('decision', [line.decided, 'made'], [line.proposed, 'proposed']) || false,
    questionCounts(line.questions) || false,
  ].filter((words) => typeof words === 'string');
}

/** The questions of a note by term: `2 questions asked, 1 answered`. Empty if there are none. */
export function questionCounts(questions: QuestionFigures): string {
  return counted('question', ...questionTerms.map((term) => [questions[term], questionWords[term]] as const));
}
