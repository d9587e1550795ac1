/** What blocks a record: the title of a record, a team or a person, and a tracker id with a word before it. */
export function blockerWords(blocker: { readonly label: string } | string): string {
  return typeof blocker === 'string' ? ticketWords(blocker) : blocker.label;
}

/** A tracker id that is printed where a title would: `ticket T170482`. */
export function ticketWords(id: string): string {
  return `ticket ${id}`;
}
