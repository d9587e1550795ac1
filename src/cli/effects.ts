import type { Today } from '../core/model/day/today.ts';
import type { ContentFolder } from '../core/model/finding/source.ts';

/** All that a command can do to the world, passed in so that a test can watch it. */
export interface Effects {
  /** Writes to standard output; the text brings its own line ends. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where a person watches standard error, so that progress may overwrite its line. */
  readonly interactive: boolean;
  /** True where standard output takes colours. */
  readonly colours: boolean;
  /** How wide the terminal is that standard output goes to; absent where it goes elsewhere. */
  readonly columns?: number;
  /** The day that was asked for, or else the clock's, which `site.yaml` may replace: only the archive has one day. */
  readonly today: Today;
  /** Starts a stopwatch; calling it gives the seconds since. */
  stopwatch(): () => number;
  /** Reads a content folder; `undefined` where there is none. */
  readContentFolder(folder: string): Promise<ContentFolder | undefined>;
}

/** Ends of a command: clean, errors in the content, could not run. */
export const exitCodes = { clean: 0, errors: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
