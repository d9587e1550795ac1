/** A part of a line, and the place of its first character, from 0. */
export interface Part<Value = string> {
  readonly value: Value;
  readonly at: number;
  /** If its value is a list: the places of its items. */
  readonly items?: readonly number[];
}

/** What is nearly a record, at its place in the line. `hint` may hold the line as it was meant. */
export interface NearMiss {
  readonly at: number;
  readonly message: string;
  readonly hint?: string;
  /** Whether its place is in the further lines of a paragraph (`more`), and not in the line that is read. */
  readonly isBelow?: true;
  /** Whether it has no text, so that it may head the list below it. */
  readonly isHead?: true;
}
