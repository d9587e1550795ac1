import type { ScopeEntry, ScopeItem } from '../../model/entry.ts';

/** A scope as terms with their cases. A missing list is left out, an empty one is “none”. */
export function scopeRows(
  scope: ScopeEntry,
): readonly { readonly term: string; readonly items: readonly string[] }[] {
  const lists = [
    ['Includes', scope.includes],
    ['Exempt', scope.exempt],
    ['Borderline', scope.borderline],
  ] as const;
  const rows = lists.flatMap(([term, items]) =>
    items ? [{ term, items: items.length === 0 ? ['none'] : items.map(itemWords) }] : [],
  );
  return scope.fallback ? [...rows, { term: 'Otherwise', items: [scope.fallback] }] : rows;
}

/** A case in words: its rule with the names that fall under it, or its text. */
function itemWords({ when, names, text }: ScopeItem): string {
  const rule = text ?? when ?? '';
  if (names.length === 0) return rule;
  return rule ? `${rule}: ${names.join(', ')}` : names.join(', ');
}
