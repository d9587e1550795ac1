import type { Diagnostic } from '../../model/finding/finding.ts';
import { count } from '../lines/count.ts';

/** Returns how many findings of each severity there are: `2 errors, 1 warning`. */
export function problemCount(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}`;
}
