/** Keys whose values no page shows, or shows only in other words: `none` is “standalone”. */
const unshown = [
  'path',
  'seriesId',
  'visibility',
  // The code of a language is an attribute of its texts.
  'language',
  'body',
  'plan',
  'plannedTeams',
  // The places of records in the text.
  'lines',
  'lostIds',
  'recordedNothing',
  'aliases',
  'formerly',
  'link',
  'url',
];

/** A string that an author wrote, with its place. */
export interface Leaf {
  readonly at: string;
  readonly text: string;
  readonly seriesId: string;
}

/** Every flag and figure of a value that a page shows, a flag by its name. */
export function flagsAndFigures(value: unknown, key = ''): string[] {
  if (value === true) return [key];
  if (typeof value === 'number') return [`${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    unshown.includes(name) ? [] : flagsAndFigures(part, Array.isArray(value) ? key : name),
  );
}

/** Every string of a value that a page shows. */
export function leaves(value: unknown, at: string, seriesId: string): Leaf[] {
  if (typeof value === 'string') return value === 'none' ? [] : [{ at, text: value, seriesId }];
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, at, seriesId));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    unshown.includes(key) ? [] : leaves(part, `${at}.${key}`, seriesId),
  );
}
