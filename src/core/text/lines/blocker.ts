/** What blocks a record: the title of a record, a team or a person, and a tracker id with a word before it. */
export function blockerWords(blocker: { readonly label: string } | string): string {
  return typeof blocker === 'string' ? ticketWords(blocker) : blocker.label;
}

/** What a dependency is blocked by: a tracker id with a word before it, everything else as it is. */
export function blockingWords<P>({
  on,
  tracker,
}: {
  readonly on: readonly (P | string)[];
  readonly tracker?: { readonly id: string };
}): readonly (P | string)[] {
  return on.map((one) => (tracker && one === tracker.id ? ticketWords(tracker.id) : one));
}

/** A tracker id that is printed where a title would: `ticket T170482`. */
export function ticketWords(id: string): string {
  return `ticket ${id}`;
}
