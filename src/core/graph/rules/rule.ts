import type { Archive } from '../../model/archive.ts';
import type { Code } from '../../model/finding/catalogue.ts';
import type { Finding } from '../../model/finding/finding.ts';

/** A judgement about an archive whose references are sound. One rule reports one code. */
export interface Rule {
  readonly code: Code;
  /** What is to be said, in no particular order. */
  readonly check: (archive: Archive) => readonly Finding[];
}
