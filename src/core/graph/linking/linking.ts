import type { Day } from '../../model/day/day.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Content } from '../../model/registry.ts';
import type { Trackers } from '../../model/trackers.ts';
import type { Aims } from './aims.ts';
import type { DraftNote, DraftProgram, DraftSeries } from './draft.ts';
import type { Judge } from './judge.ts';
import type { Names } from './names.ts';
import type { Quarters } from './quarters.ts';
import type { Records } from './records.ts';

/*
 * Stages of linking. A pass takes the stage that it needs and returns the one that it makes, so that passes in another
 * order do not compile. A pass that fills objects in place adds a `true` to its stage.
 */

/** How content is read. A page that links published events needs little of it, since they give every person by id. */
export interface Reader {
  /** Returns the id of a person outside the registry. */
  readonly personId: (name: string) => string;
  /** Returns what judges the references of content. Absent for content that is already checked. */
  readonly judge?: (content: Content, findings: Finding[]) => Judge;
}

/** First stage: the parsed content, people and teams, and the findings so far. */
export interface Linking {
  readonly content: Content;
  readonly today: Day;
  readonly findings: Finding[];
  readonly names: Names;
  readonly trackers: Trackers;
  readonly judge: Judge | undefined;
}

/** With programs, outcomes and objectives, so that goals can serve them. */
export interface WithPrograms extends Linking {
  readonly programs: readonly DraftProgram[];
  readonly aims: Aims;
}

/** With every aim, so that everything else can serve them. */
export interface WithGoals extends WithPrograms {
  readonly quarters: Quarters;
}

/** With series, so that notes can be added to them. */
export interface WithSeries extends WithGoals {
  readonly series: ReadonlyMap<string, DraftSeries>;
}

/** With notes, each linked to the previous and next one, so that they can open records. */
export interface WithNotes extends WithSeries {
  /** By id, in the order of date and id. */
  readonly notes: ReadonlyMap<string, DraftNote>;
}

/** With every record and proposal, so that everything can refer to them. */
export interface WithRecords extends WithNotes {
  readonly records: Records;
}

/** With records that refer to each other. */
export interface Related extends WithRecords {
  readonly related: true;
}

/** With the actions that supersede others, which are part of their history. */
export interface WithSupersessions extends Related {
  readonly supersessionsLinked: true;
}

/** With folded records: status, owners, due date, blockers and aims as of today. */
export interface Folded extends WithSupersessions {
  readonly folded: true;
}

/** With the check-ins of aims and teams. */
export interface CheckedIn extends Folded {
  readonly checkedIn: true;
}

/** With everyone in a field of a note, so that texts can mention them. */
export interface Peopled extends CheckedIn {
  readonly peopled: true;
}
