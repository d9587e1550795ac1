import type { LinkEntry } from '../../model/entry.ts';

/** Divides links into those to recordings, which readers look for first, and the others. */
export function byRecording(
  links: readonly LinkEntry[],
): readonly [recordings: readonly LinkEntry[], others: readonly LinkEntry[]] {
  const isRecording = ({ kind }: LinkEntry) => kind === 'recording';
  return [links.filter(isRecording), links.filter((link) => !isRecording(link))];
}
