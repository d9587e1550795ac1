import type { PersonEntry } from '../../model/registry.ts';
import { namesOf } from '../linking/names.ts';
import { bareName } from './names-meant.ts';

/**
 * Returns the ids of the people whose name has a text as one of its words, also without its marks, or who have it as a
 * mail address: `Lee`, `Wojcik`, `ann@example.org`, `Ann Lee <lee@example.org>`.
 */
export function peopleWithPart(text: string, people: readonly PersonEntry[]): readonly string[] {
  const [, local] = /^([\w.+-]+)@[\w-]+(?:\.[\w-]+)+$/.exec(text) ?? [];
  const [, before] = /^(\S.*?)\s*<[^<>@\s]+@[^<>@\s]+>$/.exec(text) ?? [];
  const name = bareName(before ?? local ?? text);
  const isWord =
    local === undefined && before === undefined && !/[\s-]/.test(text.trim()) && name.length >= 3;
  const isPart = (one: string) => isWord && one.split(/\s+/).some((word) => bareName(word) === name);
  return people.flatMap((entry) =>
    namesOf(entry).some((one) => bareName(one) === name || isPart(one)) ? entry.id : [],
  );
}
