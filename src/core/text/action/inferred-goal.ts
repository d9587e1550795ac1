/** The label of a goal that no note names for an action. */
export const probableGoalWords = 'Probably a goal';

/** The reason why a goal is only probable. `kind` is that of the aim that both are for. */
export function inferredGoalWords(kind: string): string {
  return `for the same ${kind}, but no note names this goal`;
}
