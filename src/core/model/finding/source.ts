import type { Finding } from './finding.ts';

/** A text of the content folder. `path` is relative to that folder and uses `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Content folder in memory: its texts, the paths of all other files, and findings on files that cannot be read. */
export interface ContentFolder {
  readonly files: readonly SourceFile[];
  readonly assets: readonly string[];
  /** Those of them that have the name of a picture, but are none. */
  readonly noPictures?: readonly string[];
  readonly findings: readonly Finding[];
  /** The list of addresses that the site had before, if there is one. See `goneAddresses`. */
  readonly addresses?: SourceFile;
}

/** Path to a value in YAML: keys and list positions from the top, `['actions', 0, 'owner']`. */
export type KeyPath = readonly (string | number)[];

/**
 * Place of a finding before lines are counted. It is resolved late, and only for files with findings. `keys` leads to a
 * value in YAML, or to the key with `at: 'key'`. A path that does not exist leads to its nearest parent. `line` and
 * `column` count from 1, in UTF-16 units. `words` are in the value and lead to their first place in it. `whole` is
 * line 1, column 1.
 */
export type Spot =
  | { readonly keys: KeyPath; readonly at?: 'key' | 'value'; readonly words?: string }
  | { readonly line: number; readonly column: number }
  | 'whole';

/** A place in a file. Line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
