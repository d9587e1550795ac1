import type { Today } from '../core/model/day/today.ts';
import type { ContentFolder } from '../core/model/finding/source.ts';

/** What a stream of output can show. */
export interface Screen {
  /** Whether it shows colours. */
  readonly colours: boolean;
  /** Width of the terminal. Missing if it is not a terminal. */
  readonly columns?: number;
}

/** Effects of a command on the outside world, passed in so that tests can observe them. */
export interface Effects {
  /** Writes to standard output. The text has its own line ends. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Version of the program. */
  readonly version: string;
  /**
   * The date of the option `--today`, or else of the clock, which `site.yaml` may override: only `archive.today` is final.
   */
  readonly today: Today;
  /** Starts a stopwatch. Calling it returns the seconds since. */
  stopwatch(): () => number;
  /** Reads a content folder. Returns `undefined` if there is none. */
  readContentFolder(folder: string): Promise<ContentFolder | undefined>;
}

/** Exit codes of a command: success, errors in the content, command failed. */
export const exitCodes = { clean: 0, errors: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
