/** Finds the known text nearest to an unknown one. */
export interface Near {
  readonly to: (text: string) => string | undefined;
  /** Returns the hint to write the nearest text, or `undefined` if none is near. */
  readonly hint: (text: string) => string | undefined;
}

/** Returns the search among some texts, which are only listed for the first search. */
export type NearestOf = (texts: () => Iterable<string>) => Near;

/** Finds nothing: for content that was checked before, such as published events. */
export const nothingNear: NearestOf = () => ({ to: () => undefined, hint: () => undefined });

/** Returns the hint to write a text instead, or `undefined` without one. */
export function writeInstead(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `write \`${text}\``;
}
