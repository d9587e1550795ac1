import type { TrackerId } from './record.ts';
import type { TrackerEntry } from './registry.ts';

/** A tracker, ready to be asked. */
interface Tracker {
  /** Takes an id and nothing else. */
  readonly whole: RegExp;
  /** Takes an id that stands at some place of an address. */
  readonly start: RegExp;
  readonly url: string;
  /** What stands in front of an id in an address of this tracker, and behind it. */
  readonly before: string;
  readonly after: string;
}

/** The trackers of `site.yaml`, ready to be asked, for what is written and for what is shown. */
export class Trackers {
  readonly #trackers: readonly Tracker[];
  /** One expression that finds every id, without what may stand around it; empty where the site has no tracker. */
  readonly source: string;

  constructor(entries: readonly TrackerEntry[]) {
    this.#trackers = entries.map(trackerOf);
    this.source = entries.map(({ pattern }) => `(?:${pattern})`).join('|');
  }

  /** An id with the address that the first tracker that takes it gives. */
  of(id: string): TrackerId {
    const tracker = this.#trackers.find(({ whole }) => whole.test(id));
    return tracker ? { id, url: tracker.url.replaceAll('{id}', () => inAddress(id)) } : { id };
  }

  /** True for a text that is an id of some tracker. */
  takes(text: string): boolean {
    return this.#trackers.some(({ whole }) => whole.test(text));
  }

  /** The id that an address of a tracker names, from `start` to `end`; a tracker of `#12` has `12` in its addresses. */
  inAddress(address: string): { id: string; start: number; end: number } | undefined {
    for (const { before, after, start: pattern, whole } of this.#trackers) {
      if (before === '' || !address.startsWith(before)) continue;
      const start = before.length;
      pattern.lastIndex = start;
      const written = pattern.exec(address)?.[0] ?? /^\d+\b/.exec(address.slice(start))?.[0];
      const id = [written, `#${written}`].find((text) => text !== undefined && whole.test(text));
      const end = start + (written?.length ?? 0);
      if (id !== undefined && address.startsWith(after, end)) return { id, start, end: end + after.length };
    }
    return undefined;
  }
}

function trackerOf({ pattern, url }: TrackerEntry): Tracker {
  const [before = '', after = ''] = url.split('{id}');
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return { whole, start: new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}_-])`, 'uy'), url, before, after };
}

/** A `#` in front of an id is a sign for readers; within one it separates, as in `acme/web#12`. */
function inAddress(id: string): string {
  return id.replace(/^#/, '').split('#').map(encodeURIComponent).join('#');
}
