import { toSlug } from '../../core/model/id.ts';
import type { Truth } from './truth.ts';

/** A person of a corpus, as `people.yaml` has them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Returns the people of a corpus: everybody who was there, with the handle beside the name and the ways in which owners
 * are written. How an owner is written belongs to the one person whose first name, handle or initials it is; if there is
 * no such person, it is somebody else.
 */
export function peopleOf(truths: readonly Truth[]): readonly Person[] {
  const names = new Map<string, { readonly name: string; readonly aliases: Set<string> }>();
  const add = (name: string) => {
    const key = keyOf(name);
    const known = names.get(key);
    if (known || key === '' || isAnyName(name)) return known;
    const person = { name, aliases: new Set<string>() };
    names.set(key, person);
    return person;
  };
  for (const { attendees, maybe_attendees = [], handles = {} } of truths) {
    for (const name of [...attendees, ...maybe_attendees]) add(name);
    for (const [name, handle] of Object.entries(handles)) add(name)?.aliases.add(handle);
  }
  const listed = [...names.values()];
  for (const owner of truths.flatMap(({ actions }) => actions.flatMap(({ owners }) => owners))) {
    const theirs = listed.filter(({ name, aliases }) => formsOf(name, aliases).has(keyOf(owner)));
    if (theirs.length === 1) theirs[0]?.aliases.add(owner);
    else add(owner);
  }
  const ids = new Set<string>();
  return [...names.values()].flatMap(({ name, aliases }) => {
    const id = toSlug(name);
    if (id === '' || ids.has(id)) return [];
    ids.add(id);
    const others = [...aliases].filter((alias) => keyOf(alias) !== keyOf(name));
    return [{ id, name, aliases: others.filter((alias) => toSlug(alias) !== id) }];
  });
}

/** Whether an owner that was read is the one who is written. */
export function isSamePerson(read: string, written: string, people: readonly Person[]): boolean {
  if (read === 'everyone') return isAnyName(written);
  const person = people.find(({ id, name }) => id === read || keyOf(name) === keyOf(read));
  const theirs = formsOf(person?.name ?? read, new Set(person?.aliases));
  return theirs.has(keyOf(written)) || formsOf(written, new Set()).has(keyOf(read));
}

function isAnyName(name: string): boolean {
  return /^(?:all|everyone|everybody)$/i.test(name);
}

/** How a person may be written: the name, the first name, the initials, and each alias. */
function formsOf(name: string, aliases: ReadonlySet<string>): ReadonlySet<string> {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  const [first = '', last = ''] = [parts[0], parts.length > 1 ? parts.at(-1) : ''];
  const initials = parts.length > 1 ? parts.map((part) => part.charAt(0)).join('') : '';
  const forms = [name, first, initials, first + last.charAt(0), last, ...aliases];
  return new Set(forms.map(keyOf).filter((key) => key !== ''));
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
