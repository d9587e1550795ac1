import type { Day } from '../../model/day/day.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Content } from '../../model/registry.ts';
import type { Trackers } from '../../model/trackers.ts';
import type { Aims } from './aims.ts';
import type { Broken } from './broken.ts';
import type { DraftNote, DraftProgram, DraftSeries } from './draft.ts';
import type { Names } from './names.ts';
import type { Quarters } from './quarters.ts';
import type { Records } from './records.ts';

/*
 * How far linking has come. A pass takes the stage that it needs and returns the one that it makes, so that passes in
 * another order do not compile. What a pass fills in place (a record's history, say) shows in its stage as `true`.
 */

/** The beginning: what was read, who there is, and the findings so far. */
export interface Linking {
  readonly content: Content;
  readonly today: Day;
  readonly findings: Finding[];
  readonly broken: Broken;
  readonly names: Names;
  readonly trackers: Trackers;
}

/** Programs, outcomes and objectives are there: goals can say what they are for. */
export interface WithPrograms extends Linking {
  readonly programs: readonly DraftProgram[];
  readonly aims: Aims;
}

/** Every aim is there: anything else can say what it serves. */
export interface WithGoals extends WithPrograms {
  readonly quarters: Quarters;
}

/** Series are there: notes can be put into them. */
export interface WithSeries extends WithGoals {
  readonly series: ReadonlyMap<string, DraftSeries>;
}

/** Notes are there, each with the one before and the one after it: they can open records. */
export interface WithNotes extends WithSeries {
  /** By id, in the order of date and id. */
  readonly notes: ReadonlyMap<string, DraftNote>;
}

/** Every record and proposal is there: anything can refer to one. */
export interface WithRecords extends WithNotes {
  readonly records: Records;
}

/** Records refer to each other as their entries say. */
export interface Related extends WithRecords {
  readonly related: true;
}

/** Actions know what took their place, which is part of their history. */
export interface Replaced extends Related {
  readonly replaced: true;
}

/** Records stand as their history says today: status, owners, due day, blockers, and what they serve. */
export interface Folded extends Replaced {
  readonly folded: true;
}

/** Aims and teams know what was said of them. */
export interface CheckedIn extends Folded {
  readonly checkedIn: true;
}

/** Everybody whom a field names is known: a text can mention them. */
export interface Peopled extends CheckedIn {
  readonly peopled: true;
}
