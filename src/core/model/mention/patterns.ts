import type { Trackers } from '../trackers.ts';

/** Matches `[[reference]]` and `[[reference|words]]`, with both as named groups. Needs the flag `u`. */
export const referencePattern = String.raw`\[\[(?<ref>[^\[\]|\n]{1,200})(?:\|(?<words>[^\[\]\n]{1,500}))?\]\]`;

/** Matches `@person` or `@team`, but not in addresses. The name is a named group. Needs the flag `u`. */
export const personPattern = String.raw`(?<![\p{L}\p{N}_.@/+=-])@(?<person>[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,60}[\p{L}\p{N}])?)(?![\p{L}\p{N}_]|\/\w|@)`;

/** Matches a tracker id in a text as the named group `tracker`. Empty if the site has no trackers. Needs the flag `u`. */
export function trackerPattern({ source }: Pick<Trackers, 'source'>): string {
  return source && String.raw`(?<![\p{L}\p{N}_/&-])(?<tracker>${source})(?![\p{L}\p{N}_]|-[\p{L}\p{N}])`;
}
