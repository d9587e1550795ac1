import type { Trackers } from '../../model/trackers.ts';

/** Matches a tracker id in a text as the named group `tracker`. Empty if the site has no trackers. Needs the flag `u`. */
export function trackerPattern({ source }: Pick<Trackers, 'source'>): string {
  return source && String.raw`(?<![\p{L}\p{N}_/&-])(?<tracker>${source})(?![\p{L}\p{N}_]|-[\p{L}\p{N}])`;
}
