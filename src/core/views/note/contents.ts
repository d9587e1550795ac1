import type { NotePage } from './page.ts';

/** The parts of a note's page that the table of contents links to. */
const noteParts = [
  'plan',
  'last-time',
  'follow-ups',
  'sprint',
  'goals',
  'unplanned',
  'debt',
  'retro',
  'incident',
  'timeline',
  'proposals',
  'teams',
  'check-ins',
  'decided',
  'opened',
  'asked',
  'topics',
  'next-time',
  'since',
  'mentions',
  'about',
] as const;

/** One part of the page of a note. */
export type NotePart = (typeof noteParts)[number];

/** A part of the page with the number of its records, or a section of the text with its heading. */
export type ContentsItem =
  | { readonly part: NotePart; readonly count?: number }
  | (Spoken & {
      readonly anchor: string;
      readonly head: string;
      readonly subs?: readonly SubHeading[];
      readonly count?: number;
    });

/** The language of a heading, if it is not that of the text, and whether it has its own direction. */
interface Spoken {
  readonly lang?: string;
  readonly dir?: 'auto';
}

/** A section of the text: its anchor and heading. Both are absent before the first heading. */
export interface TextSection extends Spoken {
  readonly anchor?: string;
  readonly words?: string;
  /** The headings of the level below. */
  readonly subs?: readonly SubHeading[];
  /** The number of records among its text. */
  readonly records?: number;
}

interface SubHeading extends Spoken {
  readonly anchor: string;
  readonly words: string;
}

/** Returns the table of contents of a note's page. */
export function contentsOf(page: NotePage, sections: readonly TextSection[]): readonly ContentsItem[] {
  const { lastTime, sprint, retro, topics } = page;
  const isPlanned = page.status === 'planned';
  const unplanned = sprint?.unplanned === 'unknown' ? 0 : sprint?.unplanned?.length;
  const groups: readonly ContentsItem[] = [
    ...part('plan', page.plan.length),
    ...part(lastTime?.part ?? 'last-time', lastTime?.tally.records),
    ...(sprint ? [{ part: 'sprint' } as const] : []),
    ...part('goals', sprint?.goals.length),
    ...part('unplanned', unplanned),
    ...part('debt', page.debt.length),
    ...part(
      'retro',
      retro?.columns.reduce((sum, column) => sum + column.items.length, 0),
    ),
    ...(page.incidents.length === 1
      ? [{ part: 'incident' } as const]
      : part('incident', page.incidents.length)),
    ...part('timeline', page.timeline.length),
    ...part('proposals', page.proposals.length),
    ...sectionItems(sections),
    ...part('teams', page.teamUpdates.length),
    ...part(
      'check-ins',
      page.checkIns.reduce((sum, group) => sum + group.checkIns.length, 0),
    ),
    ...part('decided', page.decided.length),
    ...part('opened', page.opened.length),
    ...part('asked', page.questions.length),
    ...part('topics', topics.reports.length + (isPlanned ? topics.stillParked.total : 0)),
    ...part('next-time', topics.forNextTime.length + (isPlanned ? 0 : topics.stillParked.total)),
    ...(page.became ? [{ part: 'since' } as const] : []),
    ...part('mentions', page.mentionedBy.total),
  ];
  return groups;
}

/** Returns the sections of a text in a table of contents: those with a heading. */
export function sectionItems(sections: readonly TextSection[]): readonly ContentsItem[] {
  return sections.flatMap(({ anchor, words, subs, lang, dir, records }) =>
    anchor && words ? [{ anchor, head: words, subs, lang, dir, ...(records && { count: records }) }] : [],
  );
}

function part(name: NotePart, count: number | undefined): readonly ContentsItem[] {
  return count ? [{ part: name, count }] : [];
}
