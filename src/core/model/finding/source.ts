import type { Finding } from './finding.ts';

/** A text of the content folder. `path` is relative to that folder and uses `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What lies in a content folder: its texts, the paths of everything else, and what could not be read. */
export interface ContentFolder {
  readonly files: readonly SourceFile[];
  readonly assets: readonly string[];
  readonly findings: readonly Finding[];
}

/** The way to a value in YAML: keys and list positions from the top, `['actions', 0, 'owner']`. */
export type KeyPath = readonly (string | number)[];

/**
 * Where a finding stands, before lines are counted. Places resolve late, and only for files with findings.
 * `keys` points into YAML (at the value, or at the key with `at: 'key'`; a path that does not exist falls back
 * to its nearest parent); `line` and `column` count from 1 and in UTF-16 units; `whole` is line 1, column 1.
 */
export type Spot =
  | { readonly keys: KeyPath; readonly at?: 'key' | 'value' }
  | { readonly line: number; readonly column: number }
  | 'whole';

/** A place a person can jump to; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
