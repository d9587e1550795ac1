/** The filters that were renamed, with their old names. */
export const oldFlags = [['stale', 'quiet']] as const;

const keys = new Map<string, string>(oldFlags);

/** The values of before in each place, with their present names. */
const values = {
  status: new Map([['late', 'overdue']]),
  group: new Map([['quiet', 'stale']]),
  sort: new Map([['state', 'status']]),
} as const;

/** Returns the name that a filter had before, so that old addresses and commands keep working. */
export function oldKeyOf(key: string): string | undefined {
  return keys.get(key);
}

/** Returns the current name of a status, grouping or column. Any other value is returned unchanged. */
export function presentName(place: keyof typeof values, value: string): string {
  return values[place].get(value) ?? value;
}
