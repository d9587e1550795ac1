import type { PersonEntry } from '../../model/registry.ts';
import { folded, namesOf } from '../linking/names.ts';

/**
 * Returns the ids of the people whose name has a text as one of its words, or who have it as a mail address: `Lee`,
 * `ann@example.org`, `Ann Lee <lee@example.org>`.
 */
export function peopleWithPart(text: string, people: readonly PersonEntry[]): readonly string[] {
  const [, local] = /^([\w.+-]+)@[\w-]+(?:\.[\w-]+)+$/.exec(text) ?? [];
  const [, before] = /^(\S.*?)\s*<[^<>@\s]+@[^<>@\s]+>$/.exec(text) ?? [];
  const name = folded(before ?? local ?? text);
  const isWord = local === undefined && before === undefined && !/\s/.test(name) && name.length >= 3;
  const isPart = (one: string) => isWord && one.split(/\s+/).some((word) => folded(word) === name);
  return people.flatMap((entry) =>
    namesOf(entry).some((one) => folded(one) === name || isPart(one)) ? entry.id : [],
  );
}
