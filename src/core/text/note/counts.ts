import { type ReportedFigures, reportedTerms } from '../../model/book.ts';
import { termWords } from '../aim/balance.ts';
import { count, counted } from '../lines/count.ts';

/** The actions of a note by term of the balance, then its decisions and questions. Leaves out zeros. */
export function noteCounts(line: {
  readonly figures: ReportedFigures;
  readonly decided: number;
  readonly proposed: number;
  readonly asked: number;
}): readonly string[] {
  return [
    ...reportedTerms.map((term) => line.figures[term] > 0 && `${line.figures[term]} ${termWords[term]}`),
    counted('decision', [line.decided, 'made'], [line.proposed, 'proposed']) || false,
    line.asked > 0 && count(line.asked, 'question'),
  ].filter((words) => typeof words === 'string');
}
