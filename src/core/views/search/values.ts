import type { Aim } from '../../model/aim.ts';
import type { Owner, Team } from '../../model/owner.ts';

/*
 * The values that a search record is narrowed by: words that readers see, so people and teams go by name.
 */

/** How many characters of a text are searched: all of it, but for the very longest, whose end costs every reader. */
export const searchedLength = 20_000;

/** An owner's team finds what its people own, and the other way round only the people themselves are named. */
export function ownerFacets(owners: readonly Owner[]): {
  person: readonly string[];
  team: readonly string[];
} {
  const people = owners.flatMap((owner) => (owner.kind === 'person' ? [owner.person] : []));
  const teams = owners.flatMap((owner) => {
    if (owner.kind === 'person') return owner.person.teams;
    return owner.kind === 'team' ? [owner.team] : owner.teams;
  });
  return { person: unique(people.map(({ name }) => name)), team: unique(namesOf(teams)) };
}

/** Owners by name; `everyone` is each team by itself. */
export function ownerNames(owners: readonly Owner[]): readonly string[] {
  return owners.flatMap((owner) => {
    if (owner.kind === 'everyone') return namesOf(owner.teams);
    return owner.kind === 'person' ? owner.person.name : owner.team.name;
  });
}

/** Teams by name. */
export function namesOf(teams: readonly Team[]): readonly string[] {
  return teams.map(({ name }) => name);
}

/** What serves an objective is found under its outcome and program too. */
export function idsAndAbove(aims: readonly Aim[]): readonly string[] {
  return unique(
    aims.flatMap((aim) => {
      if (aim.kind === 'objective') return [aim.id, aim.outcome.id, aim.outcome.program.id];
      return aim.kind === 'outcome' ? [aim.id, aim.program.id] : [aim.id];
    }),
  );
}

/** The same texts in the same order, each once. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Texts in a row, each closed, so that no phrase runs from one into the next. */
function sentences(...texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return said.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}

/** What a thing is found by besides its title: words of several sources in a row, each once. */
export function wordsBeside(title: string, ...words: readonly (readonly string[])[]): string {
  return sentences(...unique(words.flat()).filter((text) => text !== title));
}
