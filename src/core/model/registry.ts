import type { Day } from './day/day.ts';
import type { ExtraEntry, ForEntry, LinkEntry, RecordKind } from './entry.ts';
import type { Severity } from './finding/catalogue.ts';
import type { Body, Note, NotePart } from './note.ts';
import type { Cadence, Direction, MeasuredNumber, SeriesForm } from './status.ts';

/*
 * Content outside the notes: people, teams, series, programs, quarters and the site, as their files write it.
 */

/** Severities by code, as written. Codes are not checked yet. */
export type RulesEntry = Readonly<Record<string, Severity>>;

/** A person in `people.yaml`. */
export interface PersonEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Team ids or names. */
  readonly teams: readonly string[];
  /** The last day of a person who leaves. */
  readonly left?: Day;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** A team in `teams.yaml`. */
export interface TeamEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** A file in `series/`. */
export interface SeriesEntry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly cadence: Cadence;
  /** The day on which it meets: `thursday` or `first thursday`. */
  readonly meets?: string;
  /** Days on which it will meet, and on which it does not. */
  readonly next?: readonly Day[];
  readonly cancelled?: readonly Day[];
  /** `meeting` if it is missing. */
  readonly form?: SeriesForm;
  readonly teams: readonly string[];
  readonly attendees: readonly string[];
  readonly standing: readonly string[];
  readonly for?: ForEntry;
  /** Severities for its notes, which win over those of the site. */
  readonly rules?: RulesEntry;
  readonly links: readonly LinkEntry[];
  readonly extras: readonly ExtraEntry[];
  readonly body: Body;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** The number by which an objective, an outcome or a goal is judged. */
export interface MeasureEntry {
  readonly unit: string;
  /** The baseline. */
  readonly from?: MeasuredNumber;
  /** The target. */
  readonly to?: MeasuredNumber;
  readonly direction?: Direction;
  /** Where the number comes from. */
  readonly source?: string;
}

/** An objective of an outcome. `id` is short: `o2.2`. */
export interface ObjectiveEntry {
  readonly id: string;
  readonly text: string;
  readonly owner: readonly string[];
  readonly measure?: MeasureEntry;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** An outcome of a program. `id` is short: `o2`. */
export interface OutcomeEntry {
  readonly id: string;
  readonly text: string;
  readonly owner: readonly string[];
  readonly objectives: readonly ObjectiveEntry[];
  readonly measure?: MeasureEntry;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** A file in `programs/`. */
export interface ProgramEntry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly link?: string;
  readonly owner: readonly string[];
  readonly outcomes: readonly OutcomeEntry[];
  readonly extras: readonly ExtraEntry[];
  readonly body: Body;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** A step of a quarterly goal. `blockedBy` lists milestones of the same goal. */
export interface MilestoneEntry {
  readonly id: string;
  readonly text: string;
  readonly owner: readonly string[];
  readonly tracker: readonly string[];
  readonly blockedBy: readonly string[];
}

/** A quarterly goal of a team. `id` is short: `ci-pipeline`. */
export interface GoalEntry {
  readonly id: string;
  readonly text: string;
  readonly team?: string;
  readonly owner: readonly string[];
  readonly for?: ForEntry;
  /** Full id of the earlier goal that this one continues. */
  readonly continues?: string;
  readonly measure?: MeasureEntry;
  readonly milestones: readonly MilestoneEntry[];
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** A file in `quarters/`. */
export interface QuarterEntry {
  readonly id: string;
  readonly path: string;
  readonly title?: string;
  readonly starts?: Day;
  readonly ends?: Day;
  readonly goals: readonly GoalEntry[];
  readonly extras: readonly ExtraEntry[];
  readonly body: Body;
  /** Earlier ids, whose addresses are kept. See `FormerIds`. */
  readonly formerly?: readonly string[];
}

/** An outside tracker: the pattern of its ids and their address. `{id}` in `url` is replaced by the id, and `{number}` by its digits. */
export interface TrackerEntry {
  readonly name: string;
  /** A regular expression for one id, without slashes and flags: `T\d+`. */
  readonly pattern: string;
  readonly url: string;
}

/** `site.yaml`. */
export interface SiteEntry {
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  /** Language tag (BCP 47), `en` by default. */
  readonly language: string;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  /** The word of the group for its planning periods. See `PeriodNames`. */
  readonly periods?: { readonly word: string };
  /** The date to use as today instead of the clock's. The pages of such an archive follow no clock. */
  readonly today?: Day;
  /** Whether search engines are asked to leave the site out. */
  readonly noindex: boolean;
  /** Addresses that the site had and that are gone on purpose, with those below them. */
  readonly removed?: readonly string[];
  /** Address for editing a file. `{path}` is replaced by its path in the content folder. */
  readonly editUrl?: string;
  readonly trackers: readonly TrackerEntry[];
  /** Words of the group that open records in texts, besides those of the format. */
  readonly markers?: MarkersEntry;
  readonly rules: RulesEntry;
}

/** Words that open records in texts, by the kind of record. */
export type MarkersEntry = {
  readonly [Kind in RecordKind | 'topic']?: readonly string[];
};

/** A page that the maintainers of the site wrote: a file in `pages/`. */
export interface PageEntry {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** Its language, if it has one of its own. */
  readonly language?: string;
  /** Its Markdown. Code and components are blank in it. */
  readonly body: Body;
  readonly components: readonly PageComponent[];
}

/** A component in such a page with its attributes, and its place. */
export interface PageComponent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly line: number;
  readonly column: number;
}

/** All parsed content, before linking. Lists are in the order of paths, then of the file. */
export interface Content {
  readonly site: SiteEntry;
  readonly people: readonly PersonEntry[];
  readonly teams: readonly TeamEntry[];
  readonly series: readonly SeriesEntry[];
  readonly programs: readonly ProgramEntry[];
  readonly quarters: readonly QuarterEntry[];
  readonly notes: readonly Note[];
  readonly pages: readonly PageEntry[];
  /** Paths of other files, such as pictures. Links may lead to them. */
  readonly assets: readonly string[];
  /** Those of them that have the name of a picture, but are none. */
  readonly noPictures?: readonly string[];
  /** Ids of files that could not be read completely. References to them and into them are not reported. */
  readonly broken: readonly {
    readonly kind: 'note' | 'series' | 'program' | 'quarter';
    readonly id: string;
    readonly path: string;
    /** For a note whose frontmatter could be read as YAML: short ids of the records that it opens. */
    readonly records?: readonly string[];
    /** What can be read of a note all the same, for the check only. */
    readonly part?: NotePart;
  }[];
  /** Whether `people.yaml` or `teams.yaml` could not be read. Names are then not reported. */
  readonly registriesBroken: boolean;
}
