import type { Code, Severity } from './catalogue.ts';
import type { Place, Spot } from './source.ts';

/** A second place of a finding, such as the first use of a duplicate id. */
export interface Related {
  readonly path: string;
  readonly spot: Spot;
  readonly message: string;
}

/** A problem in the content. Collected, never thrown. Its code decides the severity. */
export interface Finding {
  readonly code: Code;
  readonly path: string;
  readonly spot: Spot;
  /** One sentence on what is wrong, with the value in backticks. A closed list or a form follows as "Expected …". */
  readonly message: string;
  /** One instruction, without a full stop, that ends in what can be pasted. */
  readonly hint?: string;
  readonly related?: readonly Related[];
}

/** A finding with its line, column and severity, as `check` prints it. */
export interface Diagnostic extends Place {
  readonly severity: Exclude<Severity, 'off'>;
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly (Place & { readonly message: string })[];
}
