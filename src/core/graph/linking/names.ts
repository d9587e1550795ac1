import { foldedName } from '../../model/folded-name.ts';
import type { Series } from '../../model/linked-note.ts';
import { isParty, type Owner, type Person, partyOf, type Team } from '../../model/owner.ts';
import type { Content, PersonEntry, TeamEntry } from '../../model/registry.ts';
import type { DraftPerson, DraftTeam } from './draft.ts';
import type { NameJudge } from './judge.ts';
import type { Reader } from './linking.ts';
import { at, type Where } from './where.ts';

/** The person or team with a name. */
export type Named =
  | { readonly kind: 'person'; readonly person: DraftPerson }
  | { readonly kind: 'team'; readonly team: DraftTeam }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'nobody' };

type Known = Extract<Named, { kind: 'person' | 'team' }>;

const nobody: Named = { kind: 'nobody' };

/**
 * The one namespace of people and teams. An exact id wins, then id, alias or full name in any case. An unknown person
 * is created, with a warning, so that a new archive works. An unknown team is not.
 */
export class Names {
  readonly people = new Map<string, DraftPerson>();
  readonly teams = new Map<string, DraftTeam>();
  readonly #byName = new Map<string, Known[]>();
  /** People by names that no registry has, but whose id is theirs: `dan@` for `dan`. */
  readonly #byOtherName = new Map<string, DraftPerson>();
  readonly #judge: NameJudge | undefined;
  readonly #reader: Pick<Reader, 'personId'>;

  constructor(content: Content, judge: NameJudge | undefined, reader: Pick<Reader, 'personId'>) {
    this.#reader = reader;
    this.#judge = judge;
    content.people.forEach((entry, index) => {
      if (this.people.has(entry.id)) {
        this.#judge?.takenName(entry.id, at('people.yaml', index, 'id'));
        return;
      }
      const { id, name, left } = entry;
      const person: DraftPerson = {
        id,
        name,
        registered: true,
        teams: [],
        ...(left !== undefined && { left }),
      };
      this.people.set(entry.id, person);
      this.#know({ kind: 'person', person }, namesOf(entry));
    });
    content.teams.forEach((entry, index) => {
      if (this.people.has(entry.id) || this.teams.has(entry.id))
        this.#judge?.takenName(entry.id, at('teams.yaml', index, 'id'));
      if (this.teams.has(entry.id)) return;
      const team: DraftTeam = { id: entry.id, name: entry.name, members: [] };
      this.teams.set(entry.id, team);
      this.#know({ kind: 'team', team }, namesOf(entry));
    });
    content.people.forEach((entry, index) => {
      const person = this.people.get(entry.id);
      entry.teams.forEach((text, position) => {
        const team = this.team(text, at('people.yaml', index, 'teams', position));
        if (!person || !team || person.teams.includes(team)) return;
        person.teams.push(team);
        team.members.push(person);
      });
    });
  }

  /** Looks up a name without reporting anything. */
  named(text: string): Named {
    const person = this.people.get(text);
    if (person) return { kind: 'person', person };
    const team = this.teams.get(text);
    if (team) return { kind: 'team', team };
    const [first, ...others] = this.#byName.get(foldedName(text)) ?? [];
    if (!first) return nobody;
    return others.length === 0
      ? first
      : { kind: 'ambiguous', ids: [first, ...others].map((one) => partyOf(one).id) };
  }

  /** Returns the person that a name was taken for where it was read, also if it is no name of the registry. */
  taken(text: string): DraftPerson | undefined {
    const named = this.named(text);
    return named.kind === 'person' ? named.person : this.#byOtherName.get(text);
  }

  /**
   * Returns the person with a name. An unknown one is created outside the registry, with a warning. `isOnly`: no other
   * name is at the place.
   */
  person(text: string, where: Where, isOnly = false): Person | undefined {
    const named = this.named(text);
    if (named.kind === 'person') {
      if (!named.person.registered) this.sayUnknown(text, where);
      return named.person;
    }
    if (named.kind === 'ambiguous') return this.sayAmbiguous(text, named.ids, where);
    if (named.kind === 'team') {
      this.#judge?.notPerson(text, where);
      return undefined;
    }
    return (this.#judge?.unknownPerson(text, where, isOnly) ?? true) ? this.#madeUp(text) : undefined;
  }

  /** Returns the people with these names, each once: an id, a name and an alias may mean the same person. */
  persons(texts: readonly string[], where: (index: number) => Where): Person[] {
    const isOnly = texts.length === 1;
    return [...new Set(texts.flatMap((text, index) => this.person(text, where(index), isOnly) ?? []))];
  }

  /** Returns the team with a name. An unknown one is an error. `keyOfPerson`: a key that may have a person instead. */
  team(text: string, where: Where, keyOfPerson?: string): Team | undefined {
    const exact = this.teams.get(text);
    if (exact) return exact;
    const named = this.named(text);
    if (named.kind === 'team') return named.team;
    if (named.kind === 'ambiguous') return this.sayAmbiguous(text, named.ids, where);
    this.#judge?.unknownTeam(text, where, named.kind === 'person', keyOfPerson);
    return undefined;
  }

  /** Resolves owners, each once. `everyone` is each team of the series. Only an action, and alone, is open to `anyone`. */
  owners(
    texts: readonly string[],
    series: Series | undefined,
    where: (index: number) => Where,
    ofAction = false,
  ): Owner[] {
    if (ofAction && texts.length === 1 && texts[0] === 'anyone') return [{ kind: 'anyone', teams: [] }];
    const owners = texts.flatMap((text, index): Owner[] => {
      if (text === 'everyone') return [{ kind: 'everyone', teams: series?.teams ?? [] }];
      const named = this.named(text);
      if (named.kind === 'team') return [{ kind: 'team', team: named.team }];
      const person = this.person(text, where(index), texts.length === 1);
      return person ? [{ kind: 'person', person }] : [];
    });
    return [
      ...new Map(owners.map((owner) => [isParty(owner) ? partyOf(owner) : owner.kind, owner])).values(),
    ];
  }

  /** Reports an unknown name, once a file. */
  sayUnknown(text: string, where: Where): void {
    this.#judge?.unknownPerson(text, where);
  }

  /** Reports an ambiguous name. */
  sayAmbiguous(text: string, ids: readonly string[], where: Where): undefined {
    this.#judge?.ambiguous(text, ids, where);
  }

  #madeUp(text: string): Person {
    const id = this.#reader.personId(text);
    const known = this.people.get(id);
    if (known) {
      this.#byOtherName.set(text, known);
      return known;
    }
    const person: DraftPerson = { id, name: text, registered: false, teams: [] };
    this.people.set(id, person);
    this.#know({ kind: 'person', person }, [id, text]);
    return person;
  }

  #know(known: Known, names: readonly string[]): void {
    for (const name of new Set(names.map(foldedName))) {
      const all = this.#byName.get(name);
      if (all) all.push(known);
      else this.#byName.set(name, [known]);
    }
  }
}

/** All names of a person or team: id, name and aliases. */
export function namesOf({ id, name, aliases }: PersonEntry | TeamEntry): string[] {
  return [id, name, ...aliases];
}
