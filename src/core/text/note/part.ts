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

/**
 * The text's own "Last time", where it begins with one and the page has that part too: they stand under one head. The
 * rest of the text keeps the meeting's order.
 */
export function lastTimeSection<S extends { readonly words?: string }>(
  sections: readonly S[],
  hasPart: boolean,
): { readonly lastTime?: S; readonly rest: readonly S[] } {
  const [first, ...rest] = sections;
  const same = first?.words?.trim().toLowerCase() === noteHead('last-time').toLowerCase();
  return hasPart && first && same ? { lastTime: first, rest } : { rest: sections };
}

type Item =
  | { readonly part: Parameters<typeof noteHead>[0]; readonly count?: number }
  | { readonly anchor: string; readonly head: string };

/** What a note's page holds as items of a list of contents. */
export function contentsItems(
  items: readonly Item[],
): readonly { readonly id: string; readonly label: string; readonly count?: number }[] {
  return items.map((item) =>
    'part' in item
      ? { id: noteAnchor(item.part), label: noteHead(item.part), count: item.count }
      : { id: item.anchor, label: item.head },
  );
}
