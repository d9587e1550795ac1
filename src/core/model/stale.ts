/**
 * The number of successive meetings of its series without a mention after which an open record is stale. The next
 * meeting should close or drop it.
 */
export const staleAfterMeetings = 3;

/**
 * Number of days without a mention after which an open record is stale, however rarely its series meets: a quarter of a
 * year.
 */
export const staleAfterUnmentionedDays = 91;

/** Number of days without a check-in after which a health is stale, and an objective too. */
const staleAfterDays = 45;

/** Whether a report on an aim is stale after a number of days. */
export function isStaleAfter(days: number): boolean {
  return days > staleAfterDays;
}
