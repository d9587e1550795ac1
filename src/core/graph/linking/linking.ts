import type { Day } from '../../model/day/day.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Content } from '../../model/registry.ts';
import type { Trackers } from '../../model/trackers.ts';
import type { Aims } from './aims.ts';
import type { Broken } from './broken.ts';
import type { DraftNote, DraftSeries } from './draft.ts';
import type { Names } from './names.ts';
import type { Quarters } from './quarters.ts';
import type { Records } from './records.ts';

/** State that the steps of linking share: everything that references resolve to, and the findings so far. */
export interface Linking {
  readonly content: Content;
  readonly today: Day;
  readonly findings: Finding[];
  readonly broken: Broken;
  readonly names: Names;
  readonly trackers: Trackers;
  readonly aims: Aims;
  readonly quarters: Quarters;
  readonly series: ReadonlyMap<string, DraftSeries>;
  /** By id, in the order of date and id. */
  readonly notes: ReadonlyMap<string, DraftNote>;
  readonly records: Records;
}
