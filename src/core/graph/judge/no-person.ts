/** Words for all teams of a series. */
const everyone = [
  'all',
  'here',
  'channel',
  'alle',
  'all teams',
  'each team',
  'everybody',
  'everyone',
  'whole team',
  'the team',
];

/** Words that leave a person open. */
const nobody = [
  '?',
  '??',
  '???',
  '-',
  '–',
  '—',
  '...',
  'any',
  'anybody',
  'anyone',
  'n/a',
  'na',
  'n.n.',
  'no one',
  'nobody',
  'none',
  'open',
  'somebody',
  'someone',
  't.b.d.',
  'tba',
  'tbc',
  'tbd',
  'to be decided',
  'to be determined',
  'unassigned',
  'unknown',
];

/** Words for people who are not named. */
const several = [
  'all of us',
  'both',
  'everyone else',
  'external',
  'externals',
  'group',
  'guest',
  'guests',
  'me',
  'members',
  'myself',
  'others',
  'our team',
  'rest',
  'several',
  'staff',
  'team',
  'the group',
  'the others',
  'the rest',
  'them',
  'they',
  'us',
  'various',
  'volunteer',
  'volunteers',
  'we',
  'whoever',
  'you',
];

/**
 * What a word stands for that people write in the place of a name: all teams, nobody yet, or people without names.
 * `undefined` for a name.
 */
export function noPerson(text: string): 'everyone' | 'nobody' | 'several' | undefined {
  const word = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (everyone.includes(word)) return 'everyone';
  if (several.includes(word)) return 'several';
  return nobody.includes(word) ? 'nobody' : undefined;
}

const isName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_-]*$/u;
const joined = / (?:and|und|et|y|or|with) /;

/** Whether a text may be the name of one person. With other signs, it has several, or more than a name: `Ann (lead)`. */
export function isOneName(text: string): boolean {
  return isName.test(text) && !joined.test(text);
}
