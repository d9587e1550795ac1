import { count } from '../lines/count.ts';

/** The words before the actions that probably serve a goal. They are in none of its figures. */
export function inferredActionsWords(total: number): string {
  const [are, they] = total === 1 ? ['is', 'It is'] : ['are', 'They are'];
  return `${count(total, 'action')} ${are} probably for this goal. ${they} not counted, because no note names it:`;
}
