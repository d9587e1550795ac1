import type { TrackerId } from '../model/record.ts';
import type { TrackerEntry } from '../model/registry.ts';

/** The trackers of `site.yaml`, ready to be asked. A pattern that is no regular expression takes nothing. */
export class Trackers {
  readonly #trackers: readonly { readonly pattern: RegExp; readonly url: string }[];

  constructor(entries: readonly TrackerEntry[]) {
    this.#trackers = entries.flatMap(({ pattern, url }) => {
      try {
        return [{ pattern: new RegExp(`^(?:${pattern})$`), url }];
      } catch {
        return [];
      }
    });
  }

  /** An id with the address that the first tracker that takes it gives. */
  of(id: string): TrackerId {
    const tracker = this.#trackers.find(({ pattern }) => pattern.test(id));
    if (!tracker) return { id };
    const inAddress = id.split('#').map(encodeURIComponent).join('#');
    return { id, url: tracker.url.replaceAll('{id}', () => inAddress) };
  }

  /** True for a text that is an id of some tracker. */
  takes(text: string): boolean {
    return this.#trackers.some(({ pattern }) => pattern.test(text));
  }
}
