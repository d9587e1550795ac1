import type { TrackerId } from './record.ts';
import type { TrackerEntry } from './registry.ts';

/** A tracker with its compiled patterns. */
interface Tracker {
  /** Matches an id and nothing else. */
  readonly whole: RegExp;
  /** Matches an id at a position in an address. */
  readonly start: RegExp;
  readonly url: string;
  /** Parts of the tracker's addresses before and after the id. */
  readonly before: string;
  readonly after: string;
  /** What stands before the number in each id, where the address has only the number. */
  readonly prefix: string;
}

/** The trackers of `site.yaml`, for parsing and for display. */
export class Trackers {
  readonly #trackers: readonly Tracker[];
  /** One expression that matches every id, without boundaries. Empty if the site has no trackers. */
  readonly source: string;

  constructor(entries: readonly TrackerEntry[]) {
    this.#trackers = entries.map(trackerOf);
    this.source = entries.map(({ pattern }) => `(?:${pattern})`).join('|');
  }

  /** Returns an id with its address, from the first tracker that matches. */
  of(id: string): TrackerId {
    const tracker = this.#trackers.find(({ whole }) => whole.test(id));
    return tracker ? { id, url: addressOf(tracker.url, id) } : { id };
  }

  /** Whether a text is an id of any tracker. */
  takes(text: string): boolean {
    return this.#trackers.some(({ whole }) => whole.test(text));
  }

  /**
   * Returns the id in an address of a tracker, from `start` to `end`. The addresses of a tracker of `#12` contain `12`,
   * and so do those of `node#12` if they are given with `{number}`.
   */
  inAddress(address: string): { id: string; start: number; end: number } | undefined {
    for (const { before, after, start: pattern, whole, prefix } of this.#trackers) {
      if (before === '' || !address.startsWith(before)) continue;
      const start = before.length;
      pattern.lastIndex = start;
      const written = pattern.exec(address)?.[0] ?? /^\d+\b/.exec(address.slice(start))?.[0];
      const spellings = written === undefined ? [] : [written, `#${written}`, prefix + written];
      const id = spellings.find((text) => whole.test(text));
      const end = start + (written?.length ?? 0);
      if (id !== undefined && address.startsWith(after, end)) return { id, start, end: end + after.length };
    }
    return undefined;
  }
}

function trackerOf({ pattern, url }: TrackerEntry): Tracker {
  const [before = '', after = ''] = url.split(/\{(?:id|number)\}/);
  return {
    whole: new RegExp(`^(?:${pattern})$`, 'u'),
    start: new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}_-])`, 'uy'),
    url,
    before,
    after,
    prefix: url.includes('{number}') ? prefixOf(pattern) : '',
  };
}

/** The letters before the number in a pattern such as `acme/web#\d+`. Empty where they differ from id to id. */
function prefixOf(pattern: string): string {
  const written =
    /^((?:[^\\()[\]{}.*+?^$|]|\\[^\p{L}\p{N}])*)(?:\\d|\[0-9\])(?:\+|\{[\d,]+\})$/u.exec(pattern)?.[1] ?? '';
  return written.replaceAll(/\\(.)/g, '$1');
}

function addressOf(url: string, id: string): string {
  return url
    .replaceAll('{id}', () => inAddress(id))
    .replaceAll('{number}', () => /\d+(?=\D*$)/.exec(id)?.[0] ?? '');
}

/** A `#` before an id is only for readers. Within an id it is a separator, as in `acme/web#12`. */
function inAddress(id: string): string {
  return id.replace(/^#/, '').split('#').map(encodeURIComponent).join('#');
}
