import type { Code, Severity } from './catalogue.ts';
import type { Place, Spot } from './source.ts';

/** A second place that a finding speaks of, such as the first use of an id that is used twice. */
export interface Related {
  readonly path: string;
  readonly spot: Spot;
  readonly message: string;
}

/** What is to be said about the content. Collected, never thrown. Its severity belongs to its code. */
export interface Finding {
  readonly code: Code;
  readonly path: string;
  readonly spot: Spot;
  /** What was found and what was expected, with values in backticks. */
  readonly message: string;
  /** Something that can be pasted or done. */
  readonly hint?: string;
  readonly related?: readonly Related[];
}

/** A finding with its place counted and its severity decided: what `check` prints. */
export interface Diagnostic extends Place {
  readonly severity: Exclude<Severity, 'off'>;
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly (Place & { readonly message: string })[];
}
