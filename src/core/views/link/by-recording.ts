import type { LinkEntry } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import { spelled, wordsOf } from '../../model/words.ts';

/** Divides links into those to recordings, which readers look for first, and the others. */
export function byRecording(
  links: readonly LinkEntry[],
): readonly [recordings: readonly LinkEntry[], others: readonly LinkEntry[]] {
  const isRecording = ({ kind }: LinkEntry) => kind === 'recording';
  return [links.filter(isRecording), links.filter((link) => !isRecording(link))];
}

/** Returns the links of a note or a series with names instead of the mentions in their words. A link has no link in it. */
export function namedLinks(links: readonly LinkEntry[], of: Pick<LinkedNote, 'words'>): readonly LinkEntry[] {
  return links.map((link) => ({ ...link, text: spelled(wordsOf(of, link.text)) }));
}
