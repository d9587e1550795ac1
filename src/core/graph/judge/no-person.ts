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

/** What a word stands for that people write in the place of a name: all teams, or nobody yet. `undefined` for a name. */
export function noPerson(text: string): 'everyone' | 'nobody' | undefined {
  const word = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (everyone.includes(word)) return 'everyone';
  return nobody.includes(word) ? 'nobody' : undefined;
}
