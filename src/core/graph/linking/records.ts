import { by } from '../../model/compare.ts';
import type { RecordKind } from '../../model/entry.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { didYouMean, Nearest } from '../../model/finding/nearest.ts';
import { recordId } from '../../model/id.ts';
import type { Broken } from './broken.ts';
import type { DraftProposal, DraftRecord, DraftSeries } from './draft.ts';
import { openedAt } from './record-place.ts';
import { at, finding, type Where } from './where.ts';

type Kinds = readonly [RecordKind, ...RecordKind[]];

/** Records and proposals by full id: one namespace for each series, in which an id stands for its first use. */
export class Records {
  readonly byId = new Map<string, DraftRecord>();
  readonly proposals = new Map<string, DraftProposal>();
  readonly #series: ReadonlyMap<string, DraftSeries>;
  readonly #broken: Broken;
  readonly #findings: Finding[];
  readonly #places = new Map<string, Where>();
  readonly #byShortId = new Map<string, DraftRecord[]>();
  readonly #nearest = new Map<string, Nearest>();
  readonly #nearestSeries: Nearest;
  #sorted: readonly DraftRecord[] | undefined;

  constructor(series: ReadonlyMap<string, DraftSeries>, broken: Broken, findings: Finding[]) {
    this.#series = series;
    this.#broken = broken;
    this.#findings = findings;
    this.#nearestSeries = new Nearest(() => series.keys());
  }

  /** Adds a record; false, with a finding that names both places, where its id is taken. */
  add(record: DraftRecord): boolean {
    if (this.#taken(record.id, openedAt(record, record.earlier ? record.kind : 'id'))) return false;
    this.byId.set(record.id, record);
    this.#sorted = undefined;
    const same = this.#byShortId.get(record.shortId);
    if (same) same.push(record);
    else this.#byShortId.set(record.shortId, [record]);
    return true;
  }

  /** All records by the day they were opened, then by id. */
  all(): readonly DraftRecord[] {
    this.#sorted ??= [...this.byId.values()].sort(byDayOpened);
    return this.#sorted;
  }

  /** Adds a proposal; false, with a finding, where its id is taken. */
  addProposal(proposal: DraftProposal, index: number): boolean {
    if (this.#taken(proposal.id, at(proposal.note.note.path, 'proposals', index, 'id'))) return false;
    this.proposals.set(proposal.id, proposal);
    return true;
  }

  /** The record that a reference in a note of this series names, of whatever kind. */
  find(reference: string, seriesId: string): DraftRecord | undefined {
    return this.byId.get(recordId(seriesId, reference));
  }

  /** The record of one of these kinds that a reference names; otherwise a finding says what is near. */
  resolve<K extends Kinds>(
    kinds: K,
    reference: string,
    seriesId: string,
    where: Where,
    isFollowUp = false,
  ): Extract<DraftRecord, { kind: K[number] }> | undefined {
    const record = this.find(reference, seriesId);
    if (record && isOneOf(record, kinds)) return record;
    const found = this.#unknown(kinds, reference, seriesId, where, record, isFollowUp);
    if (found) this.#findings.push(found);
    return undefined;
  }

  #unknown(
    kinds: Kinds,
    reference: string,
    seriesId: string,
    where: Where,
    other: DraftRecord | undefined,
    isFollowUp: boolean,
  ): Finding | undefined {
    const [kind] = kinds;
    const code = `unknown-${kind}` as const;
    const expected = kinds.map(withArticle).join(' or ');
    const whose = reference.includes('/') ? 'by its full id' : `of the series \`${seriesId}\``;
    const unknown = `Unknown ${kind} \`${reference}\`, expected ${expected} ${whose}.`;
    if (other) {
      const hint = isFollowUp ? `write \`${other.kind}: ${reference}\`` : `it is ${withArticle(other.kind)}`;
      return finding(code, where, unknown, { hint });
    }
    const home = recordId(seriesId, reference).split('/', 1)[0] ?? seriesId;
    if (this.#broken.records(home)) return undefined;
    if (!this.#series.has(home)) {
      if (this.#broken.series(home)) return undefined;
      const message = `Unknown series \`${home}\`, expected a series with a file or with notes.`;
      return finding('unknown-series', where, message, { hint: this.#nearestSeries.hint(home) });
    }
    const elsewhere = reference.includes('/')
      ? undefined
      : this.#byShortId.get(reference)?.find((record) => isOneOf(record, kinds));
    if (elsewhere && isFollowUp) {
      const message = `Unexpected short id \`${reference}\` of the series \`${elsewhere.series.id}\`, expected the full id.`;
      return finding('follow-up-other-series', where, message, { hint: `write \`${elsewhere.id}\`` });
    }
    const near = elsewhere?.id ?? this.near(kinds, home, reference);
    return finding(code, where, unknown, { hint: didYouMean(near) });
  }

  /** The nearest id as it would be written: short where the reference is. */
  near(kinds: Kinds, seriesId: string, reference: string): string | undefined {
    const isFull = reference.includes('/');
    const key = `${kinds.join()} ${isFull ? '' : seriesId}`;
    let nearest = this.#nearest.get(key);
    if (!nearest) {
      const all = () => [...this.byId.values()].filter((record) => isOneOf(record, kinds));
      nearest = isFull
        ? new Nearest(() => all().map((record) => record.id))
        : new Nearest(() =>
            all()
              .filter(({ series }) => series.id === seriesId)
              .map(({ shortId }) => shortId),
          );
      this.#nearest.set(key, nearest);
    }
    return nearest.to(reference);
  }

  #taken(id: string, where: Where): boolean {
    const first = this.#places.get(id);
    if (!first) {
      this.#places.set(id, where);
      return false;
    }
    const message = `Unexpected second use of the id \`${id}\`, expected one record for each id of a series.`;
    const related = [{ ...first, message: 'It is first used here.' }];
    const hint = 'choose another id, or make this a follow-up of the first';
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

function withArticle(kind: RecordKind): string {
  return kind === 'action' ? 'an action' : kind === 'debt' ? 'a debt' : `a ${kind}`;
}
