import type { Aim } from '../../model/aim.ts';
import type { Find } from '../../model/archive.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Owner, Team } from '../../model/owner.ts';
import { isOpenCall } from '../../model/owner.ts';
import { anyoneRef } from '../../model/ref.ts';
import { spelled, wordsOf } from '../../model/words.ts';
import { blockWordsIn } from './block-words.ts';

/*
 * The values of the facets. Readers see them, so people and teams are values by name.
 */

/**
 * The facets of owners. The records of a person also count for the person's teams, those of a team not for its people.
 */
export function ownerFacets(owners: readonly Owner[]): {
  person: readonly string[];
  team: readonly string[];
} {
  const people = owners.flatMap((owner) => (owner.kind === 'person' ? [owner.person] : []));
  const teams = owners.flatMap((owner) => {
    if (owner.kind === 'person') return owner.person.teams;
    return owner.kind === 'team' ? [owner.team] : owner.teams;
  });
  const open = isOpenCall(owners) ? [anyoneRef.label] : [];
  return { person: unique([...people.map(({ name }) => name), ...open]), team: unique(namesOf(teams)) };
}

/** The names of owners. `everyone` becomes the teams of the series. */
export function ownerNames(owners: readonly Owner[]): readonly string[] {
  return owners.flatMap((owner) => {
    if (owner.kind === 'everyone') return namesOf(owner.teams);
    if (owner.kind === 'anyone') return anyoneRef.label;
    return owner.kind === 'person' ? owner.person.name : owner.team.name;
  });
}

/** The names of teams. */
export function namesOf(teams: readonly Team[]): readonly string[] {
  return teams.map(({ name }) => name);
}

/** The ids of aims and of those above them: a record for an objective is also found by its outcome and program. */
export function idsAndAbove(aims: readonly Aim[]): readonly string[] {
  return unique(
    aims.flatMap((aim) => {
      if (aim.kind === 'objective') return [aim.id, aim.outcome.id, aim.outcome.program.id];
      return aim.kind === 'outcome' ? [aim.id, aim.program.id] : [aim.id];
    }),
  );
}

/** Keys of entries that no page prints, because they say whether it may be published, or because they hold the file. */
const unprinted: readonly string[] = ['visibility', 'path', 'body'];

/**
 * Returns what an entry holds besides its texts: names, references, dates, figures, flags and words of the format, each
 * once, and people and teams also by the names that pages print. Then the words of its blocks: `milestone`.
 */
export function leavesBeside(texts: readonly string[], entry: unknown, find: Find): readonly string[] {
  const known = new Set(texts);
  const left = leaves(entry).filter((leaf) => !known.has(leaf));
  return unique([
    ...left.flatMap((leaf) => [leaf, find.person(leaf)?.name ?? find.team(leaf)?.name ?? []].flat()),
    ...blockWordsIn(entry),
  ]);
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [`${value}`];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return Object.entries(value).flatMap(([key, part]) => {
    if (unprinted.includes(key)) return [];
    // A page prints a flag by its name: `experiment`.
    return part === true ? [key] : leaves(part);
  });
}

/** Returns the texts of a note as pages show them: their mentions by their names. */
export function shownTexts(texts: readonly string[], of: Pick<LinkedNote, 'words'>): readonly string[] {
  return texts.map((text) => spelled(wordsOf(of, text)));
}

/** Removes duplicates and keeps the order. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Joins texts with full stops, so that no phrase spans two of them. */
export function sentences(...texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return said.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}

/** Returns the words by which a record is found besides its title: those of several sources, each once. */
export function wordsBeside(title: string, ...words: readonly (readonly string[])[]): string {
  return sentences(...unique(words.flat()).filter((text) => text !== title));
}
