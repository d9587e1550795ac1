import { hasDigitsOf, type Near, Nearest, nearestOf } from '../../model/finding/nearest.ts';
import { isOneOf, type Kinds, type Records } from './records.ts';
import { Tails } from './tails.ts';

/** Most mistakes in an id of another series. In its own series a writer is more likely to mean a less similar one. */
const mostElsewhere = 2;

/**
 * Finds the records that references which lead nowhere may mean. Fields and texts both use this, so their hints never
 * differ. Each search among ids is prepared once.
 */
export class NearRecords {
  readonly #nearest = new Map<string, Nearest>();
  readonly #tails = new Map<string, Tails>();

  /**
   * Returns the id that ends like the reference, or the nearest one. It is short if a short reference means a record of its
   * own series. Among equally near ones that of its own series wins. There is none if several of others may be meant.
   */
  to(kinds: Kinds, seriesId: string, reference: string, records: Records): Near | undefined {
    const { all, meant } = this.elsewhere(kinds, seriesId, reference, records);
    if (all.length > 0) return meant === undefined ? undefined : { text: meant, steps: 0 };
    const isPossible = hasDigitsOf(reference);
    if (reference.includes('/'))
      return this.#among(`${kinds.join()} full`, () => idsOf(kinds, records)).find(
        reference,
        undefined,
        isPossible,
      );
    const isOwn = (id: string) => id.startsWith(`${seriesId}/`);
    const shortIds = (isMeant: (id: string) => boolean) => () =>
      idsOf(kinds, records).flatMap((id) => (isMeant(id) ? id.slice(id.indexOf('/') + 1) : []));
    const key = `${kinds.join()} ${seriesId}`;
    const own = this.#among(key, shortIds(isOwn)).find(reference, undefined, isPossible);
    const others = this.#among(
      `not ${key}`,
      shortIds((id) => !isOwn(id)),
    );
    const other = others.find(reference, mostElsewhere, isPossible);
    const id = other && this.elsewhere(kinds, seriesId, other.text, records).meant;
    return nearestOf([own, id === undefined ? undefined : { text: id, steps: other?.steps ?? 0 }]);
  }

  /** Returns the records whose ids end like a reference, and the one that is meant by it in a series. */
  elsewhere(kinds: Kinds, seriesId: string, reference: string, records: Records): ReturnType<Tails['of']> {
    const key = kinds.join();
    const tails = this.#tails.get(key) ?? new Tails(() => idsOf(kinds, records));
    this.#tails.set(key, tails);
    return tails.of(reference, [seriesId]);
  }

  #among(key: string, ids: () => readonly string[]): Nearest {
    const nearest = this.#nearest.get(key) ?? new Nearest(ids);
    this.#nearest.set(key, nearest);
    return nearest;
  }
}

function idsOf(kinds: Kinds, { byId }: Records): readonly string[] {
  return [...byId.values()].flatMap((record) => (isOneOf(record, kinds) ? record.id : []));
}
