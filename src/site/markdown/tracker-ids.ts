import { Trackers } from '../../core/graph/trackers.ts';
import type { TrackerEntry } from '../../core/model/registry.ts';

/** Finds ids of the outside trackers of `site.yaml` in text and in addresses. */
export class TrackerIds {
  readonly #trackers: Trackers;
  readonly #addresses: readonly { readonly before: string; readonly after: string }[];
  /** One expression that finds every id within words; empty where the site has no tracker. */
  readonly source: string;

  constructor(entries: readonly TrackerEntry[]) {
    const readable = entries.filter(({ pattern }) => isExpression(pattern));
    this.#trackers = new Trackers(readable);
    this.#addresses = readable.map(({ url }) => {
      const [before = '', after = ''] = url.split('{id}');
      return { before, after };
    });
    this.source = readable.map(({ pattern }) => `(?:${pattern})`).join('|');
  }

  /** Where an id leads. */
  urlOf(id: string): string | undefined {
    return this.#trackers.of(id).url;
  }

  /** The id that a tracker's own address stands for; trackers that write `#12` have `12` in their addresses. */
  idOf(url: string): string | undefined {
    for (const { before, after } of this.#addresses) {
      if (before === '' || !url.startsWith(before) || !url.endsWith(after)) continue;
      const bare = url.slice(before.length, url.length - after.length);
      const id = [bare, `#${bare}`].find((candidate) => this.#trackers.takes(candidate));
      if (id !== undefined) return id;
    }
    return undefined;
  }
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}
