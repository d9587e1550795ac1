import { by } from '../../model/compare.ts';
import type { FollowUpEntry, RecordKind } from '../../model/entry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Near } from '../../model/finding/hint.ts';
import { recordId } from '../../model/id.ts';
import type { Broken } from './broken.ts';
import type { DraftProposal, DraftRecord, DraftSeries } from './draft.ts';
import type { Reader } from './linking.ts';
import { openedAt } from './record-place.ts';
import { at, finding, type Where } from './where.ts';

/** Kinds of record that a reference may lead to. */
export type Kinds = readonly [RecordKind, ...RecordKind[]];

/** Records and proposals by full id. Each series is one namespace. A duplicate id means its first use. */
export class Records {
  readonly byId = new Map<string, DraftRecord>();
  readonly proposals = new Map<string, DraftProposal>();
  readonly #series: ReadonlyMap<string, DraftSeries>;
  readonly #broken: Broken;
  readonly #findings: Finding[];
  readonly #places = new Map<string, { readonly where: Where; readonly kind?: RecordKind }>();
  readonly #byShortId = new Map<string, DraftRecord[]>();
  readonly #nearest = new Map<string, Near>();
  readonly #reader: Reader;
  #sorted: readonly DraftRecord[] | undefined;

  constructor(series: ReadonlyMap<string, DraftSeries>, broken: Broken, findings: Finding[], reader: Reader) {
    this.#reader = reader;
    this.#series = series;
    this.#broken = broken;
    this.#findings = findings;
  }

  /** Adds a record. Returns false, with a finding for both places, if its id is taken. */
  add(record: DraftRecord): boolean {
    const where = openedAt(record, record.earlier ? record.kind : 'id');
    if (this.#taken(record.id, where, record.kind)) return false;
    this.byId.set(record.id, record);
    this.#sorted = undefined;
    const same = this.#byShortId.get(record.shortId);
    if (same) same.push(record);
    else this.#byShortId.set(record.shortId, [record]);
    return true;
  }

  /** Returns all records by opening date, then by id. */
  all(): readonly DraftRecord[] {
    this.#sorted ??= [...this.byId.values()].sort(byDayOpened);
    return this.#sorted;
  }

  /** Adds a proposal. Returns false, with a finding, if its id is taken. */
  addProposal(proposal: DraftProposal, index: number): boolean {
    if (this.#taken(proposal.id, at(proposal.note.note.path, 'proposals', index, 'id'))) return false;
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
    const asked = { kinds, reference, seriesId, where, other: record, followUp };
    const found = this.#reader.unknownRecord(asked, this, this.#series, this.#broken);
    if (found) this.#findings.push(found);
    return undefined;
  }

  /** Returns the record of another series with a short id, if it is of one of these kinds. */
  elsewhere(kinds: Kinds, shortId: string): DraftRecord | undefined {
    return this.#byShortId.get(shortId)?.find((record) => isOneOf(record, kinds));
  }

  /** Returns the nearest id, short or full like the reference. */
  near(kinds: Kinds, seriesId: string, reference: string): string | undefined {
    const isFull = reference.includes('/');
    const key = `${kinds.join()} ${isFull ? '' : seriesId}`;
    let nearest = this.#nearest.get(key);
    if (!nearest) {
      const all = () => [...this.byId.values()].filter((record) => isOneOf(record, kinds));
      nearest = isFull
        ? this.#reader.nearest(() => all().map((record) => record.id))
        : this.#reader.nearest(() =>
            all()
              .filter(({ series }) => series.id === seriesId)
              .map(({ shortId }) => shortId),
          );
      this.#nearest.set(key, nearest);
    }
    return nearest.to(reference);
  }

  #taken(id: string, where: Where, kind?: RecordKind): boolean {
    const first = this.#places.get(id);
    if (!first) {
      this.#places.set(id, { where, kind });
      return false;
    }
    const shortId = id.slice(id.indexOf('/') + 1);
    const message = `The id \`${shortId}\` is already used in this series.`;
    const related = [{ ...first.where, message: 'First used here.' }];
    const canFollowUp = kind !== undefined && kind === first.kind && where.path !== first.where.path;
    const hint = canFollowUp
      ? `choose another id, or write a follow-up: \`- ${kind}: ${shortId}\``
      : 'choose another id';
    this.#findings.push(finding('duplicate-id', where, message, { hint, related }));
    return true;
  }
}

const byDayOpened = by<DraftRecord>(
  ({ opened }) => opened,
  ({ id }) => id,
);

function isOneOf<K extends Kinds>(
  record: DraftRecord,
  kinds: K,
): record is Extract<DraftRecord, { kind: K[number] }> {
  return kinds.includes(record.kind);
}
