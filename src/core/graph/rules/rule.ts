import type { Archive } from '../../model/archive.ts';
import type { Code } from '../../model/finding/catalogue.ts';
import type { Finding } from '../../model/finding/finding.ts';

/** A check of a linked archive. Each rule reports one code. */
export interface Rule {
  readonly code: Code;
  /** Returns the findings, in any order. */
  readonly check: (archive: Archive) => readonly Finding[];
}
