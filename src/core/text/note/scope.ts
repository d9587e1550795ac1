import type { ScopeEntry, ScopeItem } from '../../model/entry.ts';

/** A case of a scope: a text as it is written, and the names that fall under it, with the sign before them. */
export interface ScopeCase {
  readonly text: string;
  readonly names?: string;
}

/** A scope as terms with their cases. A missing list is left out, an empty one is “none”. */
export function scopeRows(
  scope: ScopeEntry,
): readonly { readonly term: string; readonly items: readonly ScopeCase[] }[] {
  const lists = [
    ['Includes', scope.includes],
    ['Exempt', scope.exempt],
    ['Borderline', scope.borderline],
  ] as const;
  const rows = lists.flatMap(([term, items]) =>
    items ? [{ term, items: items.length === 0 ? [{ text: 'none' }] : items.map(caseOf) }] : [],
  );
  return scope.fallback ? [...rows, { term: 'Otherwise', items: [{ text: scope.fallback }] }] : rows;
}

/** A case in words: its rule with the names that fall under it, or its text. */
function caseOf({ when, names, text = when ?? '' }: ScopeItem): ScopeCase {
  if (names.length === 0) return { text };
  return { text, names: `${text ? ': ' : ''}${names.join(', ')}` };
}
