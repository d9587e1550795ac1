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
  'both',
  'group',
  'guest',
  'guests',
  'me',
  'others',
  'several',
  'team',
  'us',
  'various',
  'we',
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
