/** Words for all teams of a series. */
const everyone = [
  'all',
  'here',
  'channel',
  'alle',
  'all hands',
  'all teams',
  'chacun',
  'each',
  'every team',
  'jede',
  'jeder',
  'todas',
  'todos',
  'tous',
  'toutes',
  'the whole group',
  'the whole team',
  'tutti',
  'whole group',
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
  'anyone',
  'n/a',
  'na',
  'n.n.',
  'no one',
  'nobody',
  'nil',
  'niemand',
  'none',
  'not assigned',
  'not decided',
  'not known',
  'not yet assigned',
  'nothing',
  'null',
  'offen',
  'open',
  'owner',
  'pending',
  'personne',
  'somebody',
  'someone',
  't.b.d.',
  'tba',
  'tbc',
  'tbd',
  'to be agreed',
  'to be announced',
  'to be assigned',
  'to be confirmed',
  'to be decided',
  'to be defined',
  'to be determined',
  'to be found',
  'unassigned',
  'undecided',
  'unowned',
  'unknown',
];

/** Words for an action that is open to anyone. */
const anyone = [
  'any',
  'any one',
  'anybody',
  'any of us',
  'open to all',
  'open to anyone',
  'whoever',
  'whoever wants',
];

/** Words for people who are not named. */
const several = [
  'all attendees',
  'all of us',
  'all participants',
  'all present',
  'attendees',
  'both',
  'chair',
  'chairs',
  'co-chairs',
  'editor',
  'editors',
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
  'organisers',
  'organizers',
  'our team',
  'participants',
  'people',
  'present',
  'rest',
  'scribe',
  'secretary',
  'several',
  'the attendees',
  'the chair',
  'the chairs',
  'the participants',
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
  'you',
];

/**
 * What a word stands for that people write in the place of a name: all teams, anyone, nobody yet, or people without names.
 * `undefined` for a name.
 */
export function noPerson(text: string): 'everyone' | 'anyone' | 'nobody' | 'several' | undefined {
  const word = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (everyone.includes(word)) return 'everyone';
  if (anyone.includes(word)) return 'anyone';
  if (several.includes(word)) return 'several';
  return nobody.includes(word) ? 'nobody' : undefined;
}

const isName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_-]*$/u;
const joined = / (?:and|und|et|y|or|with) /;

/** Whether a text may be the name of one person. With other signs, it has several, or more than a name: `Ann (lead)`. */
export function isOneName(text: string): boolean {
  return isName.test(text) && !joined.test(text);
}
