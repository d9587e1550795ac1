/** The heads of the parts of a note's page. */
const heads = {
  'last-time': 'Last time',
  sprint: 'Sprint',
  goals: 'Goals',
  unplanned: 'Unplanned',
  debt: 'Debt',
  retro: 'Retro',
  incident: 'Incident',
  timeline: 'Timeline',
  proposals: 'Proposals',
  teams: 'Team updates',
  'check-ins': 'Check-ins',
  decided: 'Decided',
  opened: 'Opened here',
  asked: 'Asked',
  'next-time': 'For next time',
  since: 'What became of it',
  about: 'About this note',
} as const;

/** The head of a part. */
export function noteHead(part: keyof typeof heads): string {
  return heads[part];
}

/** The anchor of a part; the underscore keeps it apart from records and from headings of the text. */
export function noteAnchor(part: keyof typeof heads): string {
  return `_${part}`;
}
