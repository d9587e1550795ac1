import type { Ref } from '../../model/ref.ts';

/** The headings of the parts of a note. */
const heads = {
  plan: 'Agenda',
  'last-time': 'Last time',
  'follow-ups': 'Follow-ups',
  sprint: 'Sprint',
  goals: 'Goals',
  unplanned: 'Unplanned work',
  debt: 'Debt',
  retro: 'Retro',
  incident: 'Incident',
  timeline: 'Timeline',
  proposals: 'Proposals',
  teams: 'Team updates',
  'check-ins': 'Check-ins',
  decided: 'Decisions',
  opened: 'New actions',
  asked: 'Questions',
  topics: 'Parked topics',
  'next-time': 'For next time',
  since: 'Since then',
  mentions: 'Mentioned in',
  about: 'About this note',
} as const;

/** The heading of a part. */
export function noteHead(part: keyof typeof heads): string {
  return heads[part];
}

/** The heading of a sprint: `Sprint 42`, or that of its part if it has no number. */
export function sprintHead(number: number | undefined): string {
  return number === undefined ? noteHead('sprint') : `Sprint ${number}`;
}

/** The anchor of a part. The underscore separates it from records and from headings of the text. */
export function noteAnchor(part: keyof typeof heads): string {
  return `_${part}`;
}

/**
 * Returns the groups of a part, each with the anchor of its own heading: that of the part, then the id of the team or
 * aim, and a number for a further group of the same one.
 */
export function withAnchors<G extends { readonly team?: Ref; readonly person?: Ref; readonly under?: Ref }>(
  part: keyof typeof heads,
  groups: readonly G[],
): readonly (G & { readonly anchor: string })[] {
  const times = new Map<string, number>();
  return groups.map((group) => {
    const anchor = `${noteAnchor(part)}-${(group.team ?? group.person ?? group.under)?.id ?? 'other'}`;
    const time = (times.get(anchor) ?? 0) + 1;
    times.set(anchor, time);
    return { ...group, anchor: time > 1 ? `${anchor}_${time}` : anchor };
  });
}

/**
 * Separates the section “Last time” of a text from the rest, if the text begins with one and the page has that part. Both
 * are printed under one heading.
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
  | {
      readonly anchor: string;
      readonly head: string;
      readonly subs?: readonly { readonly anchor: string; readonly words: string; readonly dir?: 'auto' }[];
      readonly lang?: string;
      readonly dir?: 'auto';
      readonly count?: number;
    };

/** An item of a table of contents, with those below it. */
export interface ContentsLine {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  /** The language of the label, if it is not that of the text. */
  readonly lang?: string;
  readonly dir?: 'auto';
  readonly items?: readonly ContentsLine[];
}

/** The parts of a note as items of a table of contents. */
export function contentsItems(items: readonly Item[]): readonly ContentsLine[] {
  return items.map((item) =>
    'part' in item
      ? { id: noteAnchor(item.part), label: noteHead(item.part), count: item.count }
      : {
          id: item.anchor,
          label: contentWords(item.head),
          count: item.count,
          lang: item.lang,
          dir: item.dir,
          items: item.subs?.map(({ anchor, words, dir }) => ({
            id: anchor,
            label: contentWords(words),
            dir,
          })),
        },
  );
}

/** The most characters of a heading in a table of contents. */
const longest = 120;

/** The words of a heading in a table of contents. Nobody looks up a place by its hundredth word. */
export function contentWords(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

/** The name of a page of a long note. */
export function partWords(part: number): string {
  return `Part ${part}`;
}

/** The name of a page of a long note, with the number of all its pages. */
export function partOfWords(part: number, parts: number): string {
  return `${partWords(part)} of ${parts}`;
}
