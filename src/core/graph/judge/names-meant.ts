import { foldedName } from '../../model/folded-name.ts';
import type { TeamEntry } from '../../model/registry.ts';
import { namesOf } from '../linking/names.ts';

/** Letters with a bar or a stroke, which no normal form takes off, and what people type for them. */
const barred: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Returns a name as people type it who leave out its marks: `Wójcik` is `wojcik`. */
export function bareName(text: string): string {
  const name = foldedName(text);
  if (/^[\0-\x7f]*$/.test(name)) return name;
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđħıßæœ]/g, (letter) => barred[letter] ?? letter);
}

/** Most words of one name. */
const longestName = 5;

/**
 * Returns the known names, each as `knownAs` writes it, that a text joins, with or without signs between them: `ines tomasz`, `ines, May & farid`.
 * `undefined` if a word of it belongs to no known name, or if it is one name.
 */
export function joinedNames(
  text: string,
  knownAs: (name: string) => string | undefined,
): readonly string[] | undefined {
  const names: string[] = [];
  for (const part of text.split(/\s*(?:[,;&+/]|\band\b)\s*/)) {
    let words = part.split(/\s+/).filter((word) => word !== '');
    if (words.length === 0) return undefined;
    while (words.length > 0) {
      let length = Math.min(words.length, longestName);
      while (length > 0 && knownAs(words.slice(0, length).join(' ')) === undefined) length -= 1;
      const name = knownAs(words.slice(0, length).join(' '));
      if (length === 0 || name === undefined) return undefined;
      names.push(name);
      words = words.slice(length);
    }
  }
  return names.length > 1 ? names : undefined;
}

/** Returns the id of the team that is meant with words around its name: `the ovens`, `drivers team`, `team drivers`. */
export function teamWithWords(text: string, teams: readonly TeamEntry[]): string | undefined {
  const name = foldedName(text);
  const bare = name.replace(/^(?:the|our|all|whole) /, '');
  const alone = bare.replace(
    /^(?:team|group|crew|squad) (?:of )?(?:the )?|'? (?:team|group|crew|squad)$/g,
    '',
  );
  const tried = [bare, alone].filter((one) => one !== name && one !== '').map(bareName);
  const found = teams.filter((team) => namesOf(team).some((one) => tried.includes(bareName(one))));
  return found.length === 1 ? found[0]?.id : undefined;
}
