/** How many meetings of its series in a row must say nothing of an open record for it to be not mentioned lately. */
export const quietAfterMeetings = 2;

/** How many days without a word make it so as well, however seldom its series meets: a quarter of a year. */
export const quietAfterWordlessDays = 91;

/** After how many days without a word a health is no longer taken for what is so today, and an objective is quiet. */
const quietAfterDays = 45;

/** True where what was said `days` days ago of an aim is too old to be taken for what is so today. */
export function isQuietAfter(days: number): boolean {
  return days > quietAfterDays;
}
