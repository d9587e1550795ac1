import { count } from '../lines/count.ts';

/**
 * The words before the actions that probably serve a goal. They are in none of its figures. They are inferred from the
 * notes of today, also on the page of a past quarter.
 */
export function inferredActionsWords(total: number): string {
  const [are, they] = total === 1 ? ['is', 'It is'] : ['are', 'They are'];
  const inferred = `As linked today, ${count(total, 'action')} ${are} probably for this goal.`;
  return `${inferred} ${they} not counted, because no note names it:`;
}
