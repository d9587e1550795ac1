import type { ScopeEntry, ScopeItem } from '../../model/entry.ts';

/** A case of a scope: a text as it is written, and the names that fall under it, each after the sign before it. */
export interface ScopeCase {
  readonly text: string;
  readonly names?: readonly (readonly [sign: string, name: string])[];
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
  return { text, names: names.map((name, index) => [index > 0 ? ', ' : text ? ': ' : '', name]) };
}
