import type { TopicResult } from '../status.ts';

/** What a heading says of its topic besides the keys of a parked one. */
export interface TopicFacts {
  /** Who leads it: people or teams by id, alias or name. */
  readonly by: readonly string[];
  readonly minutes?: number;
  readonly result?: TopicResult;
}

/** The lists of a note, by the keys of its frontmatter, to which lines of its text add items. */
export const lineLists = [
  'objectives',
  'actions',
  'followUps',
  'decisions',
  'questions',
  'debt',
  'forNextTime',
] as const;
export type LineList = (typeof lineLists)[number];

/** Where a further line of the source begins, in the joined text of a line that an editor wrapped, and in the file. */
export interface LineBreak {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** A line of the text that is an item of a list of its note, and its place. */
export interface NoteLine {
  readonly list: LineList;
  /** The position of the item in its list, behind those of the frontmatter. */
  readonly index: number;
  /** Its place in the file, and the last line of the text that belongs to it. */
  readonly line: number;
  readonly column: number;
  readonly end: number;
  /** If it is a heading: the last line of its section. */
  readonly sectionEnd?: number;
  /** Where its further lines begin, if it is wrapped. Columns below are those of its lines joined by spaces. */
  readonly breaks?: readonly LineBreak[];
  /** The columns of the parts that the line gives without attributes, by their key; of an item of a list, `owner/1`. */
  readonly columns: Readonly<Record<string, number>>;
  /** The attributes with their braces, and their column. */
  readonly attributes?: { readonly text: string; readonly column: number };
  /** If the line is a heading, which opens a topic or returns to one: its facts. */
  readonly topic?: TopicFacts;
  /** Whether the id of the record is made of its text, so that nothing may refer to it. */
  readonly isProvisional?: true;
  /** The line as it would be with its id. */
  readonly withId?: string;
}
