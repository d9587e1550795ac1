import { by } from '../../model/compare.ts';
import type { FollowUpEntry, RecordKind } from '../../model/entry.ts';
import { recordId } from '../../model/id.ts';
import type { DraftProposal, DraftRecord, DraftSeries } from './draft.ts';
import type { Judge } from './judge.ts';
import type { WithNotes } from './linking.ts';
import type { Where } from './where.ts';

/** Kinds of record that a reference may lead to. */
export type Kinds = readonly [RecordKind, ...RecordKind[]];

/** Records and proposals by full id. Each series is one namespace. A duplicate id means its first use. */
export class Records {
  readonly byId = new Map<string, DraftRecord>();
  readonly proposals = new Map<string, DraftProposal>();
  /** The series whose records these are, by id. */
  readonly series: ReadonlyMap<string, DraftSeries>;
  readonly #judge: Judge | undefined;
  #sorted: readonly DraftRecord[] | undefined;

  constructor({ series, judge }: Pick<WithNotes, 'series' | 'judge'>) {
    this.series = series;
    this.#judge = judge;
  }

  /** Adds a record. Returns false, with a finding for both places, if its id is taken. */
  add(record: DraftRecord): boolean {
    if (!this.#isFree(record)) return false;
    this.byId.set(record.id, record);
    this.#sorted = undefined;
    return true;
  }

  /** Returns all records by opening date, then by id. */
  all(): readonly DraftRecord[] {
    this.#sorted ??= [...this.byId.values()].sort(byDayOpened);
    return this.#sorted;
  }

  /** Adds a proposal. Returns false, with a finding, if its id is taken. */
  addProposal(proposal: DraftProposal): boolean {
    if (!this.#isFree(proposal)) return false;
    this.proposals.set(proposal.id, proposal);
    return true;
  }

  /** Returns the record of a reference in a note of this series, of any kind. */
  find(reference: string, seriesId: string): DraftRecord | undefined {
    return this.byId.get(recordId(seriesId, reference));
  }

  /** Returns the record of a reference if it is of one of these kinds. Otherwise reports it, with the nearest id. */
  resolve<K extends Kinds>(
    kinds: K,
    reference: string,
    seriesId: string,
    where: Where,
    followUp?: FollowUpEntry,
  ): Extract<DraftRecord, { kind: K[number] }> | undefined {
    const record = this.find(reference, seriesId);
    if (record && isOneOf(record, kinds)) return record;
    this.#judge?.unknownRecord({ kinds, reference, seriesId, where, other: record, followUp }, this);
    return undefined;
  }

  #isFree(record: DraftRecord | DraftProposal): boolean {
    if (!this.byId.has(record.id) && !this.proposals.has(record.id)) return true;
    this.#judge?.takenRecord(record, this);
    return false;
  }
}

const byDayOpened = by<DraftRecord>(
  ({ opened }) => opened,
  ({ id }) => id,
);

/** Whether a record is of one of these kinds. */
export function isOneOf<K extends Kinds>(
  record: DraftRecord,
  kinds: K,
): record is Extract<DraftRecord, { kind: K[number] }> {
  return kinds.includes(record.kind);
}
