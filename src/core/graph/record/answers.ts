import type { DraftAction, DraftDecision, DraftQuestion } from '../linking/draft.ts';
import type { WithRecords } from '../linking/linking.ts';

/** Links an answered question and the record that answers it, by the latest note that gives one, from both sides. */
export function linkAnswer(question: DraftQuestion, { records }: WithRecords): void {
  if (question.status !== 'answered') return;
  const open = question.events.findLastIndex(({ status }) => status !== 'answered');
  const last = question.events.findLast(({ facts }, index) => index > open && facts?.answeredBy);
  const answer = last?.facts?.answeredBy;
  if (!answer) return;
  question.answeredBy = answer;
  const record: DraftAction | DraftDecision | undefined = answering(records.byId.get(answer.id));
  record?.answers.push(question);
}

function answering(record: ReturnType<WithRecords['records']['find']>) {
  return record?.kind === 'action' || record?.kind === 'decision' ? record : undefined;
}
