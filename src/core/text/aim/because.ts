import type { Lifecycle } from '../../model/status.ts';

const stands: Record<Lifecycle, string> = {
  'not-started': 'is not started',
  'in-progress': 'is in progress',
  done: 'is done',
  deferred: 'is deferred',
  dropped: 'is dropped',
};

/**
 * The words around the child that a rolled-up lifecycle is because of: `because` … `is not started`. `rolledUp` is
 * what came of it, `own` what was said of the child, where anything was.
 */
export function becauseWords(
  rolledUp: Lifecycle | undefined,
  own: Lifecycle | undefined,
): { readonly before: string; readonly after: string } {
  if (!own) return { before: 'because nobody said how', after: 'stands' };
  if (rolledUp === 'done') return { before: 'because', after: `was the last to be ${own}` };
  return { before: 'because', after: stands[own] };
}
