/** The label of a goal that no note names for an action. */
export const probableGoalWords = 'Probable goal';

/** The reason why a goal is only probable. `kind` is the kind of the aim that the action and the goal are both for. */
export function inferredGoalWords(kind: string): string {
  return `for the same ${kind}, but no note names this goal`;
}
