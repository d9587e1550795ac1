import { hasDigitsOf, Nearest } from '../../model/finding/nearest.ts';
import type { DraftRecord } from './draft.ts';
import { isOneOf, type Kinds, type Records } from './records.ts';

/** Finds the records nearest to references that lead nowhere. Each search among ids is prepared once. */
export class NearRecords {
  readonly #nearest = new Map<string, Nearest>();

  /** Returns the nearest id, short or full like the reference. */
  to(kinds: Kinds, seriesId: string, reference: string, { byId }: Records): string | undefined {
    const isFull = reference.includes('/');
    const key = `${kinds.join()} ${isFull ? '' : seriesId}`;
    const idsOf = (records: readonly DraftRecord[]) =>
      isFull
        ? records.map(({ id }) => id)
        : records.filter(({ series }) => series.id === seriesId).map(({ shortId }) => shortId);
    const nearest =
      this.#nearest.get(key) ??
      new Nearest(() => idsOf([...byId.values()].filter((record) => isOneOf(record, kinds))));
    this.#nearest.set(key, nearest);
    return nearest.to(reference, undefined, hasDigitsOf(reference));
  }
}
