import type { Action, Blocker, Question } from '../../model/record.ts';
import { currentBlockers } from '../lines/blockers.ts';

/**
 * Returns the open actions of others that a person or team blocks: by name, through an open action of theirs, even one
 * that superseded the blocker, or through a question of theirs without an answer. `own` are their open actions,
 * `questions` those without an answer and `open` all open actions that are not deferred, as of the same day. The one rule for the page of a
 * person, the page of a team, and the digest.
 */
export function blockedByParty(
  id: string,
  own: readonly Action[],
  questions: readonly Pick<Question, 'id'>[],
  open: readonly Action[],
): readonly Action[] {
  const ownIds = new Set(own.map((action) => action.id));
  const questionIds = new Set(questions.map((question) => question.id));
  const isTheirs = (blocker: Blocker) =>
    (blocker.kind === 'action' && ownIds.has(blocker.action.id)) ||
    (blocker.kind === 'question' && questionIds.has(blocker.question.id)) ||
    (blocker.kind === 'person' && blocker.person.id === id) ||
    (blocker.kind === 'team' && blocker.team.id === id);
  return open.filter(
    (action) =>
      !ownIds.has(action.id) &&
      action.blockedBy.some((blocker) => isTheirs(blocker) || currentBlockers(blocker).some(isTheirs)),
  );
}
