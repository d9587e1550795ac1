/** Finds the known text nearest to an unknown one. */
export interface Near {
  readonly to: (text: string) => string | undefined;
  /** Returns the hint to write the nearest text, or `undefined` if none is near. */
  readonly hint: (text: string) => string | undefined;
}

/** Returns a search among texts, which are listed only when the first search needs them. */
export type NearestOf = (texts: () => Iterable<string>) => Near;

/** A search without results, for content that is already checked, such as published events. */
export const nothingNear: NearestOf = () => ({ to: () => undefined, hint: () => undefined });

/** Returns the hint to write another text, or `undefined` if there is none. */
export function writeInstead(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `write \`${text}\``;
}
