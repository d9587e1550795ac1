import type { Day } from '../../model/day/day.ts';
import type {
  GoalEntry,
  MilestoneEntry,
  ObjectiveEntry,
  OutcomeEntry,
  PersonEntry,
  ProgramEntry,
  QuarterEntry,
  SeriesEntry,
  SiteEntry,
  TeamEntry,
} from '../../model/registry.ts';
import type { AsData } from './event.ts';

/*
 * The registries as a program reads them: the entries of the model, since their schema is made from those of the
 * entries.
 */

/** Keys of a file that no data file contains: its path, its text and its `x-` keys. */
type FileKey = 'path' | 'extras' | 'body';

interface OutcomeData extends AsData<Omit<OutcomeEntry, 'objectives'>> {
  readonly objectives: readonly AsData<ObjectiveEntry>[];
}

interface ProgramData extends AsData<Omit<ProgramEntry, FileKey | 'outcomes'>> {
  readonly outcomes: readonly OutcomeData[];
}

interface GoalData extends AsData<Omit<GoalEntry, 'milestones'>> {
  readonly milestones?: readonly AsData<MilestoneEntry>[];
}

interface QuarterData extends Pick<QuarterEntry, 'id'> {
  readonly title: string;
  readonly starts: Day;
  readonly ends: Day;
  readonly goals: readonly GoalData[];
}

/** The registries as the file of events holds them. */
export interface EventContext {
  readonly site: AsData<
    Omit<SiteEntry, 'description' | 'today' | 'noindex' | 'removed' | 'editUrl' | 'rules'>
  >;
  readonly people: readonly AsData<Omit<PersonEntry, 'aliases'>>[];
  readonly teams: readonly AsData<Omit<TeamEntry, 'aliases'>>[];
  readonly series: readonly AsData<Omit<SeriesEntry, FileKey | 'standing' | 'links'>>[];
  readonly programs: readonly ProgramData[];
  readonly quarters: readonly QuarterData[];
}
