import type { Find } from '../../model/archive.ts';
import type { WithRecords } from './linking.ts';

/** Returns the lookups by full id, and for people and teams also by alias and name. Topics are linked later. */
export function findIn({ aims, names, notes, quarters, records, series }: WithRecords): Find {
  const record = (id: string) => records.byId.get(id);
  return {
    note: (id) => notes.get(id),
    series: (id) => series.get(id),
    action: (id) => ofKind('action', record(id)),
    decision: (id) => ofKind('decision', record(id)),
    question: (id) => ofKind('question', record(id)),
    debt: (id) => ofKind('debt', record(id)),
    proposal: (id) => records.proposals.get(id),
    topic: () => undefined,
    aim: (id) => aims.byId.get(id),
    quarter: (id) => quarters.byId.get(id),
    person: (text) => names.taken(text),
    team: (text) => {
      const named = names.named(text);
      return named.kind === 'team' ? named.team : undefined;
    },
  };
}

function ofKind<T extends { readonly kind: string }, K extends T['kind']>(
  kind: K,
  thing: T | undefined,
): Extract<T, { readonly kind: K }> | undefined {
  return thing && isOf(thing, kind) ? thing : undefined;
}

function isOf<T extends { readonly kind: string }, K extends T['kind']>(
  thing: T,
  kind: K,
): thing is Extract<T, { readonly kind: K }> {
  return thing.kind === kind;
}
