/** After how many days without a word a health is no longer taken for what is so today, and an objective is quiet. */
export const quietAfterDays = 45;

/** True where what was said `days` days ago is too old to be taken for what is so today. */
export function isQuietAfter(days: number): boolean {
  return days > quietAfterDays;
}
