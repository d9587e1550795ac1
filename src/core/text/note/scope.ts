import type { ScopeEntry, ScopeItem } from '../../model/entry.ts';

/** A scope as terms with their cases. What was not spoken of is left out; an empty list says that nothing is. */
export function scopeRows(
  scope: ScopeEntry,
): readonly { readonly term: string; readonly items: readonly string[] }[] {
  const lists = [
    ['Includes', scope.includes],
    ['Exempt', scope.exempt],
    ['Borderline', scope.borderline],
  ] as const;
  const rows = lists.flatMap(([term, items]) =>
    items ? [{ term, items: items.length === 0 ? ['nothing'] : items.map(itemWords) }] : [],
  );
  return scope.fallback ? [...rows, { term: 'Otherwise', items: [scope.fallback] }] : rows;
}

/** A case in words: the rule with the names it takes in, or the text. */
function itemWords({ when, names, text }: ScopeItem): string {
  const rule = text ?? when ?? '';
  if (names.length === 0) return rule;
  return rule ? `${rule}: ${names.join(', ')}` : names.join(', ');
}
