import type { Find } from '../../model/archive.ts';
import { recordId } from '../../model/id.ts';

/**
 * Returns a name as a data file has it: the id of the person or team with that name or alias, or else the name as
 * written, of several for one person the first. `undefined` if it is ambiguous.
 */
export function knownName(text: string, find: Find): string | undefined {
  const person = find.person(text);
  if (person) return person.registered ? person.id : person.name;
  return find.team(text)?.id;
}

/** A list of names of people or owners that gives each once. `everyone` is each team of the series, and `anyone` no one yet. */
export function knownNames(texts: readonly string[], find: Find): readonly string[] {
  return eachOnce(texts, find).flatMap((text) =>
    text === 'everyone' || text === 'anyone' ? text : (knownName(text, find) ?? []),
  );
}

/** Removes texts that mean the same person or team as an earlier text, by id, name or alias. */
export function eachOnce(texts: readonly string[], find: Find): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const id = find.person(text)?.id ?? find.team(text)?.id ?? text;
    return !seen.has(id) && seen.add(id);
  });
}

/** A blocker in a data file: the full id of a record, else the id of a person or team, else as written. */
export function blockerIn(text: string, seriesId: string, find: Find): string {
  const id = recordId(seriesId, text);
  return find.action(id) || find.question(id) ? id : (knownName(text, find) ?? text);
}

/** A list, or nothing if it is empty, so that files have no empty lists. */
export function ifAny<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
