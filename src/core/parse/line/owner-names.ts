import { foldedName } from '../../model/folded-name.ts';
import type { Note } from '../../model/note.ts';
import type { PersonEntry, TeamEntry } from '../../model/registry.ts';
import type { FindOwner } from './owners.ts';

/** Someone with a name: how an entry names them, and the name as people say it. */
interface Named {
  readonly owner: string;
  readonly name: string;
}

/** The words for all, and for whoever comes first. */
const anybody: Readonly<Record<string, string>> = {
  everyone: 'everyone',
  everybody: 'everyone',
  all: 'everyone',
  anyone: 'anyone',
  anybody: 'anyone',
};

/** What a note says about who was there. */
type Present = Pick<Note, 'attendees' | 'signedUp' | 'regrets' | 'chair' | 'scribe'>;

/**
 * The names of the registries, as people say them in a line. An id, a name or an alias in any case is exact. One that
 * several have stays as it is written, so that it is reported as in an entry. Without one, a first name counts if only
 * one person has it, of all or of those in the note: `Ann`, `Ann L.`, and initials (`AL`) of those in the note.
 */
export class OwnerNames {
  readonly #ids: ReadonlySet<string>;
  readonly #exact = new Map<string, Set<string>>();
  readonly #said = new Map<string, Set<string>>();
  readonly #groups: ReadonlySet<string>;

  constructor(people: readonly PersonEntry[], teams: readonly TeamEntry[]) {
    this.#groups = new Set(['everyone', 'anyone', ...teams.map(({ id }) => id)]);
    this.#ids = new Set([...teams, ...people].map(({ id }) => id));
    for (const { id, name, aliases } of [...teams, ...people])
      for (const one of [id, name, ...aliases]) addTo(this.#exact, foldedName(one), id);
    for (const { id, name } of people) addSaid(this.#said, { owner: id, name });
  }

  /** Whether an owner is one person: neither a team nor everyone. */
  isPerson(owner: string): boolean {
    return !this.#groups.has(owner);
  }

  /** Returns the function that finds owners in the lines of a note. Most notes never ask. */
  in(note: Present): FindOwner {
    let names: NamesIn | undefined;
    return (words) => {
      names ??= this.#namesIn(note);
      const { exact, said } = names;
      return (
        this.#exactly(words) ??
        exact.get(foldedName(words)) ??
        onlyOne(said.get(keyOfSaid(words))) ??
        onlyOne(this.#said.get(keyOfSaid(words)))
      );
    };
  }

  /** Returns the owner with an exact name. An id that is written as it is wins. */
  #exactly(words: string): string | undefined {
    const key = foldedName(words);
    if (Object.hasOwn(anybody, key)) return anybody[key];
    const owners = this.#exact.get(key);
    if (!owners || this.#ids.has(words)) return owners && words;
    return onlyOne(owners) ?? words;
  }

  #namesIn(note: Present): NamesIn {
    const exact = new Map<string, string>();
    const said = new Map<string, Set<string>>();
    for (const name of presentIn(note)) {
      const owner = this.#exactly(name) ?? name;
      if (!exact.has(foldedName(name))) exact.set(foldedName(name), owner);
      addSaid(said, { owner, name });
      addTo(said, initialsOf(name), owner);
    }
    return { exact, said };
  }
}

/** The names of those in a note: as they are written, and as people say them. */
interface NamesIn {
  readonly exact: ReadonlyMap<string, string>;
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
}

function presentIn({ attendees, signedUp, regrets, chair, scribe }: Present): readonly string[] {
  const listed = [...(typeof attendees === 'object' ? attendees : []), ...(signedUp ?? [])].map((one) =>
    typeof one === 'string' ? one : one.person,
  );
  return [...listed, ...[chair ?? [], scribe ?? []].flat(), ...regrets];
}

function addSaid(said: Map<string, Set<string>>, { owner, name }: Named): void {
  const [first = '', ...others] = name.split(/[\s.]+/).filter((part) => part !== '');
  if (first.length > 1) addTo(said, foldedName(first), owner);
  const last = others.at(-1);
  if (last !== undefined) addTo(said, foldedName(first + last.charAt(0)), owner);
}

function addTo(said: Map<string, Set<string>>, key: string, owner: string): void {
  const owners = said.get(key);
  if (key === '') return;
  if (owners) owners.add(owner);
  else said.set(key, new Set([owner]));
}

/** `AL` for Ann Lee. */
function initialsOf(name: string): string {
  const parts = name.split(/[\s.-]+/).filter((part) => part !== '');
  return parts.length < 2 ? '' : foldedName(parts.map((part) => part.charAt(0)).join(''));
}

/** How a name is said begins with a capital: a word in the middle of a sentence is none. Spaces and dots do not count. */
function keyOfSaid(words: string): string {
  return /^\p{Lu}/u.test(words) && words.length <= 40 ? foldedName(words.replaceAll(/[\s.]+/g, '')) : '';
}

function onlyOne(owners: ReadonlySet<string> | undefined): string | undefined {
  return owners?.size === 1 ? [...owners][0] : undefined;
}
